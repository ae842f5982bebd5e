using System.Text.Json;
using CreditSupervision.Rules.Calendars;
using static CreditSupervision.Rules.Tests.Calendars.Days;

namespace CreditSupervision.Rules.Tests.Calendars;

public sealed class DeadlineLedgerTests
{
    private static readonly WorkCalendar Calendar = PublishedCalendar.Calendar;
    private static readonly BilingualText Hearing = new("听证", "hearing");
    private static readonly BilingualText Published2027 = new("2027年通知发布", "notice of 2027 published");
    private static readonly Citation Article = new() { Source = "PROC", Article = "64" };

    [Theory]
    [InlineData("2026-03-05", "2026-03-06", "2026-03-13")]
    [InlineData("2026-03-07", "2026-03-08", "2026-03-11")]
    [InlineData("2026-02-20", "2026-03-03", "2026-03-12")]
    [InlineData("2026-02-20", "2026-03-02", "2026-03-11")]
    [InlineData("2026-03-11", "2026-03-11", "2026-03-12")]
    [InlineData("2026-03-12", "2026-03-13", "2026-03-11")]
    [InlineData("2026-03-11", "2026-03-31", "2026-04-01")]
    public void Suspend_WorkingDays_LeavesTheSuspendedOnesOut(string from, string to, string day)
    {
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length("7 workingDays"));

        DeadlineLedger moved = ledger.Suspend(Calendar, Suspended(from, to));

        Assert.Equal("2026-03-11", Iso(ledger.Current.Day));
        Assert.Equal(day, Iso(moved.Current.Day));
        Assert.Equal("2026-03-11", Iso(moved.Original.Day));
    }

    [Theory]
    [InlineData("90 days", "2026-04-01", "2026-04-20", false, "2026-06-22")]
    [InlineData("90 days", "2026-04-01", "2026-04-20", true, "2026-06-20")]
    [InlineData("90 days", "2026-05-31", "2026-05-31", false, "2026-06-01")]
    [InlineData("90 days", "2026-05-31", "2026-06-01", false, "2026-06-02")]
    [InlineData("90 days", "2026-06-01", "2026-06-03", false, "2026-06-04")]
    [InlineData("90 days", "2026-06-01", "2026-06-03", true, "2026-05-31")]
    [InlineData("90 days", "2026-02-01", "2026-03-02", false, "2026-06-01")]
    [InlineData("90 days", "2026-02-01", "2026-03-04", false, "2026-06-02")]
    [InlineData("3 months", "2026-04-01", "2026-04-02", false, "2026-06-04")]
    [InlineData("1 years", "2026-04-01", "2026-04-02", true, "2027-03-04")]
    public void Suspend_DaysMonthsYears_AddsTheCalendarDays(
        string budget, string from, string to, bool substantive, string day)
    {
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length(budget), substantive);

        DeadlineLedger moved = ledger.Suspend(Calendar, Suspended(from, to));

        Assert.Equal(day, Iso(moved.Current.Day));
    }

    [Fact]
    public void Suspend_TwoCausesAtOnce_StopOnlyOnce()
    {
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length("7 workingDays"))
            .Suspend(Calendar, Suspended("2026-03-05", "2026-03-06"))
            .Suspend(Calendar, Suspended("2026-03-06", "2026-03-09"));

        Assert.Equal("2026-03-16", Iso(ledger.Current.Day));
        Assert.Equal(["2026-03-13", "2026-03-16"], ledger.Moves.Select(move => Iso(move.After)));
        Assert.Equal("2026-03-06至2026-03-09中止（听证），其间1个工作日不计入期限，截止日由2026-03-13改为2026-03-16",
            ledger.Moves[1].Arithmetic.Zh);
    }

    [Fact]
    public void Suspend_InAnyOrder_EndsOnTheSameDay()
    {
        Suspension[] suspensions =
        [
            Suspended("2026-03-05", "2026-03-06"),
            Suspended("2026-03-06", "2026-03-20"),
            Suspended("2026-04-10", "2026-05-10"),
        ];
        foreach (string budget in new[] { "7 workingDays", "30 workingDays", "60 days", "2 months" })
        {
            DeadlineLedger start = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length(budget));

            DeadlineLedger forwards = suspensions.Aggregate(start, Add);
            DeadlineLedger backwards = suspensions.Reverse().Aggregate(start, Add);

            Assert.Equal(forwards.Current.Day, backwards.Current.Day);
        }

        static DeadlineLedger Add(DeadlineLedger ledger, Suspension next) => ledger.Suspend(Calendar, next);
    }

    [Fact]
    public void Suspend_EveryStretchOfSpring_LeavesExactlyTheBudgetInWorkingDays()
    {
        DateOnly from = Day("2026-02-12");
        DeadlineLedger start = DeadlineLedger.Open(Calendar, from, Length("20 workingDays"));
        for (DateOnly first = Day("2026-02-01"); first < Day("2026-05-10"); first = first.AddDays(1))
        {
            for (int days = 0; days < 25; days++)
            {
                DateOnly last = first.AddDays(days);

                DateOnly day = start.Suspend(Calendar, Suspended(Iso(first), Iso(last))).Current.Day;

                Assert.True(Calendar.IsWorkingDay(day) && (day < first || day > last));
                int counted = 0;
                for (DateOnly each = from.AddDays(1); each <= day; each = each.AddDays(1))
                    counted += Calendar.IsWorkingDay(each) && (each < first || each > last) ? 1 : 0;
                Assert.Equal(20, counted);
            }
        }
    }

    [Fact]
    public void Resume_OpenSuspension_MovesTheDeadlineOnlyThen()
    {
        DeadlineLedger open = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length("7 workingDays"))
            .Suspend(Calendar, new Suspension { From = Day("2026-03-05"), Cause = Hearing, Citation = Article });

        DeadlineLedger resumed = open.Resume(Calendar, Day("2026-03-06"));

        Assert.Empty(open.Moves);
        Assert.Equal("2026-03-11", Iso(open.Current.Day));
        Assert.False(open.IsSuspended(Day("2026-03-04")));
        Assert.True(open.IsSuspended(Day("2026-03-05")));
        Assert.True(open.IsSuspended(Day("2026-12-31")));
        Assert.True(resumed.IsSuspended(Day("2026-03-06")));
        Assert.False(resumed.IsSuspended(Day("2026-03-07")));
        Assert.Equal("2026-03-13", Iso(resumed.Current.Day));
        Assert.Equal(Article, Assert.Single(resumed.Moves).Citation);
    }

    [Fact]
    public void Suspend_OpenTwiceOrBackwards_Throws()
    {
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length("7 workingDays"));
        Suspension open = new() { From = Day("2026-03-05"), Cause = Hearing };

        DeadlineLedger suspended = ledger.Suspend(Calendar, open);

        Assert.Throws<InvalidOperationException>(() => suspended.Suspend(Calendar, open));
        Assert.Throws<InvalidOperationException>(() => ledger.Resume(Calendar, Day("2026-03-06")));
        Assert.Throws<ArgumentException>(() => suspended.Resume(Calendar, Day("2026-03-04")));
        Assert.Throws<ArgumentException>(() => ledger.Suspend(Calendar, Suspended("2026-03-06", "2026-03-05")));
    }

    [Theory]
    [InlineData("2026-03-02", "90 days", "30 days", "2026-06-30")]
    [InlineData("2026-01-31", "1 months", "1 months", "2026-03-31")]
    [InlineData("2026-02-12", "5 workingDays", "3 workingDays", "2026-03-02")]
    [InlineData("2026-03-02", "5 workingDays", "10 days", "2026-03-19")]
    [InlineData("2026-03-02", "10 days", "5 workingDays", "2026-03-19")]
    public void Extend_ByALength_AddsItAtTheEnd(string from, string budget, string length, string day)
    {
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day(from), Length(budget));

        DeadlineLedger extended = ledger.Extend(Calendar, Extended(length));

        Assert.Equal(day, Iso(extended.Current.Day));
        Assert.Equal(Length(budget), extended.Budget);
    }

    [Fact]
    public void Moves_OfEveryKind_KeepCauseCitationAndArithmetic()
    {
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length("90 days"))
            .Suspend(Calendar, Suspended("2026-04-01", "2026-04-20"))
            .Extend(Calendar, Extended("30 days"))
            .Suspend(Calendar, Suspended("2027-01-01", "2027-01-02"));

        Assert.Equal(
            [
                (DeadlineMoveKind.Suspension, "2026-06-01", "2026-06-22"),
                (DeadlineMoveKind.Extension, "2026-06-22", "2026-07-20"),
                (DeadlineMoveKind.Suspension, "2026-07-20", "2026-07-20"),
            ],
            ledger.Moves.Select(move => (move.Kind, Iso(move.Before), Iso(move.After))));
        Assert.Equal(Article, ledger.Moves[1].Citation);
        Assert.Equal(
            [
                "2026-04-01至2026-04-20中止（听证），期限顺延20日，截止日由2026-06-01改为2026-06-22",
                "延长30日（案情复杂，经负责人批准），截止日由2026-06-22改为2026-07-20",
                "2027-01-01至2027-01-02中止（听证），其间无应扣除之日，截止日2026-07-20不变",
            ],
            ledger.Moves.Select(move => move.Arithmetic.Zh));
        Assert.Equal(
            [
                "Suspended from 2026-04-01 to 2026-04-20 (hearing): 20 days added; the deadline moves from "
                    + "2026-06-01 to 2026-06-22",
                "Extended by 30 days (complex case, approved by the head); the deadline moves from 2026-06-22 to "
                    + "2026-07-20",
                "Suspended from 2027-01-01 to 2027-01-02 (hearing): no day of the limit lies in it; the deadline "
                    + "2026-07-20 stands",
            ],
            ledger.Moves.Select(move => move.Arithmetic.En));
        Assert.Equal("自2026-03-02起算（当日不计），期限90日，原截止日2026-06-01；经3次变动，现截止日2026-07-20",
            ledger.Current.Counting.Zh);
    }

    [Fact]
    public void ChangeCalendar_NewHolidayInside_MovesTheDayAndEndsTheProvisionalState()
    {
        WorkCalendar later = CalendarWith2027("2027-01-01");
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-12-30"), Length("3 workingDays"));

        DeadlineLedger moved = ledger.ChangeCalendar(later, Published2027);

        Assert.True(ledger.Current.Provisional);
        Assert.Equal("2027-01-05", Iso(moved.Current.Day));
        Assert.False(moved.Current.Provisional);
        Assert.Equal("CN 2021-2027", moved.Current.Calendar);
        DeadlineMove move = Assert.Single(moved.Moves);
        Assert.Equal("工作日历由CN 2021-2026更新为CN 2021-2027，重新计算，截止日由2027-01-04改为2027-01-05",
            move.Arithmetic.Zh);
        Assert.Equal("2027年通知发布", move.Cause.Zh);
    }

    [Fact]
    public void ChangeCalendar_NothingChangesInside_OnlyEndsTheProvisionalState()
    {
        WorkCalendar later = CalendarWith2027("2027-10-01");
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-12-30"), Length("3 workingDays"));

        DeadlineLedger moved = ledger.ChangeCalendar(later, Published2027);

        Assert.Empty(moved.Moves);
        Assert.Equal("2027-01-04", Iso(moved.Current.Day));
        Assert.False(moved.Current.Provisional);
        Assert.Equal(later.Version, moved.CalendarVersion);
        Assert.Same(ledger, ledger.ChangeCalendar(Calendar, Hearing));
    }

    [Fact]
    public void Extend_OnAnotherCalendar_EntersTheCalendarChangeFirst()
    {
        WorkCalendar later = CalendarWith2027("2027-01-01");
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-12-30"), Length("3 workingDays"));

        DeadlineLedger moved = ledger.Extend(later, Extended("2 workingDays"));

        Assert.Equal(
            [(DeadlineMoveKind.CalendarChange, "2027-01-05"), (DeadlineMoveKind.Extension, "2027-01-07")],
            moved.Moves.Select(move => (move.Kind, Iso(move.After))));
    }

    [Fact]
    public void Ledger_WrittenAndReadBack_IsTheSame()
    {
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length("90 days"))
            .Suspend(Calendar, Suspended("2026-04-01", "2026-04-20"))
            .Extend(Calendar, Extended("30 days"));

        string text = JsonSerializer.Serialize(ledger);
        DeadlineLedger? read = JsonSerializer.Deserialize<DeadlineLedger>(text);

        Assert.Equal(text, JsonSerializer.Serialize(read));
        Assert.Equal(Day("2026-07-20"), read?.Current.Day);
    }

    [Fact]
    public void Suspend_MoreThanAnyCaseHas_IsRefused()
    {
        DeadlineLedger ledger = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length("7 workingDays"));
        for (int entry = 0; entry < DeadlineLedger.MostMoves; entry++)
            ledger = ledger.Suspend(Calendar, Suspended("2026-03-07", "2026-03-08"));

        Assert.Equal(DeadlineLedger.MostMoves, ledger.Moves.Count);
        Assert.Throws<InvalidOperationException>(
            () => ledger.Suspend(Calendar, Suspended("2026-03-07", "2026-03-08")));
    }

    [Fact]
    public void Suspend_WithoutEndInSight_StopsAtTheLastDay()
    {
        Suspension forEver = new() { From = Day("2026-03-05"), To = DateOnly.MaxValue, Cause = Hearing };

        DeadlineLedger days = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length("90 days"));
        DeadlineLedger workingDays = DeadlineLedger.Open(Calendar, Day("2026-03-02"), Length("7 workingDays"));

        Assert.Equal(DateOnly.MaxValue, days.Suspend(Calendar, forEver).Current.Day);
        Assert.Equal(DateOnly.MaxValue, workingDays.Suspend(Calendar, forEver).Current.Day);
    }

    private static Suspension Suspended(string from, string to) =>
        new() { From = Day(from), To = Day(to), Cause = Hearing };

    private static Extension Extended(string length) => new()
    {
        Length = Length(length),
        Cause = new BilingualText("案情复杂，经负责人批准", "complex case, approved by the head"),
        Citation = Article,
    };

    /// <summary>A fictional notice for 2027 with a single day off.</summary>
    private static WorkCalendar CalendarWith2027(string dayOff)
    {
        DefinitionText text = new("calendars/2027.json",
            "{\"year\": 2027, \"papers\": [\"fiction\"], \"days\": [{\"name\": \"元旦\", \"date\": \"" + dayOff
            + "\", \"isOffDay\": true}]}");
        return WorkCalendar.Read([.. PublishedCalendar.Texts(), text]).Calendar
            ?? throw new InvalidOperationException("The fictional year must be readable.");
    }
}
