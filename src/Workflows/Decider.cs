using System.Diagnostics;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Migration;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>
/// The one function that decides. Pure: the case, the command and the briefing give events or a refusal. Each method
/// reads from top to bottom as the list of possible refusals in their order of precedence.
/// </summary>
public sealed class Decider(IFlowEngine engine)
{
    /// <summary>Decides a command; <paramref name="state"/> is null for a case that does not exist yet.</summary>
    public Decision Decide(CaseState? state, CaseCommand command, Briefing briefing) => command switch
    {
        OpenCase open => Open(state, open, briefing),
        CompleteTask complete => Complete(Existing(state), complete, briefing),
        FireTimer fire => Fire(Existing(state), fire, briefing),
        ReportOutsideEvent report => Report(Existing(state), report, briefing),
        MigrateCase migrate => CaseMigration.Decide(Existing(state), migrate, briefing, engine),
        EndAsMoot moot => End(Existing(state), moot, briefing),
        CourseCommand course => new CourseDecider(engine).Decide(Existing(state), course, briefing),
        TaskCommand verb => new TaskVerbs(engine).Decide(Existing(state), verb, briefing),
        _ => throw new UnreachableException(command.GetType().Name),
    };

    private static CaseState Existing(CaseState? state) =>
        state ?? throw new InvalidOperationException("The desk hands an unknown case to the decider.");

    private Decision Open(CaseState? state, OpenCase command, Briefing briefing)
    {
        if (state is not null)
            return new Refused(Refusals.DuplicateCase(state.Id));
        if (!LifecycleCatalogue.TryFind(command.Kind, out CaseLifecycle? lifecycle))
            return new Refused(Refusals.KindUnknown(command.Kind));
        if (!briefing.Directory.TryFind(command.Authority, out Authority? authority))
            return new Refused(Refusals.AuthorityUnknown(command.Authority));
        if (lifecycle.IsAboutAuthority)
            command = command with { Party = CaseOpening.PartyOf(authority) };
        if (CaseOpening.PartyProblem(command.Party) is { } party)
            return new Refused(party);
        if (Permissions.ToOpen(briefing.Actor, command, briefing.Definition) is { } notPermitted)
            return new Refused(notPermitted);
        if (CaseOpening.AuthorityProblem(command, briefing.Directory) is { } authorityProblem)
            return new Refused(authorityProblem);
        if (briefing.OpenTwin is { } twin)
            return new Refused(Refusals.DuplicateCase(twin));
        if (CaseOpening.EntryProblem(command, lifecycle, briefing) is { } entry)
            return new Refused(entry);
        if (CaseOpening.OriginProblem(command, lifecycle, briefing) is { } origin)
            return new Refused(origin);
        if (CaseOpening.FactProblem(command, briefing) is { } facts)
            return new Refused(facts);

        CaseRun run = new(command.Case, null, briefing, engine);
        run.Emit(new CaseOpened
        {
            Kind = command.Kind,
            Authority = command.Authority,
            Party = command.Party,
            Definition = new DefinitionPin(
                briefing.Definition.DefinitionId, briefing.Definition.Version, briefing.Definition.Hash),
            Entry = command.Entry,
            Status = lifecycle.Initial,
        });
        run.Record(CaseOpening.Facts(command, briefing, authority));
        run.StartFlow();
        return run.Finish();
    }

    private Decision Complete(CaseState state, CompleteTask command, Briefing briefing)
    {
        TaskState? task = TaskGate.Find(state, command.Task);
        if (task is not null && Permissions.ToAct(briefing.Actor, task, state, briefing.Directory) is { } notPermitted)
            return new Refused(notPermitted);
        if (state.IsClosed)
            return new Refused(Refusals.CaseClosed(state));
        if (CourseGate.Suspended(state) is { } suspended)
            return new Refused(suspended);
        if (task is null)
            return new Refused(Refusals.TaskNotOpen(command.Task, TaskGate.FindDone(state, command.Task)));
        TaskActivity activity = (TaskActivity)briefing.Definition.Activity(task.Activation);
        if (Permissions.ToCheck(briefing.Actor, task, activity, state) is { } makerIsChecker)
            return new Refused(makerIsChecker);
        if (Permissions.ToSubstitute(briefing.Actor, task, state, briefing.Definition) is { } substitute)
            return new Refused(substitute);
        if (activity.Outcomes.FirstOrDefault(known => known.Name == command.Outcome) is not { } outcome)
            return new Refused(Refusals.OutcomeUnknown(task, command.Outcome, activity.Ports));
        command = TaskCompletion.Confirmed(task, command);
        if (TaskGate.FormProblem(task, outcome, command, state, briefing) is { } form)
            return new Refused(form);
        bool isPrepared = TaskHands.IsDelegate(briefing.Actor, task);
        if (!isPrepared && TaskSignatures.ToDecide(briefing.Actor, task, activity, outcome) is { } unsigned)
            return new Refused(unsigned);

        CaseRun run = new(state.Id, state, briefing, engine);
        if (isPrepared)
        {
            TaskCompletion.Report(run, task, outcome, command, briefing.Actor);
            return run.Finish();
        }

        run.Record(TaskGate.Stated(task, outcome, command, briefing));
        if (outcome.Requires is { } required && run.Demand(required, task.Step) is { } notMet)
            return new Refused(notMet);
        TaskCompletion.Decide(run, task, activity, outcome, command);
        return run.Finish();
    }

    private Decision Fire(CaseState state, FireTimer command, Briefing briefing)
    {
        if (briefing.Actor.Kind != ActorKind.System)
            return new Refused(Refusals.SystemOnly());
        if (state.IsClosed)
            return new Refused(Refusals.CaseClosed(state));
        if (state.Timers.FirstOrDefault(waiting => waiting.Id == command.Timer) is not { } timer)
            return new Refused(Refusals.TimerNotWaiting(command.Timer));
        if (CourseGate.Suspended(state) is { } suspended)
            return new Refused(suspended);
        if (briefing.Today < timer.WakesOn)
            return new Refused(Refusals.TimerNotDue(timer));

        CaseRun run = new(state.Id, state, briefing, engine);
        run.Emit(new TimerFired { Timer = timer.Id });
        if (timer.Escalation is not null)
        {
            run.Emit(Escalations.Fire(run.State, timer, briefing));
            return run.Finish();
        }

        if (!run.WaitsOn(timer))
            run.Advance(timer.Activation, FlowActivity.Done);
        return run.Finish();
    }

    private Decision Report(CaseState state, ReportOutsideEvent command, Briefing briefing)
    {
        if (Permissions.ToReport(briefing.Actor, state) is { } notPermitted)
            return new Refused(notPermitted);
        if (state.IsClosed)
            return new Refused(Refusals.CaseClosed(state));
        if (CourseGate.Suspended(state) is { } suspended)
            return new Refused(suspended);
        if (state.Awaited.FirstOrDefault(awaited => awaited.Event == command.Event) is not { } waiting)
            return new Refused(Refusals.EventNotAwaited(command.Event));
        if (TaskGate.ValueProblem(command.Facts, briefing) is { } facts)
            return new Refused(facts);

        CaseRun run = new(state.Id, state, briefing, engine);
        run.Record(run.Sourced(command.Facts, command.Event));
        run.Emit(new OutsideEventReceived { Event = command.Event });
        run.Advance(waiting.Activation, FlowActivity.Done);
        return run.Finish();
    }

    private Decision End(CaseState state, EndAsMoot command, Briefing briefing)
    {
        if (briefing.Actor.Kind != ActorKind.System)
            return new Refused(Refusals.SystemOnly());
        if (state.IsClosed)
            return new Refused(Refusals.CaseClosed(state));

        CaseRun run = new(state.Id, state, briefing, engine);
        run.EndAsMoot(command);
        return run.Finish();
    }
}
