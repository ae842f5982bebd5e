using CreditSupervision.Rules.Calendars;
using static CreditSupervision.Rules.Tests.Calendars.Days;

namespace CreditSupervision.Rules.Tests.Calendars;

/// <summary>Numbers with W- are the cases of the legal file of worked cases.</summary>
public sealed class DeadlineTests
{
    private static readonly WorkCalendar Calendar = PublishedCalendar.Calendar;

    [Theory]
    [InlineData("W-01", "2026-01-15", 20, "2026-02-12")]
    [InlineData("W-12 push", "2026-04-24", 10, "2026-05-12")]
    [InlineData("W-12 receiving authority", "2026-05-11", 10, "2026-05-25")]
    [InlineData("W-13", "2025-09-30", 20, "2025-11-04")]
    [InlineData("W-14", "2024-09-27", 5, "2024-10-10")]
    [InlineData("W-14", "2026-02-12", 5, "2026-02-26")]
    [InlineData("W-20 accepted under the old limit", "2025-12-24", 15, "2026-01-15")]
    [InlineData("W-20 accepted under the new limit", "2025-12-25", 7, "2026-01-06")]
    [InlineData("W-27", "2026-09-18", 2, "2026-09-21")]
    [InlineData("W-28", "2025-09-29", 2, "2025-10-09")]
    [InlineData("W-29", "2026-09-29", 3, "2026-10-09")]
    [InlineData("W-31", "2026-04-30", 3, "2026-05-08")]
    public void After_WorkingDaysOfAWorkedCase_EndsOnItsDay(string worked, string from, int number, string day)
    {
        Deadline deadline = Deadline.After(Calendar, Day(from), new PeriodLength(number, PeriodUnit.WorkingDays));

        Assert.Equal((worked, day), (worked, Iso(deadline.Day)));
        Assert.False(deadline.Provisional);
        Assert.Equal("CN 2021-2026", deadline.Calendar);
        Assert.Equal(Day(day).AddDays(1), deadline.FirstDayAfter);
    }

    [Theory]
    [InlineData("W-18", "2022-03-15", "1 years", "2023-03-16")]
    [InlineData("W-30 one year", "2025-06-10", "1 years", "2026-06-11")]
    [InlineData("W-30 three years", "2025-06-10", "3 years", "2028-06-11")]
    [InlineData("W-34", "2022-04-18", "5 years", "2027-04-19")]
    [InlineData("W-37", "2024-12-20", "6 months", "2025-06-21")]
    [InlineData("W-38", "2024-12-20", "12 months", "2025-12-21")]
    [InlineData("W-39 old", "2025-07-01", "12 months", "2026-07-02")]
    [InlineData("W-39 new", "2025-07-01", "3 months", "2025-10-02")]
    [InlineData("W-40", "2023-05-01", "3 years", "2026-05-02")]
    public void After_SubstantivePeriodOfAWorkedCase_IsNotRolled(
        string worked, string from, string length, string first)
    {
        Deadline deadline = Deadline.After(Calendar, Day(from), Length(length), substantive: true);

        Assert.Equal((worked, first), (worked, Iso(deadline.FirstDayAfter)));
        Assert.False(deadline.Provisional);
    }

    [Fact]
    public void After_WorkingDaysIntoAYearNotLoaded_IsProvisional_W49()
    {
        Deadline deadline = Deadline.After(Calendar, Day("2026-12-30"), Length("3 workingDays"));

        Assert.Equal("2027-01-04", Iso(deadline.Day));
        Assert.True(deadline.Provisional);
        Assert.Contains("暂定", deadline.Counting.Zh, StringComparison.Ordinal);
        Assert.Contains("provisional", deadline.Counting.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-30", "1 workingDays", "2026-12-31", false)]
    [InlineData("2026-12-30", "2 workingDays", "2027-01-01", true)]
    [InlineData("2026-11-01", "60 days", "2026-12-31", false)]
    [InlineData("2026-11-02", "60 days", "2027-01-01", true)]
    [InlineData("2020-12-31", "1 workingDays", "2021-01-04", false)]
    [InlineData("2020-12-30", "2 workingDays", "2021-01-04", true)]
    [InlineData("2020-12-01", "1 months", "2021-01-04", false)]
    [InlineData("2020-11-30", "1 months", "2020-12-30", true)]
    [InlineData("2020-11-27", "30 days", "2020-12-28", true)]
    public void After_AtTheEdgeOfTheLoadedYears_IsProvisionalOnlyBeyond(
        string from, string length, string day, bool provisional)
    {
        Deadline deadline = Deadline.After(Calendar, Day(from), Length(length));

        Assert.Equal(day, Iso(deadline.Day));
        Assert.Equal(provisional, deadline.Provisional);
    }

    [Theory]
    [InlineData("2025-08-01", "2 months", "2025-10-09", "2025-10-01")]
    [InlineData("2026-08-31", "1 months", "2026-09-30", "2026-09-30")]
    [InlineData("2026-01-14", "1 months", "2026-02-14", "2026-02-14")]
    [InlineData("2026-01-15", "1 months", "2026-02-24", "2026-02-15")]
    [InlineData("2026-03-11", "1 months", "2026-04-13", "2026-04-11")]
    [InlineData("2026-03-12", "1 months", "2026-04-13", "2026-04-12")]
    [InlineData("2026-03-13", "1 months", "2026-04-13", "2026-04-13")]
    [InlineData("2025-01-01", "1 years", "2026-01-04", "2026-01-01")]
    [InlineData("2025-01-29", "1 months", "2025-02-28", "2025-02-28")]
    public void After_DaysMonthsYears_RollOnlyWhereProcedural(
        string from, string length, string procedural, string substantive)
    {
        Deadline rolled = Deadline.After(Calendar, Day(from), Length(length));
        Deadline unmoved = Deadline.After(Calendar, Day(from), Length(length), substantive: true);

        Assert.Equal(procedural, Iso(rolled.Day));
        Assert.Equal(substantive, Iso(unmoved.Day));
    }

    [Fact]
    public void After_WorkingDaysSubstantiveOrNot_AreTheSame()
    {
        Deadline procedural = Deadline.After(Calendar, Day("2026-02-12"), Length("5 workingDays"));
        Deadline substantive = Deadline.After(Calendar, Day("2026-02-12"), Length("5 workingDays"), substantive: true);

        Assert.Equal(procedural.Day, substantive.Day);
    }

    [Fact]
    public void After_MostWorkingDays_IsCountedAndOneMoreIsRefused()
    {
        Deadline deadline = Deadline.After(Calendar, Day("2026-01-01"), Length("100000 workingDays"));

        Assert.True(deadline.Provisional);
        Assert.Equal(100_000, Calendar.WorkingDaysBetween(Day("2026-01-01"), deadline.Day));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => Deadline.After(Calendar, Day("2026-01-01"), Length("100001 workingDays")));
    }

    [Theory]
    [InlineData("5 workingDays")]
    [InlineData("100000 workingDays")]
    [InlineData("2147483647 days")]
    [InlineData("2147483647 years")]
    public void After_AtTheEndOfTime_StopsThere(string length)
    {
        Deadline deadline = Deadline.After(Calendar, DateOnly.MaxValue, Length(length));

        Assert.Equal(DateOnly.MaxValue, deadline.Day);
        Assert.Equal(DateOnly.MaxValue, deadline.FirstDayAfter);
    }

    [Theory]
    [InlineData("2026-02-12", "5 workingDays", false,
        "自2026-02-12起算（当日不计），第5个工作日为2026-02-26；其间2月15日至23日春节放假，2月14日调休上班",
        "Counted from 2026-02-12, that day not included, working day 5 is 2026-02-26; in between 2026-02-15 to "
        + "2026-02-23 off for Spring Festival, 2026-02-14 worked in exchange")]
    [InlineData("2026-02-12", "8 workingDays", false,
        "自2026-02-12起算（当日不计），第8个工作日为2026-03-02；其间2月15日至23日春节放假，2月14日、28日调休上班",
        "Counted from 2026-02-12, that day not included, working day 8 is 2026-03-02; in between 2026-02-15 to "
        + "2026-02-23 off for Spring Festival, 2026-02-14 and 2026-02-28 worked in exchange")]
    [InlineData("2026-03-02", "5 workingDays", false,
        "自2026-03-02起算（当日不计），第5个工作日为2026-03-09",
        "Counted from 2026-03-02, that day not included, working day 5 is 2026-03-09")]
    [InlineData("2025-12-30", "3 workingDays", false,
        "自2025-12-30起算（当日不计），第3个工作日为2026-01-05；其间2026年1月1日至3日元旦放假，2026年1月4日调休上班",
        "Counted from 2025-12-30, that day not included, working day 3 is 2026-01-05; in between 2026-01-01 to "
        + "2026-01-03 off for New Year's Day, 2026-01-04 worked in exchange")]
    [InlineData("2025-09-30", "5 workingDays", false,
        "自2025-09-30起算（当日不计），第5个工作日为2025-10-14；其间10月1日至8日国庆节、中秋节放假，10月11日调休上班",
        "Counted from 2025-09-30, that day not included, working day 5 is 2025-10-14; in between 2025-10-01 to "
        + "2025-10-08 off for National Day and Mid-Autumn Festival, 2025-10-11 worked in exchange")]
    [InlineData("2025-08-01", "2 months", false,
        "自2025-08-01起算（当日不计），满2个月为2025-10-01；该日适逢国庆节、中秋节放假，顺延至2025-10-09",
        "Counted from 2025-08-01, that day not included, 2 months end on 2025-10-01; that day is off for National Day "
        + "and Mid-Autumn Festival, so the limit moves to 2025-10-09")]
    [InlineData("2026-03-11", "1 months", false,
        "自2026-03-11起算（当日不计），满1个月为2026-04-11；该日适逢星期六，顺延至2026-04-13",
        "Counted from 2026-03-11, that day not included, 1 month end on 2026-04-11; that day is a Saturday, so the "
        + "limit moves to 2026-04-13")]
    [InlineData("2024-02-29", "1 years", true,
        "自2024-02-29起算（当日不计），满1年为2025-02-28（当月无对应日，取月末日）",
        "Counted from 2024-02-29, that day not included, 1 year end on 2025-02-28 (no corresponding day in that "
        + "month, so its last day)")]
    [InlineData("2023-05-01", "3 years", true,
        "自2023-05-01起算（当日不计），满3年为2026-05-01；当日为非工作日，期限届满不顺延",
        "Counted from 2023-05-01, that day not included, 3 years end on 2026-05-01; a day off, which does not move "
        + "the end of a term")]
    public void After_AnyPeriod_SaysHowItWasCounted(string from, string length, bool substantive, string zh, string en)
    {
        Deadline deadline = Deadline.After(Calendar, Day(from), Length(length), substantive);

        Assert.Equal(zh, deadline.Counting.Zh);
        Assert.Equal(en, deadline.Counting.En);
    }

    [Theory]
    [InlineData("2026-02-13", 4)]
    [InlineData("2026-02-14", 3)]
    [InlineData("2026-02-15", 3)]
    [InlineData("2026-02-25", 1)]
    [InlineData("2026-02-26", 0)]
    [InlineData("2026-02-27", -1)]
    [InlineData("2026-02-28", -2)]
    [InlineData("2026-03-01", -2)]
    [InlineData("2026-03-02", -3)]
    public void WorkingDaysLeft_AroundTheLastDay_IsZeroOnIt(string today, int left)
    {
        Deadline deadline = Deadline.After(Calendar, Day("2026-02-12"), Length("5 workingDays"));

        Assert.Equal(left, deadline.WorkingDaysLeft(Calendar, Day(today)));
        Assert.Equal(left < 0, deadline.IsOverdue(Day(today)));
    }

    [Fact]
    public void WorkingDaysLeft_OnADayOffRightAfter_IsOverdueByOne()
    {
        Deadline friday = Deadline.After(Calendar, Day("2026-03-06"), Length("5 workingDays"));

        Assert.Equal("2026-03-13", Iso(friday.Day));
        Assert.Equal(-1, friday.WorkingDaysLeft(Calendar, Day("2026-03-14")));
        Assert.Equal(-1, friday.WorkingDaysLeft(Calendar, Day("2026-03-16")));
        Assert.Equal(-2, friday.WorkingDaysLeft(Calendar, Day("2026-03-17")));
    }
}
