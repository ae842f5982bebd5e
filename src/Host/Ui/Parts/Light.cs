using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Host.Ui.Parts;

/// <summary>How urgent an open day is; shown by colour, shape and words together.</summary>
public enum LightColour
{
    Green,
    Yellow,
    Red,
    Grey,
}

/// <summary>
/// The light of a due day: red once overdue, yellow within two working days or three tenths of the time, grey where
/// there is no day to watch. A matter of attention, not of law.
/// </summary>
public sealed record Light
{
    private const int CloseWorkingDays = 2;
    private const decimal CloseShare = 0.3m;

    public required LightColour Colour { get; init; }

    /// <summary>Working days after today through the due day; negative once overdue; null without a due day.</summary>
    public int? WorkingDaysLeft { get; init; }

    public static Light Without { get; } = new() { Colour = LightColour.Grey };

    public static Light Of(WorkCalendar calendar, DateOnly opened, DateOnly? due, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (due is not { } day)
            return Without;
        if (today > day)
        {
            return new Light
            {
                Colour = LightColour.Red,
                WorkingDaysLeft = -Math.Max(1, calendar.WorkingDaysBetween(day, today)),
            };
        }

        int left = calendar.WorkingDaysBetween(today, day);
        int whole = calendar.WorkingDaysBetween(opened, day);
        bool isClose = left <= CloseWorkingDays || left <= whole * CloseShare;
        return new Light { Colour = isClose ? LightColour.Yellow : LightColour.Green, WorkingDaysLeft = left };
    }
}
