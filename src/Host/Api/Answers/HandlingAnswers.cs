using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>Something the caller may do with a task besides finishing it, and why not where they may not.</summary>
public sealed record VerbAnswer(TaskVerb Verb, bool Permitted, RefusalAnswer? Refusal)
{
    internal static VerbAnswer Of(PermittedVerb permitted) =>
        new(permitted.Verb, permitted.Refusal is null, RefusalAnswer.Of(permitted.Refusal));
}

/// <summary>A task the caller finished, and why it can no longer be taken back.</summary>
public sealed record WithdrawalAnswer(string Id, string Step, bool Permitted, RefusalAnswer? Refusal)
{
    internal static WithdrawalAnswer Of(PermittedWithdrawal permitted) => new(
        permitted.Done.Id.Value, permitted.Done.Step, permitted.Refusal is null, RefusalAnswer.Of(permitted.Refusal));
}

/// <summary>What people arranged about an open task.</summary>
public sealed record HandlingAnswer
{
    /// <summary>Who has the task in hand by name: a delegate, who claimed it, or whom it was given to.</summary>
    public PersonAnswer? Assignee { get; init; }

    public DelegationAnswer? Delegation { get; init; }

    public required IReadOnlyList<SignerAnswer> Signers { get; init; }

    /// <summary>The outcome the holder has chosen while signatures are missing.</summary>
    public string? Decided { get; init; }

    public required IReadOnlyList<UrgeAnswer> Urges { get; init; }

    internal static HandlingAnswer? Of(TaskHandling? handling) => handling is null ? null : new HandlingAnswer
    {
        Assignee = PersonAnswer.Of(handling.InHand),
        Delegation = handling.Delegation is { } given
            ? new DelegationAnswer(
                PersonAnswer.Of(given.Owner)!, PersonAnswer.Of(given.To)!, given.Reason, given.On,
                given.Report?.Outcome, given.Report?.Opinion)
            : null,
        Signers = [.. handling.Signers.Select(signer => new SignerAnswer(
            PersonAnswer.Of(signer.Person)!, signer.Place, signer.Agrees, signer.Opinion, signer.SignedOn))],
        Decided = handling.Decision?.Outcome,
        Urges = [.. handling.Urges.Select(urge => new UrgeAnswer(PersonAnswer.Of(urge.By)!, urge.On, urge.Reason))],
    };
}

/// <summary>A person of the authority.</summary>
public sealed record PersonAnswer(string Id, string Name)
{
    internal static PersonAnswer? Of(TaskPerson? person) => person is null ? null : new PersonAnswer(person.Id, person.Name);
}

/// <summary>A delegation, with what the delegate prepared once it has come back.</summary>
public sealed record DelegationAnswer(
    PersonAnswer Owner, PersonAnswer To, string Reason, DateOnly On, string? Outcome, string? Opinion);

/// <summary>A signature; <see cref="Agrees"/> is null until it is given.</summary>
public sealed record SignerAnswer(PersonAnswer Person, SignerPlace Place, bool? Agrees, string Opinion, DateOnly? SignedOn);

/// <summary>A reminder.</summary>
public sealed record UrgeAnswer(PersonAnswer By, DateOnly On, string Reason);

/// <summary>A copy that was sent for reading.</summary>
public sealed record CopyAnswer(
    int Number, string Task, PersonAnswer? Person, string? Division, PersonAnswer SentBy, DateOnly SentOn, DateOnly? ReadOn)
{
    internal static CopyAnswer Of(ReadingCopy copy) => new(
        copy.Number, copy.Task.Value, PersonAnswer.Of(copy.Person), copy.Post?.Division, PersonAnswer.Of(copy.SentBy)!,
        copy.SentOn, copy.ReadOn);
}
