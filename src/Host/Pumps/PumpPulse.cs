namespace CreditSupervision.Host.Pumps;

/// <summary>
/// When each loop of the pumps last finished a round, by the machine's monotonic clock: setting the day, forward or
/// back, neither hides a pump that stands still nor alarms about one that runs.
/// </summary>
internal sealed class PumpPulse
{
    /// <summary>Timers, reactions and files.</summary>
    public const string Near = "near";

    /// <summary>Receivers over the network.</summary>
    public const string Remote = "remote";

    private readonly TimeProvider machine;
    private long near;
    private long remote;

    public PumpPulse(TimeProvider machine)
    {
        this.machine = machine;
        near = remote = machine.GetTimestamp();
    }

    /// <summary>A round has ended without a fault.</summary>
    public void Beat(string loop)
    {
        if (loop == Near)
            Volatile.Write(ref near, machine.GetTimestamp());
        else
            Volatile.Write(ref remote, machine.GetTimestamp());
    }

    /// <summary>How long the slower of the loops has been silent; the start counts as a beat.</summary>
    public TimeSpan Silence()
    {
        TimeSpan first = machine.GetElapsedTime(Volatile.Read(ref near));
        TimeSpan second = machine.GetElapsedTime(Volatile.Read(ref remote));
        return first > second ? first : second;
    }
}
