using System.Text;
using System.Text.Json;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Storage.Rows;

/// <summary>An entry of a register, for example a listing.</summary>
internal sealed class RegisterEntryRow
{
    public required string Id { get; set; }

    public required string Register { get; set; }

    /// <summary>The case that made the entry.</summary>
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

    public DateOnly? ShieldedOn { get; set; }

    public DateOnly? RestoredOn { get; set; }

    public DateOnly? UnshieldedOn { get; set; }

    /// <summary>What the entry keeps of its case, as JSON text.</summary>
    public required string Facts { get; set; }

    /// <summary>Counts the changes; guards the update, because several cases move one entry.</summary>
    public required int Version { get; set; }

    public static RegisterEntryRow Of(CaseId origin, RegisterEntry entry) => new()
    {
        Id = entry.Id.Value,
        Register = entry.Register.Value,
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
        Facts = Write(entry.Facts),
        Version = 1,
    };

    public RegisterEntry ToEntry() => new()
    {
        Id = new EntryId(Id),
        Register = new RegisterName(Register),
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
        ShieldedOn = ShieldedOn,
        RestoredOn = RestoredOn,
        UnshieldedOn = UnshieldedOn,
        Facts = JsonSerializer.Deserialize<FactSet>(Facts, CaseJson.Options)!,
    };

    /// <summary>Takes over what an act on the entry can change.</summary>
    public void Move(RegisterEntry moved)
    {
        Status = moved.Status;
        PartyName = moved.Party.Name;
        Ground = moved.Ground;
        DecisionNumber = moved.DecisionNumber;
        RestrictionEndsOn = moved.RestrictionEndsOn;
        EndsOn = moved.EndsOn;
        PublishedOn = moved.PublishedOn;
        EndedOn = moved.EndedOn;
        PublicityStoppedOn = moved.PublicityStoppedOn;
        ShieldedOn = moved.ShieldedOn;
        RestoredOn = moved.RestoredOn;
        UnshieldedOn = moved.UnshieldedOn;
        Ground = moved.Ground;
        DecisionNumber = moved.DecisionNumber;
        Facts = Write(moved.Facts);
        Version++;
    }

    private static string Write(FactSet facts) =>
        Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(facts, CaseJson.Options));
}
