namespace CreditSupervision.Host.Storage.Rows;

/// <summary>
/// A seal over the heads of all chains on a day. Only ever inserted; the database refuses anything else.
/// </summary>
internal sealed class SealRow
{
    /// <summary>One more than the seal before; a hole is a missing seal.</summary>
    public required long Number { get; set; }

    /// <summary>The day in China on which it was set; it answers for everything before it.</summary>
    public required DateOnly Day { get; set; }

    public required long AtMs { get; set; }

    /// <summary>The last line of the audit that is sealed.</summary>
    public required long AuditPosition { get; set; }

    public required string AuditHash { get; set; }

    /// <summary>The last event that is sealed; 0 where there is none.</summary>
    public required long EventPosition { get; set; }

    /// <summary>How many events are sealed, from the first one on.</summary>
    public required long Events { get; set; }

    /// <summary>Over the hashes of the events since the seal before, in the order of the commits.</summary>
    public required string EventsDigest { get; set; }

    public required string PreviousHash { get; set; }

    public required string Algorithm { get; set; }

    public required string Hash { get; set; }
}
