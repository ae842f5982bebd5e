using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Cases;

/// <summary>A fact in the past of a case. Stored for ever; a changed meaning is a new event version, never a rewrite.</summary>
public abstract record CaseEvent
{
    private protected CaseEvent()
    {
    }
}

public sealed record CaseOpened : CaseEvent
{
    public required CaseKind Kind { get; init; }

    public required string Authority { get; init; }

    public required Party Party { get; init; }

    public required DefinitionPin Definition { get; init; }

    public EntryId? Entry { get; init; }

    public required string Status { get; init; }
}

/// <summary>Facts were stated, each with its source; a later statement replaces an earlier one and both stay in the history.</summary>
public sealed record FactsRecorded : CaseEvent
{
    public required IReadOnlyDictionary<string, FactEntry> Facts { get; init; }
}

/// <summary>The workflow moved: positions entered, left, cancelled.</summary>
public sealed record FlowMoved : CaseEvent
{
    public required IReadOnlyList<FlowMove> Moves { get; init; }
}

public sealed record TaskOpened : CaseEvent
{
    public required TaskState Task { get; init; }
}

public sealed record TaskCompleted : CaseEvent
{
    public required TaskId Task { get; init; }

    public required string Step { get; init; }

    public required string Outcome { get; init; }

    /// <summary>The outcome as the person read it on the button.</summary>
    public required BilingualText OutcomeText { get; init; }

    public required string Opinion { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }

    /// <summary>The documents behind the evidence by name and hash; null where none was named.</summary>
    public IReadOnlyList<EvidenceItem>? Attachments { get; init; }

    /// <summary>Who prepared the act for the person who confirmed it (委托办理); null where nobody did.</summary>
    public TaskPerson? PreparedBy { get; init; }

    /// <summary>The id of the person who acted.</summary>
    public required string By { get; init; }

    /// <summary>The name under which the person acted, as the file shows it.</summary>
    public required string ByName { get; init; }

    /// <summary>The id of the absent person a substitute acted for; null for a person acting for themselves.</summary>
    public string? OnBehalfOf { get; init; }

    public required DateOnly On { get; init; }
}

public sealed record TaskCancelled : CaseEvent
{
    public required TaskId Task { get; init; }

    public required string Step { get; init; }

    public required BilingualText Reason { get; init; }
}

/// <summary>The rule book answered; the whole verdict is kept and never computed again on replay.</summary>
public sealed record VerdictGiven : CaseEvent
{
    public required Verdict Verdict { get; init; }

    /// <summary>The activity or step that asked.</summary>
    public required string AskedBy { get; init; }
}

public sealed record StatusChanged : CaseEvent
{
    public required string Trigger { get; init; }

    public required string From { get; init; }

    public required string To { get; init; }
}

public sealed record TimerSet : CaseEvent
{
    public required TimerState Timer { get; init; }
}

public sealed record TimerFired : CaseEvent
{
    public required string Timer { get; init; }
}

public sealed record TimerCancelled : CaseEvent
{
    public required string Timer { get; init; }
}

/// <summary>The case waits for something outside.</summary>
public sealed record OutsideEventAwaited : CaseEvent
{
    public required string Event { get; init; }

    public required ActivationId Activation { get; init; }
}

public sealed record OutsideEventReceived : CaseEvent
{
    public required string Event { get; init; }
}

/// <summary>A document with its number and the values printed in it.</summary>
public sealed record LetterIssued : CaseEvent
{
    /// <summary>The form, for example <c>listing-decision</c>.</summary>
    public required string Template { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>The full document number; null for forms that carry none.</summary>
    public string? Number { get; init; }

    /// <summary>The series the number belongs to, null where there is no number: gap-free per authority, word and year.</summary>
    public LetterSerial? Serial { get; init; }

    public required string To { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>The place of a document in its numbering series.</summary>
public sealed record LetterSerial(string Word, int Year, int Number);

/// <summary>The register shall show or no longer show the entry.</summary>
public sealed record PublicationOrdered : CaseEvent
{
    public required string Register { get; init; }

    /// <summary>True to show, false to stop showing.</summary>
    public required bool Show { get; init; }

    public required EntryId Entry { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>Neighbouring systems shall be told.</summary>
public sealed record PushOrdered : CaseEvent
{
    public required IReadOnlyList<string> Receivers { get; init; }

    public required string Content { get; init; }

    public EntryId? Entry { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>An entry of a register begins, for example a listing.</summary>
public sealed record EntryListed : CaseEvent
{
    public required EntryId Entry { get; init; }

    public RegisterName Register { get; init; } = RegisterName.SeriousList;

    public required DateOnly ListedOn { get; init; }

    /// <summary>The last day of the listing as the rule book counted it; null where it left that open.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Why: for a listing the code of the ground.</summary>
    public required string Ground { get; init; }

    public string? DecisionNumber { get; init; }

    /// <summary>The last day of a statutory restriction on the party itself, null where there is none.</summary>
    public DateOnly? RestrictionEndsOn { get; init; }

    /// <summary>What the entry keeps of the case, by the name of the fact.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;
}

/// <summary>Something happened to an existing entry.</summary>
public sealed record EntryMoved : CaseEvent
{
    public required EntryId Entry { get; init; }

    public required EntryAct Act { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>The new last day where the act moves it; null leaves it as it is.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>What a correction changes of the facts kept with the entry; empty for every other act.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;
}

/// <summary>
/// The case goes on under another version of its definition. The positions are mapped by step and path; tasks, timers
/// and awaited events keep their ids, days and holders.
/// </summary>
public sealed record DefinitionChanged : CaseEvent
{
    public required DefinitionPin From { get; init; }

    public required DefinitionPin To { get; init; }

    public required IReadOnlyList<MovedActivation> Moved { get; init; }

    public required IReadOnlyList<MovedArrival> Arrivals { get; init; }

    public required string Opinion { get; init; }

    /// <summary>The id of the person who moved it.</summary>
    public required string By { get; init; }

    public required string ByName { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>Nothing more can happen in this case.</summary>
public sealed record CaseClosed : CaseEvent
{
    public required DateOnly On { get; init; }

    public required BilingualText Reason { get; init; }
}
