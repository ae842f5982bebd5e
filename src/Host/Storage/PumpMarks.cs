using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// What the pumps noted on rows that a rebuild makes anew: what the outside received, what failed, what was dismissed.
/// The events know nothing of it.
/// </summary>
internal sealed class PumpMarks
{
    private readonly List<OutboxRow> outbox;
    private readonly List<TimerRow> timers;

    private PumpMarks(List<OutboxRow> outbox, List<TimerRow> timers)
    {
        this.outbox = outbox;
        this.timers = timers;
    }

    public static async Task<PumpMarks> ReadAsync(CaseDb db, CancellationToken cancellationToken) => new(
        await db.Outbox.AsNoTracking()
            .Where(row => row.State != OutboxRow.Waiting || row.Attempts > 0 || row.Trace != null
                || row.Troubles != null || row.LeaseOwner != null)
            .ToListAsync(cancellationToken),
        await db.Timers.AsNoTracking()
            .Where(row => row.Troubles != null || row.LeaseOwner != null).ToListAsync(cancellationToken));

    public async Task RestoreAsync(CaseDb db, CancellationToken cancellationToken)
    {
        foreach (OutboxRow mark in outbox)
        {
            OutboxRow row = await db.Outbox.FindAsync([mark.Id], cancellationToken)
                ?? throw new InvalidOperationException($"Outbox {mark.Id} was owed before the rebuild and is not after it.");
            row.State = mark.State;
            row.DeliveredMs = mark.DeliveredMs;
            row.Receipt = mark.Receipt;
            row.Trace = mark.Trace;
            Copy(mark, row);
        }

        foreach (TimerRow mark in timers)
        {
            TimerRow row = await db.Timers.FindAsync([mark.CaseId, mark.TimerId], cancellationToken)
                ?? throw new InvalidOperationException(
                    $"Timer {mark.TimerId} of {mark.CaseId} was set before the rebuild and is not after it.");
            Copy(mark, row);
        }
    }

    private static void Copy(LeasedRow mark, LeasedRow row)
    {
        row.LeaseOwner = mark.LeaseOwner;
        row.LeaseUntilMs = mark.LeaseUntilMs;
        row.Attempts = mark.Attempts;
        row.NextAttemptMs = mark.NextAttemptMs;
        row.Troubles = mark.Troubles;
        row.ParkedMs = mark.ParkedMs;
    }
}
