namespace CreditSupervision.Rules.Calendars;

/// <summary>
/// The arithmetic behind every deadline. The nominal end is where the period is full; a procedural period in days,
/// months or years then moves to the next working day (CIVIL, time limits); one in working days ends on one anyway.
/// </summary>
internal readonly record struct Reckoning(DateOnly NominalEnd, DateOnly Day, bool Provisional)
{
    /// <summary>
    /// Runs through the lengths one after the other; neighbours of one unit are one length, so that a month added to a
    /// month keeps the corresponding day of the start. Open suspensions are left out: they move nothing until they end.
    /// </summary>
    public static Reckoning Of(
        WorkCalendar calendar,
        DateOnly from,
        IReadOnlyList<PeriodLength> lengths,
        IReadOnlyList<Suspension> suspensions,
        bool substantive)
    {
        List<Suspension> closed = Merged(suspensions);
        List<PeriodLength> stretches = Joined(lengths);
        DateOnly end = from;
        bool provisional = false;
        foreach (PeriodLength stretch in stretches)
        {
            if (stretch.Unit == PeriodUnit.WorkingDays)
                end = WorkingDaysLater(calendar, end, stretch.Number, closed, ref provisional);
            else
                end = CalendarTimeLater(end, stretch, closed);
        }
        if (substantive || stretches[^1].Unit == PeriodUnit.WorkingDays)
            return new Reckoning(end, end, provisional);

        DateOnly day = end;
        provisional |= !calendar.IsLoaded(day);
        while (day < DateOnly.MaxValue && !(calendar.IsWorkingDay(day) && !IsSuspended(day, closed)))
        {
            day = day.AddDays(1);
            provisional |= !calendar.IsLoaded(day);
        }
        return new Reckoning(end, day, provisional);
    }

    /// <summary>Suspensions in order, without overlap: two causes at once stop the period only once.</summary>
    public static List<Suspension> Merged(IReadOnlyList<Suspension> suspensions)
    {
        List<Suspension> merged = [];
        foreach (Suspension next in suspensions.Where(suspension => suspension.To is not null)
            .OrderBy(suspension => suspension.From))
        {
            if (merged.Count > 0 && merged[^1] is { To: { } to } last && next.From <= Periods.DaysLater(to, 1))
                merged[^1] = last with { To = next.To > to ? next.To : to };
            else
                merged.Add(next);
        }
        return merged;
    }

    private static List<PeriodLength> Joined(IReadOnlyList<PeriodLength> lengths)
    {
        List<PeriodLength> joined = [];
        foreach (PeriodLength length in lengths)
        {
            if (joined.Count > 0 && joined[^1].Unit == length.Unit)
            {
                long sum = (long)joined[^1].Number + length.Number;
                joined[^1] = new PeriodLength((int)Math.Min(sum, int.MaxValue), length.Unit);
            }
            else
            {
                joined.Add(length);
            }
        }
        return joined;
    }

    private static DateOnly WorkingDaysLater(
        WorkCalendar calendar, DateOnly from, int number, List<Suspension> closed, ref bool provisional)
    {
        WorkCalendar.ThrowUnlessCountable(number);
        DateOnly day = from;
        while (number > 0 && day < DateOnly.MaxValue)
        {
            day = day.AddDays(1);
            if (IsSuspended(day, closed))
                continue;
            provisional |= !calendar.IsLoaded(day);
            if (calendar.IsWorkingDay(day))
                number--;
        }
        return day;
    }

    private static DateOnly CalendarTimeLater(DateOnly from, PeriodLength length, List<Suspension> closed)
    {
        DateOnly end = Periods.End(from, length);
        foreach (Suspension suspension in closed)
        {
            if (suspension.To is not { } to || to <= from || suspension.From > end)
                continue;
            DateOnly first = suspension.From > from ? suspension.From : from.AddDays(1);
            end = Periods.DaysLater(end, to.DayNumber - first.DayNumber + 1);
        }
        return end;
    }

    private static bool IsSuspended(DateOnly day, List<Suspension> closed)
    {
        foreach (Suspension suspension in closed)
        {
            if (suspension.Covers(day))
                return true;
        }
        return false;
    }
}
