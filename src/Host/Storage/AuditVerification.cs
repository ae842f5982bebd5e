using System.Text.Json;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// What a verification found; <see cref="Broken"/> names the first broken row, null where all is sound.
/// </summary>
public sealed record AuditReport(long Lines, long Events, string? Broken)
{
    public bool IsSound => Broken is null;
}

/// <summary>
/// Recomputes everything the audit promises: each line's hash, the chain, the digests of the events each accepted
/// command wrote, that every event belongs to such a line, and that no case has a hole in its numbering.
/// </summary>
public sealed class AuditVerification(CaseDatabase database)
{
    private const int Batch = 500;

    public async Task<AuditReport> VerifyAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        // One read transaction: the answer is about one moment, whatever is written meanwhile.
        await using IDbContextTransaction moment = await database.BeginReadingAsync(db, cancellationToken);
        Run run = new();
        for (List<AuditRow>? lines = null; lines is null || lines.Count == Batch;)
        {
            lines = await db.Audit.Where(row => row.Position > run.Lines)
                .OrderBy(row => row.Position).Take(Batch).ToListAsync(cancellationToken);
            foreach (AuditRow line in lines)
            {
                string? broken = run.Line(line) ?? await EventsAsync(db, run, line, cancellationToken);
                if (broken is not null)
                    return new AuditReport(run.Lines, run.Events, broken);
                run.Keep(line);
            }
        }

        long stored = await db.Events.LongCountAsync(cancellationToken);
        return new AuditReport(run.Lines, run.Events, stored == run.Events
            ? null
            : $"events: {stored} are stored, the audit knows {run.Events}");
    }

    private static async Task<string?> EventsAsync(
        CaseDb db, Run run, AuditRow line, CancellationToken cancellationToken)
    {
        if (line.Act != AuditActs.CommandAccepted)
            return null;
        AcceptedDetails details = JsonSerializer.Deserialize<AcceptedDetails>(line.Details, CaseJson.Options)!;
        List<EventRow> events = await db.Events
            .Where(row => row.Position >= details.FirstPosition && row.Position <= details.LastPosition)
            .OrderBy(row => row.Position).ToListAsync(cancellationToken);
        foreach (EventRow row in events)
        {
            if (run.Event(row) is { } hole)
                return hole;
        }

        return AcceptedDetails.DigestOf(events) == details.Digest
            ? null
            : $"events {details.FirstPosition}..{details.LastPosition} ({line.Subject}): changed after storing; "
                + $"audit line {line.Position} has another digest";
    }

    private sealed class Run
    {
        private readonly Dictionary<string, long> sequences = new(StringComparer.Ordinal);
        private string previous = AuditLog.Beginning;

        public long Lines { get; private set; }

        public long Events { get; private set; }

        public string? Line(AuditRow line)
        {
            if (line.Position != Lines + 1)
                return $"audit {Lines + 1}: the line is missing, {line.Position} follows";
            if (line.PreviousHash != previous)
                return $"audit {line.Position}: does not follow the line before it";
            return AuditLog.Hash(line) == line.Hash ? null : $"audit {line.Position}: its bytes do not give its hash";
        }

        public void Keep(AuditRow line)
        {
            previous = line.Hash;
            Lines = line.Position;
        }

        public string? Event(EventRow row)
        {
            long expected = sequences.GetValueOrDefault(row.CaseId) + 1;
            if (row.Sequence != expected)
                return $"event {row.Position} ({row.CaseId}): sequence {row.Sequence} where {expected} was expected";
            sequences[row.CaseId] = expected;
            Events++;
            return null;
        }
    }
}
