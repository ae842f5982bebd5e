using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>
/// The signatures at a task (会签, 或签, 加签): which are missing, and what a disagreement does. A signature never decides; a
/// favourable end waits for all that were asked for, a return or a decision against the party does not wait.
/// </summary>
internal static class TaskSignatures
{
    /// <summary>The refusal that keeps a signer from deciding the same task, and a decision from coming too early.</summary>
    public static Refusal? ToDecide(Actor actor, TaskState task, TaskActivity activity, TaskOutcome outcome)
    {
        IReadOnlyList<TaskSigner> signers = task.Handling?.Signers ?? [];
        if (signers.Any(signer => signer.Person.Id == actor.Id))
            return TaskRefusals.SignerMayNotDecide(task, activity.Citations);
        if (!Waits(outcome))
            return null;
        string[] missing =
        [
            .. signers.Where(signer => signer is { Place: SignerPlace.Before, Agrees: null })
                .Select(signer => signer.Person.Name),
        ];
        return missing.Length > 0 ? TaskRefusals.SignaturesMissing(task, missing) : Against(task, activity, outcome);
    }

    /// <summary>Whether the decision has to wait for signatures.</summary>
    public static bool AreMissing(TaskState task, TaskActivity activity, TaskOutcome outcome)
    {
        IReadOnlyList<TaskSigner> signers = task.Handling?.Signers ?? [];
        return Waits(outcome)
            && (signers.Any(signer => signer.Agrees is null) || !AreEnough(signers, activity.Signing));
    }

    /// <summary>The refusal where a signer's disagreement bars the outcome; null where it is only shown.</summary>
    public static Refusal? Against(TaskState task, TaskActivity activity, TaskOutcome outcome)
    {
        TaskSigner[] against = [.. (task.Handling?.Signers ?? []).Where(signer => signer.Agrees == false)];
        bool bars = activity.Signing is { DisagreementBlocks: true } signing && Waits(outcome) && against.Length > 0
            && (signing.Mode == SigningMode.All || !task.Handling!.Signers.Any(signer => signer.Agrees == true));
        return bars ? TaskRefusals.SignerDisagrees(task, against) : null;
    }

    /// <summary>The post of the definition for which the person may sign; null where there is none.</summary>
    public static SigningPost? PostOf(Actor actor, TaskState task, TaskActivity activity) =>
        activity.Signing?.Posts.FirstOrDefault(post => TaskHands.IsOf(actor, task.Holder.Authority, post.Division)
            && (post.Position is null || actor.Positions.Contains(post.Position))
            && !(task.Handling?.Signers ?? []).Any(signer => signer.Post == post.ToString() && signer.Person.Id != actor.Id));

    /// <summary>Whether the posts of the definition that must sign have signed.</summary>
    public static bool AreEnough(IReadOnlyList<TaskSigner> signers, TaskSigning? signing) => signing switch
    {
        null => true,
        { Mode: SigningMode.Any } when signers.Any(signer => signer is { Post: not null, Agrees: true }) => true,
        _ => signing.Posts.All(post => signers.Any(signer => signer.Post == post.ToString())),
    };

    private static bool Waits(TaskOutcome outcome) => outcome.Kind is not (OutcomeKind.Return or OutcomeKind.Negative);
}
