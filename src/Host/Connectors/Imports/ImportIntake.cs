using System.Text.Json;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Connectors.Imports;

/// <summary>What came of a delivery; the counts of a dry run are zero but for the rejects.</summary>
public sealed record ImportReport(
    ImportOrigin Origin, ImportCounts Counts, int Understood, IReadOnlyList<RejectedRow> Rejected);

/// <summary>One delivery on its way in: rows in batches, each batch one transaction, then the report.</summary>
public sealed class ImportIntake(ImportStore store)
{
    private const int Batch = 1_000;

    /// <summary>More rejects than this are counted and the first ones kept: a wrong file must not fill the memory.</summary>
    private const int MostRejects = 100_000;

    /// <summary>Takes a delivery in; <paramref name="keeps"/> false reads and checks only.</summary>
    public async Task<ImportReport> TakeAsync(
        ImportReading reading, ImportOrigin origin, bool keeps, CancellationToken cancellationToken)
    {
        ImportCounts counts = ImportCounts.None;
        List<RejectedRow> rejected = [];
        List<StoredImport> waiting = [];
        int understood = 0;
        foreach ((ImportedLine? line, RejectedRow? bad) in reading.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (bad is not null && rejected.Count < MostRejects)
                rejected.Add(bad);
            if (line is null)
                continue;
            understood++;
            waiting.Add(Stored(line));
            if (waiting.Count >= Batch)
                await KeepAsync();
        }
        await KeepAsync();
        if (keeps && (understood > 0 || rejected.Count > 0))
        {
            await store.ReportAsync(
                origin, counts, [.. rejected.Select(row => Reject(row, reading))], cancellationToken);
        }
        return new ImportReport(origin, counts with { Rejected = rejected.Count }, understood, rejected);

        async Task KeepAsync()
        {
            if (keeps && waiting.Count > 0)
                counts += await store.SaveAsync(origin, waiting, cancellationToken);
            waiting.Clear();
        }
    }

    private static StoredImport Stored(ImportedLine line) => new()
    {
        NaturalKey = line.Key,
        ContentHash = line.ContentHash(),
        PartyCode = line.PartyCode,
        Record = line.Record,
        RowNumber = line.RowNumber,
        Party = line.Values.TryGetValue("name", out string? name) && line.Values.TryGetValue("kind", out string? kind)
            && line.PartyCode.Length > 0
                ? new StoredParty(
                    line.PartyCode,
                    name,
                    kind,
                    line.Personal.GetValueOrDefault("representative"),
                    line.Personal.GetValueOrDefault("telephone"),
                    line.Personal.GetValueOrDefault("address"))
                : null,
    };

    // The stored copy is for everybody who may see the batch, so the particulars of persons stay out of it.
    private static StoredReject Reject(RejectedRow row, ImportReading reading) => new(
        row.RowNumber,
        JsonSerializer.SerializeToUtf8Bytes(
            reading.Headings.Select((heading, place) => new RejectedCell(
                heading,
                place < row.Cells.Count && !reading.PersonalPositions.Contains(place) ? row.Cells[place] : "")),
            CaseJson.Options),
        JsonSerializer.SerializeToUtf8Bytes(row.Faults, CaseJson.Options));
}

/// <summary>A cell of a rejected row under its heading.</summary>
public sealed record RejectedCell(string Heading, string Text);
