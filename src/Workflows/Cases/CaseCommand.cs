using CreditSupervision.Rules;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Cases;

/// <summary>An order to a case, from a person, a timer or a neighbouring system.</summary>
public abstract record CaseCommand
{
    private protected CaseCommand()
    {
    }

    public required CaseId Case { get; init; }
}

/// <summary>Opens a case of a kind for a party, under the newest published definition.</summary>
public sealed record OpenCase : CaseCommand
{
    public required CaseKind Kind { get; init; }

    /// <summary>Code of the authority that handles the case.</summary>
    public required string Authority { get; init; }

    public required Party Party { get; init; }

    /// <summary>What is known at opening, by the definition's variables.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>Code of the authority whose penalty the case begins with; null where there is none or it is unknown.</summary>
    public string? PenalisedBy { get; init; }

    /// <summary>The listing the case is about; null for a case that makes one.</summary>
    public EntryId? Entry { get; init; }
}

/// <summary>Finishes a task with one of its outcomes.</summary>
public sealed record CompleteTask : CaseCommand
{
    public required TaskId Task { get; init; }

    public required string Outcome { get; init; }

    /// <summary>The written opinion; empty where the person wrote none.</summary>
    public string Opinion { get; init; } = "";

    public FactSet Facts { get; init; } = FactSet.Empty;

    /// <summary>The kinds of evidence attached, by the definition's names.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    /// <summary>The documents behind the evidence by name and hash, where the caller knows them.</summary>
    public IReadOnlyList<EvidenceItem> Attachments { get; init; } = [];
}

/// <summary>A timer of the case has become due; sent by the timer pump as the system.</summary>
public sealed record FireTimer : CaseCommand
{
    public required string Timer { get; init; }
}

/// <summary>Something the case waits for has happened outside.</summary>
public sealed record ReportOutsideEvent : CaseCommand
{
    public required string Event { get; init; }

    public FactSet Facts { get; init; } = FactSet.Empty;
}

/// <summary>
/// Moves a running case to another version of its definition. Moving back is the same command with the old version.
/// </summary>
public sealed record MigrateCase : CaseCommand
{
    /// <summary>The version to move to.</summary>
    public required int Version { get; init; }

    /// <summary>Why; required.</summary>
    public string Opinion { get; init; } = "";
}

/// <summary>
/// Ends a case whose object has gone: the listing it concerns was revoked, removed or has expired
/// (SL-44 arts. 19 and 21). Sent by the system as a reaction, never by a person.
/// </summary>
public sealed record EndAsMoot : CaseCommand
{
    /// <summary>The case whose decision made this one moot.</summary>
    public required CaseId Cause { get; init; }

    public required EntryAct Act { get; init; }
}
