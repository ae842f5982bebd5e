using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;

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
        foreach (StoredPenalty penalty in penalties)
        {
            PenaltyRow? row = await db.Penalties.FindAsync([penalty.BusinessKey], cancellationToken);
            if (row?.ContentHash == penalty.ContentHash)
            {
                unchanged++;
                continue;
            }

            int version = (row?.Version ?? 0) + 1;
            if (row is null)
            {
                db.Penalties.Add(Row(penalty));
                added++;
            }
            else
            {
                Renew(row, penalty, version);
                changed++;
            }

            db.PenaltyVersions.Add(Version(penalty, version));
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

    private static PenaltyRow Row(StoredPenalty penalty)
    {
        PenaltyRow row = new()
        {
            BusinessKey = penalty.BusinessKey,
            Version = 1,
            ContentHash = "",
            Record = [],
            PartyName = "",
            PartyCode = "",
            AuthorityName = "",
            Incomplete = false,
        };
        Renew(row, penalty, version: 1);
        return row;
    }

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

    private static PenaltyVersionRow Version(StoredPenalty penalty, int version) => new()
    {
        BusinessKey = penalty.BusinessKey,
        Version = version,
        ContentHash = penalty.ContentHash,
        Record = penalty.Record,
        File = penalty.Provenance.File,
        Batch = penalty.Provenance.Batch,
        FileHash = penalty.Provenance.FileHash,
        RowNumber = penalty.Provenance.RowNumber,
        AtMs = penalty.Provenance.At.ToUnixTimeMilliseconds(),
    };

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
