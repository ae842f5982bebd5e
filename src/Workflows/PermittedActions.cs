using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>
/// What a person may do in a case now, and why not: asked with the same checks the decider uses, so that a grey button
/// can answer and never promises what the decider would refuse.
/// </summary>
public static class PermittedActions
{
    public static IReadOnlyList<PermittedTask> For(CaseState state, Briefing briefing) =>
        [.. state.Tasks.Select(task => Of(task, state, briefing))];

    private static PermittedTask Of(TaskState task, CaseState state, Briefing briefing)
    {
        TaskActivity activity = (TaskActivity)briefing.Definition.Activity(task.Activation);
        Refusal? person = Permissions.ToAct(briefing.Actor, task, state, briefing.Directory)
            ?? CourseGate.Suspended(state)
            ?? Permissions.ToCheck(briefing.Actor, task, activity, state)
            ?? Permissions.ToSubstitute(briefing.Actor, task, state, briefing.Definition);
        return new PermittedTask
        {
            Task = task,
            Activity = activity,
            Refusal = person,
            Verbs =
            [
                .. Enum.GetValues<TaskVerb>().Select(verb =>
                    new PermittedVerb(verb, TaskVerbGate.Problem(verb, task, activity, state, briefing))),
            ],
            Outcomes = [.. activity.Outcomes.Select(outcome => new PermittedOutcome
            {
                Outcome = outcome,
                Refusal = person ?? Signatures(outcome, task, activity, briefing) ?? Conditions(outcome, state, briefing),
            })],
        };
    }

    /// <summary>
    /// The tasks the person finished, each with why it cannot be taken back; needs the history in the briefing. A closed
    /// case has none: its last word is said.
    /// </summary>
    public static IReadOnlyList<PermittedWithdrawal> ToWithdraw(CaseState state, Briefing briefing) => state.IsClosed
        ? []
        :
        [
            .. state.Done.Where(done => done.By == briefing.Actor.Id && !done.Undone)
                .Select(done => new PermittedWithdrawal(done, TaskWithdrawals.Problem(state, done, briefing))),
        ];

    /// <summary>Whether a copy is for the person to read.</summary>
    public static bool Reads(Actor actor, ReadingCopy copy) => TaskReceivers.Reads(actor, copy);

    private static Refusal? Signatures(TaskOutcome outcome, TaskState task, TaskActivity activity, Briefing briefing) =>
        TaskHands.IsDelegate(briefing.Actor, task)
            ? null
            : TaskSignatures.ToDecide(briefing.Actor, task, activity, outcome);

    // Where the outcome still asks the person for facts the rule needs, the rule is asked when they are stated.
    private static Refusal? Conditions(TaskOutcome outcome, CaseState state, Briefing briefing)
    {
        if (outcome.Requires is not { } required || outcome.Facts.Any(fact => !state.Facts.ContainsKey(fact.Name)))
            return null;
        FactSet facts = outcome.Sets.Aggregate(
            state.FactSet(), (held, set) => held.With(set.Key, TaskGate.Value(set.Value, briefing)));
        Verdict verdict = briefing.RuleBook.Judge(required.Decision, facts, briefing.Today);
        return required.Outcomes.Contains(verdict.Outcome) ? null : Refusals.Verdict(verdict);
    }
}

/// <summary>An open task as one person sees it.</summary>
public sealed record PermittedTask
{
    public required TaskState Task { get; init; }

    public required TaskActivity Activity { get; init; }

    /// <summary>Why the person may not act on the task at all; null where they may.</summary>
    public Refusal? Refusal { get; init; }

    public required IReadOnlyList<PermittedOutcome> Outcomes { get; init; }

    /// <summary>Everything else that may be done with the task, each with the reason where it may not.</summary>
    public required IReadOnlyList<PermittedVerb> Verbs { get; init; }
}

/// <summary>Something to do with a task besides finishing it, and the reason where it is grey.</summary>
public sealed record PermittedVerb(TaskVerb Verb, Refusal? Refusal);

/// <summary>A finished task and why its maker may not take it back; null where they may.</summary>
public sealed record PermittedWithdrawal(TaskRecord Done, Refusal? Refusal);

/// <summary>A button: its outcome, and the reason where it is grey.</summary>
public sealed record PermittedOutcome
{
    public required TaskOutcome Outcome { get; init; }

    public Refusal? Refusal { get; init; }
}
