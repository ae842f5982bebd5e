using System.Threading.Channels;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Outbox;
using MediatR;

namespace CreditSupervision.Host.Timers;

/// <summary>Woken by every case that advanced; many wake-ups while somebody works count as one.</summary>
internal sealed class PumpWake : INotificationHandler<CaseAdvanced>
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
/// Runs the pumps every minute and whenever a case advanced; trouble in one round leaves the next untouched.
/// </summary>
internal sealed class PumpHeartbeat(
    OutboxPump outbox, TimerPump timers, PumpWake wake, TimeProvider time, ILogger<PumpHeartbeat> log)
    : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Task<bool> next = wake.NextAsync(stoppingToken).AsTask();
        while (!stoppingToken.IsCancellationRequested)
        {
            await BeatAsync(stoppingToken);
            using CancellationTokenSource stopWaiting = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
            await Task.WhenAny(next, Task.Delay(Beat, time, stopWaiting.Token));
            await stopWaiting.CancelAsync();
            if (next.IsCompletedSuccessfully)
                next = wake.NextAsync(stoppingToken).AsTask();
        }
    }

    private async Task BeatAsync(CancellationToken cancellationToken)
    {
        try
        {
            await timers.RunDueAsync(cancellationToken);
            await outbox.DrainAsync(cancellationToken);
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(fault, "A round of the pumps failed; the next one tries again");
        }
        catch (OperationCanceledException)
        {
            // The host stops; what is due stays a row.
        }
    }
}
