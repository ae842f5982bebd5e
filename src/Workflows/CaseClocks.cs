using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>Counts the days of a case again after something moved them; every move is an entry in a ledger.</summary>
internal static class CaseClocks
{
    /// <summary>
    /// A limit counted from its first day, with what has already moved it: a step that opens after a suspension still
    /// counts from the acceptance, without the days the case stood still.
    /// </summary>
    public static TaskDeadline Carried(TaskDeadline counted, CaseState state, WorkCalendar calendar, bool substantive)
    {
        TaskDeadline deadline = state.Course.Suspensions
            .Where(suspension => suspension.To is not null && (suspension.StopsTerms || !substantive))
            .Aggregate(counted, (limit, suspension) => limit.Suspended(calendar, Span(suspension), substantive));
        return state.Course.Extensions
            .Where(extension => extension.Limit == counted.Parameter && extension.From == counted.From)
            .Aggregate(deadline, (limit, extension) => limit.Extended(calendar, extension.Added));
    }

    /// <summary>The open tasks with their days after the suspension; those that no day of it touched are left out.</summary>
    public static IReadOnlyList<MovedTask> Tasks(CaseState state, CaseSuspension ended, WorkCalendar calendar) =>
    [
        .. state.Tasks
            .Select(task => (Before: task, After: new MovedTask(
                task.Id,
                task.Legal?.Suspended(calendar, Span(ended)),
                task.Office?.Suspended(calendar, Span(ended)))))
            .Where(move => move.After.Legal != move.Before.Legal || move.After.Office != move.Before.Office)
            .Select(move => move.After),
    ];

    /// <summary>Every timer as it waits after the suspension; <paramref name="tasks"/> are the tasks that moved.</summary>
    public static IReadOnlyList<TimerState> Timers(
        CaseState state, CaseSuspension ended, IReadOnlyList<MovedTask> tasks, Briefing briefing)
    {
        WorkCalendar calendar = briefing.RuleBook.Calendar;
        CaseState moved = After(state, tasks);
        return [.. state.Timers.Select(timer => timer.Escalation is null
            ? Waiting(timer, ended, calendar)
            : Escalations.Moved(timer, moved, briefing))];
    }

    /// <summary>The state with the moved tasks, so that what hangs on their days can be counted.</summary>
    public static CaseState After(CaseState state, IReadOnlyList<MovedTask> tasks) => state with
    {
        Tasks =
        [
            .. state.Tasks.Select(task => tasks.FirstOrDefault(move => move.Task == task.Id) is { } move
                ? task with { Legal = move.Legal, Office = move.Office }
                : task),
        ],
    };

    // A term of substance runs on while the proceedings stand still, unless the order itself stops it.
    private static TimerState Waiting(TimerState timer, CaseSuspension ended, WorkCalendar calendar)
    {
        if (timer.IsTerm && !ended.StopsTerms)
            return timer;
        if (timer.Period is { } period)
        {
            TaskDeadline moved = period.Suspended(calendar, Span(ended), timer.IsTerm);
            return timer with { Period = moved, WakesOn = moved.Day.AddDays(1), Counting = moved.Counting };
        }

        return timer.IsTerm && timer.WakesOn > ended.From ? Shifted(timer, ended) : timer;
    }

    private static TimerState Shifted(TimerState timer, CaseSuspension ended)
    {
        int days = ended.To!.Value.DayNumber - ended.From.DayNumber + 1; // An ended suspension has its last day.
        DateOnly wakes = timer.WakesOn > DateOnly.MaxValue.AddDays(-days) ? DateOnly.MaxValue : timer.WakesOn.AddDays(days);
        return timer with
        {
            WakesOn = wakes,
            Counting = new BilingualText(
                $"{timer.Counting.Zh}{Day(ended.From)}至{Day(ended.To.Value)}依令停止（{ended.Title.Zh}），顺延{days}日，改为{Day(wakes)}。",
                $"{timer.Counting.En} Stopped by order from {Day(ended.From)} to {Day(ended.To.Value)} ({ended.Title.En}): "
                + $"{days} day(s) added, now {Day(wakes)}."),
        };
    }

    private static Suspension Span(CaseSuspension suspension) => new()
    {
        From = suspension.From,
        To = suspension.To,
        Cause = suspension.Title,
        Citation = suspension.Cites.Count > 0 ? suspension.Cites[0] : null,
    };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
