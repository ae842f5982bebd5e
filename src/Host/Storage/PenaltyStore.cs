using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Keeps imported penalty decisions. The same decision with the same content changes nothing; with other content it
/// becomes the next version and the earlier one stays.
/// </summary>
public sealed class PenaltyStore(CaseDatabase database, TimeProvider time)
{
    /// <summary>
    /// Saves a batch in one transaction. Where a key stands twice in it, the later record is the newer version.
    /// </summary>
    public async Task<PenaltyImport> SaveAsync(
        IReadOnlyList<StoredPenalty> penalties, string actor, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        CaseDb db = write.Db;
        int added = 0, changed = 0, unchanged = 0;
        string[] keys = [.. penalties.Select(penalty => penalty.BusinessKey)];
        Dictionary<string, (int Version, string Hash)> known = await db.Penalties.AsNoTracking()
            .Where(row => keys.Contains(row.BusinessKey))
            .Select(row => new { row.BusinessKey, row.Version, row.ContentHash })
            .ToDictionaryAsync(row => row.BusinessKey, row => (row.Version, row.ContentHash), cancellationToken);
        await using PreparedInsert heads = PreparedInsert.Into(
            db, "penalties", "business_key", "version", "content_hash", "record", "party_name", "party_code", "decided_on",
            "authority_name", "authority_code", "incomplete", "standing", "standing_on", "verdict", "triage");
        await using PreparedInsert versions = PreparedInsert.Into(
            db, "penalty_versions", "business_key", "version", "content_hash", "record", "file", "batch", "file_hash",
            "row_number", "at_ms");
        foreach (StoredPenalty penalty in penalties)
        {
            bool isKnown = known.TryGetValue(penalty.BusinessKey, out (int Version, string Hash) before);
            if (isKnown && before.Hash == penalty.ContentHash)
            {
                unchanged++;
                continue;
            }

            int version = before.Version + 1;
            known[penalty.BusinessKey] = (version, penalty.ContentHash);
            if (isKnown)
            {
                Renew((await db.Penalties.FindAsync([penalty.BusinessKey], cancellationToken))!, penalty, version);
                changed++;
            }
            else
            {
                await InsertAsync(heads, penalty, cancellationToken);
                added++;
            }

            PenaltyProvenance from = penalty.Provenance;
            await versions.AddAsync(
                cancellationToken, penalty.BusinessKey, version, penalty.ContentHash, penalty.Record, from.File, from.Batch,
                from.FileHash, from.RowNumber, from.At.ToUnixTimeMilliseconds());
        }

        PenaltyImport import = new(added, changed, unchanged);
        if (added + changed > 0)
        {
            string subject = penalties[0].Provenance.File;
            await AuditLog.AppendAsync(
                db, time.NowMs(), actor, AuditActs.PenaltiesImported, subject, import, cancellationToken);
        }

        await write.CommitAsync();
        return import;
    }

    /// <summary>Notes what the rule book said of a penalty; false where there is none of that key.</summary>
    public Task<bool> TriageAsync(
        string businessKey, byte[] verdict, string triage, CancellationToken cancellationToken) =>
        ChangeAsync(
            businessKey,
            row =>
            {
                row.Verdict = verdict;
                row.Triage = triage;
            },
            cancellationToken);

    /// <summary>Notes the case opened from a penalty; false where there is none of that key.</summary>
    public Task<bool> OpenedAsync(string businessKey, CaseId id, CancellationToken cancellationToken) =>
        ChangeAsync(businessKey, row => row.OpenedCase = id.Value, cancellationToken);

    private static Task InsertAsync(
        PreparedInsert heads, StoredPenalty penalty, CancellationToken cancellationToken) => heads.AddAsync(
            cancellationToken, penalty.BusinessKey, 1, penalty.ContentHash, penalty.Record, penalty.PartyName,
            penalty.PartyCode, penalty.DecidedOn, penalty.AuthorityName, penalty.AuthorityCode, penalty.Incomplete,
            penalty.Standing, penalty.StandingOn, penalty.Verdict, penalty.Triage);

    private static void Renew(PenaltyRow row, StoredPenalty penalty, int version)
    {
        row.Version = version;
        row.ContentHash = penalty.ContentHash;
        row.Record = penalty.Record;
        row.PartyName = penalty.PartyName;
        row.PartyCode = penalty.PartyCode;
        row.DecidedOn = penalty.DecidedOn;
        row.AuthorityName = penalty.AuthorityName;
        row.AuthorityCode = penalty.AuthorityCode;
        row.Incomplete = penalty.Incomplete;
        row.Standing = penalty.Standing;
        row.StandingOn = penalty.StandingOn;
        row.Verdict = penalty.Verdict;
        row.Triage = penalty.Triage;
    }

    private async Task<bool> ChangeAsync(
        string businessKey, Action<PenaltyRow> change, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        if (await write.Db.Penalties.FindAsync([businessKey], cancellationToken) is not { } row)
            return false;
        change(row);
        await write.CommitAsync();
        return true;
    }
}
