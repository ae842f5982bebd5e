using CreditSupervision.Rules.Calendars;
using static CreditSupervision.Rules.Tests.Calendars.Days;

namespace CreditSupervision.Rules.Tests.Calendars;

public sealed class WorkCalendarTests
{
    private static readonly WorkCalendar Calendar = PublishedCalendar.Calendar;

    [Fact]
    public void Read_DeliveredFiles_GivesTheCalendarWithoutProblems()
    {
        WorkCalendarReading reading = WorkCalendar.Read(PublishedCalendar.Texts());

        Assert.Empty(reading.Problems);
        Assert.Equal(2021, reading.Calendar?.FirstYear);
        Assert.Equal(2026, reading.Calendar?.LastYear);
        Assert.Equal("CN 2021-2026", reading.Calendar?.Name);
        Assert.StartsWith("sha256:", reading.Calendar?.Version, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2021, 250)]
    [InlineData(2022, 249)]
    [InlineData(2023, 249)]
    [InlineData(2024, 251)]
    [InlineData(2025, 248)]
    [InlineData(2026, 248)]
    public void WorkingDaysBetween_AWholeYear_IsItsNumberOfWorkingDays(int year, int days)
    {
        int count = Calendar.WorkingDaysBetween(new DateOnly(year - 1, 12, 31), new DateOnly(year, 12, 31));

        Assert.Equal(days, count);
    }

    [Theory]
    [InlineData("2026-02-13", true)]
    [InlineData("2026-02-14", true)]
    [InlineData("2026-02-15", false)]
    [InlineData("2026-02-23", false)]
    [InlineData("2026-02-24", true)]
    [InlineData("2026-02-28", true)]
    [InlineData("2026-03-01", false)]
    [InlineData("2022-12-31", false)]
    [InlineData("2027-01-01", true)]
    [InlineData("2027-01-02", false)]
    public void IsWorkingDay_HolidayMakeUpOrWeekend_FollowsTheNotice(string day, bool works)
    {
        Assert.Equal(works, Calendar.IsWorkingDay(Day(day)));
    }

    [Fact]
    public void IsLoaded_AtTheEdges_IsTrueOnlyInside()
    {
        Assert.False(Calendar.IsLoaded(Day("2020-12-31")));
        Assert.True(Calendar.IsLoaded(Day("2021-01-01")));
        Assert.True(Calendar.IsLoaded(Day("2026-12-31")));
        Assert.False(Calendar.IsLoaded(Day("2027-01-01")));
    }

    [Fact]
    public void PublishedDay_HolidayAndMakeUpDay_CarryTheHoliday()
    {
        CalendarDay? off = Calendar.PublishedDay(Day("2026-10-01"));
        CalendarDay? makeUp = Calendar.PublishedDay(Day("2026-09-20"));

        Assert.Equal(new BilingualText("国庆节", "National Day"), off?.Holiday);
        Assert.True(off?.IsOff);
        Assert.Equal("国庆节", makeUp?.Holiday.Zh);
        Assert.False(makeUp?.IsOff);
        Assert.Null(Calendar.PublishedDay(Day("2026-10-12")));
    }

    [Fact]
    public void PublishedDays_OfAYear_UseOnlyTheSevenNames()
    {
        string[] known = ["元旦", "春节", "清明节", "劳动节", "端午节", "中秋节", "国庆节"];

        IEnumerable<CalendarDay> days = Calendar.PublishedDays(DateOnly.MinValue, DateOnly.MaxValue);

        Assert.All(days, day => Assert.All(day.Holiday.Zh.Split('、'), name => Assert.Contains(name, known)));
        Assert.All(days, day => Assert.True(day.IsOff || !WorkCalendar.IsWeekday(day.Day)));
    }

    [Fact]
    public void WorkingDayAfter_EveryDayOfTheLoadedYears_HasExactlyThatManyWorkingDaysBetween()
    {
        for (DateOnly day = Day("2020-12-20"); day <= Day("2027-01-15"); day = day.AddDays(1))
        {
            foreach (int number in new[] { 1, 2, 3, 5, 7, 10, 15, 20, 60 })
            {
                PeriodLength length = new(number, PeriodUnit.WorkingDays);

                DateOnly result = Calendar.WorkingDayAfter(day, number);

                Assert.True(Calendar.IsWorkingDay(result));
                Assert.Equal(number, WorkingDaysWalked(day, result));
                Assert.Equal(number, Calendar.WorkingDaysBetween(day, result));
                Assert.Equal(result, Deadline.After(Calendar, day, length).Day);
            }
        }
    }

    [Fact]
    public void WorkingDayBefore_EveryDayOfTheLoadedYears_LeadsBackToADayThatReachesIt()
    {
        for (DateOnly day = Day("2021-02-01"); day <= Day("2026-12-31"); day = day.AddDays(1))
        {
            DateOnly before = Calendar.WorkingDayBefore(day, 7);

            Assert.True(Calendar.IsWorkingDay(before));
            Assert.Equal(7, Calendar.WorkingDaysBetween(before.AddDays(-1), day.AddDays(-1)));
        }
    }

    [Fact]
    public void WorkingDayBefore_AndAfterTheEndsOfTime_StopThere()
    {
        Assert.Equal(DateOnly.MinValue, Calendar.WorkingDayBefore(DateOnly.MinValue, 3));
        Assert.Equal(DateOnly.MaxValue, Calendar.WorkingDayAfter(DateOnly.MaxValue, 3));
        Assert.Equal(DateOnly.MaxValue, Calendar.WorkingDayOnOrAfter(DateOnly.MaxValue));
        Assert.Equal(0, Calendar.WorkingDaysBetween(DateOnly.MaxValue, DateOnly.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.WorkingDayAfter(Day("2026-01-05"), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Calendar.WorkingDayBefore(Day("2026-01-05"), 100_001));
    }

    private static int WorkingDaysWalked(DateOnly after, DateOnly last)
    {
        int count = 0;
        for (DateOnly day = after.AddDays(1); day <= last; day = day.AddDays(1))
        {
            if (Calendar.IsWorkingDay(day))
                count++;
        }
        return count;
    }
}
