namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>Looks every minute for what another host has published or withdrawn.</summary>
internal sealed class TimelineBeat(DefinitionTimeline timeline, TimeProvider time, ILogger<TimelineBeat> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Beat, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await LookAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
    }

    private async Task LookAsync(CancellationToken cancellationToken)
    {
        try
        {
            await timeline.RefreshAsync(cancellationToken);
            // Read the sets now, so that nobody waits for it at midnight.
            foreach (TimelineEntry entry in timeline.Published.TakeLast(2))
                _ = entry.Definitions;
        }
        catch (Exception fault) when (!cancellationToken.IsCancellationRequested)
        {
            log.LogError(fault, "The published definitions could not be read; the next beat tries again");
        }
    }
}
