using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Migration;

/// <summary>
/// What moving one running case to another version of its definition would mean, in words. Made by
/// <see cref="MigrationPlanner"/>; the decider moves a case only where <see cref="CanMove"/>.
/// </summary>
public sealed record MigrationPlan
{
    public required CaseId Case { get; init; }

    public required DefinitionPin From { get; init; }

    public required DefinitionPin To { get; init; }

    /// <summary>Where the case stands: a line for each open task, wait and awaited event.</summary>
    public required IReadOnlyList<BilingualText> Stands { get; init; }

    /// <summary>What the officer should know though it keeps nobody from moving: new steps ahead, or passed already.</summary>
    public required IReadOnlyList<BilingualText> Notes { get; init; }

    /// <summary>Why a person must look at the case first; empty where it can move by itself.</summary>
    public required IReadOnlyList<MigrationObstacle> Obstacles { get; init; }

    /// <summary>Each open position with its counterpart, those that keep their name included.</summary>
    public required IReadOnlyList<MovedActivation> Moved { get; init; }

    /// <summary>The branches that wait at joins, by the number of their arrow in both versions.</summary>
    public required IReadOnlyList<MovedArrival> Arrivals { get; init; }

    public bool CanMove => Obstacles.Count == 0;
}

/// <summary>A reason why a person must look at a case before it can move, or instead of moving it.</summary>
public sealed record MigrationObstacle(MigrationObstacleKind Kind, BilingualText Sentence);

/// <summary>The kinds of obstacles; their names are stable in the JSON output.</summary>
public enum MigrationObstacleKind
{
    /// <summary>The open step does not exist in the target.</summary>
    StepGone,

    /// <summary>The open step belongs to somebody else in the target.</summary>
    HolderChanged,

    /// <summary>A timer of the case has no wait in the target.</summary>
    TimerGone,

    /// <summary>An awaited event is not awaited in the target.</summary>
    EventGone,

    /// <summary>A nested flowchart or a join the case stands in is built differently.</summary>
    BranchesChanged,

    /// <summary>A fact the case knows has another type in the target.</summary>
    FactChanged,

    /// <summary>From the open step the target leads where the lifecycle forbids it in the case's status.</summary>
    StatusNotReachable,

    /// <summary>From the open step the target cannot be carried to its end.</summary>
    NoWayOn,
}
