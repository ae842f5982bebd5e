using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Publications;

/// <summary>Why an act on a draft of definitions was refused, in the order of the checks. A name is never reused.</summary>
public enum PublicationRefusalCode
{
    DraftNotPermitted,
    DraftUnknown,
    DefinitionSetUnknown,
    DefinitionFileUnknown,
    DraftClosed,
    DraftRevisionStale,
    DraftTextInvalid,
    DraftPathNotAllowed,
    DraftTooLarge,
    PublishedVersionFixed,
    DraftEmpty,
    DraftNotChecked,
    DraftCheckFailed,
    ExamplesNotPassed,
    PreviewMissing,
    PreviewStale,
    SignerIsAuthor,
    SignerIsTester,
    DraftNotSigned,
    DraftBaseMoved,
    EffectiveDayNotFuture,
    EffectiveDayTaken,
    PublicationInForce,
    LaterPublicationBuilt,
}

/// <summary>An expected "no" to an act on a draft: the code and one sentence. Nothing was changed.</summary>
public sealed record PublicationRefusal(PublicationRefusalCode Code, BilingualText Sentence)
{
    /// <summary>The problems of a check that failed; empty elsewhere.</summary>
    public IReadOnlyList<FoundProblem> Problems { get; init; } = [];

    internal static PublicationRefusal Make(PublicationRefusalCode code, string zh, string en) =>
        new(code, new BilingualText(zh, en));
}
