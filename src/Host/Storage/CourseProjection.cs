using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Storage;

/// <summary>Brings days and timers up to date when the course of a case changes.</summary>
internal sealed class CourseProjection(CaseDb db)
{
    /// <summary>No timer of a suspended case is due, whatever day it was set for; the resumption sets it anew.</summary>
    private static readonly DateOnly Parked = DateOnly.MaxValue;

    public async Task ApplyAsync(CaseState state, CaseEvent happened, CancellationToken cancellationToken)
    {
        switch (happened)
        {
            case CaseSuspended:
                foreach (TimerState timer in state.Timers)
                    (await TimerAsync(state.Id, timer.Id, cancellationToken)).WakesOn = Parked;
                break;
            case CaseResumed resumed:
                await MoveAsync(state.Id, resumed.Tasks, resumed.Timers, cancellationToken);
                break;
            case LimitExtended extended:
                await MoveAsync(state.Id, [extended.Task], extended.Timers, cancellationToken);
                break;
        }
    }

    private async Task MoveAsync(
        CaseId id, IReadOnlyList<MovedTask> tasks, IReadOnlyList<TimerState> timers, CancellationToken cancellationToken)
    {
        foreach (MovedTask moved in tasks)
        {
            TaskRow row = await db.Tasks.FindAsync([id.Value, moved.Task.Value], cancellationToken)
                ?? throw new InvalidOperationException($"Case {id}: task {moved.Task} has no row.");
            row.LegalDue = moved.Legal?.Day;
            row.OfficeDue = moved.Office?.Day;
        }

        foreach (TimerState timer in timers)
            (await TimerAsync(id, timer.Id, cancellationToken)).WakesOn = timer.WakesOn;
    }

    private async Task<TimerRow> TimerAsync(CaseId id, string timer, CancellationToken cancellationToken) =>
        await db.Timers.FindAsync([id.Value, timer], cancellationToken)
        ?? throw new InvalidOperationException($"Case {id}: timer {timer} has no row.");
}
