using CreditSupervision.Rules.Calendars;
using static CreditSupervision.Rules.Tests.Calendars.Days;

namespace CreditSupervision.Rules.Tests.Calendars;

public sealed class PeriodsTests
{
    [Theory]
    [InlineData("2026-02-12", "1 days", "2026-02-13")]
    [InlineData("2026-02-12", "60 days", "2026-04-13")]
    [InlineData("2024-02-28", "1 days", "2024-02-29")]
    [InlineData("2024-01-31", "1 months", "2024-02-29")]
    [InlineData("2025-01-31", "1 months", "2025-02-28")]
    [InlineData("2025-01-30", "1 months", "2025-02-28")]
    [InlineData("2025-01-28", "1 months", "2025-02-28")]
    [InlineData("2025-02-28", "1 months", "2025-03-28")]
    [InlineData("2024-08-31", "6 months", "2025-02-28")]
    [InlineData("2023-08-31", "6 months", "2024-02-29")]
    [InlineData("2025-12-31", "2 months", "2026-02-28")]
    [InlineData("2024-12-20", "6 months", "2025-06-20")]
    [InlineData("2024-02-29", "1 years", "2025-02-28")]
    [InlineData("2024-02-29", "4 years", "2028-02-29")]
    [InlineData("2024-02-29", "12 months", "2025-02-28")]
    [InlineData("2023-02-28", "1 years", "2024-02-28")]
    [InlineData("2022-03-15", "1 years", "2023-03-15")]
    public void End_FromAStart_IsTheCorrespondingDay(string start, string length, string end)
    {
        DateOnly result = Periods.End(Day(start), Length(length));

        Assert.Equal(end, Iso(result));
    }

    [Theory]
    [InlineData("2022-03-15", "1 years", "2023-03-16")]
    [InlineData("2024-12-20", "6 months", "2025-06-21")]
    [InlineData("2024-12-20", "12 months", "2025-12-21")]
    [InlineData("9999-12-31", "1 days", "9999-12-31")]
    public void FirstDayAfter_FromAStart_IsTheDayAfterTheEnd(string start, string length, string first)
    {
        DateOnly result = Periods.FirstDayAfter(Day(start), Length(length));

        Assert.Equal(first, Iso(result));
    }

    [Theory]
    [InlineData("9999-12-30", "1 days", "9999-12-31")]
    [InlineData("9999-12-30", "2 days", "9999-12-31")]
    [InlineData("9999-11-30", "1 months", "9999-12-30")]
    [InlineData("9999-12-01", "1 months", "9999-12-31")]
    [InlineData("9998-12-31", "1 years", "9999-12-31")]
    [InlineData("9999-01-01", "1 years", "9999-12-31")]
    [InlineData("0001-01-01", "2147483647 days", "9999-12-31")]
    [InlineData("0001-01-01", "2147483647 months", "9999-12-31")]
    [InlineData("0001-01-01", "2147483647 years", "9999-12-31")]
    public void End_BeyondTheLastDay_StopsThere(string start, string length, string end)
    {
        DateOnly result = Periods.End(Day(start), Length(length));

        Assert.Equal(end, Iso(result));
    }

    [Fact]
    public void End_OfWorkingDays_AsksForACalendar()
    {
        ArgumentException exception =
            Assert.Throws<ArgumentException>(() => Periods.End(Day("2026-02-12"), Length("5 workingDays")));

        Assert.Contains("Deadline.After", exception.Message, StringComparison.Ordinal);
    }
}
