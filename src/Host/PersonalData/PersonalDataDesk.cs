using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.PersonalData;

/// <summary>What became of an erasure.</summary>
public enum ErasureOutcome
{
    /// <summary>No person has the reference.</summary>
    Unknown,

    /// <summary>A case of the person is open or an entry in force; nothing was erased.</summary>
    InUse,

    /// <summary>There was nothing left to erase.</summary>
    AlreadyErased,

    Erased,
}

/// <summary>
/// Looks at and erases what identifies natural persons. Both are lines in the audit, written in the same transaction;
/// who may ask is decided before the call.
/// </summary>
public sealed class PersonalDataDesk(CaseDatabase database, TimeProvider time)
{
    /// <summary>
    /// The particulars of a case's party, logged with the reason; null where there is no such case. Empty particulars
    /// where nothing is kept apart.
    /// </summary>
    public async Task<Particulars?> SeeAsync(
        CaseId id, string actor, string reason, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        if (await EventStore.CaseAsync(write.Db, id, cancellationToken) is not { } row)
            return null;
        Party party = CaseJson.ReadState(row.State).Party;
        PersonNames names = await PersonNames.ReadAsync(write.Db, party, cancellationToken);
        await AuditLog.AppendAsync(
            write.Db,
            time.NowMs(),
            actor,
            AuditActs.PersonalDataSeen,
            id.Value,
            new LookDetails(names.Particulars?.Reference, reason),
            cancellationToken);
        await write.CommitAsync();
        return names.Particulars ?? new Particulars { Name = party.Name, Erased = false };
    }

    /// <summary>
    /// The alias of a person an imported record names with a number, so that two people of one name stay two. The name
    /// itself where the record has no number: the desk then gives it an alias.
    /// </summary>
    public async Task<string> AliasAsync(byte[] record, string otherwise, CancellationToken cancellationToken)
    {
        string name = PersonRecord.Name(record)?.Trim() is { Length: > 0 } stated ? stated : otherwise;
        if (PersonRecord.IdentityNumber(record)?.Trim() is not { Length: > 0 } number)
            return name;
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        PartyRow person = await NaturalPersons.ReferAsync(write.Db, name, number, cancellationToken);
        await write.CommitAsync();
        return PersonAlias.Of(person.Name, person.Reference!);
    }

    /// <summary>
    /// Erases name and numbers of a person here and in the imported records. Events and audit never held them, so
    /// every chain stays whole and the cases stay readable under the alias.
    /// </summary>
    public async Task<ErasureOutcome> EraseAsync(
        string reference, string actor, string reason, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        CaseDb db = write.Db;
        if (await NaturalPersons.FindAsync(db, reference, cancellationToken) is not { } person)
            return ErasureOutcome.Unknown;
        if (person.ErasedMs is not null)
            return ErasureOutcome.AlreadyErased;
        string alias = PersonAlias.Of(person.Name, reference);
        if (await db.Cases.AnyAsync(row => row.PartyName == alias && row.ClosedOn == null, cancellationToken)
            || await db.RegisterEntries.AnyAsync(row => row.PartyName == alias && row.EndedOn == null, cancellationToken))
            return ErasureOutcome.InUse;
        List<string> cases = await db.Cases.Where(row => row.PartyName == alias)
            .Select(row => row.Id).ToListAsync(cancellationToken);
        // A draft is a person's own note and may hold the name as it was typed.
        await db.Drafts.Where(row => cases.Contains(row.CaseId)).ExecuteDeleteAsync(cancellationToken);
        int records = await EraseRecordsAsync(db, person, cases, cancellationToken);
        person.Name = PersonAlias.Erased;
        person.IdentityNumber = null;
        person.Representative = null;
        person.Telephone = null;
        person.Address = null;
        person.ErasedMs = time.NowMs();
        await AuditLog.AppendAsync(
            db,
            time.NowMs(),
            actor,
            AuditActs.PersonalDataErased,
            reference,
            new ErasureDetails(reason, records),
            cancellationToken);
        await write.CommitAsync();
        return ErasureOutcome.Erased;
    }

    private static async Task<int> EraseRecordsAsync(
        CaseDb db, PartyRow person, List<string> cases, CancellationToken cancellationToken)
    {
        string masked = PersonAlias.Mask(person.Name);
        List<PenaltyRow> candidates = await db.Penalties
            .Where(row => row.PartyCode == "" && row.PartyName == masked
                || row.OpenedCase != null && cases.Contains(row.OpenedCase))
            .ToListAsync(cancellationToken);
        int records = 0;
        foreach (PenaltyRow row in candidates)
        {
            if (!PersonRecord.IsAbout(row.Record, person.Name, person.IdentityNumber))
                continue;
            row.Record = PersonRecord.Erase(row.Record);
            foreach (PenaltyVersionRow version in await db.PenaltyVersions
                .Where(version => version.BusinessKey == row.BusinessKey).ToListAsync(cancellationToken))
                version.Record = PersonRecord.Erase(version.Record);
            records++;
        }

        return records;
    }
}

/// <summary>What the audit keeps of a look: whose particulars and why, never what they are.</summary>
internal sealed record LookDetails(string? Reference, string Reason);

/// <summary>What the audit keeps of an erasure.</summary>
internal sealed record ErasureDetails(string Reason, int PenaltyRecords);
