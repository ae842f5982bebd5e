using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Tests;

/// <summary>The condition language: what it reads, how it counts, and that nothing overflows.</summary>
public sealed class LanguageTests
{
    private static readonly CodeList colours = new("colours", ["red", "green", "deep-blue"]);

    /// <summary>
    /// Facts by slot: 0 on, 1 day, 2 number, 3 flag, 4 colour, 5 colours, 6 amount, 7 a day that is unknown.
    /// </summary>
    private static readonly long[] row =
    [
        new DateOnly(2026, 6, 1).DayNumber, new DateOnly(2024, 2, 29).DayNumber, 7, 1, 1, 0b011, 499999,
            Question.Unknown,
    ];

    [Theory]
    [InlineData("number == 7", Truth.True)]
    [InlineData("number + 1 - 2 == 6", Truth.True)]
    [InlineData("not flag or number > 6 and number < 8", Truth.True)]
    [InlineData("not (flag or number > 6)", Truth.False)]
    [InlineData("not not flag", Truth.True)]
    [InlineData("colour == green", Truth.True)]
    [InlineData("\"deep-blue\" != colour", Truth.True)]
    [InlineData("colour in {red, 'deep-blue'}", Truth.False)]
    [InlineData("all of several in {red, green, 'deep-blue'}", Truth.True)]
    [InlineData("all of {red, 'deep-blue'} in several", Truth.False)]
    [InlineData("any of several in {green}", Truth.True)]
    [InlineData("any of several in {}", Truth.False)]
    [InlineData("count(several) == 2", Truth.True)]
    [InlineData("amount < 5000 yuan and amount == 4999.99 yuan", Truth.True)]
    [InlineData("day + 1 months == 2024-03-29", Truth.True)]
    [InlineData("addYears(day, 1) == 2025-02-28", Truth.True)]
    [InlineData("addMonths(2024-01-31, 1) == 2024-02-29", Truth.True)]
    [InlineData("day - 1 days == 2024-02-28", Truth.True)]
    [InlineData("2024-03-01 - day == 1 days", Truth.True)]
    [InlineData("daysBetween(day, 2024-03-01) == 1 days", Truth.True)]
    [InlineData("workingDaysAfter(2024-09-27, 5 workingDays) == 2024-10-10", Truth.True)]
    [InlineData("2026-02-12 + 5 workingDays == 2026-02-26", Truth.True)]
    [InlineData("fullMonths(2022-03-15, 2023-03-15) == 11 months", Truth.True)]
    [InlineData("fullMonths(2022-03-15, 2023-03-16) == 12 months", Truth.True)]
    [InlineData("fullYears(2022-03-15, 2023-03-15) == 0 years", Truth.True)]
    [InlineData("fullYears(day, 2025-03-01) == 1 years", Truth.True)]
    [InlineData("hasElapsed(2022-03-15, 1 years, 2023-03-15)", Truth.False)]
    [InlineData("hasElapsed(2022-03-15, 1 years, 2023-03-16)", Truth.True)]
    [InlineData("hasElapsed(2024-09-27, 5 workingDays, 2024-10-10)", Truth.False)]
    [InlineData("hasElapsed(2024-09-27, 5 workingDays, 2024-10-11)", Truth.True)]
    [InlineData("firstDayAfter(2022-03-15, 12 months) == 2023-03-16", Truth.True)]
    [InlineData("lastDay(2022-03-15, 12 months) == 2023-03-15", Truth.True)]
    [InlineData("min(day, 2020-01-01) == 2020-01-01 and max(3, number, 5) == 7", Truth.True)]
    [InlineData("(if flag then day else 2020-01-01) == day", Truth.True)]
    [InlineData("if number > 9 then flag else not flag", Truth.False)]
    [InlineData("on == 2026-06-01", Truth.True)]
    [InlineData("later > 2020-01-01", Truth.Unknown)]
    [InlineData("later > 2020-01-01 and number == 0", Truth.False)]
    [InlineData("later > 2020-01-01 or flag", Truth.True)]
    [InlineData("not (later > 2020-01-01)", Truth.Unknown)]
    [InlineData("later + 1 years > 2020-01-01", Truth.Unknown)]
    [InlineData("(if later > 2020-01-01 then number else 7) == 7", Truth.True)]
    [InlineData("9999-12-31 + 5 years == 9999-12-31", Truth.True)]
    [InlineData("9999-12-31 + 5 workingDays == 9999-12-31", Truth.True)]
    [InlineData("hasElapsed(9999-12-31, 1 years, 9999-12-31)", Truth.False)]
    [InlineData("firstDayAfter(9999-12-31, 1 days) == 9999-12-31", Truth.True)]
    [InlineData("addDays(0001-01-01, 999999999999999999) == 9999-12-31", Truth.True)]
    [InlineData("0001-01-01 - 5 years == 0001-01-01", Truth.True)]
    [InlineData("addMonths(day, 999999999999999999) == 9999-12-31", Truth.True)]
    [InlineData("addYears(day, 999999999999999999) == 9999-12-31", Truth.True)]
    [InlineData("999999999999999999 + 999999999999999999 > 999999999999999999", Truth.True)]
    [InlineData("fullMonths(2023-03-16, 2022-03-15) == 0 months", Truth.True)]
    public void Evaluate_Expression_IsAsWritten(string expression, Truth expected)
    {
        TruthNode? node = Binder.Truth(Scope(), expression, out (string Code, string Message)? problem);

        Assert.Null(problem);
        Assert.Equal(expected, node?.Evaluate(new Question(row)));
    }

    [Theory]
    [InlineData("", "L01")]
    [InlineData("number ==", "L01")]
    [InlineData("(number == 7", "L01")]
    [InlineData("number = 7", "L01")]
    [InlineData("number == 7;", "L01")]
    [InlineData("day == 2024-02-30", "L01")]
    [InlineData("amount == 1.005 yuan", "L01")]
    [InlineData("number == 99999999999999999999", "L01")]
    [InlineData("colour == purple", "L02")]
    [InlineData("colour in {purple}", "L02")]
    [InlineData("several == {red}", "L03")]
    [InlineData("green == green", "L02")]
    [InlineData("number + day == 3", "L03")]
    [InlineData("day - 3 workingDays == day", "L03")]
    [InlineData("min(number) == 7", "L03")]
    [InlineData("min(number, day) == 7", "L03")]
    [InlineData("addMonths(day, 3 days) == day", "L03")]
    [InlineData("number at day == 7", "L02")]
    [InlineData("nothing == number", "L03")]
    [InlineData("if flag then number else day", "L03")]
    public void Bind_WrongExpression_NamesTheKind(string expression, string code)
    {
        TruthNode? node = Binder.Truth(Scope(), expression, out (string Code, string Message)? problem);

        Assert.Null(node);
        Assert.Equal(code, problem?.Code);
    }

    [Fact]
    public void Bind_NestedTooDeep_IsRefused()
    {
        string deep = new string('(', 1500) + "flag" + new string(')', 1500);

        Assert.Null(Binder.Truth(Scope(), deep, out (string Code, string Message)? problem));
        Assert.Equal("L01", problem?.Code);
    }

    [Fact]
    public void Days_EndOfMonths_AgreesWithPeriods()
    {
        for (int offset = 0; offset < 1600; offset++)
        {
            DateOnly day = new DateOnly(2023, 1, 1).AddDays(offset);
            for (int months = 1; months <= 40; months += 3)
                Assert.Equal(Periods.End(day, new PeriodLength(months, PeriodUnit.Months)),
                    Days.ToDate(Days.AddMonths(day.DayNumber, months)));
        }
    }

    private static Scope Scope()
    {
        Scope scope = new(new ValueNode.Fact(Question.OnSlot), Definitions.Book.Calendar,
            new Dictionary<string, Parameter>());
        TermType[] types =
        [
            TermType.Day, TermType.Day, TermType.Count, TermType.Flag, new(TermKind.Code, Codes: colours),
            new(TermKind.CodeSet, Codes: colours), TermType.Money, TermType.Day,
        ];
        string[] names = ["on", "day", "number", "flag", "colour", "several", "amount", "later"];
        for (int slot = 0; slot < names.Length; slot++)
            scope.Add(names[slot], new BoundValue(new ValueNode.Fact(slot), types[slot]));
        scope.AddOwn(new Parameter("anniversary.mode", new BilingualText("满期", "mode"),
            new TermType(TermKind.Code, Codes: new CodeList("modes", ["strict", "sameDay"])),
            [new ParameterValue { From = 0, To = Days.Never, KnownFrom = 0, Value = 0, Cites = [], Confidence = 1,
                Reviewed = default, Line = 1 }]));
        return scope;
    }
}
