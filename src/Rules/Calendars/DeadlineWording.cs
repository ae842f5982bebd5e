using System.Globalization;
using System.Text;

namespace CreditSupervision.Rules.Calendars;

/// <summary>Says in both languages how a deadline was counted, so that a party can count after us.</summary>
internal static class DeadlineWording
{
    /// <summary>Longer lists are cut: a period over many years is not checked holiday by holiday.</summary>
    private const int MostHolidaysNamed = 8;

    public static BilingualText Counting(
        WorkCalendar calendar, DateOnly from, PeriodLength length, bool substantive, Reckoning reckoning)
    {
        StringBuilder zh = new(In($"自{Iso(from)}起算（当日不计），"));
        StringBuilder en = new(In($"Counted from {Iso(from)}, that day not included, "));
        if (length.Unit == PeriodUnit.WorkingDays)
        {
            zh.Append(In($"第{length.Number}个工作日为{Iso(reckoning.Day)}"));
            en.Append(In($"working day {length.Number} is {Iso(reckoning.Day)}"));
            AppendHolidays(calendar, from, reckoning.Day, zh, en);
        }
        else
        {
            zh.Append(In($"满{length.Text.Zh}为{Iso(reckoning.NominalEnd)}"));
            en.Append(In($"{length.Text.En} end on {Iso(reckoning.NominalEnd)}"));
            AppendMonthEnd(from, length, reckoning, zh, en);
            AppendRoll(calendar, substantive, reckoning, zh, en);
        }
        AppendProvisional(calendar, reckoning, zh, en);
        return new BilingualText(zh.ToString(), en.ToString());
    }

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Only dates and whole numbers are put into these texts: one culture serves both languages.</summary>
    public static string In(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    public static void AppendProvisional(
        WorkCalendar calendar, Reckoning reckoning, StringBuilder zh, StringBuilder en)
    {
        if (!reckoning.Provisional)
            return;
        zh.Append(In($"；{calendar.Name}之外年份的节假日安排未载入，结果为暂定"));
        en.Append(In($"; holidays outside {calendar.Name} are not loaded, so the result is provisional"));
    }

    private static void AppendHolidays(
        WorkCalendar calendar, DateOnly from, DateOnly last, StringBuilder zh, StringBuilder en)
    {
        List<Block> blocks = Blocks(calendar, from, last);
        if (blocks.Count == 0)
            return;
        List<Block> named = [.. blocks.Take(MostHolidaysNamed)];
        List<string> zhParts = [];
        List<string> enParts = [];
        foreach (Block block in named.Where(block => block.IsOff))
        {
            zhParts.Add(In($"{ChineseRange(block, from.Year)}{block.Holiday.Zh}放假"));
            enParts.Add(In($"{EnglishRange(block)} off for {block.Holiday.En}"));
        }
        List<Block> makeUps = [.. named.Where(block => !block.IsOff)];
        if (makeUps.Count > 0)
        {
            zhParts.Add(ChineseDays(makeUps, from.Year) + "调休上班");
            enParts.Add(In($"{string.Join(" and ", makeUps.Select(EnglishRange))} worked in exchange"));
        }
        zh.Append("；其间").AppendJoin('，', zhParts);
        en.Append("; in between ").AppendJoin(", ", enParts);
        if (blocks.Count > MostHolidaysNamed)
        {
            zh.Append(In($"等共{blocks.Count}处节假日调整"));
            en.Append(In($" and more, {blocks.Count} changes in all"));
        }
    }

    private static void AppendMonthEnd(
        DateOnly from, PeriodLength length, Reckoning reckoning, StringBuilder zh, StringBuilder en)
    {
        bool shortMonth = length.Unit is PeriodUnit.Months or PeriodUnit.Years
            && reckoning.NominalEnd.Day != from.Day && reckoning.NominalEnd != DateOnly.MaxValue;
        if (!shortMonth)
            return;
        zh.Append("（当月无对应日，取月末日）");
        en.Append(" (no corresponding day in that month, so its last day)");
    }

    private static void AppendRoll(
        WorkCalendar calendar, bool substantive, Reckoning reckoning, StringBuilder zh, StringBuilder en)
    {
        if (substantive)
        {
            if (calendar.IsWorkingDay(reckoning.Day))
                return;
            zh.Append("；当日为非工作日，期限届满不顺延");
            en.Append("; a day off, which does not move the end of a term");
        }
        else if (reckoning.Day != reckoning.NominalEnd)
        {
            BilingualText reason = DayOff(calendar, reckoning.NominalEnd);
            zh.Append(In($"；该日适逢{reason.Zh}，顺延至{Iso(reckoning.Day)}"));
            en.Append(In($"; that day is {reason.En}, so the limit moves to {Iso(reckoning.Day)}"));
        }
    }

    private static BilingualText DayOff(WorkCalendar calendar, DateOnly day)
    {
        if (calendar.PublishedDay(day) is { IsOff: true, Holiday: { } holiday })
            return new BilingualText(holiday.Zh + "放假", "off for " + holiday.En);
        return day.DayOfWeek == DayOfWeek.Saturday
            ? new BilingualText("星期六", "a Saturday")
            : new BilingualText("星期日", "a Sunday");
    }

    /// <summary>Runs of published days of one holiday and kind, from the day after the start to the end.</summary>
    private static List<Block> Blocks(WorkCalendar calendar, DateOnly from, DateOnly last)
    {
        List<Block> blocks = [];
        foreach (CalendarDay entry in calendar.PublishedDays(Periods.DaysLater(from, 1), last))
        {
            if (blocks.Count > 0 && blocks[^1] is { } block && block.IsOff == entry.IsOff
                && Periods.DaysLater(block.Last, 1) == entry.Day && block.Holiday == entry.Holiday)
                blocks[^1] = block with { Last = entry.Day };
            else
                blocks.Add(new Block(entry.Day, entry.Day, entry.Holiday, entry.IsOff));
        }
        return blocks;
    }

    private static string ChineseDays(List<Block> blocks, int knownYear)
    {
        StringBuilder text = new();
        DateOnly? before = null;
        foreach (Block block in blocks)
        {
            if (text.Length > 0)
                text.Append('、');
            bool sameMonth = before is { } day && day.Year == block.First.Year && day.Month == block.First.Month;
            text.Append(sameMonth && block.First == block.Last
                ? In($"{block.First.Day}日")
                : ChineseRange(block, knownYear));
            before = block.Last;
        }
        return text.ToString();
    }

    private static string ChineseRange(Block block, int knownYear)
    {
        string first = (block.First.Year == knownYear ? "" : In($"{block.First.Year}年"))
            + In($"{block.First.Month}月{block.First.Day}日");
        if (block.First == block.Last)
            return first;
        if (block.First.Year != block.Last.Year)
            return In($"{first}至{block.Last.Year}年{block.Last.Month}月{block.Last.Day}日");
        return block.First.Month == block.Last.Month
            ? In($"{first}至{block.Last.Day}日")
            : In($"{first}至{block.Last.Month}月{block.Last.Day}日");
    }

    private static string EnglishRange(Block block) =>
        block.First == block.Last ? Iso(block.First) : In($"{Iso(block.First)} to {Iso(block.Last)}");

    private sealed record Block(DateOnly First, DateOnly Last, BilingualText Holiday, bool IsOff);
}
