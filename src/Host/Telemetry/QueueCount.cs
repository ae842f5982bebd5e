using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Telemetry;

/// <summary>Counts the queues for the meters, once a beat, so that whoever collects them costs no query.</summary>
internal sealed class QueueCount(CaseDatabase database, IncidentQueries incidents, CreditMeters meters, TimeProvider time)
{
    public async Task<Queues> CountAsync(CancellationToken cancellationToken)
    {
        DateOnly today = time.Today();
        await using CaseDb db = database.Read();
        Queues counted = new()
        {
            OutboxWaiting = await db.Outbox.CountAsync(
                row => row.State == OutboxRow.Waiting && row.NotBefore <= today, cancellationToken),
            OutboxBehind = await db.Outbox.CountAsync(
                row => row.State == OutboxRow.Waiting && row.Kind == OutboxRow.Delivery && row.EntryId != null
                    && db.Outbox.Any(parked => parked.State == OutboxRow.Incident && parked.Kind == OutboxRow.Delivery
                        && parked.EntryId == row.EntryId && parked.Receiver == row.Receiver
                        && parked.EventPosition <= row.EventPosition),
                cancellationToken),
            TimersDue = await db.Timers.CountAsync(row => row.WakesOn <= today, cancellationToken),
            TasksOpen = await db.Tasks.CountAsync(row => row.State == TaskRow.Open, cancellationToken),
            TasksOverdue = await db.Tasks.CountAsync(
                row => row.State == TaskRow.Open && row.LegalDue != null && row.LegalDue < today, cancellationToken),
            Incidents = await incidents.CountAsync(cancellationToken),
        };
        meters.Note(counted);
        return counted;
    }
}
