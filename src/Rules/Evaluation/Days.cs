using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>
/// Arithmetic on day numbers that stops at the ends of the calendar instead of overflowing: 9999-12-31 stands for
/// "without end" and stays so whatever is added.
/// </summary>
internal static class Days
{
    public static long First => DateOnly.MinValue.DayNumber;

    public static long Last => DateOnly.MaxValue.DayNumber;

    /// <summary>The exclusive end of a range that has none.</summary>
    public static long Never => Last + 1;

    public static DateOnly ToDate(long day) => DateOnly.FromDayNumber((int)Math.Clamp(day, First, Last));

    /// <summary>A century before the last day, roughly.</summary>
    private static long LastWithRoom => Last - 40_000;

    public static long AddDays(long day, long number) => Math.Clamp(Saturating.Add(day, number), First, Last);

    /// <summary>The corresponding day of a later month, or that month's last day where it has none.</summary>
    public static long AddMonths(long day, long months)
    {
        // A century fits behind every such day: no need to measure the room that is left.
        if (day >= First && day <= LastWithRoom && months is >= 0 and <= 1200)
            return DateOnly.FromDayNumber((int)day).AddMonths((int)months).DayNumber;
        DateOnly date = ToDate(day);
        long room = ((DateOnly.MaxValue.Year - date.Year) * 12L) + DateOnly.MaxValue.Month - date.Month;
        long back = ((DateOnly.MinValue.Year - date.Year) * 12L) + DateOnly.MinValue.Month - date.Month;
        if (months > room)
            return Last;
        return months < back ? First : date.AddMonths((int)months).DayNumber;
    }

    /// <summary>The last day of a period that starts on a day; the start itself is not counted.</summary>
    public static long Add(long day, long number, PeriodUnit unit, WorkCalendar calendar) => unit switch
    {
        PeriodUnit.Days => AddDays(day, number),
        PeriodUnit.Months => AddMonths(day, number),
        PeriodUnit.Years => AddMonths(day, Math.Clamp(number, -20_000, 20_000) * 12),
        PeriodUnit.WorkingDays => number < 1
            ? day
            : calendar.WorkingDayAfter(ToDate(day), (int)Math.Min(number, WorkCalendar.MostWorkingDays)).DayNumber,
    };

    /// <summary>Whole periods of so many months each; unknown where anything is.</summary>
    public static long FullPeriods(long start, long end, long strict, long monthsEach) =>
        start == Question.Unknown || end == Question.Unknown || strict == Question.Unknown
            ? Question.Unknown
            : FullMonths(start, end, strict == 1) / monthsEach;

    /// <summary>How many whole months have run from a day through another under the convention given.</summary>
    public static long FullMonths(long start, long end, bool strict)
    {
        DateOnly from = ToDate(start);
        DateOnly to = ToDate(end);
        long months = ((to.Year - from.Year) * 12L) + to.Month - from.Month;
        long corresponding = AddMonths(start, months);
        if (strict ? end <= corresponding : end < corresponding)
            months--;
        return Math.Max(0, months);
    }
}

/// <summary>Sums that stop at the largest value instead of overflowing; no condition may end in an exception.</summary>
internal static class Saturating
{
    private const long Most = long.MaxValue / 4;

    public static long Add(long left, long right) =>
        Math.Clamp(Math.Clamp(left, -Most, Most) + Math.Clamp(right, -Most, Most), -Most, Most);

    public static long Subtract(long left, long right) =>
        Math.Clamp(Math.Clamp(left, -Most, Most) - Math.Clamp(right, -Most, Most), -Most, Most);
}
