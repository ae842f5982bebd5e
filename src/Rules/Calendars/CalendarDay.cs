namespace CreditSupervision.Rules.Calendars;

/// <summary>A day that a holiday notice names: a day off, or a weekend day on which people work in exchange.</summary>
public sealed record CalendarDay
{
    public required DateOnly Day { get; init; }

    /// <summary>The holiday the day belongs to; a make-up day carries the holiday it makes up for.</summary>
    public required BilingualText Holiday { get; init; }

    /// <summary>True for a day off, false for a make-up working day.</summary>
    public required bool IsOff { get; init; }
}
