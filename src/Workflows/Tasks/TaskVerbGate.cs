using System.Diagnostics;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>
/// Whether a person may do something with an open task, before anything is typed: asked by the decider and by
/// <see cref="PermittedActions"/>, so that a grey button and a refused command always say the same.
/// </summary>
internal static class TaskVerbGate
{
    private static readonly PeriodLength oneWorkingDay = new(1, PeriodUnit.WorkingDays);

    public static Refusal? Problem(TaskVerb verb, TaskState task, TaskActivity activity, CaseState state, Briefing briefing) =>
        verb switch
        {
            TaskVerb.Claim => Acting(task, activity, state, briefing) ?? Claim(task, briefing.Actor),
            TaskVerb.Release => Release(task, briefing.Actor),
            TaskVerb.Sign => Sign(task, activity, state, briefing),
            TaskVerb.Return => Owning(task, activity, state, briefing) ?? Return(task, activity),
            TaskVerb.Transfer => Transfer(task, state, briefing),
            TaskVerb.Delegate => Owning(task, activity, state, briefing) ?? Party(task),
            TaskVerb.AddSigner => Owning(task, activity, state, briefing) ?? Party(task),
            TaskVerb.RemoveSigner => RemoveSigner(task, activity, state, briefing),
            TaskVerb.Urge => Urge(task, state, briefing),
            TaskVerb.Copy => Copy(task, state, briefing),
            _ => throw new UnreachableException(verb.ToString()),
        };

    /// <summary>The person's signature as it was asked for by name; null where it was not.</summary>
    public static TaskSigner? Asked(TaskState task, string person) =>
        task.Handling?.Signers.FirstOrDefault(signer => signer.Person.Id == person);

    private static Refusal? Acting(TaskState task, TaskActivity activity, CaseState state, Briefing briefing) =>
        Permissions.ToAct(briefing.Actor, task, state, briefing.Directory)
        ?? Permissions.ToCheck(briefing.Actor, task, activity, state);

    // A delegate prepares the act and does nothing else with it.
    private static Refusal? Owning(TaskState task, TaskActivity activity, CaseState state, Briefing briefing) =>
        Acting(task, activity, state, briefing) ?? Delegate(task, briefing.Actor);

    private static Refusal? Delegate(TaskState task, Actor actor) => TaskHands.IsDelegate(actor, task)
        ? TaskRefusals.NotYours(
            task,
            "受托人只能提出办理结果，退回、转办、再委托、加签须由委托人本人进行。",
            "a delegate only prepares the act; returning, transferring, delegating on and adding signers is the owner's.")
        : null;

    private static Refusal? Party(TaskState task) => task.Holder.Division == TaskHolder.PartyDivision
        ? TaskRefusals.NotYours(task, "当事人办理的事项不能移交或者加签。", "what the party does can neither be handed on nor co-signed.")
        : null;

    private static Refusal? Claim(TaskState task, Actor actor) =>
        Party(task) ?? (task.Handling?.Claim is { } claim && claim.By.Id == actor.Id
            ? TaskRefusals.HeldByAnother(task, claim.By, claim.On)
            : null);

    private static Refusal? Release(TaskState task, Actor actor)
    {
        TaskPerson? held = task.Handling?.Delegation?.Owner ?? task.Handling?.Claim?.By;
        if (held?.Id == actor.Id || (held is not null && TaskHands.IsChief(actor, task.Holder)))
            return null;
        if (held is not null)
            return TaskRefusals.HeldByAnother(task, held, task.Handling?.Delegation?.On ?? task.Handling?.Claim?.On);
        return TaskHands.IsOf(actor, task.Holder.Authority, task.Holder.Division)
            ? TaskRefusals.NothingHeld(task)
            : TaskRefusals.NotYours(
                task, "只有承办处室的人员可以退还。", "only the division that holds it can release it.");
    }

    private static Refusal? Sign(TaskState task, TaskActivity activity, CaseState state, Briefing briefing)
    {
        Actor actor = briefing.Actor;
        TaskSigner? asked = Asked(task, actor.Id);
        if (asked is null && TaskSignatures.PostOf(actor, task, activity) is null)
        {
            return TaskRefusals.NotYours(
                task, "没有请您会签的事项。", "nobody has asked for your signature here.");
        }

        if (TaskHands.Barred(new TaskPerson(actor.Id, actor.Name), task, activity, state) is { } barred)
            return barred;
        PendingDecision? decision = task.Handling?.Decision;
        if (decision?.By.Id == actor.Id)
            return TaskRefusals.SignerMayNotDecide(task, activity.Citations);
        return asked is { Place: SignerPlace.After } && decision is null
            ? TaskRefusals.NotYours(
                task, "后加签须待承办人作出决定后签署。", "a signature after the decision waits until the holder has decided.")
            : null;
    }

    private static Refusal? Return(TaskState task, TaskActivity activity) => activity.ReturnTo.Count > 0
        ? null
        : TaskRefusals.ReturnNotAllowed(
            task,
            "流程定义没有为该环节规定退回路径，请选择办理结果",
            "the workflow opens no way back at this step; choose one of its outcomes");

    // The head of the division may hand on what lies with somebody who is away.
    private static Refusal? Transfer(TaskState task, CaseState state, Briefing briefing) =>
        TaskHands.IsChief(briefing.Actor, task.Holder)
            ? Party(task)
            : Permissions.ToAct(briefing.Actor, task, state, briefing.Directory)
                ?? Delegate(task, briefing.Actor) ?? Party(task);

    private static Refusal? RemoveSigner(TaskState task, TaskActivity activity, CaseState state, Briefing briefing)
    {
        IReadOnlyList<TaskSigner> signers = task.Handling?.Signers ?? [];
        if (!signers.Any(signer => signer.AddedBy?.Id == briefing.Actor.Id)
            && Owning(task, activity, state, briefing) is { } notPermitted)
            return notPermitted;
        return signers.Any(signer => signer.Agrees is null) ? null : TaskRefusals.SignerUnknown(task, "");
    }

    private static Refusal? Urge(TaskState task, CaseState state, Briefing briefing)
    {
        Actor actor = briefing.Actor;
        bool may = (state.Done.Count > 0 && state.Done[0].By == actor.Id)
            || TaskHands.IsOf(actor, state.Authority, "credit")
            || TaskHands.IsSuperior(actor, state.Authority);
        if (!may)
        {
            return TaskRefusals.NotYours(
                task,
                "只有提出人、信用监管处和负责人可以催办。",
                "only the proposer, the credit division and heads may urge.");
        }

        if (task.Handling?.Urges.LastOrDefault(urge => urge.By.Id == actor.Id) is not { } last)
            return null;
        DateOnly next = Deadline.After(briefing.RuleBook.Calendar, last.On, oneWorkingDay).Day;
        return briefing.Today < next ? TaskRefusals.UrgedAlready(task, last, next) : null;
    }

    // A copy carries no power: whoever holds the task or had a hand in the case may send one.
    private static Refusal? Copy(TaskState task, CaseState state, Briefing briefing) =>
        briefing.Actor.Kind != ActorKind.Person
            ? TaskRefusals.NotYours(task, "只有机关工作人员可以抄送。", "only staff of the authorities send copies.")
            : state.Done.Any(done => done.IsBy(briefing.Actor.Id)) || Asked(task, briefing.Actor.Id) is not null
            ? null
            : Permissions.ToHold(briefing.Actor, task, state, briefing.Directory);
}
