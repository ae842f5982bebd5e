using System.Text.Json;
using CreditSupervision.Host.Connectors.Imports;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>The report of a delivery.</summary>
public sealed record ImportBatch(
    string Id, string Kind, string Producer, string File, string FileHash, string TakenBy, DateTimeOffset At, ImportCounts Counts);

/// <summary>Deliveries and what they left out. Reads only.</summary>
public sealed class ImportQueries(CaseDatabase database)
{
    /// <summary>Newest first; null means every kind.</summary>
    public async Task<Page<ImportBatch>> ListAsync(string? kind, Paging paging, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        IQueryable<ImportBatchRow> rows = db.ImportBatches;
        if (!string.IsNullOrEmpty(kind))
            rows = rows.Where(row => row.Kind == kind);
        int total = await rows.CountAsync(cancellationToken);
        List<ImportBatchRow> page = await rows.OrderByDescending(row => row.AtMs).ThenBy(row => row.Id)
            .Skip(paging.Skip).Take(paging.Size).ToListAsync(cancellationToken);
        return new Page<ImportBatch>([.. page.Select(Of)], total);
    }

    /// <summary>One batch; null where there is none.</summary>
    public async Task<ImportBatch?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await db.ImportBatches.SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } row ? Of(row) : null;
    }

    /// <summary>The rejects of a batch in the order of the rows, with the headings they stood under.</summary>
    public async Task<(IReadOnlyList<string> Headings, IReadOnlyList<RejectedRow> Rows)> RejectsAsync(
        string batch, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<ImportRejectRow> rows = await db.ImportRejects.Where(row => row.Batch == batch)
            .OrderBy(row => row.RowNumber).ToListAsync(cancellationToken);
        RejectedCell[][] cells = [.. rows.Select(row => JsonSerializer.Deserialize<RejectedCell[]>(row.Cells, CaseJson.Options)!)];
        return (
            cells.Length == 0 ? [] : [.. cells[0].Select(cell => cell.Heading)],
            [
                .. rows.Select((row, place) => new RejectedRow
                {
                    RowNumber = row.RowNumber,
                    Cells = [.. cells[place].Select(cell => cell.Text)],
                    Faults = JsonSerializer.Deserialize<RowFault[]>(row.Faults, CaseJson.Options)!,
                }),
            ]);
    }

    private static ImportBatch Of(ImportBatchRow row) => new(
        row.Id, row.Kind, row.Producer, row.File, row.FileHash, row.TakenBy,
        DateTimeOffset.FromUnixTimeMilliseconds(row.AtMs),
        new ImportCounts(row.Added, row.Changed, row.Unchanged, row.Rejected));
}
