using System.Text.Json.Nodes;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.CaseFiles;

/// <summary>
/// The stretch of the audit that proves a case: from its first line to the first seal after its last one. Its own lines
/// stand in full, those between with their hashes alone.
/// </summary>
internal sealed record ChainSegment
{
    private const int Batch = 1000;

    public required IReadOnlyList<JsonObject> Lines { get; init; }

    /// <summary>The seal the stretch ends in; empty where none has been set since.</summary>
    public required IReadOnlyList<JsonObject> Seals { get; init; }

    public required long First { get; init; }

    public required long Last { get; init; }

    public required long Own { get; init; }

    public static async Task<ChainSegment> ReadAsync(CaseDb db, string caseId, CancellationToken cancellationToken)
    {
        var own = await db.Audit.Where(row => row.Subject == caseId).GroupBy(row => row.Subject)
            .Select(rows => new { First = rows.Min(row => row.Position), Last = rows.Max(row => row.Position), Count = rows.LongCount() })
            .SingleAsync(cancellationToken);
        SealRow? seal = await db.Seals.Where(row => row.AuditPosition >= own.Last)
            .OrderBy(row => row.Number).FirstOrDefaultAsync(cancellationToken);
        long last = seal?.AuditPosition ?? own.Last;
        List<JsonObject> lines = [];
        long after = own.First - 1;
        for (List<AuditRow>? rows = null; rows is null || rows.Count == Batch;)
        {
            long from = after;
            rows = await db.Audit.Where(row => row.Position > from && row.Position <= last)
                .OrderBy(row => row.Position).Take(Batch).ToListAsync(cancellationToken);
            lines.AddRange(rows.Select(row => row.Subject == caseId ? CaseFileLines.Line(row) : CaseFileLines.Link(row)));
            after = rows.Count > 0 ? rows[^1].Position : after;
        }

        return new ChainSegment
        {
            Lines = lines,
            Seals = seal is null ? [] : [CaseFileLines.Seal(seal)],
            First = own.First,
            Last = last,
            Own = own.Count,
        };
    }
}
