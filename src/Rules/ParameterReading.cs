namespace CreditSupervision.Rules;

/// <summary>
/// A dated value of the law as it was read: which one, since when it holds, who says so and how sure we are.
/// </summary>
public sealed record ParameterReading
{
    public required string Name { get; init; }

    /// <summary>The value in the file's own notation, for example <c>20 workingDays</c> or <c>true</c>.</summary>
    public required string Value { get; init; }

    /// <summary>First day (inclusive) on which this value holds.</summary>
    public required DateOnly From { get; init; }

    public required IReadOnlyList<Citation> Cites { get; init; }

    /// <summary>0 to 1; below 0.8 the value is shown as "verify" wherever it appears.</summary>
    public required decimal Confidence { get; init; }

    /// <summary>The value as a period, null where it is none.</summary>
    public Calendars.PeriodLength? Period { get; init; }

    /// <summary>The value as a flag, null where it is none.</summary>
    public bool? Flag { get; init; }

    public bool Verify => Confidence < 0.8m;
}
