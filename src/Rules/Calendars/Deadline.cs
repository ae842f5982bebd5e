namespace CreditSupervision.Rules.Calendars;

/// <summary>
/// The last day of a time limit and how it was counted: an act on <see cref="Day"/> is still in time, the limit has
/// elapsed on <see cref="FirstDayAfter"/>. Made by <see cref="After"/> or kept current by a
/// <see cref="DeadlineLedger"/>.
/// </summary>
public sealed record Deadline
{
    /// <summary>The last day, inclusive.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>
    /// True where a day of a year that is not loaded took part: that year's holidays may still move the result. A
    /// substantive period in days, months or years asks no calendar and is never provisional.
    /// </summary>
    public required bool Provisional { get; init; }

    /// <summary>The day of the event; it is not counted.</summary>
    public required DateOnly From { get; init; }

    public required PeriodLength Length { get; init; }

    /// <summary>True for terms and waiting periods, which end on their day even if it is a day off.</summary>
    public required bool Substantive { get; init; }

    /// <summary>The name of the calendar that was used.</summary>
    public required string Calendar { get; init; }

    /// <summary>The arithmetic in words; holidays are named only where they lie inside.</summary>
    public required BilingualText Counting { get; init; }

    /// <summary>The first day on which the limit has elapsed.</summary>
    public DateOnly FirstDayAfter => Periods.DaysLater(Day, 1);

    /// <summary>
    /// Counts a period from the day of its event, which is not counted. Working days: the n-th one after, at most
    /// <see cref="WorkCalendar.MostWorkingDays"/>. Days, months, years: the end of the period, moved to the next
    /// working day unless the period is substantive.
    /// </summary>
    public static Deadline After(WorkCalendar calendar, DateOnly from, PeriodLength length, bool substantive = false)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(length);
        Reckoning reckoning = Reckoning.Of(calendar, from, [length], [], substantive);
        return new Deadline
        {
            Day = reckoning.Day,
            Provisional = reckoning.Provisional,
            From = from,
            Length = length,
            Substantive = substantive,
            Calendar = calendar.Name,
            Counting = DeadlineWording.Counting(calendar, from, length, substantive, reckoning),
        };
    }

    /// <summary>Whether the last day has passed.</summary>
    public bool IsOverdue(DateOnly today) => today > Day;

    /// <summary>
    /// Working days that remain after today: 0 on the last day ("today is the last day") and where only days off
    /// remain. Negative once overdue: the working days since, at least 1 even on a day off right after.
    /// </summary>
    public int WorkingDaysLeft(WorkCalendar calendar, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return IsOverdue(today)
            ? -Math.Max(1, calendar.WorkingDaysBetween(Day, today))
            : calendar.WorkingDaysBetween(today, Day);
    }
}
