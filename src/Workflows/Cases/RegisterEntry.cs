using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Cases;

/// <summary>An entry as its register shows it, for example a listing: a read of many cases' events.</summary>
public sealed record RegisterEntry
{
    public required EntryId Id { get; init; }

    public RegisterName Register { get; init; } = RegisterName.SeriousList;

    /// <summary>The authority that listed and therefore manages the entry (SL-44 art. 13(2)).</summary>
    public required string Authority { get; init; }

    public required Party Party { get; init; }

    /// <summary>The status in the entry's own lifecycle.</summary>
    public required EntryStatus Status { get; init; }

    public required DateOnly ListedOn { get; init; }

    /// <summary>The last day of the listing; null where the rule book left it open.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>Why the entry was made: for a listing the code of the ground.</summary>
    public required string Ground { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? RestrictionEndsOn { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public DateOnly? PublicityStoppedOn { get; init; }

    /// <summary>The day the present shield began; null where there is none.</summary>
    public DateOnly? ShieldedOn { get; init; }

    /// <summary>
    /// The day the last shield ended without settlement; from it the rest of the term runs, so the last day is the
    /// entry's own and no longer the rule book's. Null where none did since the periods last began.
    /// </summary>
    public DateOnly? UnshieldedOn { get; init; }

    /// <summary>The day the entry was last restored after a fraud; its periods count from there.</summary>
    public DateOnly? RestoredOn { get; init; }

    /// <summary>What the entry keeps of the case that made it, by the name of the fact.</summary>
    public FactSet Facts { get; init; } = FactSet.Empty;

    /// <summary>The day from which the periods of the entry are counted (SL-44 art. 20: anew from the restoration).</summary>
    public DateOnly CountedFrom => RestoredOn ?? ListedOn;

    /// <summary>True while the entry stands and can still be ended, shown or not.</summary>
    public bool InForce =>
        Status is EntryStatus.Listed or EntryStatus.Published or EntryStatus.Shielded or EntryStatus.Restored;

    /// <summary>True while the entry has effect against the party: a shielded one has none.</summary>
    public bool Restricts => InForce && Status != EntryStatus.Shielded;
}

/// <summary>The statuses of an entry in its register.</summary>
public enum EntryStatus
{
    Listed,
    Published,

    /// <summary>Hidden while a reorganisation plan or settlement runs.</summary>
    Shielded,
    RemovedEarly,

    /// <summary>Taken off because its causes were cured.</summary>
    Removed,
    Expired,
    Revoked,

    /// <summary>In force again after a repair obtained by fraud was revoked.</summary>
    Restored,
}
