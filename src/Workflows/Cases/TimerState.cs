using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

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

    /// <summary>The period that is waited for, with its ledger; null for a day that no period of the law gives.</summary>
    public TaskDeadline? Period { get; init; }

    /// <summary>True for a term of substance: it runs on while the proceedings stand still, unless the order stops it.</summary>
    public bool IsTerm { get; init; }

    /// <summary>The escalation that becomes due; null for a timer the flow waits for.</summary>
    public EscalationDue? Escalation { get; init; }
}

/// <summary>Which escalation of which open task: the place in the definition's list, from 0.</summary>
public sealed record EscalationDue(TaskId Task, int Place);
