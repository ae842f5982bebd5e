using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>A due day of a task as it was counted when the task opened; met when the act is done on or before the day.</summary>
public sealed record TaskDeadline
{
    public required DateOnly Day { get; init; }

    /// <summary>True where a year without a published calendar was needed: the day may still move.</summary>
    public required bool Provisional { get; init; }

    /// <summary>The arithmetic in words.</summary>
    public required BilingualText Counting { get; init; }

    /// <summary>The dated parameter behind a legal limit; null for the office's own promise.</summary>
    public string? Parameter { get; init; }

    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>True where the value is in doubt and legal staff should verify it.</summary>
    public bool Verify { get; init; }
}
