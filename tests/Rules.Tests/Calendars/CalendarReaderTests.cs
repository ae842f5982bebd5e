using CreditSupervision.Rules.Calendars;
using static CreditSupervision.Rules.Tests.Calendars.Days;

namespace CreditSupervision.Rules.Tests.Calendars;

public sealed class CalendarReaderTests
{
    private const string Papers = "\"papers\": [\"notice\"]";

    [Theory]
    [InlineData("C01", 1, "{")]
    [InlineData("C01", 1, "")]
    [InlineData("C01", 0, "null")]
    [InlineData("C01", 1, "[]")]
    [InlineData("C01", 3, "{\n\"year\": 2026,\n\"colour\": 1,\n" + Papers + ",\n\"days\": []}")]
    [InlineData("C01", 2, "{\"year\": 2026,\n\"year\": 2026, " + Papers + ", \"days\": []}")]
    [InlineData("C01", 2, "{\"year\":\n\"2026\", " + Papers + ", \"days\": []}")]
    [InlineData("C01", 1, "{\"year\": 2026, " + Papers + "}")]
    [InlineData("C01", 1, "{\"year\": 2026, " + Papers + ", \"days\": null}")]
    [InlineData("C01", 0, "{\"year\": 2026, " + Papers + ", \"days\": [null]}")]
    [InlineData("C01", 2, "{\"year\": 2026, " + Papers + ", \"days\": [\n{\"name\": \"春节\", \"isOffDay\": true}]}")]
    [InlineData("C01", 2, "{\"year\": 2026, " + Papers + ", \"days\": [\n{\"Name\": \"春节\", \"date\": \"\"}]}")]
    [InlineData("C01", 1, "// holidays\n{\"year\": 2026, " + Papers + ", \"days\": []}")]
    [InlineData("C02", 2, "{\n\"year\": 2025, " + Papers + ", \"days\": []}")]
    [InlineData("C02", 2, "{\n\"year\": 0, " + Papers + ", \"days\": []}")]
    [InlineData("C08", 0, "{\"year\": 2026, " + Papers + ", \"days\": []}")]
    public void Read_FileThatIsNoCalendar_NamesTheLineAndRemedy(string code, int line, string content)
    {
        WorkCalendarReading reading = WorkCalendar.Read([new DefinitionText("calendars/2026.json", content)]);

        DefinitionProblem problem = Assert.Single(reading.Problems);
        Assert.Null(reading.Calendar);
        Assert.Equal(("calendars/2026.json", line, code), (problem.File, problem.Line, problem.Code));
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("C03", "2026-2-15", "yyyy-MM-dd")]
    [InlineData("C03", "2026-02-30", "'2026-02-30'")]
    [InlineData("C03", "15.02.2026", "yyyy-MM-dd")]
    [InlineData("C03", "", "yyyy-MM-dd")]
    [InlineData("C04", "2027-01-01", "file of 2027")]
    [InlineData("C04", "2025-12-31", "file of 2025")]
    [InlineData("C05", "2026-02-16", "line 3")]
    public void Read_WrongDay_NamesItsLine(string code, string date, string words)
    {
        string content = "{\"year\": 2026, " + Papers + ", \"days\": [\n\n{\"name\": \"春节\", \"date\": \"2026-02-16\", "
            + "\"isOffDay\": true},\n{\"name\": \"春节\",\n\"date\": \"" + date + "\", \"isOffDay\": true}]}";

        WorkCalendarReading reading = WorkCalendar.Read([new DefinitionText("2026.json", content)]);

        DefinitionProblem problem = Assert.Single(reading.Problems);
        Assert.Null(reading.Calendar);
        Assert.Equal(("2026.json", 4, code), (problem.File, problem.Line, problem.Code));
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DayWithoutHolidayName_IsRefused()
    {
        WorkCalendarReading reading = WorkCalendar.Read([Year(2026, ("2026-02-16", true, " "))]);

        Assert.Equal("C07", Assert.Single(reading.Problems).Code);
        Assert.Null(reading.Calendar);
    }

    [Fact]
    public void Read_MakeUpDayOnAWeekday_IsAWarningAndTheCalendarStands()
    {
        WorkCalendarReading reading = WorkCalendar.Read(
            [Year(2026, ("2026-02-16", true, "春节"), ("2026-02-25", false, "春节"))]);

        DefinitionProblem problem = Assert.Single(reading.Problems);
        Assert.True(problem.IsWarning);
        Assert.Equal("C10", problem.Code);
        Assert.Contains("Wednesday", problem.Message, StringComparison.Ordinal);
        Assert.NotNull(reading.Calendar);
    }

    [Fact]
    public void Read_NoPapers_IsRefused()
    {
        string content = Year(2026, ("2026-02-16", true, "春节")).Content
            .Replace("\"notice\"", "", StringComparison.Ordinal);

        WorkCalendarReading reading = WorkCalendar.Read([new DefinitionText("2026.json", content)]);

        Assert.Equal("C08", Assert.Single(reading.Problems).Code);
        Assert.Null(reading.Calendar);
    }

    [Fact]
    public void Read_SameYearTwice_IsRefused()
    {
        DefinitionText first = Year(2026, ("2026-02-16", true, "春节"));

        WorkCalendarReading reading = WorkCalendar.Read(
            [first with { Path = "b/2026.json" }, first with { Path = "a/2026.json" }]);

        DefinitionProblem problem = Assert.Single(reading.Problems);
        Assert.Equal(("b/2026.json", "C06"), (problem.File, problem.Code));
        Assert.Contains("a/2026.json", problem.Message, StringComparison.Ordinal);
        Assert.Null(reading.Calendar);
    }

    [Fact]
    public void Read_YearMissingBetween_IsRefused()
    {
        WorkCalendarReading reading = WorkCalendar.Read(
            [Year(2026, ("2026-02-16", true, "春节")), Year(2024, ("2024-02-12", true, "春节"))]);

        DefinitionProblem problem = Assert.Single(reading.Problems);
        Assert.Equal("C09", problem.Code);
        Assert.Contains("2025", problem.Message, StringComparison.Ordinal);
        Assert.Null(reading.Calendar);
    }

    [Fact]
    public void Read_NoFile_IsRefused()
    {
        WorkCalendarReading reading = WorkCalendar.Read([]);

        Assert.Equal("C09", Assert.Single(reading.Problems).Code);
        Assert.Null(reading.Calendar);
    }

    [Fact]
    public void Read_FileTooLong_IsRefusedUnread()
    {
        WorkCalendarReading reading = WorkCalendar.Read([new DefinitionText("2026.json", new string(' ', 200_001))]);

        Assert.Equal("C01", Assert.Single(reading.Problems).Code);
    }

    [Fact]
    public void Read_SeveralMistakes_AreAllNamed()
    {
        WorkCalendarReading reading = WorkCalendar.Read(
        [
            Year(2025, ("2025-02-30", true, "春节"), ("2026-01-01", true, "元旦")),
            new DefinitionText("2026.json", "{"),
        ]);

        Assert.Equal(["C03", "C04", "C01"], reading.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Read_AnotherDayOff_HasAnotherVersion()
    {
        WorkCalendar? before = WorkCalendar.Read([Year(2026, ("2026-02-16", true, "春节"))]).Calendar;
        WorkCalendar? same = WorkCalendar.Read([Year(2026, ("2026-02-16", true, "除夕"))]).Calendar;
        WorkCalendar? after = WorkCalendar.Read([Year(2026, ("2026-02-17", true, "春节"))]).Calendar;

        Assert.Equal(before?.Version, same?.Version);
        Assert.NotEqual(before?.Version, after?.Version);
        Assert.Equal(new BilingualText("除夕", "除夕"), same?.PublishedDay(Day("2026-02-16"))?.Holiday);
    }

    private static DefinitionText Year(int year, params (string Date, bool IsOff, string Name)[] days) => new(
        $"{year}.json",
        $"{{\"year\": {year}, {Papers}, \"days\": [" + string.Join(",\n", days.Select(day =>
            $"{{\"name\": \"{day.Name}\", \"date\": \"{day.Date}\", \"isOffDay\": {(day.IsOff ? "true" : "false")}}}"))
            + "]}");
}
