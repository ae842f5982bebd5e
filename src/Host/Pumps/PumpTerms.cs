namespace CreditSupervision.Host.Pumps;

/// <summary>
/// The pace of the pumps: the operator's choice, read from the settings section <c>pumps</c>. All seconds.
/// </summary>
public sealed record PumpTerms
{
    /// <summary>How long a host may keep a row in hand before another takes it over.</summary>
    public int LeaseSeconds { get; init; } = 120;

    /// <summary>The pause between two rounds when nothing wakes the pumps.</summary>
    public int BeatSeconds { get; init; } = 60;

    /// <summary>The pause after the first failure; each further one waits four times as long.</summary>
    public int FirstPauseSeconds { get; init; } = 60;

    public int LongestPauseSeconds { get; init; } = 3600;

    /// <summary>The failure with which a row is parked as an incident.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>Without a finished round for so long the host is not ready.</summary>
    public int SilenceSeconds { get; init; } = 180;

    internal TimeSpan Lease => TimeSpan.FromSeconds(LeaseSeconds);

    internal RetryPolicy Retry => new()
    {
        FirstPause = TimeSpan.FromSeconds(FirstPauseSeconds),
        LongestPause = TimeSpan.FromSeconds(LongestPauseSeconds),
        Attempts = Attempts,
    };

    /// <summary>The same terms; throws with the remedy where they make no sense.</summary>
    internal PumpTerms Checked() =>
        LeaseSeconds >= 2 && BeatSeconds >= 1 && FirstPauseSeconds >= 1 && Attempts >= 1
            && LongestPauseSeconds >= FirstPauseSeconds && SilenceSeconds > BeatSeconds
            ? this
            : throw new InvalidDataException(
                "Settings 'pumps': leaseSeconds is at least 2, beatSeconds, firstPauseSeconds and attempts at least 1, "
                + "longestPauseSeconds not below firstPauseSeconds, silenceSeconds above beatSeconds.");
}
