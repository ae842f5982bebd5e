namespace CreditSupervision.Host.Pumps;

/// <summary>When what failed is tried again, and when a person must look. Pure: the caller brings the chance.</summary>
public sealed record RetryPolicy
{
    private const int Growth = 4;
    private const double Spread = 0.2;

    public required TimeSpan FirstPause { get; init; }

    public required TimeSpan LongestPause { get; init; }

    /// <summary>The failure that parks.</summary>
    public required int Attempts { get; init; }

    /// <summary>No pause is longer, chance included; a later moment can only come from a clock that went back.</summary>
    public TimeSpan Ceiling => LongestPause * (1 + Spread);

    /// <summary>True where the failure with this number, from 1, is the last that is tried by itself.</summary>
    public bool Parks(int failure) => failure >= Attempts;

    /// <summary>
    /// The pause after the failure with this number, from 1. <paramref name="chance"/> from 0 (inclusive) to 1
    /// (exclusive) spreads it by a fifth to either side, so that hosts and rows that failed together do not come back together.
    /// </summary>
    public TimeSpan PauseAfter(int failure, double chance)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(failure, 1);
        double factor = Math.Min(Math.Pow(Growth, failure - 1), LongestPause / FirstPause);
        return FirstPause * factor * (1 - Spread + (2 * Spread * chance));
    }
}
