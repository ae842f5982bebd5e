using System.Text;
using static CreditSupervision.Rules.Calendars.DeadlineWording;

namespace CreditSupervision.Rules.Calendars;

/// <summary>Says in both languages what moved a deadline, and by how much.</summary>
internal static class LedgerWording
{
    /// <summary>A moved deadline in one sentence; each move carries its own arithmetic.</summary>
    public static BilingualText Ledger(
        Deadline original, IReadOnlyList<DeadlineMove> moves, Reckoning reckoning, WorkCalendar calendar)
    {
        StringBuilder zh = new(In($"自{Iso(original.From)}起算（当日不计），期限{original.Length.Text.Zh}"));
        StringBuilder en = new(In($"Counted from {Iso(original.From)}, that day not included, "));
        en.Append(original.Length.Text.En);
        zh.Append(In($"，原截止日{Iso(original.Day)}"));
        en.Append(In($", first ending on {Iso(original.Day)}"));
        if (moves.Count > 0)
        {
            zh.Append(In($"；经{moves.Count}次变动，现截止日{Iso(reckoning.Day)}"));
            en.Append(In($"; after {moves.Count} entries in its ledger it ends on {Iso(reckoning.Day)}"));
        }
        AppendProvisional(calendar, reckoning, zh, en);
        return new BilingualText(zh.ToString(), en.ToString());
    }

    /// <summary>The days are working days or calendar days, as the unit of the limit counts them.</summary>
    public static BilingualText Suspended(
        Suspension suspension, int days, PeriodUnit unit, DateOnly before, DateOnly after)
    {
        string last = suspension.To is { } to ? Iso(to) : "";
        string zh = In($"{Iso(suspension.From)}至{last}中止（{suspension.Cause.Zh}），");
        string en = In($"Suspended from {Iso(suspension.From)} to {last} ({suspension.Cause.En}): ");
        (string zhEffect, string enEffect) = (days, before == after) switch
        {
            (0, true) => ("其间无应扣除之日", "no day of the limit lies in it"),
            (0, false) => ("末日在中止期间", "the last day lies in it"),
            _ when unit == PeriodUnit.WorkingDays =>
                (In($"其间{days}个工作日不计入期限"), In($"{days} working {Days(days)} left out")),
            _ => (In($"期限顺延{days}日"), In($"{days} {Days(days)} added")),
        };
        return new BilingualText(zh + zhEffect + ChangeZh(before, after), en + enEffect + ChangeEn(before, after));
    }

    public static BilingualText Extended(Extension extension, DateOnly before, DateOnly after) => new(
        In($"延长{extension.Length.Text.Zh}（{extension.Cause.Zh}）") + ChangeZh(before, after),
        In($"Extended by {extension.Length.Text.En} ({extension.Cause.En})") + ChangeEn(before, after));

    public static BilingualText Recounted(
        string calendarBefore, string calendarAfter, DateOnly before, DateOnly after) => new(
        In($"工作日历由{calendarBefore}更新为{calendarAfter}，重新计算") + ChangeZh(before, after),
        In($"Counted again because the calendar changed from {calendarBefore} to {calendarAfter}")
            + ChangeEn(before, after));

    private static string Days(int number) => number == 1 ? "day" : "days";

    private static string ChangeZh(DateOnly before, DateOnly after) => before == after
        ? In($"，截止日{Iso(before)}不变")
        : In($"，截止日由{Iso(before)}改为{Iso(after)}");

    private static string ChangeEn(DateOnly before, DateOnly after) => before == after
        ? In($"; the deadline {Iso(before)} stands")
        : In($"; the deadline moves from {Iso(before)} to {Iso(after)}");
}
