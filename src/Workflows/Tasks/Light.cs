using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>How urgent a due day is; shown by colour, shape and words together.</summary>
public enum LightColour
{
    /// <summary>In time.</summary>
    Green,

    /// <summary>The day is close.</summary>
    Yellow,

    /// <summary>The day has passed.</summary>
    Red,

    /// <summary>Nothing is counted: the case is suspended, or there is no day.</summary>
    Grey,

    /// <summary>Finished with time left.</summary>
    Blue,
}

/// <summary>When a day counts as close: a matter of attention, the office's own choice and not law.</summary>
/// <param name="CloseWorkingDays">At most so many working days are left.</param>
/// <param name="CloseShare">Or at most this share of the whole time is left.</param>
public sealed record LightTerms(int CloseWorkingDays = 2, decimal CloseShare = 0.3m)
{
    public static readonly LightTerms Usual = new();
}

/// <summary>The light of a due day. The one place that computes it, for lists, pages and reminders alike.</summary>
public sealed record Light
{
    public static readonly Light None = new() { Colour = LightColour.Grey };

    public required LightColour Colour { get; init; }

    /// <summary>
    /// Working days after today through the due day: 0 on the last day, negative once overdue. Null where nothing is
    /// counted. For a finished task counted from the day it was finished.
    /// </summary>
    public int? WorkingDaysLeft { get; init; }

    /// <summary>
    /// The light of an open task's day. <paramref name="suspended"/> is true while the case stands still: the current
    /// day is then held against nobody.
    /// </summary>
    public static Light Open(
        WorkCalendar calendar, DateOnly opened, DateOnly? due, DateOnly today, bool suspended, LightTerms terms)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(terms);
        if (suspended || due is not { } day)
            return None;
        int left = Left(calendar, day, today);
        if (today > day)
            return new Light { Colour = LightColour.Red, WorkingDaysLeft = left };
        int whole = calendar.WorkingDaysBetween(opened, day);
        bool isClose = left <= terms.CloseWorkingDays || left <= whole * terms.CloseShare;
        return new Light { Colour = isClose ? LightColour.Yellow : LightColour.Green, WorkingDaysLeft = left };
    }

    /// <summary>The light of a finished task's day: blue before the day, green on it, red after it.</summary>
    public static Light Finished(WorkCalendar calendar, DateOnly? due, DateOnly finished)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (due is not { } day)
            return None;
        LightColour colour = finished < day ? LightColour.Blue : finished == day ? LightColour.Green : LightColour.Red;
        return new Light { Colour = colour, WorkingDaysLeft = Left(calendar, day, finished) };
    }

    private static int Left(WorkCalendar calendar, DateOnly due, DateOnly today) => today > due
        ? -Math.Max(1, calendar.WorkingDaysBetween(due, today))
        : calendar.WorkingDaysBetween(today, due);
}
