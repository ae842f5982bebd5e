namespace CreditSupervision.Host.Storage.Rows;

/// <summary>
/// A row that some host has to do something about: who has it in hand, what went wrong so far and when it is tried
/// again. Rebuilding the other columns from the events leaves these alone.
/// </summary>
internal abstract class LeasedRow
{
    /// <summary>The host and batch that have the row in hand; null where nobody has.</summary>
    public string? LeaseOwner { get; set; }

    /// <summary>Exclusive: from this moment on another host may take the row.</summary>
    public long LeaseUntilMs { get; set; }

    /// <summary>Failures since the last success or the last retry by a person.</summary>
    public int Attempts { get; set; }

    public long NextAttemptMs { get; set; }

    /// <summary>The last failures as JSON, oldest first; null while none is known.</summary>
    public string? Troubles { get; set; }

    /// <summary>Since when the row is an incident that waits for a person; null while it is tried by itself.</summary>
    public long? ParkedMs { get; set; }
}
