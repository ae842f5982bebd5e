using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>A row of a delivery on its way into the store.</summary>
public sealed record StoredImport
{
    public required string NaturalKey { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>Empty where the row is about no party.</summary>
    public required string PartyCode { get; init; }

    public required byte[] Record { get; init; }

    public required int RowNumber { get; init; }

    /// <summary>What the row says of a party's master data; null where the kind says nothing of it.</summary>
    public StoredParty? Party { get; init; }
}

/// <summary>Master data of a party; the particulars of persons stay in the party's own row.</summary>
public sealed record StoredParty(
    string Code, string Name, string Kind, string? Representative, string? Telephone, string? Address);

/// <summary>A row that was left out: what to give back to its producer.</summary>
public sealed record StoredReject(int RowNumber, byte[] Cells, byte[] Faults);

/// <summary>Where a delivery comes from.</summary>
public sealed record ImportOrigin(string Kind, string Producer, string File, string FileHash, string TakenBy)
{
    /// <summary>The same delivery gets the same id each time.</summary>
    public string Batch { get; } = $"{Kind}-{FileHash[..16]}";
}

/// <summary>What a delivery changed.</summary>
public sealed record ImportCounts(int Added, int Changed, int Unchanged, int Rejected)
{
    public static ImportCounts None { get; } = new(0, 0, 0, 0);

    public static ImportCounts operator +(ImportCounts left, ImportCounts right) => new(
        left.Added + right.Added,
        left.Changed + right.Changed,
        left.Unchanged + right.Unchanged,
        left.Rejected + right.Rejected);
}

/// <summary>
/// Keeps what other systems deliver. A row with the same content changes nothing, one with other content becomes the
/// next version; the report and the rejects of a batch stay for its producer.
/// </summary>
public sealed class ImportStore(CaseDatabase database, TimeProvider time)
{
    /// <summary>Saves a part of a delivery in one transaction.</summary>
    public async Task<ImportCounts> SaveAsync(
        ImportOrigin origin, IReadOnlyList<StoredImport> rows, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        CaseDb db = write.Db;
        string[] keys = [.. rows.Select(row => row.NaturalKey)];
        Dictionary<string, (int Version, string Hash)> known = await db.Imported.AsNoTracking()
            .Where(row => row.Kind == origin.Kind && row.IsNewest && keys.Contains(row.NaturalKey))
            .Select(row => new { row.NaturalKey, row.Version, row.ContentHash })
            .ToDictionaryAsync(row => row.NaturalKey, row => (row.Version, row.ContentHash), cancellationToken);
        int added = 0, changed = 0;
        List<StoredParty> parties = [];
        await using (PreparedInsert insert = PreparedInsert.Into(
            db, "imported_rows", "kind", "natural_key", "version", "content_hash", "is_newest", "party_code", "record",
            "batch", "row_number", "at_ms"))
        {
            foreach (StoredImport row in rows)
            {
                bool isKnown = known.TryGetValue(row.NaturalKey, out (int Version, string Hash) before);
                if (isKnown && before.Hash == row.ContentHash)
                    continue;
                if (isKnown)
                {
                    changed++;
                    await db.Imported
                        .Where(old => old.Kind == origin.Kind && old.NaturalKey == row.NaturalKey && old.Version == before.Version)
                        .ExecuteUpdateAsync(set => set.SetProperty(old => old.IsNewest, false), cancellationToken);
                }
                else
                {
                    added++;
                }

                known[row.NaturalKey] = (before.Version + 1, row.ContentHash);
                await insert.AddAsync(cancellationToken,
                    origin.Kind, row.NaturalKey, before.Version + 1, row.ContentHash, true, row.PartyCode, row.Record,
                    origin.Batch, row.RowNumber, time.NowMs());
                if (row.Party is { } party)
                    parties.Add(party);
            }
        }

        await PartyShelf.PutAsync(db, parties, cancellationToken);
        await write.CommitAsync();
        return new ImportCounts(added, changed, rows.Count - added - changed, 0);
    }

    /// <summary>
    /// Closes a delivery: its report, its rejects and the audit's line. A delivery that came before and changed nothing
    /// keeps its first report.
    /// </summary>
    public async Task ReportAsync(
        ImportOrigin origin, ImportCounts counts, IReadOnlyList<StoredReject> rejects, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        CaseDb db = write.Db;
        ImportBatchRow? row = await db.ImportBatches.FindAsync([origin.Batch], cancellationToken);
        if (row is not null && counts is { Added: 0, Changed: 0 })
            return;
        if (row is null)
        {
            db.ImportBatches.Add(new ImportBatchRow
            {
                Id = origin.Batch,
                Kind = origin.Kind,
                Producer = origin.Producer,
                File = origin.File,
                FileHash = origin.FileHash,
                TakenBy = origin.TakenBy,
                AtMs = time.NowMs(),
                Added = counts.Added,
                Changed = counts.Changed,
                Unchanged = counts.Unchanged,
                Rejected = rejects.Count,
            });
            db.ImportRejects.AddRange(rejects.DistinctBy(reject => reject.RowNumber).Select(reject => new ImportRejectRow
            {
                Batch = origin.Batch,
                RowNumber = reject.RowNumber,
                Cells = reject.Cells,
                Faults = reject.Faults,
            }));
        }
        else
        {
            // The same file again after somebody else's newer version: both counts are told.
            row.Added += counts.Added;
            row.Changed += counts.Changed;
            row.AtMs = time.NowMs();
        }

        await AuditLog.AppendAsync(
            db, time.NowMs(), origin.TakenBy, AuditActs.DataImported, origin.Batch,
            new ImportDetails(origin.Kind, origin.Producer, origin.FileHash, counts with { Rejected = rejects.Count }),
            cancellationToken);
        await write.CommitAsync();
    }

    private sealed record ImportDetails(string Kind, string Producer, string FileHash, ImportCounts Counts);
}
