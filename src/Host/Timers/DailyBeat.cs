using System.Collections.Concurrent;
using System.Diagnostics;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Telemetry;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Timers;

/// <summary>
/// Runs every daily work once a day over all hosts: whoever takes its row in hand does it and notes the day. What fails
/// is tried again with growing pauses, the next day too, and is an incident meanwhile.
/// </summary>
internal sealed class DailyBeat(
    CaseDatabase database, IEnumerable<IDailyWork> works, PumpTerms terms, TimeProvider time, ILogger<DailyBeat> log)
{
    public const string Prefix = "daily:";

    /// <summary>A sweep over a province's penalties takes minutes; two at once do no harm, only double work.</summary>
    private static readonly TimeSpan LeaseLength = TimeSpan.FromHours(1);

    private readonly IDailyWork[] works = [.. works];
    private readonly ConcurrentDictionary<string, DateOnly> done = new(StringComparer.Ordinal);

    /// <summary>Runs what is not done yet today; the number of commands that were sent.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        int sent = 0;
        foreach (IDailyWork work in works)
        {
            DateOnly today = time.Today();
            // Remembered so that a beat without daily work costs no query; a day that comes again is another day.
            if (done.TryGetValue(work.Name, out DateOnly last) && last == today)
                continue;
            string owner = Lease.NewOwner();
            if (await TakeAsync(Prefix + work.Name, today, owner, cancellationToken))
                sent += await RunAsync(work, today, owner, cancellationToken);
        }

        return sent;
    }

    private async Task<bool> TakeAsync(string name, DateOnly today, string owner, CancellationToken cancellationToken)
    {
        long now = time.NowMs();
        await using (CaseDb db = database.Read())
        {
            WorkRow? known = await db.Works.SingleOrDefaultAsync(row => row.Name == name, cancellationToken);
            if (known?.DoneOn == today)
            {
                done[name[Prefix.Length..]] = today;
                return false;
            }
        }

        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        if (await write.Db.Works.FindAsync([name], cancellationToken) is null)
        {
            write.Db.Works.Add(new WorkRow { Name = name });
            await write.Db.SaveChangesAsync(cancellationToken);
        }

        int taken = await write.Db.Works.Where(row => row.Name == name && (row.DoneOn == null || row.DoneOn != today))
            .Free(now, LeaseLength).Rested(now, terms.Retry)
            .TakeAsync(owner, now + (long)LeaseLength.TotalMilliseconds, cancellationToken);
        if (taken == 0)
            return false;
        await write.CommitAsync();
        return true;
    }

    private async Task<int> RunAsync(IDailyWork work, DateOnly today, string owner, CancellationToken cancellationToken)
    {
        using Activity? activity = CreditActivities.Timers.StartActivity(Prefix + work.Name, ActivityKind.Internal, null);
        try
        {
            int sent = await work.RunAsync(today, cancellationToken);
            await NoteAsync(work.Name, owner, row =>
            {
                row.DoneOn = today;
                row.Resume();
            });
            done[work.Name] = today;
            return sent;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await NoteAsync(work.Name, owner, row => row.LetGo());
            throw;
        }
        catch (Exception fault)
        {
            Trouble trouble = Trouble.Of(fault, time.GetUtcNow());
            activity?.SetStatus(ActivityStatusCode.Error, trouble.Fault.ToString());
            log.LogError(fault, "The daily work {Name} failed and is tried again", work.Name);
            await NoteAsync(work.Name, owner, row => row.Fail(trouble, terms.Retry, Random.Shared.NextDouble()));
            return 0;
        }
    }

    private async Task NoteAsync(string name, string owner, Action<WorkRow> note)
    {
        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        if (await write.Db.Works.FindAsync(Prefix + name) is not { } row || row.LeaseOwner != owner)
            return;
        note(row);
        await write.CommitAsync();
    }
}
