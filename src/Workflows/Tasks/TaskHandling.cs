using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>
/// What people have arranged about an open task: who of the division has it, who prepares it, who signs, who urged.
/// A task nobody touched has none.
/// </summary>
public sealed record TaskHandling
{
    public static TaskHandling None { get; } = new();

    /// <summary>The one person the task was given to by name; null where the whole post holds it.</summary>
    public TaskPerson? Assigned { get; init; }

    /// <summary>Who of the post took it on (签收); null where nobody did.</summary>
    public TaskClaim? Claim { get; init; }

    public TaskDelegation? Delegation { get; init; }

    /// <summary>Signers who were asked, and those of the definition's posts who have signed; in the order of asking.</summary>
    public IReadOnlyList<TaskSigner> Signers { get; init; } = [];

    /// <summary>The holder's decision while signatures are missing; null before it.</summary>
    public PendingDecision? Decision { get; init; }

    public IReadOnlyList<TaskUrge> Urges { get; init; } = [];

    /// <summary>Who has the task in hand by name now; null where the whole post has.</summary>
    public TaskPerson? InHand => Delegation is { } delegation
        ? (delegation.Report is null ? delegation.To : delegation.Owner)
        : Claim?.By ?? Assigned;

    /// <summary>Everybody whose hand is in the act besides who finishes it: they may not check it later.</summary>
    public IEnumerable<string> Hands => Signers.Where(signer => signer.Agrees is not null).Select(signer => signer.Person.Id)
        .Concat(Delegation?.Report is null ? [] : [Delegation.To.Id]);
}

/// <summary>A person as a history names one: the sign-in name and the name of the day.</summary>
public sealed record TaskPerson(string Id, string Name);

/// <summary>Who took a task on, and when.</summary>
public sealed record TaskClaim(TaskPerson By, DateOnly On);

/// <summary>The owner lets a delegate prepare the act; it comes back for confirmation with the report.</summary>
public sealed record TaskDelegation
{
    public required TaskPerson Owner { get; init; }

    public required TaskPerson To { get; init; }

    public required string Reason { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>What the delegate prepared; null while it is with the delegate.</summary>
    public DelegateReport? Report { get; init; }
}

/// <summary>The act as the delegate prepared it.</summary>
public sealed record DelegateReport
{
    public required string Outcome { get; init; }

    public required BilingualText OutcomeText { get; init; }

    public required string Opinion { get; init; }

    public required FactSet Facts { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>When a signer signs in relation to the holder's decision.</summary>
public enum SignerPlace
{
    /// <summary>前加签: the holder decides after the signature.</summary>
    Before,

    /// <summary>后加签: signs after the holder has decided.</summary>
    After,

    /// <summary>并加签: signs before or after the holder, the task waits for both.</summary>
    Beside,
}

/// <summary>A signature that was asked for; <see cref="Agrees"/> is null until it is given.</summary>
public sealed record TaskSigner
{
    public required TaskPerson Person { get; init; }

    public required SignerPlace Place { get; init; }

    /// <summary>Who asked for it; null where the definition did.</summary>
    public TaskPerson? AddedBy { get; init; }

    public bool? Agrees { get; init; }

    public string Opinion { get; init; } = "";

    public DateOnly? SignedOn { get; init; }

    /// <summary>The post in which the person signed for the definition, <c>division</c> or <c>division-position</c>.</summary>
    public string? Post { get; init; }
}

/// <summary>The holder's decision that waits for signatures.</summary>
public sealed record PendingDecision
{
    public required string Outcome { get; init; }

    public required BilingualText OutcomeText { get; init; }

    public required string Opinion { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }

    public IReadOnlyList<EvidenceItem>? Attachments { get; init; }

    public required TaskPerson By { get; init; }

    /// <summary>The absent person a substitute decided for; null for a person acting for themselves.</summary>
    public string? OnBehalfOf { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>A reminder, with who sent it and why.</summary>
public sealed record TaskUrge(TaskPerson By, DateOnly On, string Reason);

/// <summary>A document in the file: its kind by the definition's name, its own name, and the hash of its bytes.</summary>
public sealed record EvidenceItem(string Kind, string Name, string Hash);

/// <summary>Who shall get a task or a copy: a person by sign-in name, or a post. Exactly one of the two.</summary>
public sealed record TaskReceiver
{
    public string? Person { get; init; }

    public string? Division { get; init; }

    /// <summary>With a division only; null means everybody in it.</summary>
    public string? Position { get; init; }
}

/// <summary>A copy of a case for reading. It outlives the task it was sent from.</summary>
public sealed record ReadingCopy
{
    /// <summary>From 1 upwards in its case.</summary>
    public required int Number { get; init; }

    public required TaskId Task { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>The reader; null where a division reads.</summary>
    public TaskPerson? Person { get; init; }

    /// <summary>The division that reads; null where a person does.</summary>
    public TaskHolder? Post { get; init; }

    public required TaskPerson SentBy { get; init; }

    public required DateOnly SentOn { get; init; }

    public TaskPerson? ReadBy { get; init; }

    public DateOnly? ReadOn { get; init; }
}
