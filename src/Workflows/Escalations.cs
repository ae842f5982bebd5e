using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>
/// Reminders and supervision that come by themselves. Each is a timer of the case, so that a restart loses none and a
/// fired one, being gone, never fires twice.
/// </summary>
internal static class Escalations
{
    /// <summary>Sets the timers of tasks that opened in this run and takes off those of tasks that are gone.</summary>
    public static void Settle(CaseRun run)
    {
        if (run.State.IsClosed)
            return;
        foreach (TimerState orphan in run.State.Timers.Where(timer => timer.Escalation is { } due
            && run.State.Tasks.All(task => task.Id != due.Task)).ToArray())
            run.Emit(new TimerCancelled { Timer = orphan.Id });
        foreach (TaskOpened opened in run.Events.OfType<TaskOpened>().ToArray())
        {
            if (run.State.Tasks.FirstOrDefault(task => task.Id == opened.Task.Id) is { } task)
                Set(run, task);
        }
    }

    /// <summary>The timer after the day it watches has moved.</summary>
    public static TimerState Moved(TimerState timer, CaseState state, Briefing briefing)
    {
        if (timer.Escalation is not { } due || state.Tasks.FirstOrDefault(task => task.Id == due.Task) is not { } task)
            return timer;
        Escalation escalation = Of(task, due, briefing);
        return Watched(task, escalation) is { } watched ? Timer(task, due.Place, escalation, watched, briefing) : timer;
    }

    /// <summary>What the escalation does, now that its day has come.</summary>
    public static CaseEvent Fire(CaseState state, TimerState timer, Briefing briefing)
    {
        EscalationDue due = timer.Escalation
            ?? throw new InvalidOperationException($"Timer {timer.Id} is no escalation.");
        TaskState task = state.Tasks.Single(open => open.Id == due.Task);
        Escalation escalation = Of(task, due, briefing);
        TaskHolder to = new()
        {
            Authority = task.Holder.Authority,
            Division = escalation.Division,
            Position = escalation.Position,
        };
        if (escalation.Act == EscalationAct.Remind)
            return new TaskReminded { Task = task.Id, Step = task.Step, To = to, Text = timer.Title, On = briefing.Today };
        return new CaseSupervised
        {
            Supervision = new Supervision
            {
                Id = SupervisionId(state),
                Why = timer.Title.Zh,
                Cites = escalation.When == EscalationClock.Legal ? task.Legal?.Cites ?? [] : [],
                DueDay = briefing.RuleBook.Calendar.WorkingDayAfter(briefing.Today, escalation.ReportWorkingDays),
                On = briefing.Today,
                By = Actor.System.Id,
                ByName = Actor.System.Name,
                Authority = task.Holder.Authority,
                Key = timer.Id,
            },
        };
    }

    public static string SupervisionId(CaseState state) =>
        string.Create(CultureInfo.InvariantCulture, $"supervision-{state.Course.Supervisions.Count + 1}");

    private static void Set(CaseRun run, TaskState task)
    {
        if (run.Briefing.Definition.Activity(task.Activation) is not TaskActivity activity)
            return;
        for (int place = 0; place < activity.Escalations.Count; place++)
        {
            Escalation escalation = activity.Escalations[place];
            if (Watched(task, escalation) is not { } watched)
                continue;
            TimerState timer = Timer(task, place, escalation, watched, run.Briefing);
            // A reminder that a day draws near says nothing where the task itself comes no earlier.
            if (escalation.WorkingDays >= 0 || timer.WakesOn > run.Briefing.Today)
                run.Emit(new TimerSet { Timer = timer });
        }
    }

    private static Escalation Of(TaskState task, EscalationDue due, Briefing briefing) =>
        ((TaskActivity)briefing.Definition.Activity(task.Activation)).Escalations[due.Place];

    private static TaskDeadline? Watched(TaskState task, Escalation escalation) =>
        escalation.When == EscalationClock.Legal ? task.Legal : task.Office;

    private static TimerState Timer(
        TaskState task, int place, Escalation escalation, TaskDeadline watched, Briefing briefing) => new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"escalation:{task.Id}:{place}"),
            Activation = task.Activation,
            WakesOn = DayOf(watched.Day, escalation.WorkingDays, briefing.RuleBook.Calendar),
            Title = TextOf(task, escalation, watched.Day),
            Counting = watched.Counting,
            Escalation = new EscalationDue(task.Id, place),
        };

    private static DateOnly DayOf(DateOnly due, int workingDays, WorkCalendar calendar) => workingDays switch
    {
        < 0 => calendar.WorkingDayBefore(due, -workingDays),
        0 => due,
        _ => calendar.WorkingDayAfter(due, workingDays),
    };

    private static BilingualText TextOf(TaskState task, Escalation escalation, DateOnly due)
    {
        string day = due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        (string zh, string en) = escalation.When == EscalationClock.Legal
            ? ("法定期限", "the limit of the law")
            : ("内部时限", "the office's own limit");
        return escalation.WorkingDays > 0
            ? new BilingualText(
                $"“{task.Title.Zh}”{zh}{day}已过，尚未办结", $"\"{task.Title.En}\" is not finished; {en} ended on {day}")
            : new BilingualText(
                $"“{task.Title.Zh}”{zh}为{day}，尚未办结", $"\"{task.Title.En}\" is not finished; {en} ends on {day}");
    }
}
