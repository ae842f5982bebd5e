using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace CreditSupervision.Rules.Calendars;

/// <summary>
/// The days on which authorities work: Monday to Friday without the published holidays, plus the make-up days. Outside
/// the years that were read only Monday to Friday is known, and whatever rests on such a day is provisional.
/// </summary>
public sealed class WorkCalendar
{
    /// <summary>The largest number of working days that is counted, some four centuries: it bounds the loop.</summary>
    public const int MostWorkingDays = 100_000;

    private readonly FrozenDictionary<DateOnly, CalendarDay> published;
    private readonly CalendarDay[] inOrder;

    /// <summary>Published days that differ from the Monday-to-Friday rule: counting need not walk every day.</summary>
    private readonly (DateOnly Day, int Change)[] exceptions;

    /// <summary>Only the reader makes a calendar: years without a gap, each day once and inside them.</summary>
    internal WorkCalendar(int firstYear, int lastYear, IReadOnlyList<CalendarDay> days)
    {
        FirstYear = firstYear;
        LastYear = lastYear;
        published = days.ToFrozenDictionary(day => day.Day);
        inOrder = [.. days.OrderBy(day => day.Day)];
        exceptions = [.. inOrder.Where(day => day.IsOff == IsWeekday(day.Day))
            .Select(day => (day.Day, day.IsOff ? -1 : 1))];
        Name = string.Create(CultureInfo.InvariantCulture, $"CN {firstYear}-{lastYear}");
        Version = HashOf(firstYear, lastYear, inOrder);
    }

    public int FirstYear { get; }

    public int LastYear { get; }

    /// <summary>The name people see, for example <c>CN 2021-2026</c>.</summary>
    public string Name { get; }

    /// <summary>"sha256:" and the hash of the years and days: equal exactly where every answer is equal.</summary>
    public string Version { get; }

    /// <summary>
    /// Reads one file a year, <c>2026.json</c>. With any error there is no calendar: a holiday lost to a typing mistake
    /// would silently shorten somebody's time limit.
    /// </summary>
    public static WorkCalendarReading Read(IReadOnlyList<DefinitionText> texts) => CalendarReader.Read(texts);

    /// <summary>Whether the day lies in a year whose holidays were read.</summary>
    public bool IsLoaded(DateOnly day) => day.Year >= FirstYear && day.Year <= LastYear;

    /// <summary>Whether authorities work on the day; Monday to Friday where the year is not loaded.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        published.TryGetValue(day, out CalendarDay? entry) ? !entry.IsOff : IsWeekday(day);

    /// <summary>What the notices say of the day; null for an ordinary working day or weekend.</summary>
    public CalendarDay? PublishedDay(DateOnly day) => published.GetValueOrDefault(day);

    /// <summary>The published days from one day through another, both inclusive, in order.</summary>
    public IEnumerable<CalendarDay> PublishedDays(DateOnly first, DateOnly last) =>
        inOrder.Where(day => day.Day >= first && day.Day <= last);

    /// <summary>The day itself if it is a working day, else the next one; stops at 9999-12-31.</summary>
    public DateOnly WorkingDayOnOrAfter(DateOnly day)
    {
        while (day < DateOnly.MaxValue && !IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>
    /// The n-th working day after a day, which itself is not counted; stops at 9999-12-31. The number is 1 to
    /// <see cref="MostWorkingDays"/>.
    /// </summary>
    public DateOnly WorkingDayAfter(DateOnly day, int number)
    {
        ThrowUnlessCountable(number);
        while (number > 0 && day < DateOnly.MaxValue)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day))
                number--;
        }
        return day;
    }

    /// <summary>
    /// The n-th working day before a day, which itself is not counted: the last day for what must be done so many
    /// working days ahead, such as the notice of a hearing. Stops at 0001-01-01.
    /// </summary>
    public DateOnly WorkingDayBefore(DateOnly day, int number)
    {
        ThrowUnlessCountable(number);
        while (number > 0 && day > DateOnly.MinValue)
        {
            day = day.AddDays(-1);
            if (IsWorkingDay(day))
                number--;
        }
        return day;
    }

    /// <summary>Working days after one day through another, the first not counted, the last counted.</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly last)
    {
        if (last <= after)
            return 0;
        int count = WeekdaysThrough(last) - WeekdaysThrough(after);
        foreach ((DateOnly day, int change) in exceptions)
        {
            if (day > after && day <= last)
                count += change;
        }
        return count;
    }

    public override string ToString() => Name;

    internal static bool IsWeekday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    internal static void ThrowUnlessCountable(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MostWorkingDays);
    }

    /// <summary>Mondays to Fridays from 0001-01-01, a Monday, through the day.</summary>
    private static int WeekdaysThrough(DateOnly day)
    {
        (int weeks, int rest) = Math.DivRem(day.DayNumber + 1, 7);
        return weeks * 5 + Math.Min(rest, 5);
    }

    private static string HashOf(int firstYear, int lastYear, CalendarDay[] inOrder)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"{firstYear} {lastYear}\n");
        foreach (CalendarDay day in inOrder)
            text.Append(CultureInfo.InvariantCulture, $"{day.Day:yyyy-MM-dd} {(day.IsOff ? "off" : "work")}\n");
        return "sha256:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
