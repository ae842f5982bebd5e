using System.Text.Json;
using CreditSupervision.Rules.Preview;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>
/// What a draft would change if it were in force on a day, over every open case, every entry in force and every imported
/// penalty without a case. Lines that change in the same way share one reason.
/// </summary>
public sealed record ImpactReport
{
    /// <summary>The day on which the questions were asked.</summary>
    public required DateOnly On { get; init; }

    /// <summary>The hash of the set before.</summary>
    public required string Before { get; init; }

    /// <summary>The hash of the set after.</summary>
    public required string After { get; init; }

    public required int Subjects { get; init; }

    public required int Asked { get; init; }

    /// <summary>How many different questions had to be judged.</summary>
    public required int Judged { get; init; }

    public required IReadOnlyList<ImpactLine> Flips { get; init; }

    public required IReadOnlyList<ImpactReason> Reasons { get; init; }

    public required IReadOnlyList<DeadlineImpact> Deadlines { get; init; }

    public required IReadOnlyList<LetterImpact> Letters { get; init; }

    /// <summary>Workflow versions the draft adds; running cases stay with theirs.</summary>
    public required IReadOnlyList<string> NewVersions { get; init; }
}

/// <summary>Somebody who would be judged differently; <see cref="Reason"/> is the place in the reasons.</summary>
public sealed record ImpactLine(string Subject, string Label, string Authority, string Kind, string Field, int Reason);

/// <summary>One way in which answers change, with both explanations.</summary>
public sealed record ImpactReason
{
    public required string Decision { get; init; }

    public required FlipKind Kind { get; init; }

    /// <summary>The outcomes; null where the decision is not known to that set.</summary>
    public required string? OutcomeBefore { get; init; }

    public required string? OutcomeAfter { get; init; }

    /// <summary>The verdicts with conditions, citations and values; absent beyond the number that is kept in full.</summary>
    public JsonElement? Before { get; init; }

    public JsonElement? After { get; init; }

    /// <summary>The conditions that carry the change.</summary>
    public required IReadOnlyList<ImpactCondition> Conditions { get; init; }
}

/// <summary>A condition before and after; a side is null where the condition is not there.</summary>
public sealed record ImpactCondition(
    string Id, string? Before, string? After, IReadOnlyList<string> CitesBefore, IReadOnlyList<string> CitesAfter);

/// <summary>
/// The day an open task would get if it were counted with either set. <see cref="Told"/> is the day that stands: it moves
/// only through its ledger, never by a publication.
/// </summary>
public sealed record DeadlineImpact(
    string Subject,
    string Label,
    string Authority,
    string Kind,
    string Step,
    string? Parameter,
    DateOnly Told,
    DateOnly Before,
    DateOnly After);

/// <summary>A letter an open case may still issue whose words the draft changes.</summary>
public sealed record LetterImpact(string Subject, string Label, string Authority, string Kind, string Template);
