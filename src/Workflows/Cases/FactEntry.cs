using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Cases;

/// <summary>A fact of a case with where it comes from: who stated it, when, at which step, on which evidence.</summary>
public sealed record FactEntry
{
    public required FactValue Value { get; init; }

    /// <summary>The person or system that stated the fact.</summary>
    public required string StatedBy { get; init; }

    public required DateOnly StatedOn { get; init; }

    /// <summary>The step at which it was stated, or <c>opening</c>, <c>register</c>.</summary>
    public required string Source { get; init; }
}
