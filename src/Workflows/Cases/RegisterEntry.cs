namespace CreditSupervision.Workflows.Cases;

/// <summary>A listing as the register of serious violations shows it: a read of many cases' events.</summary>
public sealed record RegisterEntry
{
    public required EntryId Id { get; init; }

    /// <summary>The authority that listed and therefore manages the entry (SL-44 art. 13(2)).</summary>
    public required string Authority { get; init; }

    public required Party Party { get; init; }

    /// <summary>The status in the entry's own lifecycle.</summary>
    public required EntryStatus Status { get; init; }

    public required DateOnly ListedOn { get; init; }

    /// <summary>The last day of the listing; null where the rule book left it open.</summary>
    public DateOnly? EndsOn { get; init; }

    public required string Ground { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? RestrictionEndsOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public DateOnly? PublicityStoppedOn { get; init; }

    /// <summary>True while the listing has legal effect.</summary>
    public bool InForce => Status is EntryStatus.Listed or EntryStatus.Published;
}

/// <summary>The statuses of a listing in the register.</summary>
public enum EntryStatus
{
    Listed,
    Published,
    RemovedEarly,
    Expired,
    Revoked,
}
