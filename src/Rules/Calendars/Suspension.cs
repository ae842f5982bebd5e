namespace CreditSupervision.Rules.Calendars;

/// <summary>A time during which a period does not run; both ends are inclusive.</summary>
public sealed record Suspension
{
    public required DateOnly From { get; init; }

    /// <summary>The last day that does not count; null while the suspension is still open.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Why the period stands still, for example a hearing or an expert test.</summary>
    public required BilingualText Cause { get; init; }

    /// <summary>The article that stops the period, null where the cause carries it.</summary>
    public Citation? Citation { get; init; }

    internal bool Covers(DateOnly day) => To is { } to && day >= From && day <= to;
}
