using CreditSupervision.Rules;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Cases;

/// <summary>The case was stopped; its tasks and timers wait.</summary>
public sealed record CaseSuspended : CaseEvent
{
    public required CaseSuspension Suspension { get; init; }
}

/// <summary>The case goes on. The days were counted when it was decided and are never counted again on replay.</summary>
public sealed record CaseResumed : CaseEvent
{
    /// <summary>The first day that counts again.</summary>
    public required DateOnly On { get; init; }

    public required string Opinion { get; init; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    /// <summary>Whom the substitute stood for; null for a person acting for themselves.</summary>
    public string? OnBehalfOf { get; init; }

    /// <summary>The open tasks whose days were counted again.</summary>
    public required IReadOnlyList<MovedTask> Tasks { get; init; }

    /// <summary>The timers as they wait from now on.</summary>
    public required IReadOnlyList<TimerState> Timers { get; init; }
}

/// <summary>The days of a task after they were counted again.</summary>
public sealed record MovedTask(TaskId Task, TaskDeadline? Legal, TaskDeadline? Office);

/// <summary>A legal limit was extended.</summary>
public sealed record LimitExtended : CaseEvent
{
    public required MovedTask Task { get; init; }

    public required LimitExtension Extension { get; init; }

    public required string Opinion { get; init; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    public string? OnBehalfOf { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The escalations that moved with the limit.</summary>
    public required IReadOnlyList<TimerState> Timers { get; init; }
}

/// <summary>The case was declared void; nothing it did has legal effect, and the numbers of its letters stay taken.</summary>
public sealed record CaseVoided : CaseEvent
{
    public required string Reason { get; init; }

    public required BilingualText Title { get; init; }

    public IReadOnlyList<Citation> Cites { get; init; } = [];

    public required string Opinion { get; init; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    public string? OnBehalfOf { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>The case was put under supervision.</summary>
public sealed record CaseSupervised : CaseEvent
{
    public required Supervision Supervision { get; init; }
}

/// <summary>The report was made and the supervision lifted.</summary>
public sealed record SupervisionLifted : CaseEvent
{
    public required string Supervision { get; init; }

    public required string Report { get; init; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    public string? OnBehalfOf { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>A task's holder, or somebody above, was reminded because a day drew near or passed.</summary>
public sealed record TaskReminded : CaseEvent
{
    public required TaskId Task { get; init; }

    public required string Step { get; init; }

    public required TaskHolder To { get; init; }

    public required BilingualText Text { get; init; }

    public required DateOnly On { get; init; }
}
