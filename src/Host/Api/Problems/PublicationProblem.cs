using System.Globalization;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Api.Problems;

/// <summary>Refusals about drafts of definitions as problem documents; a new code is a build error until it has a status.</summary>
internal static class PublicationProblem
{
    public static ProblemDocument Of(PublicationRefusal refusal) =>
        new(StatusOf(refusal.Code), refusal.Code.ToString(), refusal.Sentence)
        {
            More = refusal.Problems.Count == 0
                ? new Dictionary<string, JsonNode?>()
                : new Dictionary<string, JsonNode?>
                {
                    ["problems"] = new JsonArray([.. refusal.Problems.Select(problem => JsonValue.Create(Line(problem)))]),
                },
        };

    /// <summary>The form the command line prints: <c>file:line: CODE message</c>.</summary>
    public static string Line(FoundProblem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.File}:{problem.Line}: {problem.Code} {problem.Message}");

    /// <summary>The status of each code; the description of the interface tells it too.</summary>
    internal static int StatusOf(PublicationRefusalCode code) => code switch
    {
        PublicationRefusalCode.DraftNotPermitted => StatusCodes.Status403Forbidden,
        PublicationRefusalCode.SignerIsAuthor => StatusCodes.Status403Forbidden,
        PublicationRefusalCode.SignerIsTester => StatusCodes.Status403Forbidden,
        PublicationRefusalCode.DraftUnknown => StatusCodes.Status404NotFound,
        PublicationRefusalCode.DefinitionSetUnknown => StatusCodes.Status404NotFound,
        PublicationRefusalCode.DefinitionFileUnknown => StatusCodes.Status404NotFound,
        PublicationRefusalCode.DraftClosed => StatusCodes.Status409Conflict,
        PublicationRefusalCode.DraftRevisionStale => StatusCodes.Status409Conflict,
        PublicationRefusalCode.PublishedVersionFixed => StatusCodes.Status409Conflict,
        PublicationRefusalCode.DraftNotChecked => StatusCodes.Status409Conflict,
        PublicationRefusalCode.PreviewMissing => StatusCodes.Status409Conflict,
        PublicationRefusalCode.PreviewStale => StatusCodes.Status409Conflict,
        PublicationRefusalCode.DraftNotSigned => StatusCodes.Status409Conflict,
        PublicationRefusalCode.DraftBaseMoved => StatusCodes.Status409Conflict,
        PublicationRefusalCode.EffectiveDayTaken => StatusCodes.Status409Conflict,
        PublicationRefusalCode.PublicationInForce => StatusCodes.Status409Conflict,
        PublicationRefusalCode.LaterPublicationBuilt => StatusCodes.Status409Conflict,
        PublicationRefusalCode.DraftTextInvalid => StatusCodes.Status422UnprocessableEntity,
        PublicationRefusalCode.DraftPathNotAllowed => StatusCodes.Status422UnprocessableEntity,
        PublicationRefusalCode.DraftTooLarge => StatusCodes.Status422UnprocessableEntity,
        PublicationRefusalCode.DraftEmpty => StatusCodes.Status422UnprocessableEntity,
        PublicationRefusalCode.DraftCheckFailed => StatusCodes.Status422UnprocessableEntity,
        PublicationRefusalCode.ExamplesNotPassed => StatusCodes.Status422UnprocessableEntity,
        PublicationRefusalCode.EffectiveDayNotFuture => StatusCodes.Status422UnprocessableEntity,
    };

    /// <summary>The answer to an act: the draft, or why not.</summary>
    public static IResult Answer(PublishingAnswer answer, Func<PublicationState, IResult> done) => answer switch
    {
        PublishingAnswer.Done accepted => done(accepted.State),
        PublishingAnswer.No no => Of(no.Refusal),
        PublishingAnswer.Reused reused => ProblemDocument.RequestIdReused(reused.RequestId),
        _ => throw new System.Diagnostics.UnreachableException(answer.GetType().Name),
    };
}
