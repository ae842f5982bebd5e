using System.Text.Json;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Queries;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>A draft of definitions in a list.</summary>
public sealed record DraftLineAnswer(
    string Id,
    string Title,
    string Status,
    TextAnswer StatusText,
    int Revision,
    IReadOnlyList<string> Authors,
    string? SignedBy,
    DateOnly? EffectiveOn,
    DateOnly? SupersededOn,
    DateOnly BegunOn)
{
    internal static DraftLineAnswer Of(PublicationLine line) => new(
        line.State.Id,
        line.State.Title,
        JsonNamingPolicy.CamelCase.ConvertName(line.Status.ToString()),
        TextAnswer.Of(PublicationLifecycle.Statuses[line.Status]),
        line.State.Revision,
        line.State.Authors,
        line.State.SignedBy,
        line.State.EffectiveOn,
        line.SupersededOn,
        line.State.BegunOn);
}

/// <summary>A draft of definitions with everything that was found out about it.</summary>
public sealed record DefinitionDraftAnswer(
    DraftLineAnswer Draft,
    string Reason,
    string Base,
    string? Restores,
    string Content,
    string? Set,
    IReadOnlyList<DraftFileAnswer> Files,
    IReadOnlyList<string> Testers,
    DraftCheckAnswer? Check,
    DraftExamplesAnswer? Examples,
    DraftPreviewAnswer? Preview,
    string? Opinion,
    string? WithdrawnBecause)
{
    internal static DefinitionDraftAnswer Of(PublicationLine line, DefinitionManifest? @base) => new(
        DraftLineAnswer.Of(line),
        line.State.Reason,
        line.State.Base,
        line.State.Restores,
        line.State.Content,
        line.State.Set,
        [
            .. line.State.Changes.Select(change => new DraftFileAnswer(
                change.Key,
                change.Value is null ? FileDifference.Removed
                    : @base?.Files.ContainsKey(change.Key) == true ? FileDifference.Changed : FileDifference.Added,
                change.Value)),
        ],
        line.State.Testers,
        line.State.Check is { } check
            ? new DraftCheckAnswer(
                check.Errors == 0, check.Errors, check.Warnings, [.. check.Problems.Select(PublicationProblem.Line)])
            : null,
        line.State.Examples is { } run
            ? new DraftExamplesAnswer(run.Failed == 0, run.Passed, run.Failed, run.Failures)
            : null,
        line.State.Preview is { } preview
            ? new DraftPreviewAnswer(
                preview.Report, preview.On, preview.Asked, preview.Flips, preview.Deadlines, preview.Letters)
            : null,
        line.State.Signature?.Opinion,
        line.State.WithdrawnBecause);
}

/// <summary>A file the draft adds, changes or takes away; the hash is null for the last.</summary>
public sealed record DraftFileAnswer(string Path, string Change, string? Hash);

/// <summary>What the checks found: <c>file:line: CODE message</c> each, errors first.</summary>
public sealed record DraftCheckAnswer(bool Passed, int Errors, int Warnings, IReadOnlyList<string> Problems);

public sealed record DraftExamplesAnswer(bool Passed, int PassedCount, int FailedCount, IReadOnlyList<string> Failures);

/// <summary>The attached preview; whoever signs names its report.</summary>
public sealed record DraftPreviewAnswer(string Report, DateOnly On, int Asked, int Flips, int Deadlines, int Letters);

/// <summary>How far a preview is, and the attached one where there is one.</summary>
public sealed record PreviewProgressAnswer(
    string State, int Done, int Total, double Seconds, DraftPreviewAnswer? Attached, string? RefusalCode, TextAnswer? Refusal);

/// <summary>Somebody who would be judged differently.</summary>
public sealed record ImpactLineAnswer(
    string Subject,
    string Label,
    string Authority,
    string Kind,
    string Field,
    string Decision,
    string Change,
    string? OutcomeBefore,
    string? OutcomeAfter,
    JsonElement? Before,
    JsonElement? After,
    IReadOnlyList<ImpactCondition> Conditions)
{
    internal static ImpactLineAnswer Of(ImpactLine line, ImpactReason reason) => new(
        line.Subject,
        line.Label,
        line.Authority,
        line.Kind,
        line.Field,
        reason.Decision,
        JsonNamingPolicy.CamelCase.ConvertName(reason.Kind.ToString()),
        reason.OutcomeBefore,
        reason.OutcomeAfter,
        reason.Before,
        reason.After,
        reason.Conditions);
}

/// <summary>A page of an impact preview.</summary>
public sealed record ImpactAnswer(
    DateOnly On,
    string Before,
    string After,
    int Subjects,
    int Asked,
    int Judged,
    int Total,
    IReadOnlyList<ImpactLineAnswer> Items,
    IReadOnlyList<DeadlineImpact> Deadlines,
    IReadOnlyList<LetterImpact> Letters,
    IReadOnlyList<string> NewVersions);

/// <summary>A set of definitions and from which day it holds or held.</summary>
public sealed record DefinitionSetAnswer(
    string Set, DateOnly From, string Origin, string? Draft, string? Title, string? RuleBook, IReadOnlyList<SetFileAnswer>? Files);

public sealed record SetFileAnswer(string Path, string Hash);

/// <summary>One thing that happened to a draft, as it is stored.</summary>
public sealed record DraftHappeningAnswer(
    long Sequence, string Name, DateTimeOffset At, DateOnly On, string ActorId, string ActorName, JsonElement Event);
