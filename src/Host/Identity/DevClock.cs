namespace CreditSupervision.Host.Identity;

/// <summary>
/// The clock of the demonstration: starts at nine in the morning of a given day in China, runs on with the real clock,
/// and can be set forward by days. Only Development has it; elsewhere time is the system's.
/// </summary>
public sealed class DevClock : TimeProvider
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);
    private static readonly TimeOnly Morning = new(9, 0);
    private readonly TimeProvider real;
    private readonly Lock gate = new();
    private TimeSpan ahead;

    public DevClock(DateOnly today, TimeProvider real)
    {
        this.real = real;
        ahead = MorningOf(today) - real.GetUtcNow();
    }

    /// <summary>The calendar day in China.</summary>
    public DateOnly Today => DateOnly.FromDateTime(GetUtcNow().ToOffset(China).DateTime);

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate)
            return real.GetUtcNow() + ahead;
    }

    /// <summary>Sets the day; false, and nothing changed, where it lies before today. Today itself changes nothing.</summary>
    public bool TrySet(DateOnly day)
    {
        lock (gate)
        {
            DateOnly today = DateOnly.FromDateTime((real.GetUtcNow() + ahead).ToOffset(China).DateTime);
            if (day > today)
                ahead = MorningOf(day) - real.GetUtcNow();
            return day >= today;
        }
    }

    private static DateTimeOffset MorningOf(DateOnly day) => new DateTimeOffset(day, Morning, China).ToUniversalTime();
}
