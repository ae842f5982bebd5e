using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Queries;

/// <summary>A case as one person sees it today.</summary>
public sealed record CaseView
{
    public required CaseState State { get; init; }

    public required BilingualText KindTitle { get; init; }

    public required BilingualText StatusText { get; init; }

    /// <summary>The strip on top of the case page, in the order of a case's life.</summary>
    public required IReadOnlyList<StationView> Stations { get; init; }

    public required DateOnly OpenedOn { get; init; }

    /// <summary>The open tasks with every outcome, and why one is grey; empty for a held case.</summary>
    public required IReadOnlyList<PermittedTask> Permitted { get; init; }

    /// <summary>What the person may do with the case as a whole, and why not; empty for a held case.</summary>
    public required IReadOnlyList<PermittedCourse> Course { get; init; }

    /// <summary>The tasks the person finished, and why one cannot be taken back; empty for a held case.</summary>
    public required IReadOnlyList<PermittedWithdrawal> Withdrawals { get; init; }

    /// <summary>The newest answer of the rule book per question, in the order they were first asked.</summary>
    public required IReadOnlyList<VerdictView> Verdicts { get; init; }

    public required IReadOnlyList<LetterView> Letters { get; init; }

    /// <summary>The listing the case made or is about; null where there is none.</summary>
    public RegisterEntry? Entry { get; init; }

    public required IReadOnlyList<HistoryLine> History { get; init; }

    /// <summary>Why the case takes no commands; null where it does.</summary>
    public string? HeldBecause { get; init; }
}

/// <summary>A station of the strip.</summary>
public sealed record StationView(string Status, BilingualText Text, bool Reached, bool Current);

/// <summary>An answer of the rule book with who asked and when.</summary>
public sealed record VerdictView(Verdict Verdict, string AskedBy, long Sequence, DateTimeOffset At);

/// <summary>A document of the case.</summary>
public sealed record LetterView(
    long Sequence, string Template, BilingualText Title, string? Number, string Recipient, DateOnly IssuedOn);

/// <summary>One event with when it was, and who sent the command.</summary>
public sealed record HistoryLine
{
    public required long Position { get; init; }

    public required long Sequence { get; init; }

    /// <summary>The stable name, for example <c>task-completed/1</c>.</summary>
    public required string Name { get; init; }

    public required CaseEvent Event { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateOnly Day { get; init; }

    public required string ActorId { get; init; }

    public required string ActorName { get; init; }

    /// <summary>The name in the file: a substitute's with the absent person's behind it (代).</summary>
    public string SignedName => Event is TaskCompleted { OnBehalfOf: not null } done ? done.ByName : ActorName;

    /// <summary>Null for the system and a party.</summary>
    public ActorPost? Post { get; init; }
}

/// <summary>A case in a list.</summary>
public sealed record CaseLine
{
    public required CaseId Id { get; init; }

    public required CaseKind Kind { get; init; }

    public required BilingualText KindTitle { get; init; }

    public required string Status { get; init; }

    public required BilingualText StatusText { get; init; }

    public required string Authority { get; init; }

    public required string PartyName { get; init; }

    public required string PartyCode { get; init; }

    public EntryId? Entry { get; init; }

    public required DateOnly OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }
}
