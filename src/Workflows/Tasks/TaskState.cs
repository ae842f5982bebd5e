using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>An open task of a case.</summary>
public sealed record TaskState
{
    public required TaskId Id { get; init; }

    public required ActivationId Activation { get; init; }

    /// <summary>The step's stable key in the definition.</summary>
    public required string Step { get; init; }

    public required BilingualText Title { get; init; }

    public required TaskHolder Holder { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public TaskDeadline? Legal { get; init; }

    public TaskDeadline? Office { get; init; }

    /// <summary>The signatures the definition asks for besides the holder's; null where none, and in old histories.</summary>
    public TaskSigning? Signing { get; init; }

    /// <summary>What people arranged about it; null where nobody touched it.</summary>
    public TaskHandling? Handling { get; init; }

    /// <summary>
    /// The posts of the definition whose signature is still waited for, so that the task lies on their desks as well.
    /// Empty where enough have signed. No property: a state is written with its properties.
    /// </summary>
    public IReadOnlyList<SigningPost> PostsToSign()
    {
        IReadOnlyList<TaskSigner> signers = Handling?.Signers ?? [];
        return Signing is null || TaskSignatures.AreEnough(signers, Signing)
            ? []
            : [.. Signing.Posts.Where(post => signers.All(signer => signer.Post != post.ToString()))];
    }
}

/// <summary>A task that was finished: the memory that separation of duties and the history need.</summary>
public sealed record TaskRecord
{
    public required TaskId Id { get; init; }

    public required string Step { get; init; }

    public required BilingualText Title { get; init; }

    public required string Outcome { get; init; }

    public required BilingualText OutcomeText { get; init; }

    public required string By { get; init; }

    public required string ByName { get; init; }

    /// <summary>The absent person the substitute acted for; null for a person acting for themselves.</summary>
    public string? OnBehalfOf { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The status of the case in which the task lay open.</summary>
    public string? Status { get; init; }

    /// <summary>True where the task was returned or taken back: somebody had it in hand, but the step is not done.</summary>
    public bool Undone { get; init; }

    /// <summary>Others whose hand is in the act: a delegate who prepared it, signers. Null where nobody else's is.</summary>
    public IReadOnlyList<string>? Hands { get; init; }

    /// <summary>Whether a person did the step or had a hand in it.</summary>
    public bool IsBy(string person) => By == person || OnBehalfOf == person
        || (Hands?.Contains(person, StringComparer.Ordinal) ?? false);
}
