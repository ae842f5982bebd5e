using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>
/// Whether an act on the case as a whole is allowed, in the order of precedence. Asked by the decider and by
/// <see cref="CaseActions"/>, so that a button never promises what would be refused.
/// </summary>
internal static class CourseGate
{
    public const string VoidTrigger = "Void";
    private const int LongestOpinion = 4000;

    public static readonly BilingualText Suspending = new("中止案件", "Suspend the case");
    public static readonly BilingualText Resuming = new("恢复案件", "Resume the case");
    public static readonly BilingualText Extending = new("延长法定期限", "Extend a legal limit");
    public static readonly BilingualText Voiding = new("作废案件", "Void the case");
    public static readonly BilingualText Supervising = new("督办", "Put under supervision");
    public static readonly BilingualText Reporting = new("督办报告", "Report on a supervision");

    /// <summary>The refusal of every act that moves a suspended case on; null where the case is not suspended.</summary>
    public static Refusal? Suspended(CaseState state) =>
        state is { IsClosed: false } && state.Course.OpenSuspension() is { } open
            ? CourseRefusals.CaseSuspended(state, open)
            : null;

    public static Refusal? ToSuspend(CaseState state, CourseReason reason, Briefing briefing) =>
        Post(reason.By, Suspending, state, briefing) ?? Closed(state) ?? Suspended(state) ?? Status(reason, state);

    /// <summary>Whoever could have suspended the case for its reason may resume it.</summary>
    public static Refusal? ToResume(CaseState state, Briefing briefing) =>
        Post(Resumers(state, briefing), Resuming, state, briefing) ?? Closed(state)
        ?? (state.Course.OpenSuspension() is null ? CourseRefusals.NotSuspended(state) : null);

    public static Refusal? ToExtend(CaseState state, TaskState task, Briefing briefing)
    {
        if (Terms(task, briefing) is not { } terms)
        {
            return Closed(state) ?? (task.Legal is null
                ? CourseRefusals.NoLegalLimit(task)
                : CourseRefusals.LimitNotExtendable(task, LimitOf(task) ?? ""));
        }

        if (Post(terms.By, Extending, state, briefing) is { } post)
            return post;
        if ((Closed(state) ?? Suspended(state)) is { } standing)
            return standing;
        if (task.Legal is not { From: { } from } legal)
            return CourseRefusals.NoLegalLimit(task);
        if (state.Course.Extensions.Count(known => known.Limit == terms.Limit && known.From == from) >= terms.Times)
            return CourseRefusals.ExtendedAlready(task, terms.Times);
        return briefing.Today > legal.Day ? CourseRefusals.LimitOver(task) : null;
    }

    public static Refusal? ToVoid(CaseState state, CourseReason reason, Briefing briefing) =>
        Post(reason.By, Voiding, state, briefing) ?? Closed(state) ?? Status(reason, state) ?? Lifecycle(state);

    public static Refusal? ToSupervise(CaseState state, Briefing briefing) =>
        (briefing.Actor.Kind == ActorKind.System
            ? null
            : Post(briefing.Definition.Course.SupervisedBy, Supervising, state, briefing)) ?? Closed(state);

    public static Refusal? ToReport(CaseState state, string? supervision, Briefing briefing)
    {
        if (Post(briefing.Definition.Course.ReportedBy, Reporting, state, briefing) is { } post)
            return post;
        return Closed(state) ?? (Find(state, supervision) is null
            ? CourseRefusals.SupervisionNotOpen(supervision, state.Course.OpenSupervisions())
            : null);
    }

    /// <summary>The open supervision by its id; without an id the only one there is.</summary>
    public static Supervision? Find(CaseState state, string? supervision)
    {
        IReadOnlyList<Supervision> open = state.Course.OpenSupervisions();
        return supervision is null
            ? open.Count == 1 ? open[0] : null
            : open.FirstOrDefault(known => known.Id == supervision);
    }

    /// <summary>Every act on the course of a case says why.</summary>
    public static Refusal? Opinion(string opinion, BilingualText act) =>
        string.IsNullOrWhiteSpace(opinion) ? CourseRefusals.OpinionRequired(act)
        : opinion.Length > LongestOpinion ? CourseRefusals.OpinionTooLong(LongestOpinion)
        : null;

    public static ExtensionTerms? Terms(TaskState task, Briefing briefing) =>
        LimitOf(task) is { } limit
            ? briefing.Definition.Course.Extend.FirstOrDefault(terms => terms.Limit == limit)
            : null;

    public static IReadOnlyList<FlowOpener> Resumers(CaseState state, Briefing briefing) =>
        state.Course.OpenSuspension() is { } open
            ? briefing.Definition.Course.Suspend.FirstOrDefault(reason => reason.Code == open.Reason)?.By ?? []
            : [.. briefing.Definition.Course.Suspend.SelectMany(reason => reason.By).Distinct()];

    public static Signature Sign(IReadOnlyList<FlowOpener> posts, CaseState state, Briefing briefing)
    {
        Actor actor = briefing.Actor;
        bool own = actor.Kind == ActorKind.System || Permissions.Holds(actor, posts, state, briefing.Directory);
        return Signature.Of(actor, own ? null : Permissions.AbsenceFor(actor, posts, state, briefing.Directory));
    }

    private static string? LimitOf(TaskState task) => task.Legal?.Parameter;

    private static Refusal? Closed(CaseState state) => state.IsClosed ? Refusals.CaseClosed(state) : null;

    private static Refusal? Post(
        IReadOnlyList<FlowOpener> posts, BilingualText act, CaseState state, Briefing briefing)
    {
        Actor actor = briefing.Actor;
        if (Permissions.Holds(actor, posts, state, briefing.Directory))
            return null;
        if (Permissions.AbsenceFor(actor, posts, state, briefing.Directory) is not { } absence)
            return CourseRefusals.MayNot(actor, act, posts, state, briefing.Directory);
        return Permissions.MakerAmong(actor, absence, state, briefing.Definition) is { } made
            ? CourseRefusals.SubstituteIsMaker(actor, absence, made)
            : null;
    }

    private static Refusal? Status(CourseReason reason, CaseState state) =>
        reason.Statuses.Count == 0 || reason.Statuses.Contains(state.Status)
            ? null
            : CourseRefusals.ReasonNotNow(reason, LifecycleCatalogue.Of(state.Kind).Statuses[state.Status]);

    // A lifecycle that knows voiding and forbids it here does so because a decision stands in the way.
    private static Refusal? Lifecycle(CaseState state)
    {
        CaseLifecycle lifecycle = LifecycleCatalogue.Of(state.Kind);
        if (lifecycle.Fire(VoidTrigger, state).Refusal is not { } refusal)
            return null;
        bool decided = refusal.Code == RefusalCode.LifecycleForbids
            && lifecycle.Shape.Moves.Any(move => move.Trigger == VoidTrigger);
        return decided ? CourseRefusals.DecisionInEffect(state) : refusal;
    }
}
