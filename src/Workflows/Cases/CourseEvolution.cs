using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Cases;

/// <summary>The part of the fold that concerns the course of a case; as total as the rest.</summary>
internal static class CourseEvolution
{
    /// <summary>The state after the event; null where the event is none of this part.</summary>
    public static CaseState? Apply(CaseState state, CaseEvent happened) => happened switch
    {
        CaseSuspended suspended => state with
        {
            Course = state.Course with { Suspensions = [.. state.Course.Suspensions, suspended.Suspension] },
        },
        CaseResumed resumed => state with
        {
            Course = state.Course with { Suspensions = Closed(state.Course.Suspensions, resumed.On) },
            Tasks = Moved(state, resumed.Tasks),
            Timers = Moved(state, resumed.Timers),
        },
        LimitExtended extended => state with
        {
            Course = state.Course with { Extensions = [.. state.Course.Extensions, extended.Extension] },
            Tasks = Moved(state, [extended.Task]),
            Timers = Moved(state, extended.Timers),
        },
        CaseSupervised supervised => state with
        {
            Course = state.Course with { Supervisions = [.. state.Course.Supervisions, supervised.Supervision] },
        },
        SupervisionLifted lifted => state with
        {
            Course = state.Course with
            {
                Supervisions =
                [
                    .. state.Course.Supervisions.Select(known =>
                        known.Id == lifted.Supervision ? known with { LiftedOn = lifted.On } : known),
                ],
            },
        },
        CaseVoided or TaskReminded => state,
        _ => null,
    };

    // A case resumed on the day it was suspended lost no day: nothing of the suspension is left to count.
    private static IReadOnlyList<CaseSuspension> Closed(IReadOnlyList<CaseSuspension> suspensions, DateOnly resumedOn) =>
    [
        .. suspensions.Select(suspension => suspension.To is null ? suspension with { To = resumedOn.AddDays(-1) } : suspension)
            .Where(suspension => suspension.To >= suspension.From),
    ];

    private static IReadOnlyList<TaskState> Moved(CaseState state, IReadOnlyList<MovedTask> moves) =>
    [
        .. state.Tasks.Select(task => moves.FirstOrDefault(move => move.Task == task.Id) is { } move
            ? task with { Legal = move.Legal, Office = move.Office }
            : task),
    ];

    private static IReadOnlyList<TimerState> Moved(CaseState state, IReadOnlyList<TimerState> moves) =>
        [.. state.Timers.Select(timer => moves.FirstOrDefault(move => move.Id == timer.Id) ?? timer)];
}
