using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>Who may get a task, a request for a signature or a copy.</summary>
internal static class TaskReceivers
{
    public static TaskPerson Of(Actor actor) => new(actor.Id, actor.Name);

    /// <summary>Looks a receiver up; the person is null for a post. The refusal says what is wrong with the address.</summary>
    public static Refusal? Find(TaskReceiver to, TaskState task, Briefing briefing, out Actor? person)
    {
        person = null;
        if (to.Person is { } id)
        {
            return briefing.People.TryGetValue(id, out person) && person.Kind == ActorKind.Person
                ? null
                : TaskRefusals.ReceiverUnknown(id);
        }

        return to.Division is { } division && briefing.Directory.Divisions.ContainsKey(division)
            && (to.Position is null || briefing.Directory.Positions.ContainsKey(to.Position))
                ? null
                : TaskRefusals.ReceiverNotAllowed(
                    task, "应写明一名人员，或者一个处室（及岗位）", "name a person, or a division (and a position)");
    }

    /// <summary>A person of the holder's authority, other than the actor, who did not make what the task checks.</summary>
    public static Refusal? Named(
        string id, TaskState task, TaskActivity activity, CaseState state, Briefing briefing, out Actor? person)
    {
        if (Find(new TaskReceiver { Person = id }, task, briefing, out person) is { } unknown)
            return unknown;
        if (person!.Id == briefing.Actor.Id)
            return TaskRefusals.ReceiverNotAllowed(task, "不能选择本人", "it cannot be yourself");
        if (person.Authority != task.Holder.Authority)
        {
            return TaskRefusals.ReceiverNotAllowed(
                task, $"{person.Name}不是本机关人员", $"{person.Name} works for another authority");
        }

        return TaskHands.Barred(Of(person), task, activity, state);
    }

    /// <summary>
    /// The refusal where a person lacks the position that the definition demands of the step. The chief's desk on which
    /// a task of an unknown line lies demands nothing: it lies there to be shared out.
    /// </summary>
    public static Refusal? PostProblem(Actor person, TaskState task, TaskActivity activity) =>
        activity.Position is { } position && !person.Positions.Contains(position)
            ? TaskRefusals.ReceiverNotAllowed(
                task, $"该事项须由特定岗位（{position}）办理，{person.Name}不具备",
                $"it needs the position {position}, which {person.Name} does not hold")
            : null;

    /// <summary>Whether a copy is for the person to read.</summary>
    public static bool Reads(Actor actor, ReadingCopy copy) => copy.Person is { } person
        ? person.Id == actor.Id
        : copy.Post is { } post && TaskHands.IsOf(actor, post.Authority, post.Division)
            && (post.Position is null || actor.Positions.Contains(post.Position));
}
