namespace CreditSupervision.Rules.Calendars;

/// <summary>
/// Ends of periods in days, months and years: the start day is not counted and the period is full at the end of the
/// day returned, so the first usable day is the next one. No calendar is asked and nothing is rolled.
/// </summary>
public static class Periods
{
    /// <summary>
    /// The last day of the period: the day that corresponds to the start, or the last day of a month that has no such
    /// day (29 February ends on 28 February). Stops at 9999-12-31 and never throws for a valid length in days, months
    /// or years; working days need a calendar and belong to <see cref="Deadline.After"/>.
    /// </summary>
    public static DateOnly End(DateOnly start, PeriodLength length)
    {
        ArgumentNullException.ThrowIfNull(length);
        return length.Unit switch
        {
            PeriodUnit.Days => DaysLater(start, length.Number),
            PeriodUnit.Months => MonthsLater(start, length.Number),
            PeriodUnit.Years => MonthsLater(start, MonthsInYear * (long)length.Number),
            PeriodUnit.WorkingDays =>
                throw new ArgumentException("Working days need a calendar; ask Deadline.After.", nameof(length)),
        };
    }

    /// <summary>The first day on which the period has elapsed: the day after its end.</summary>
    public static DateOnly FirstDayAfter(DateOnly start, PeriodLength length) => DaysLater(End(start, length), 1);

    /// <summary>A day so many days later, at most 9999-12-31.</summary>
    internal static DateOnly DaysLater(DateOnly day, long days) =>
        days >= DateOnly.MaxValue.DayNumber - day.DayNumber ? DateOnly.MaxValue : day.AddDays((int)days);

    private const int MonthsInYear = 12;

    private static DateOnly MonthsLater(DateOnly day, long months)
    {
        long monthsToTheEnd = (DateOnly.MaxValue.Year - day.Year) * MonthsInYear + DateOnly.MaxValue.Month - day.Month;
        return months > monthsToTheEnd ? DateOnly.MaxValue : day.AddMonths((int)months);
    }
}
