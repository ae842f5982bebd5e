using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Makes every read table anew from the events, in one transaction. What the outside already received stays received:
/// the pumps keep their marks under the same ids.
/// </summary>
public sealed class CaseRebuild(CaseDatabase database)
{
    private const int Batch = 500;

    /// <summary>The number of events replayed.</summary>
    public async Task<long> RunAsync(CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        CaseDb db = write.Db;
        PumpMarks marks = await PumpMarks.ReadAsync(db, cancellationToken);
        await EmptyAsync(db, cancellationToken);
        long replayed = await ReplayAsync(db, cancellationToken);
        await SearchIndex.RebuildPartiesAsync(db, cancellationToken);
        await marks.RestoreAsync(db, cancellationToken);
        await write.CommitAsync();
        return replayed;
    }

    private static async Task EmptyAsync(CaseDb db, CancellationToken cancellationToken)
    {
        await db.Cases.ExecuteDeleteAsync(cancellationToken);
        await db.Tasks.ExecuteDeleteAsync(cancellationToken);
        await db.Copies.ExecuteDeleteAsync(cancellationToken);
        await db.Timers.ExecuteDeleteAsync(cancellationToken);
        await db.Letters.ExecuteDeleteAsync(cancellationToken);
        await db.RegisterEntries.ExecuteDeleteAsync(cancellationToken);
        await db.RegisterSpans.ExecuteDeleteAsync(cancellationToken);
        await db.Outbox.ExecuteDeleteAsync(cancellationToken);
        await db.SearchTokens.ExecuteDeleteAsync(cancellationToken);
        await db.SearchRows.ExecuteDeleteAsync(cancellationToken);
    }

    private static async Task<long> ReplayAsync(CaseDb db, CancellationToken cancellationToken)
    {
        Projector projector = new(db);
        Dictionary<string, (CaseState State, DateOnly OpenedOn)> cases = new(StringComparer.Ordinal);
        long position = 0;
        long replayed = 0;
        for (List<EventRow>? rows = null; rows is null || rows.Count == Batch;)
        {
            long after = position;
            rows = await db.Events.AsNoTracking().Where(row => row.Position > after)
                .OrderBy(row => row.Position).Take(Batch).ToListAsync(cancellationToken);
            foreach (EventRow row in rows)
            {
                CaseEvent happened = CaseJson.ReadEvent(row.Body);
                bool known = cases.TryGetValue(row.CaseId, out (CaseState State, DateOnly OpenedOn) before);
                CaseState state = CaseEvolution.Evolve(new CaseId(row.CaseId), known ? before.State : null, happened);
                cases[row.CaseId] = (state, known ? before.OpenedOn : row.Day);
                await projector.ApplyAsync(
                    new PlacedEvent(row.Position, state, happened, row.Day), cancellationToken);
                position = row.Position;
            }

            replayed += rows.Count;
            await db.SaveChangesAsync(cancellationToken);
            db.ChangeTracker.Clear();
        }

        foreach ((CaseState state, DateOnly openedOn) in cases.Values)
            await projector.SnapshotAsync(state, openedOn, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return replayed;
    }
}
