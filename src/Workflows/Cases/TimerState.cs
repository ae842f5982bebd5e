using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Cases;

/// <summary>A day on which the case wakes by itself.</summary>
public sealed record TimerState
{
    public required string Id { get; init; }

    public required ActivationId Activation { get; init; }

    /// <summary>The first day (inclusive) on which the timer may fire.</summary>
    public required DateOnly WakesOn { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>How the day was counted.</summary>
    public required BilingualText Counting { get; init; }
}
