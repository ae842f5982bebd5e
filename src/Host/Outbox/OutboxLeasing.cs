using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// The rows this host has in hand. <see cref="TakenAt"/> is a reading of the monotonic clock, which nobody sets.
/// </summary>
internal sealed record OutboxBatch(string Owner, IReadOnlyList<OutboxRow> Rows, long TakenAt);

/// <summary>
/// Takes due rows in hand, in the order of the commits. A message never overtakes an earlier one about the same entry to
/// the same receiver: while that one waits or is parked, the later ones wait behind it, so that nobody hears of a
/// withdrawal before the publication.
/// </summary>
internal sealed class OutboxLeasing(CaseDatabase database, DeliveryRoutes routes, PumpTerms terms, TimeProvider time)
{
    private const int Batch = 20;

    /// <summary>
    /// The next batch, empty where nothing is due or other hosts have it. <paramref name="receiver"/> null: everything
    /// that stays in the house; else the messages of one receiver over the network.
    /// </summary>
    public async Task<OutboxBatch> TakeAsync(string? receiver, CancellationToken cancellationToken)
    {
        long now = time.NowMs();
        List<string> ids;
        await using (CaseDb db = database.Read())
        {
            ids = await Due(db, receiver, now).OrderBy(row => row.EventPosition).ThenBy(row => row.Id)
                .Select(row => row.Id).Take(Batch).ToListAsync(cancellationToken);
        }

        string owner = Lease.NewOwner();
        long takenAt = time.GetTimestamp();
        if (ids.Count == 0)
            return new OutboxBatch(owner, [], takenAt);
        await using (WriteTransaction write = await database.WriteAsync(cancellationToken))
        {
            // What was free a moment ago is asked again: in between another host may have taken it or delivered it.
            await write.Db.Outbox.Where(row => ids.Contains(row.Id) && row.State == OutboxRow.Waiting)
                .Free(now, terms.Lease)
                .TakeAsync(owner, now + (long)terms.Lease.TotalMilliseconds, cancellationToken);
            await write.CommitAsync();
        }

        await using CaseDb mine = database.Read();
        return new OutboxBatch(
            owner,
            await mine.Outbox.Where(row => row.LeaseOwner == owner)
                .OrderBy(row => row.EventPosition).ThenBy(row => row.Id).ToListAsync(cancellationToken),
            takenAt);
    }

    /// <summary>
    /// Whether a delivery may still be begun: half the lease is kept for its end, so that it is over before another host
    /// takes the row.
    /// </summary>
    public bool MayBegin(OutboxBatch batch) => time.GetElapsedTime(batch.TakenAt) < terms.Lease / 2;

    private IQueryable<OutboxRow> Due(CaseDb db, string? receiver, long now)
    {
        DateOnly today = time.Today();
        string[] remote = [.. routes.Remote];
        IQueryable<OutboxRow> rows = db.Outbox
            .Where(row => row.State == OutboxRow.Waiting && row.NotBefore <= today)
            .Where(row => row.Kind != OutboxRow.Delivery || row.EntryId == null || !db.Outbox.Any(earlier =>
                earlier.Kind == OutboxRow.Delivery && earlier.EntryId == row.EntryId && earlier.Receiver == row.Receiver
                && (earlier.State == OutboxRow.Waiting || earlier.State == OutboxRow.Incident)
                && (earlier.EventPosition < row.EventPosition
                    || (earlier.EventPosition == row.EventPosition && earlier.Id.CompareTo(row.Id) < 0))));
        rows = receiver is null
            ? rows.Where(row => row.Kind != OutboxRow.Delivery || !remote.Contains(row.Receiver))
            : rows.Where(row => row.Kind == OutboxRow.Delivery && row.Receiver == receiver);
        return rows.Free(now, terms.Lease).Rested(now, terms.Retry);
    }
}
