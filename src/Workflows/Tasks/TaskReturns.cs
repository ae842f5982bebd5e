using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>退回: back to a step already done, as the definition allows and the lifecycle agrees.</summary>
internal sealed class TaskReturns(IFlowEngine engine)
{
    private const int LongestOpinion = 4000;

    public Decision Decide(CaseState state, TaskState task, TaskActivity activity, ReturnTask command, Briefing briefing)
    {
        if (activity.ReturnTo.FirstOrDefault(known => known.To == command.To) is not { } route)
        {
            string ways = string.Join("、", activity.ReturnTo.Select(known => known.To));
            return Refuse(task, $"流程定义允许的退回去向为：{ways}；没有“{command.To}”",
                $"the ways back are {ways}; there is no \"{command.To}\"");
        }

        if (Target(state, activity, route, briefing) is not { } target)
        {
            return Refuse(task, $"去向“{command.To}”的环节尚未办理过",
                $"no step that \"{command.To}\" means has been done yet");
        }

        if (state.Tasks.Any(open => open.Activation.Path == target.Activity.Path))
            return Refuse(task, $"“{target.Activity.Title.Zh}”正在办理", $"\"{target.Activity.Title.En}\" is open already");
        if (string.IsNullOrWhiteSpace(command.Opinion))
            return new Refused(Refusals.OpinionRequired(task, new Rules.BilingualText("退回", "Return")));
        if (command.Opinion.Length > LongestOpinion)
        {
            return new Refused(Refusals.FactInvalid(
                "opinion", $"意见不得超过{LongestOpinion}字。", $"an opinion has at most {LongestOpinion} characters."));
        }

        string landing = state.Status;
        if (route.Trigger is { } trigger)
        {
            LifecycleAnswer answer = LifecycleCatalogue.Of(state.Kind).Fire(trigger, state);
            if (answer.Status is not { } status)
                return new Refused(answer.Refusal!);
            landing = status;
        }

        if (target.Record.Status is { } before && before != landing)
        {
            return Refuse(task, $"案件已由“{before}”变更为“{state.Status}”，退回“{target.Activity.Title.Zh}”须经法定的退回环节",
                $"the case has moved from {before} to {state.Status} since \"{target.Activity.Title.En}\"; only a trigger of "
                + "the lifecycle leads back there");
        }

        CaseRun run = new(state.Id, state, briefing, engine);
        run.Emit(new TaskReturned
        {
            Task = task.Id,
            Step = task.Step,
            ToStep = target.Activity.Step,
            Opinion = command.Opinion.Trim(),
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        });
        if (route.Trigger is { } fired)
            run.Emit(new StatusChanged { Trigger = fired, From = state.Status, To = landing });
        run.Move(FlowReturn.To(briefing.Definition, state.Flow, task.Activation, target.Activity));
        return run.Finish();
    }

    // What the picture calls the step before may be several; the history knows which one it was.
    private static (TaskActivity Activity, TaskRecord Record)? Target(
        CaseState state, TaskActivity activity, ReturnRoute route, Briefing briefing)
    {
        Dictionary<string, TaskActivity> meant = ReturnTargets.Of(briefing.Definition, activity, route)
            .ToDictionary(target => target.Step, StringComparer.Ordinal);
        TaskRecord? last = state.Done.LastOrDefault(done => !done.Undone && meant.ContainsKey(done.Step));
        return last is null ? null : (meant[last.Step], last);
    }

    private static Refused Refuse(TaskState task, string zh, string en) => new(TaskRefusals.ReturnNotAllowed(task, zh, en));
}
