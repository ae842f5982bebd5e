using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Auditing;

/// <summary>
/// Recomputes everything the audit promises: each line's hash, the chain, the events each accepted command wrote, that
/// every event belongs to such a line, that no case has a hole in its numbering, the seals, and both against the files
/// beside the database.
/// </summary>
public sealed class AuditVerification
{
    private const int Batch = 500;

    private readonly CaseDatabase database;
    private readonly SealFolder folder;

    internal AuditVerification(CaseDatabase database, SealFolder folder)
    {
        this.database = database;
        this.folder = folder;
    }

    public Task<AuditReport> VerifyAsync(CancellationToken cancellationToken) =>
        VerifyAsync(progress: null, cancellationToken);

    /// <summary>As above, and tells how far it has come after each batch of lines.</summary>
    public async Task<AuditReport> VerifyAsync(
        IProgress<AuditProgress>? progress, CancellationToken cancellationToken)
    {
        // The files come first: the head may move on while the tables are read, but it never goes back.
        ChainHead? head = await folder.HeadAsync(cancellationToken);
        IReadOnlyList<(string Name, SealRow? Seal)> files = await folder.SealsAsync(cancellationToken);
        await using CaseDb db = database.Read();
        // One read transaction: the answer is about one moment, whatever is written meanwhile.
        await using IDbContextTransaction moment = await database.BeginReadingAsync(db, cancellationToken);
        SealCheck seals = new(await db.Seals.OrderBy(row => row.Number).ToListAsync(cancellationToken), files);
        ChainWalk walk = new(seals, head);
        AuditBreak? broken = await LinesAsync(db, walk, progress, cancellationToken)
            ?? walk.End()
            ?? await StrayAsync(db, walk, cancellationToken)
            ?? seals.Broken
            ?? await seals.EventsAsync(db, cancellationToken);
        return new AuditReport(walk.Lines, walk.Events, seals.Sound.Count, broken)
        {
            Unsealed = walk.Lines - (seals.Sound is [.., var last] ? last.AuditPosition : 0),
        };
    }

    private static async Task<AuditBreak?> LinesAsync(
        CaseDb db, ChainWalk walk, IProgress<AuditProgress>? progress, CancellationToken cancellationToken)
    {
        long total = progress is null ? 0 : await db.Audit.LongCountAsync(cancellationToken);
        long last = long.MinValue;
        for (List<AuditRow>? lines = null; lines is null || lines.Count == Batch;)
        {
            long after = last;
            lines = await db.Audit.Where(row => row.Position > after)
                .OrderBy(row => row.Position).Take(Batch).ToListAsync(cancellationToken);
            ILookup<string, EventRow> events = await EventsOfAsync(db, lines, cancellationToken);
            foreach (AuditRow line in lines)
            {
                if ((walk.Line(line) ?? walk.EventsOf(line, events[line.Subject])) is { } broken)
                    return broken;
                last = line.Position;
            }

            progress?.Report(new AuditProgress(walk.Lines, total));
        }

        return null;
    }

    // The events of a whole batch of lines at once; each line then looks among those of its case.
    private static async Task<ILookup<string, EventRow>> EventsOfAsync(
        CaseDb db, List<AuditRow> lines, CancellationToken cancellationToken)
    {
        AcceptedDetails[] accepted = [.. lines.Select(ChainWalk.Accepted).OfType<AcceptedDetails>()];
        if (accepted.Length == 0)
            return Enumerable.Empty<EventRow>().ToLookup(row => row.CaseId, StringComparer.Ordinal);
        long first = accepted.Min(details => details.FirstPosition);
        long last = accepted.Max(details => details.LastPosition);
        List<EventRow> rows = await db.Events.Where(row => row.Position >= first && row.Position <= last)
            .OrderBy(row => row.Position).ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.CaseId, StringComparer.Ordinal);
    }

    // Every event the audit accounts for was there; what is left over was slipped in.
    private static async Task<AuditBreak?> StrayAsync(
        CaseDb db, ChainWalk walk, CancellationToken cancellationToken)
    {
        if (await db.Events.LongCountAsync(cancellationToken) == walk.Events)
            return null;
        await foreach (EventRow row in db.Events.OrderBy(row => row.Position)
            .AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (walk.IsStray(row))
            {
                return AuditBreak.Of(
                    "events",
                    row.Position,
                    $"审计中没有任何一行记载该事件（{row.CaseId}第{row.Sequence}号），应为事后插入",
                    $"no audit line accounts for this event ({row.CaseId}, sequence {row.Sequence}); it was inserted");
            }
        }

        throw new System.Diagnostics.UnreachableException("More events than the audit knows, and none of them stray.");
    }
}
