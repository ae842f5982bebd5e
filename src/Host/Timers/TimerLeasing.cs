using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Timers;

/// <summary>Takes due timer rows in hand and notes what went wrong with one; a timer that fired has no row any more.</summary>
internal sealed class TimerLeasing(CaseDatabase database, PumpTerms terms, TimeProvider time)
{
    private const int Batch = 50;

    /// <summary>
    /// The next due timers of cases that are not held, without those whose standing is in <paramref name="answered"/>;
    /// empty where nothing is left, or other hosts have the rest.
    /// </summary>
    public async Task<IReadOnlyList<DueCommand>> TakeAsync(
        DateOnly today, IReadOnlySet<string> answered, CancellationToken cancellationToken)
    {
        long now = time.NowMs();
        List<DueCommand> due = await DueAsync(today, now, answered, cancellationToken);
        if (due.Count == 0)
            return [];
        string owner = Lease.NewOwner();
        string[] cases = [.. due.Select(one => one.Command.Case.Value).Distinct()];
        await using (WriteTransaction write = await database.WriteAsync(cancellationToken))
        {
            await write.Db.Timers.Where(row => cases.Contains(row.CaseId) && row.WakesOn <= today && row.ParkedMs == null)
                .Free(now, terms.Lease)
                .TakeAsync(owner, now + (long)terms.Lease.TotalMilliseconds, cancellationToken);
            await write.CommitAsync();
        }

        await using CaseDb db = database.Read();
        var taken = await db.Timers.Where(row => row.LeaseOwner == owner)
            .Select(row => new { row.CaseId, row.TimerId }).ToListAsync(cancellationToken);
        HashSet<(string, string)> mine = [.. taken.Select(row => (row.CaseId, row.TimerId))];
        DueCommand[] held =
        [
            .. due.Where(one => mine.Contains((one.Timer!.CaseId, one.Timer.TimerId)))
                .Select(one => one with { Owner = owner }),
        ];
        if (held.Length == 0 && mine.Count > 0)
            await ReleaseAsync(owner);
        return held;
    }

    /// <summary>Lets go of the timers that did not fire.</summary>
    public async Task ReleaseAsync(string owner)
    {
        await using (CaseDb db = database.Read())
        {
            if (!await db.Timers.AnyAsync(row => row.LeaseOwner == owner))
                return;
        }

        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        await write.Db.Timers.ReleaseAsync(owner);
        await write.CommitAsync();
    }

    /// <summary>Counts a failure of a timer this host has in hand; true where it is an incident now.</summary>
    public async Task<bool> FailedAsync(DueCommand due, Exception fault)
    {
        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        if (await write.Db.Timers.FindAsync(due.Timer!.CaseId, due.Timer.TimerId) is not { } row
            || row.LeaseOwner != due.Owner)
            return false;
        bool parked = row.Fail(Trouble.Of(fault, time.GetUtcNow()), terms.Retry, Random.Shared.NextDouble());
        await write.CommitAsync();
        return parked;
    }

    private async Task<List<DueCommand>> DueAsync(
        DateOnly today, long now, IReadOnlySet<string> answered, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        var rows = db.Timers
            .Where(timer => timer.WakesOn <= today && timer.ParkedMs == null
                && !db.Holds.Any(hold => hold.CaseId == timer.CaseId))
            .Free(now, terms.Lease).Rested(now, terms.Retry)
            .Join(db.Cases, timer => timer.CaseId, row => row.Id, (timer, row) => new { Timer = timer, row.Sequence })
            .OrderBy(due => due.Timer.WakesOn).ThenBy(due => due.Timer.CaseId).ThenBy(due => due.Timer.TimerId)
            .AsAsyncEnumerable();
        List<DueCommand> due = [];
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            string id = $"timer:{row.Timer.CaseId}:{row.Timer.TimerId}";
            FireTimer command = new() { Case = new CaseId(row.Timer.CaseId), Timer = row.Timer.TimerId };
            DueCommand one = new(command, id, $"{id}@{row.Sequence}") { Timer = row.Timer };
            if (!answered.Contains(one.Standing))
                due.Add(one);
            if (due.Count == Batch)
                break;
        }

        return due;
    }
}
