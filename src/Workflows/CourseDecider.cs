using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows;

/// <summary>Decides the orders about a case as a whole; the refusals of each stand in <see cref="CourseGate"/>.</summary>
internal sealed class CourseDecider(IFlowEngine engine)
{
    public Decision Decide(CaseState state, CourseCommand command, Briefing briefing) => command switch
    {
        SuspendCase suspend => Suspend(state, suspend, briefing),
        ResumeCase resume => Resume(state, resume, briefing),
        ExtendLimit extend => Extend(state, extend, briefing),
        VoidCase end => Void(state, end, briefing),
        SuperviseCase supervise => Supervise(state, supervise, briefing),
        ReportSupervision report => Report(state, report, briefing),
        _ => throw new UnreachableException(command.GetType().Name),
    };

    private Decision Suspend(CaseState state, SuspendCase command, Briefing briefing)
    {
        IReadOnlyList<CourseReason> known = briefing.Definition.Course.Suspend;
        if (known.FirstOrDefault(reason => reason.Code == command.Reason) is not { } reason)
            return Unknown(command.Reason, CourseGate.Suspending, known, state, briefing);
        if ((CourseGate.ToSuspend(state, reason, briefing)
            ?? CourseGate.Opinion(command.Opinion, CourseGate.Suspending)) is { } no)
            return new Refused(no);

        CaseRun run = new(state.Id, state, briefing, engine);
        Signature signature = CourseGate.Sign(reason.By, state, briefing);
        run.Emit(new CaseSuspended
        {
            Suspension = new CaseSuspension
            {
                Reason = reason.Code,
                Title = reason.Title,
                Cites = reason.Cites,
                From = briefing.Today,
                StopsTerms = reason.StopsTerms,
                Opinion = command.Opinion.Trim(),
                By = signature.By,
                ByName = signature.ByName,
                OnBehalfOf = signature.OnBehalfOf,
                Verify = reason.Verify,
            },
        });
        return run.Finish();
    }

    private Decision Resume(CaseState state, ResumeCase command, Briefing briefing)
    {
        if ((CourseGate.ToResume(state, briefing)
            ?? CourseGate.Opinion(command.Opinion, CourseGate.Resuming)) is { } no)
            return new Refused(no);

        CaseRun run = new(state.Id, state, briefing, engine);
        Signature signature = CourseGate.Sign(CourseGate.Resumers(state, briefing), state, briefing);
        CaseSuspension ended = state.Course.OpenSuspension()! with { To = briefing.Today.AddDays(-1) }; // The gate saw it.
        bool lostDays = ended.To >= ended.From;
        IReadOnlyList<MovedTask> tasks = lostDays ? CaseClocks.Tasks(state, ended, briefing.RuleBook.Calendar) : [];
        run.Emit(new CaseResumed
        {
            On = briefing.Today,
            Opinion = command.Opinion.Trim(),
            By = signature.By,
            ByName = signature.ByName,
            OnBehalfOf = signature.OnBehalfOf,
            Tasks = tasks,
            Timers = lostDays ? CaseClocks.Timers(state, ended, tasks, briefing) : state.Timers,
        });
        return run.Finish();
    }

    private Decision Extend(CaseState state, ExtendLimit command, Briefing briefing)
    {
        if (TaskGate.Find(state, command.Task) is not { } task)
        {
            return new Refused(state.IsClosed
                ? Refusals.CaseClosed(state)
                : Refusals.TaskNotOpen(command.Task, TaskGate.FindDone(state, command.Task)));
        }

        if ((CourseGate.ToExtend(state, task, briefing)
            ?? CourseGate.Opinion(command.Opinion, CourseGate.Extending)) is { } no)
            return new Refused(no);

        CaseRun run = new(state.Id, state, briefing, engine);
        ExtensionTerms terms = CourseGate.Terms(task, briefing)!; // The gate saw them, and the limit with its day.
        Signature signature = CourseGate.Sign(terms.By, state, briefing);
        LimitExtension extension = new()
        {
            Limit = terms.Limit,
            From = task.Legal!.From!.Value,
            Added = Added(terms, signature, briefing),
        };
        MovedTask[] moved =
        [
            new MovedTask(task.Id, task.Legal.Extended(briefing.RuleBook.Calendar, extension.Added), task.Office),
        ];
        CaseState after = CaseClocks.After(state, moved);
        run.Emit(new LimitExtended
        {
            Task = moved[0],
            Extension = extension,
            Opinion = command.Opinion.Trim(),
            By = signature.By,
            ByName = signature.ByName,
            OnBehalfOf = signature.OnBehalfOf,
            On = briefing.Today,
            Timers = [.. state.Timers.Where(timer => timer.Escalation?.Task == task.Id)
                .Select(timer => Escalations.Moved(timer, after, briefing))],
        });
        return run.Finish();
    }

    private Decision Void(CaseState state, VoidCase command, Briefing briefing)
    {
        IReadOnlyList<CourseReason> known = briefing.Definition.Course.Void;
        if (known.FirstOrDefault(reason => reason.Code == command.Reason) is not { } reason)
            return Unknown(command.Reason, CourseGate.Voiding, known, state, briefing);
        if ((CourseGate.ToVoid(state, reason, briefing)
            ?? CourseGate.Opinion(command.Opinion, CourseGate.Voiding)) is { } no)
            return new Refused(no);

        CaseRun run = new(state.Id, state, briefing, engine);
        Signature signature = CourseGate.Sign(reason.By, state, briefing);
        run.Emit(new CaseVoided
        {
            Reason = reason.Code,
            Title = reason.Title,
            Cites = reason.Cites,
            Opinion = command.Opinion.Trim(),
            By = signature.By,
            ByName = signature.ByName,
            OnBehalfOf = signature.OnBehalfOf,
            On = briefing.Today,
        });
        run.Abandon(CourseGate.VoidTrigger, new BilingualText(
            $"案件已作废：{reason.Title.Zh}。", $"The case was voided: {reason.Title.En}."));
        return run.Finish();
    }

    private Decision Supervise(CaseState state, SuperviseCase command, Briefing briefing)
    {
        if (CourseGate.ToSupervise(state, briefing) is { } no)
            return new Refused(no);
        if (command.Key is { } key
            && state.Course.Supervisions.FirstOrDefault(known => known.Key == key) is { } twin)
            return new Refused(CourseRefusals.AlreadySupervised(twin));
        if (command.DueDay < briefing.Today)
            return new Refused(CourseRefusals.DueDayPast(command.DueDay, briefing.Today));
        if (CourseGate.Opinion(command.Opinion, CourseGate.Supervising) is { } opinion)
            return new Refused(opinion);

        CaseRun run = new(state.Id, state, briefing, engine);
        Signature signature = CourseGate.Sign(briefing.Definition.Course.SupervisedBy, state, briefing);
        run.Emit(new CaseSupervised
        {
            Supervision = new Supervision
            {
                Id = Escalations.SupervisionId(state),
                Why = command.Opinion.Trim(),
                Cites = command.Cites,
                DueDay = command.DueDay,
                On = briefing.Today,
                By = signature.By,
                ByName = signature.ByName,
                OnBehalfOf = signature.OnBehalfOf,
                Authority = briefing.Actor.Authority,
                Key = command.Key,
            },
        });
        return run.Finish();
    }

    private Decision Report(CaseState state, ReportSupervision command, Briefing briefing)
    {
        if ((CourseGate.ToReport(state, command.Supervision, briefing)
            ?? CourseGate.Opinion(command.Opinion, CourseGate.Reporting)) is { } no)
            return new Refused(no);

        CaseRun run = new(state.Id, state, briefing, engine);
        Signature signature = CourseGate.Sign(briefing.Definition.Course.ReportedBy, state, briefing);
        run.Emit(new SupervisionLifted
        {
            Supervision = CourseGate.Find(state, command.Supervision)!.Id, // The gate found it.
            Report = command.Opinion.Trim(),
            By = signature.By,
            ByName = signature.ByName,
            OnBehalfOf = signature.OnBehalfOf,
            On = briefing.Today,
        });
        return run.Finish();
    }

    // The posts come before the reason: who may not do it at all is not told which reasons there are.
    private static Refused Unknown(
        string reason, BilingualText act, IReadOnlyList<CourseReason> known, CaseState state, Briefing briefing)
    {
        FlowOpener[] posts = [.. known.SelectMany(one => one.By).Distinct()];
        bool may = Permissions.Holds(briefing.Actor, posts, state, briefing.Directory)
            || Permissions.AbsenceFor(briefing.Actor, posts, state, briefing.Directory) is not null;
        return new Refused(may
            ? CourseRefusals.ReasonUnknown(reason, act, known)
            : CourseRefusals.MayNot(briefing.Actor, act, posts, state, briefing.Directory));
    }

    private static Extension Added(ExtensionTerms terms, Signature signature, Briefing briefing)
    {
        ParameterReading reading = briefing.RuleBook.Parameter(terms.Adds, briefing.Today);
        PeriodLength length = reading.Period
            ?? throw new InvalidOperationException($"Parameter '{terms.Adds}' is no period.");
        return new Extension
        {
            Length = length,
            Cause = new BilingualText($"经{signature.ByName}批准延长", $"Extension approved by {signature.ByName}"),
            Citation = reading.Cites[0],
        };
    }
}
