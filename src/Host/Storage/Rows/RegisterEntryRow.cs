using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Storage.Rows;

/// <summary>A listing of the register of serious violations.</summary>
internal sealed class RegisterEntryRow
{
    public required string Id { get; set; }

    /// <summary>The listing case that made the entry.</summary>
    public required string CaseId { get; set; }

    public required string Authority { get; set; }

    public required string PartyName { get; set; }

    public required string PartyCode { get; set; }

    public required string PartyKind { get; set; }

    public required EntryStatus Status { get; set; }

    public required DateOnly ListedOn { get; set; }

    public DateOnly? EndsOn { get; set; }

    public required string Ground { get; set; }

    public string? DecisionNumber { get; set; }

    public DateOnly? RestrictionEndsOn { get; set; }

    public DateOnly? PublishedOn { get; set; }

    public DateOnly? EndedOn { get; set; }

    public DateOnly? PublicityStoppedOn { get; set; }

    /// <summary>Counts the changes; guards the update, because several cases move one entry.</summary>
    public required int Version { get; set; }

    public static RegisterEntryRow Of(CaseId origin, RegisterEntry entry) => new()
    {
        Id = entry.Id.Value,
        CaseId = origin.Value,
        Authority = entry.Authority,
        PartyName = entry.Party.Name,
        PartyCode = entry.Party.UnifiedCode,
        PartyKind = entry.Party.Kind,
        Status = entry.Status,
        ListedOn = entry.ListedOn,
        EndsOn = entry.EndsOn,
        Ground = entry.Ground,
        DecisionNumber = entry.DecisionNumber,
        RestrictionEndsOn = entry.RestrictionEndsOn,
        Version = 1,
    };

    public RegisterEntry ToEntry() => new()
    {
        Id = new EntryId(Id),
        Authority = Authority,
        Party = new Party { Name = PartyName, UnifiedCode = PartyCode, Kind = PartyKind },
        Status = Status,
        ListedOn = ListedOn,
        EndsOn = EndsOn,
        Ground = Ground,
        DecisionNumber = DecisionNumber,
        RestrictionEndsOn = RestrictionEndsOn,
        PublishedOn = PublishedOn,
        EndedOn = EndedOn,
        PublicityStoppedOn = PublicityStoppedOn,
    };

    /// <summary>Takes over what an act on the entry can change.</summary>
    public void Move(RegisterEntry moved)
    {
        Status = moved.Status;
        PublishedOn = moved.PublishedOn;
        EndedOn = moved.EndedOn;
        PublicityStoppedOn = moved.PublicityStoppedOn;
        Version++;
    }
}
