using System.Threading.Channels;
using CreditSupervision.Host.Desk;
using MediatR;

namespace CreditSupervision.Host.Auditing;

/// <summary>Woken by every case that advanced; many wake-ups while somebody works count as one.</summary>
internal sealed class SealWake : INotificationHandler<CaseAdvanced>
{
    private readonly Channel<bool> woken = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public ValueTask<bool> NextAsync(CancellationToken cancellationToken) => woken.Reader.ReadAsync(cancellationToken);

    public Task Handle(CaseAdvanced notification, CancellationToken cancellationToken)
    {
        woken.Writer.TryWrite(true);
        return Task.CompletedTask;
    }
}

/// <summary>
/// The beat of the seals: every minute, shortly after a case advanced, and when the host stops. It is apart from the
/// pumps, so that a slow delivery never keeps a day from being sealed.
/// </summary>
internal sealed class SealHeartbeat(
    AuditSeals seals, SealWake wake, TimeProvider time, ILogger<SealHeartbeat> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);

    // Work comes in bursts; one head for a burst is enough, and keeps the disk for the commits.
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        await BeatAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Task<bool> next = wake.NextAsync(stoppingToken).AsTask();
        while (!stoppingToken.IsCancellationRequested)
        {
            await BeatAsync(stoppingToken);
            using CancellationTokenSource stopWaiting = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(next, Task.Delay(Beat, time, stopWaiting.Token));
            await stopWaiting.CancelAsync();
            if (!next.IsCompletedSuccessfully)
                continue;
            next = wake.NextAsync(stoppingToken).AsTask();
            await Task.WhenAny(Task.Delay(Rest, TimeProvider.System, stoppingToken));
        }
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (await seals.BeatAsync(cancellationToken))
                log.LogInformation("The audit was sealed");
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.LogError(fault, "Sealing failed; the next beat tries again");
        }
        catch (OperationCanceledException)
        {
            // The host stops; the next start seals.
        }
    }
}
