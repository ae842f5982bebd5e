namespace CreditSupervision.Host.Timers;

/// <summary>The supervision sweep as daily work.</summary>
internal sealed class SweepWork(SupervisionSweep sweep) : IDailyWork
{
    public string Name => "sweep";

    public async Task<int> RunAsync(DateOnly today, CancellationToken cancellationToken) =>
        (await sweep.RunAsync(cancellationToken)).Revocations;
}
