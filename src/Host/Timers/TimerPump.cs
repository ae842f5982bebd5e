using System.Globalization;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Timers;

/// <summary>
/// Sends what is due through the desk as the system: timers of cases, and the opening of expiry cases; once a day the
/// supervision sweep. What a timer means is decided in the core. A refused one is asked again when its case or the day has changed.
/// </summary>
public sealed class TimerPump : IDisposable
{
    private const int Batch = 200;
    private const int MostRounds = 1000;

    private readonly CaseDatabase database;
    private readonly ICaseDesk desk;
    private readonly SupervisionSweep sweep;
    private readonly ExpiryTerms terms;
    private readonly TimeProvider time;
    private readonly ILogger<TimerPump> log;
    private readonly SemaphoreSlim turn = new(1, 1);
    private readonly HashSet<string> refused = new(StringComparer.Ordinal);
    private DateOnly refusedOn;
    private DateOnly sweptOn;

    public TimerPump(
        CaseDatabase database,
        ICaseDesk desk,
        SupervisionSweep sweep,
        ExpiryTerms terms,
        TimeProvider time,
        ILogger<TimerPump> log)
    {
        this.database = database;
        this.desk = desk;
        this.sweep = sweep;
        this.terms = terms;
        this.time = time;
        this.log = log;
    }

    /// <summary>Runs until nothing more is due today; the number of commands that were accepted.</summary>
    public async Task<int> RunDueAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            HashSet<string> failed = new(StringComparer.Ordinal);
            int accepted = await SweepAsync(cancellationToken);
            for (int round = 0; round < MostRounds; round++)
            {
                DateOnly today = time.Today();
                Forget(today);
                List<Due> due = await DueAsync(today, failed, cancellationToken);
                due.AddRange(await ExpiringAsync(today, failed, cancellationToken));
                if (due.Count == 0)
                    return accepted;
                foreach (Due one in due)
                    accepted += await SendAsync(one, failed, cancellationToken) ? 1 : 0;
            }

            log.LogError("Timers were still due after {Rounds} rounds; the rest waits for the next run", MostRounds);
            return accepted;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    // Once a day and host; a second time on the same day finds nothing new, so nothing needs to be remembered longer.
    private async Task<int> SweepAsync(CancellationToken cancellationToken)
    {
        DateOnly today = time.Today();
        if (sweptOn == today)
            return 0;
        try
        {
            SweepCount count = await sweep.RunAsync(cancellationToken);
            sweptOn = today;
            return count.Revocations;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "The supervision sweep failed and is tried again");
            return 0;
        }
    }

    private void Forget(DateOnly today)
    {
        if (refusedOn == today)
            return;
        refused.Clear();
        refusedOn = today;
    }

    private async Task<List<Due>> DueAsync(DateOnly today, HashSet<string> failed, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        var rows = db.Timers
            .Where(timer => timer.WakesOn <= today && !db.Holds.Any(hold => hold.CaseId == timer.CaseId))
            .Join(db.Cases, timer => timer.CaseId, row => row.Id, (timer, row) => new { Timer = timer, row.Sequence })
            .OrderBy(due => due.Timer.WakesOn).ThenBy(due => due.Timer.CaseId).ThenBy(due => due.Timer.TimerId)
            .AsAsyncEnumerable();
        List<Due> due = [];
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            string id = $"timer:{row.Timer.CaseId}:{row.Timer.TimerId}";
            FireTimer command = new() { Case = new CaseId(row.Timer.CaseId), Timer = row.Timer.TimerId };
            Due one = new(command, id, $"{id}@{row.Sequence}");
            if (!refused.Contains(one.Standing) && !failed.Contains(one.Standing))
                due.Add(one);
            if (due.Count == Batch)
                break;
        }

        return due;
    }

    private async Task<List<Due>> ExpiringAsync(
        DateOnly today, HashSet<string> failed, CancellationToken cancellationToken)
    {
        DateOnly until = today.AddDays(terms.LeadDays);
        await using CaseDb db = database.Read();
        var entries = await db.RegisterEntries
            .Where(entry => entry.Register == RegisterName.SeriousList.Value
                && (entry.Status == EntryStatus.Listed || entry.Status == EntryStatus.Published
                    || entry.Status == EntryStatus.Restored)
                && entry.EndsOn != null && entry.EndsOn <= until
                && !db.Cases.Any(row => row.Kind == CaseKind.Expiry.Value
                    && row.EntryId == entry.Id && row.ClosedOn == null))
            .OrderBy(entry => entry.EndsOn).ThenBy(entry => entry.Id)
            // A case that a shield ended is followed by a new one, so the openings of an entry are counted.
            .Select(entry => new
            {
                Row = entry,
                Earlier = db.Cases.Count(row => row.Kind == CaseKind.Expiry.Value && row.EntryId == entry.Id),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. entries.Select(entry => Opening(entry.Row.ToEntry(), entry.Earlier))
                .Where(one => !refused.Contains(one.Standing) && !failed.Contains(one.Standing)).Take(Batch),
        ];
    }

    private static Due Opening(RegisterEntry entry, int earlier)
    {
        string id = earlier == 0
            ? $"expiry:{entry.Id}"
            : string.Create(CultureInfo.InvariantCulture, $"expiry:{entry.Id}:{earlier}");
        OpenCase command = new()
        {
            Case = new CaseId(""),
            Kind = CaseKind.Expiry,
            Authority = entry.Authority,
            Party = entry.Party,
            Facts = Rules.FactSet.Empty,
            Entry = entry.Id,
        };
        return new Due(command, id, id);
    }

    private async Task<bool> SendAsync(Due due, HashSet<string> failed, CancellationToken cancellationToken)
    {
        try
        {
            DeskAnswer answer = await desk.SubmitAsync(due.Command, Actor.System, due.RequestId, cancellationToken);
            // Done from memory leaves the row due as well, so whatever was answered is not asked twice in one standing.
            refused.Add(due.Standing);
            return answer is DeskAnswer.Done;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // One case in trouble must not keep the others from their day.
            log.LogError(fault, "{Request} failed", due.RequestId);
            failed.Add(due.Standing);
            return false;
        }
    }

    /// <summary>A command that is due, and the standing of its case: the same standing gives the same answer.</summary>
    private sealed record Due(CaseCommand Command, string RequestId, string Standing);
}
