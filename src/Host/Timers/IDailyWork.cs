namespace CreditSupervision.Host.Timers;

/// <summary>
/// Work that is due once a calendar day in China over all hosts: the supervision sweep, the seal of the audit. Register
/// it as <see cref="IDailyWork"/>; the daily beat does the rest. A day on which no host ran is not made up for: what the
/// work must catch up with it finds itself. It may run twice after a crash and must then change nothing.
/// </summary>
public interface IDailyWork
{
    /// <summary>Short and stable; the name of its row and of its incident, <c>daily:NAME</c>.</summary>
    public string Name { get; }

    /// <summary>Does the work; the number of commands it sent, or zero. <paramref name="today"/> is the day it is for.</summary>
    public Task<int> RunAsync(DateOnly today, CancellationToken cancellationToken);
}
