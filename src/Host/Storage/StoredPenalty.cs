namespace CreditSupervision.Host.Storage;

/// <summary>A penalty decision as the importer hands it over.</summary>
public sealed record StoredPenalty
{
    /// <summary>What makes two records the same decision.</summary>
    public required string BusinessKey { get; init; }

    /// <summary>Hash of the content alone, without where it came from.</summary>
    public required string ContentHash { get; init; }

    /// <summary>The record as JSON.</summary>
    public required byte[] Record { get; init; }

    public required string PartyName { get; init; }

    /// <summary>Empty where the party has none.</summary>
    public required string PartyCode { get; init; }

    public DateOnly? DecidedOn { get; init; }

    public required string AuthorityName { get; init; }

    public string? AuthorityCode { get; init; }

    /// <summary>True where the record lacks something a case would need.</summary>
    public bool Incomplete { get; init; }

    /// <summary><c>annulled</c>, <c>declaredIllegal</c>, <c>void</c> or <c>changed</c>; null while it stands.</summary>
    public string? Standing { get; init; }

    /// <summary>The day the penalty fell or was changed, as the sender states it.</summary>
    public DateOnly? StandingOn { get; init; }

    public required PenaltyProvenance Provenance { get; init; }

    /// <summary>The rule book's answer as JSON; null where it was not asked.</summary>
    public byte[]? Verdict { get; init; }

    /// <summary><c>list</c>, <c>lookCloser</c>, <c>not</c> ...; null where it was not asked.</summary>
    public string? Triage { get; init; }
}

/// <summary>Where a record came from.</summary>
public sealed record PenaltyProvenance
{
    public required string File { get; init; }

    public required string Batch { get; init; }

    public required string FileHash { get; init; }

    /// <summary>The row in the file, counted as a person counts it.</summary>
    public required int RowNumber { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>What an import changed.</summary>
public sealed record PenaltyImport(int Added, int Changed, int Unchanged);
