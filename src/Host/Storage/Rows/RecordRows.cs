namespace CreditSupervision.Host.Storage.Rows;

/// <summary>One line of the audit. Only ever inserted; the database refuses anything else.</summary>
internal sealed class AuditRow
{
    /// <summary>One more than the line before; a hole is a missing line.</summary>
    public required long Position { get; set; }

    public required long AtMs { get; set; }

    public required string Actor { get; set; }

    public required string Act { get; set; }

    public required string Subject { get; set; }

    /// <summary>JSON, hashed byte for byte as stored.</summary>
    public required byte[] Details { get; set; }

    public required string PreviousHash { get; set; }

    /// <summary><c>sha256</c> or <c>sm3</c>: how this row's hash was made.</summary>
    public required string Algorithm { get; set; }

    public required string Hash { get; set; }
}

/// <summary>What the desk answered to a request id.</summary>
internal sealed class AnswerRow
{
    public required string RequestId { get; set; }

    public required string ContentHash { get; set; }

    public required byte[] Answer { get; set; }

    public required long AtMs { get; set; }
}

/// <summary>The day the development clock stands at; at most one row.</summary>
internal sealed class ClockRow
{
    public const int Only = 1;

    public int Id { get; set; } = Only;

    public required DateOnly Today { get; set; }
}

/// <summary>
/// A party with what identifies a person. Kept apart from the events, so that publication masks it and erasure stays
/// possible; never rebuilt.
/// </summary>
internal sealed class PartyRow
{
    public long Id { get; set; }

    /// <summary>Under which the events know a natural person, for example <c>P3</c>; null for everybody else.</summary>
    public string? Reference { get; set; }

    /// <summary>When the particulars were erased; null while they stand.</summary>
    public long? ErasedMs { get; set; }

    /// <summary>Null where the party has none.</summary>
    public string? UnifiedCode { get; set; }

    public required string Name { get; set; }

    public required string Kind { get; set; }

    public string? IdentityNumber { get; set; }

    public string? Representative { get; set; }

    public string? Telephone { get; set; }

    public string? Address { get; set; }
}

/// <summary>The newest version of a penalty decision that was imported.</summary>
internal sealed class PenaltyRow
{
    public required string BusinessKey { get; set; }

    public required int Version { get; set; }

    public required string ContentHash { get; set; }

    public required byte[] Record { get; set; }

    public required string PartyName { get; set; }

    public required string PartyCode { get; set; }

    public DateOnly? DecidedOn { get; set; }

    public required string AuthorityName { get; set; }

    public string? AuthorityCode { get; set; }

    public required bool Incomplete { get; set; }

    /// <summary>What became of the penalty, as a code; null while it stands.</summary>
    public string? Standing { get; set; }

    public DateOnly? StandingOn { get; set; }

    /// <summary>The rule book's answer as JSON; null where it was not asked.</summary>
    public byte[]? Verdict { get; set; }

    public string? Triage { get; set; }

    /// <summary>The case opened from the penalty; null while there is none.</summary>
    public string? OpenedCase { get; set; }
}

/// <summary>A version of an imported penalty with where it came from; kept when a newer one arrives.</summary>
internal sealed class PenaltyVersionRow
{
    public required string BusinessKey { get; set; }

    public required int Version { get; set; }

    public required string ContentHash { get; set; }

    public required byte[] Record { get; set; }

    public required string File { get; set; }

    public required string Batch { get; set; }

    public required string FileHash { get; set; }

    public required int RowNumber { get; set; }

    public required long AtMs { get; set; }
}
