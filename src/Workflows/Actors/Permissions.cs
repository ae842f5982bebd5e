using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Actors;

/// <summary>Who may do what. Deny by default: what no line here allows is refused.</summary>
public static class Permissions
{
    /// <summary>The refusal that keeps the actor from the task, null where the actor may act.</summary>
    public static Refusal? ToAct(Actor actor, TaskState task, CaseState state, AuthorityDirectory directory) =>
        MayAct(actor, task.Holder, state.Party) ? null : Refusals.NotPermitted(actor, task, directory);

    /// <summary>The first earlier step of the case that bars the actor from checking it now; null where none does.</summary>
    public static Refusal? ToCheck(Actor actor, TaskState task, TaskActivity activity, CaseState state) =>
        state.Done.FirstOrDefault(done => done.By == actor.Id && activity.DiffersFrom.Contains(done.Step)) is { } earlier
            ? Refusals.MakerIsChecker(task, earlier, activity.Citations)
            : null;

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

    /// <summary>
    /// A court's or a government's document reaches the authority by a system or by hand: an official of the authority
    /// enters it, and the history keeps who did. A party cannot.
    /// </summary>
    public static Refusal? ToReport(Actor actor, CaseState state) =>
        actor.Kind == ActorKind.System || (actor.Kind == ActorKind.Person && actor.Authority == state.Authority)
            ? null
            : Refusals.MayNotReport(actor);

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
            && (holder.Position is null || actor.Positions.Contains(holder.Position)),
        ActorKind.System => false,
        _ => false,
    };

    private static bool IsParty(Actor actor, Party party) =>
        actor.PartyCode is { Length: > 0 } code && code == party.UnifiedCode;
}
