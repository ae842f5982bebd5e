namespace CreditSupervision.Rules.Calendars;

/// <summary>More time granted for a period, added at its end.</summary>
public sealed record Extension
{
    public required PeriodLength Length { get; init; }

    /// <summary>Who granted it and why.</summary>
    public required BilingualText Cause { get; init; }

    /// <summary>The article that allows it: nobody extends a statutory time limit without one.</summary>
    public required Citation Citation { get; init; }
}
