using System.Diagnostics;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Telemetry;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// Delivers what committed events owe to the outside, at least once, each receiver's messages about an entry in the
/// order of the commits. A failure waits longer each time; the last one parks the row as an incident for a person.
/// </summary>
internal sealed class OutboxPump : IDisposable
{
    private readonly OutboxLeasing leasing;
    private readonly OutboxHandling handling;
    private readonly OutboxMarks marks;
    private readonly DeliveryRoutes routes;
    private readonly CreditMeters meters;
    private readonly ILogger<OutboxPump> log;
    private readonly SemaphoreSlim turn = new(1, 1);

    public OutboxPump(
        OutboxLeasing leasing,
        OutboxHandling handling,
        OutboxMarks marks,
        DeliveryRoutes routes,
        CreditMeters meters,
        ILogger<OutboxPump> log)
    {
        this.leasing = leasing;
        this.handling = handling;
        this.marks = marks;
        this.routes = routes;
        this.meters = meters;
        this.log = log;
    }

    /// <summary>Handles everything due at the call, near and far; the number of rows delivered.</summary>
    public async Task<int> DrainAsync(CancellationToken cancellationToken) =>
        await DrainNearAsync(cancellationToken) + await DrainRemoteAsync(cancellationToken);

    /// <summary>
    /// Handles what stays in the house: reactions between cases and files. Quick, and what a person's next look depends
    /// on; a second caller waits for the first, so that both see the end of it.
    /// </summary>
    public async Task<int> DrainNearAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            return await DrainLaneAsync(null, cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Calls the receivers over the network, side by side, so that a slow one keeps nobody else waiting.</summary>
    public async Task<int> DrainRemoteAsync(CancellationToken cancellationToken) =>
        (await Task.WhenAll(routes.Remote.Select(receiver => DrainLaneAsync(receiver, cancellationToken)))).Sum();

    public void Dispose() => turn.Dispose();

    private async Task<int> DrainLaneAsync(string? receiver, CancellationToken cancellationToken)
    {
        int delivered = 0;
        for (; ; )
        {
            OutboxBatch batch = await leasing.TakeAsync(receiver, cancellationToken);
            if (batch.Rows.Count == 0)
                return delivered;
            int begun = 0;
            try
            {
                while (begun < batch.Rows.Count && leasing.MayBegin(batch) && !cancellationToken.IsCancellationRequested)
                    delivered += await TryAsync(batch.Rows[begun++], batch.Owner, cancellationToken) ? 1 : 0;
            }
            finally
            {
                if (begun < batch.Rows.Count || cancellationToken.IsCancellationRequested)
                    await marks.ReleaseAsync(batch.Owner);
            }

            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<bool> TryAsync(OutboxRow row, string owner, CancellationToken cancellationToken)
    {
        // The delivery belongs to the trace of the click that caused it, however much later it happens.
        using Activity? activity = CreditActivities.Outbox.StartActivity(
            $"outbox {row.Kind}", ActivityKind.Producer, row.Trace);
        activity?.SetTag("outbox.id", row.Id).SetTag("case", row.CaseId).SetTag("receiver", row.Receiver)
            .SetTag("attempt", row.Attempts + 1);
        long begun = Stopwatch.GetTimestamp();
        string receipt;
        try
        {
            receipt = await handling.HandleAsync(row, cancellationToken);
        }
        catch (Exception fault)
            when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            await FailAsync(row, owner, fault, activity, begun);
            return false;
        }

        await marks.DeliveredAsync(row.Id, receipt);
        meters.Delivered(row.Kind, row.Receiver, "delivered", Stopwatch.GetElapsedTime(begun));
        return true;
    }

    private async Task FailAsync(OutboxRow row, string owner, Exception fault, Activity? activity, long begun)
    {
        FaultKind kind = Trouble.Of(fault, default).Fault;
        activity?.SetStatus(ActivityStatusCode.Error, kind.ToString());
        meters.Delivered(row.Kind, row.Receiver, kind.ToString(), Stopwatch.GetElapsedTime(begun));
        bool parked = await marks.FailedAsync(row.Id, owner, fault);
        // The exception's own words may quote what was sent; they go to the incident, where rights are asked.
        if (parked)
        {
            log.LogError(
                "Outbox {Id} to '{Receiver}' failed {Attempt} times and is an incident now: {Fault}, {Type}",
                row.Id, row.Receiver, row.Attempts + 1, kind, fault.GetType().Name);
        }
        else
        {
            log.LogWarning(
                "Outbox {Id} to '{Receiver}' failed, attempt {Attempt}: {Fault}, {Type}",
                row.Id, row.Receiver, row.Attempts + 1, kind, fault.GetType().Name);
        }
    }
}
