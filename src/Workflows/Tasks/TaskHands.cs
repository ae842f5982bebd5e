using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>In whose hands a task lies when a person of the post, or one who was named, wants to act.</summary>
internal static class TaskHands
{
    private const string Chief = "chief";

    private static readonly string[] superiors = [Chief, "leader", "collective"];

    /// <summary>Whether the person was named for the task, whatever post they hold.</summary>
    public static bool IsNamed(Actor actor, TaskState task) =>
        task.Handling is { } handling
        && (handling.Assigned?.Id == actor.Id || handling.Delegation?.To.Id == actor.Id
            || handling.Delegation?.Owner.Id == actor.Id);

    /// <summary>The refusal while somebody else has the task in hand; null where nobody or the person has.</summary>
    public static Refusal? Other(Actor actor, TaskState task)
    {
        if (task.Handling is not { } handling)
            return null;
        if (handling.Delegation is { } delegation)
        {
            if (delegation.Report is null)
                return delegation.To.Id == actor.Id ? null : TaskRefusals.WithDelegate(task, delegation);
            return delegation.Owner.Id == actor.Id ? null : TaskRefusals.OwnerConfirms(task, delegation);
        }

        if (handling.Claim is { } claim)
            return claim.By.Id == actor.Id ? null : TaskRefusals.HeldByAnother(task, claim.By, claim.On);
        return handling.Assigned is not { } assigned || assigned.Id == actor.Id
            ? null
            : TaskRefusals.HeldByAnother(task, assigned, null);
    }

    /// <summary>Whether the person prepares the act for its owner.</summary>
    public static bool IsDelegate(Actor actor, TaskState task) =>
        task.Handling?.Delegation is { Report: null } delegation && delegation.To.Id == actor.Id;

    /// <summary>Whether the person heads the division that holds the task.</summary>
    public static bool IsChief(Actor actor, TaskHolder holder) =>
        IsOf(actor, holder.Authority, holder.Division) && actor.Positions.Any(superiors.Contains);

    /// <summary>Whether the person heads a division of the authority, or the authority itself.</summary>
    public static bool IsSuperior(Actor actor, string authority) =>
        actor.Kind == ActorKind.Person && actor.Authority == authority && actor.Positions.Any(superiors.Contains);

    public static bool IsOf(Actor actor, string authority, string division) =>
        actor.Kind == ActorKind.Person && actor.Authority == authority && actor.Division == division;

    /// <summary>
    /// The step that keeps a person from getting or signing the task: maker is never checker, however the task comes to
    /// them. Null where none does.
    /// </summary>
    public static Refusal? Barred(TaskPerson person, TaskState task, TaskActivity activity, CaseState state) =>
        state.Done.FirstOrDefault(done => done.IsBy(person.Id) && activity.DiffersFrom.Contains(done.Step)) is { } earlier
            ? TaskRefusals.ReceiverIsMaker(task, person, earlier, activity.Citations)
            : null;
}
