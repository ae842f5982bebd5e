namespace CreditSupervision.Rules;

/// <summary>How one condition of the statute stood: met, not met or unknown, with the sentence that says so.</summary>
public sealed record ConditionFinding
{
    public required string Id { get; init; }

    public required Truth Status { get; init; }

    public required IReadOnlyList<Citation> Cites { get; init; }

    public required BilingualText Text { get; init; }

    /// <summary>
    /// True where this condition is a reason for the outcome: it makes the rule hold that decided, or keeps one from
    /// holding that would have said otherwise, or is still unknown and may turn it.
    /// </summary>
    public required bool Decisive { get; init; }
}
