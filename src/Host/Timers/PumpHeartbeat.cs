using System.Threading.Channels;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Telemetry;
using MediatR;

namespace CreditSupervision.Host.Timers;

/// <summary>Woken by every case that advanced; many wake-ups while somebody works count as one.</summary>
internal sealed class PumpWake : INotificationHandler<CaseAdvanced>
{
    private readonly Channel<bool> near = One();
    private readonly Channel<bool> remote = One();

    public ValueTask<bool> NearAsync(CancellationToken cancellationToken) => near.Reader.ReadAsync(cancellationToken);

    public ValueTask<bool> RemoteAsync(CancellationToken cancellationToken) => remote.Reader.ReadAsync(cancellationToken);

    /// <summary>There may be something to do: a case advanced, or a person sent an incident back to work.</summary>
    public void Wake()
    {
        near.Writer.TryWrite(true);
        remote.Writer.TryWrite(true);
    }

    public Task Handle(CaseAdvanced notification, CancellationToken cancellationToken)
    {
        Wake();
        return Task.CompletedTask;
    }

    private static Channel<bool> One() => Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
}

/// <summary>
/// Runs the pumps at every beat and whenever a case advanced; trouble in one round leaves the next untouched. Receivers
/// over the network have a loop of their own, so that a slow one delays no timer.
/// </summary>
internal sealed class PumpHeartbeat(
    OutboxPump outbox,
    TimerPump timers,
    QueueCount queues,
    PumpWake wake,
    PumpPulse pulse,
    PumpTerms terms,
    TimeProvider time,
    ILogger<PumpHeartbeat> log) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(
        LoopAsync(PumpPulse.Near, NearAsync, wake.NearAsync, stoppingToken),
        LoopAsync(PumpPulse.Remote, outbox.DrainRemoteAsync, wake.RemoteAsync, stoppingToken));

    private async Task<int> NearAsync(CancellationToken cancellationToken)
    {
        int fired = await timers.RunDueAsync(cancellationToken);
        int delivered = await outbox.DrainNearAsync(cancellationToken);
        await queues.CountAsync(cancellationToken);
        return fired + delivered;
    }

    private async Task LoopAsync(
        string name,
        Func<CancellationToken, Task<int>> round,
        Func<CancellationToken, ValueTask<bool>> woken,
        CancellationToken stoppingToken)
    {
        Task<bool> next = woken(stoppingToken).AsTask();
        while (!stoppingToken.IsCancellationRequested)
        {
            await BeatAsync(name, round, stoppingToken);
            using CancellationTokenSource stopWaiting = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(
                next, Task.Delay(TimeSpan.FromSeconds(terms.BeatSeconds), time, stopWaiting.Token));
            await stopWaiting.CancelAsync();
            if (next.IsCompletedSuccessfully)
                next = woken(stoppingToken).AsTask();
        }
    }

    private async Task BeatAsync(
        string name, Func<CancellationToken, Task<int>> round, CancellationToken cancellationToken)
    {
        try
        {
            await round(cancellationToken);
            pulse.Beat(name);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(fault, "A round of the {Loop} pumps failed; the next one tries again", name);
        }
        catch (OperationCanceledException)
        {
            // The host stops; what is due stays a row.
        }
    }
}
