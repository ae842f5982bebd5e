using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Actors;

/// <summary>Who may do what. Deny by default: what no line here allows is refused.</summary>
public static class Permissions
{
    private const string DataCentre = "data";
    private const string LegalDivision = "legal";

    /// <summary>The refusal that keeps the actor from the task, null where the actor or an absent person they stand for may act.</summary>
    public static Refusal? ToAct(Actor actor, TaskState task, CaseState state, AuthorityDirectory directory) =>
        AbsenceFor(actor, task, state) is { } absence
            ? TaskHands.Other(absence.Person, task)
            : MayAct(actor, task.Holder, state.Party) || TaskHands.IsNamed(actor, task)
                ? TaskHands.Other(actor, task)
                : Refusals.NotPermitted(actor, task, directory);

    /// <summary>The same by post alone, whoever of it has the task in hand.</summary>
    internal static Refusal? ToHold(Actor actor, TaskState task, CaseState state, AuthorityDirectory directory) =>
        MayAct(actor, task.Holder, state.Party) || TaskHands.IsNamed(actor, task)
            || AbsenceFor(actor, task, state) is not null
            ? null
            : Refusals.NotPermitted(actor, task, directory);

    /// <summary>The first earlier step of the case that bars the actor from checking it now; null where none does.</summary>
    public static Refusal? ToCheck(Actor actor, TaskState task, TaskActivity activity, CaseState state)
    {
        string? absent = AbsenceFor(actor, task, state)?.Person.Id;
        return state.Done.FirstOrDefault(done => activity.DiffersFrom.Contains(done.Step)
            && (done.IsBy(actor.Id) || (absent is not null && done.IsBy(absent)))) is { } earlier
                ? Refusals.MakerIsChecker(task, earlier, activity.Citations)
                : null;
    }

    /// <summary>
    /// The refusal that keeps a substitute out of a case in which the substitute or the absent person is a maker: did a
    /// step that some other step of the definition checks. Null for a person acting for themselves.
    /// </summary>
    public static Refusal? ToSubstitute(Actor actor, TaskState task, CaseState state, FlowDefinition definition) =>
        AbsenceFor(actor, task, state) is { } absence && MakerAmong(actor, absence, state, definition) is { } made
            ? CourseRefusals.SubstituteIsMaker(actor, absence, made)
            : null;

    /// <summary>
    /// Who may report what happened outside: the systems themselves, the data centre of the case's authority, which hands
    /// on what they say, and its legal division, which receives the documents of courts and governments.
    /// </summary>
    public static Refusal? ToReport(Actor actor, CaseState state) =>
        actor.Kind == ActorKind.System
            || (actor.Kind == ActorKind.Person && actor.Authority == state.Authority && actor.Division is DataCentre or LegalDivision)
                ? null
                : Refusals.MayNotReport(actor);

    /// <summary>The absence under which the actor acts on the task; null where the actor's own post has it, or nobody's.</summary>
    public static Absence? AbsenceFor(Actor actor, TaskState task, CaseState state) =>
        MayAct(actor, task.Holder, state.Party) || TaskHands.IsNamed(actor, task)
            ? null
            : actor.StandsInFor.FirstOrDefault(absence =>
                absence.Covers(state.Kind, task.Step)
                && (MayAct(absence.Person, task.Holder, state.Party) || TaskHands.IsNamed(absence.Person, task)));

    /// <summary>The refusal that keeps the actor from opening a case, null where the actor may open it.</summary>
    public static Refusal? ToOpen(Actor actor, OpenCase command, FlowDefinition definition)
    {
        bool may = actor.Kind switch
        {
            // Reactions and sweeps open cases in the name of the law; what they open is written in the core.
            ActorKind.System => true,
            ActorKind.Party => IsParty(actor, command.Party)
                && definition.Opening.By.Any(opener => opener.Division == TaskHolder.PartyDivision),
            ActorKind.Person => actor.Authority == command.Authority
                && definition.Opening.By.Any(opener => opener.Division == actor.Division
                    && (opener.Position is null || actor.Positions.Contains(opener.Position))),
            _ => false,
        };
        return may ? null : Refusals.MayNotOpen(actor, command.Kind);
    }

    /// <summary>Whether one of the posts named is the actor's own, in the case's authority or the one above it.</summary>
    public static bool Holds(
        Actor actor, IReadOnlyList<FlowOpener> posts, CaseState state, AuthorityDirectory directory) =>
        posts.Any(post => MayAct(actor, Holder(post, state, directory), state.Party));

    /// <summary>The absence under which a substitute holds one of the posts; null where none does.</summary>
    public static Absence? AbsenceFor(
        Actor actor, IReadOnlyList<FlowOpener> posts, CaseState state, AuthorityDirectory directory) =>
        actor.StandsInFor.FirstOrDefault(absence =>
            absence.Covers(state.Kind, step: null) && Holds(absence.Person, posts, state, directory));

    /// <summary>The maker's step by the substitute or the absent person; null where neither made anything in the case.</summary>
    public static TaskRecord? MakerAmong(Actor actor, Absence absence, CaseState state, FlowDefinition definition)
    {
        HashSet<string> makers = [.. definition.Tasks.SelectMany(task => task.DiffersFrom)];
        return state.Done.FirstOrDefault(done => makers.Contains(done.Step)
            && (done.IsBy(actor.Id) || done.IsBy(absence.Person.Id)));
    }

    /// <summary>The holder that a post of the definition means in this case.</summary>
    public static TaskHolder Holder(FlowOpener post, CaseState state, AuthorityDirectory directory) => new()
    {
        Authority = post.Authority == TaskAuthority.Superior
            ? directory[state.Authority].Superior ?? state.Authority
            : state.Authority,
        Division = post.Division,
        Position = post.Position,
    };

    /// <summary>
    /// The refusal that keeps the actor from moving a case to another version: the credit division looks after the
    /// definitions, and its chief answers for the cases of the own authority. Null where the actor may.
    /// </summary>
    public static Refusal? ToMigrate(Actor actor, CaseState state) =>
        actor.Kind == ActorKind.Person && actor.Authority == state.Authority && actor.Division == "credit"
            && actor.Positions.Contains("chief")
                ? null
                : Refusals.MayNotMigrate(actor);

    private static bool MayAct(Actor actor, TaskHolder holder, Party party) => actor.Kind switch
    {
        ActorKind.Party => holder.Division == TaskHolder.PartyDivision && IsParty(actor, party),
        ActorKind.Person => actor.Authority == holder.Authority
            && actor.Division == holder.Division
            && (holder.Line is null || actor.Lines.Contains(holder.Line))
            && (holder.Position is null || actor.Positions.Contains(holder.Position)),
        ActorKind.System => false,
        _ => false,
    };

    private static bool IsParty(Actor actor, Party party) =>
        actor.PartyCode is { Length: > 0 } code && code == party.UnifiedCode;
}
