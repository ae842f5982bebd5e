using System.Globalization;

namespace CreditSupervision.Rules.Tests;

/// <summary>The settled readings 1 to 10 of the contract, each with the last day in and the first day out.</summary>
public sealed class SettledReadingsTests
{
    private static readonly FactSet repair = FactSet.Empty
        .With("listedOn", Day("2022-03-15")).With("applicationOn", Day("2023-03-16"))
        .With("obligationsPerformed", true).With("harmRemoved", true).With("heavierPenaltiesSinceListing", 0)
        .With("restrictionRunning", false);

    private static readonly FactSet publicity = FactSet.Empty
        .With("publishedOn", Day("2025-09-01")).With("applicationOn", Day("2026-01-05"))
        .WithCode("tier", "general").With("barredKind", false).WithCode("domain", "other")
        .With("obligationsPerformed", true).With("harmRemoved", true).With("furtherPenaltySameKind", false)
        .With("onAbnormalList", false).With("onSeriousList", false).With("restrictionOnParty", false);

    private static readonly FactSet issue = FactSet.Empty
        .WithCode("authorityLevel", "province").With("decisionOn", Day("2024-10-11"))
        .With("noticeServed", true).With("noticeServedOn", Day("2024-09-27")).With("defenceWaived", false)
        .With("defenceMade", false).With("hearingApplies", false);

    [Theory]
    [InlineData("2023-03-15", "notEligible")]
    [InlineData("2023-03-16", "eligible")]
    public void Reading1_CorrespondingDay_IsTheLastOfThePeriod(string applicationOn, string expected) =>
        Assert.Equal(expected, Judge("repair.serious-list", repair.With("applicationOn", Day(applicationOn)),
            applicationOn).Outcome);

    [Theory]
    [InlineData("2023-03-16", "notEligible")]
    [InlineData("2023-03-15", "eligible")]
    public void Reading2_Restriction_BarsOnItsLastDay(string endsOn, string expected) => Assert.Equal(expected,
        Judge("repair.serious-list", repair.With("restrictionRunning", true).With("restrictionEndsOn", Day(endsOn)),
            "2023-03-16").Outcome);

    [Theory]
    [InlineData("2025-12-24", "notEligible", "2026-03-02")]
    [InlineData("2025-12-25", "eligible", "2025-12-25")]
    public void Reading3_LaterLaw_IsSeenFromItsFirstDay(string on, string expected, string earliest)
    {
        Verdict verdict = Judge("repair.penalty-publicity", publicity, on);

        Assert.Equal(expected, verdict.Outcome);
        Assert.Equal(new FactValue.Day(Day(earliest)), verdict.Values["earliestApplicationOn"]);
    }

    [Theory]
    [InlineData("2025-12-24", "notEligible")]
    [InlineData("2025-12-25", "eligible")]
    public void Reading3_ApplicationDay_PicksTheVersion(string applicationOn, string expected) => Assert.Equal(expected,
        Judge("repair.penalty-publicity", publicity.With("applicationOn", Day(applicationOn)), "2026-06-01").Outcome);

    [Theory]
    [InlineData("2024-10-10", "mayNotIssue")]
    [InlineData("2024-10-11", "mayIssue")]
    public void Reading4_WorkingDays_HaveElapsedTheDayAfter(string decisionOn, string expected) =>
        Assert.Equal(expected,
        Judge("listing.may-issue", issue.With("decisionOn", Day(decisionOn)), decisionOn).Outcome);

    [Fact]
    public void Reading5_EarliestDay_IsThatOfTheWaitingPeriodAlone()
    {
        Verdict verdict = Judge("repair.serious-list",
            repair.With("harmRemoved", false).With("restrictionRunning", true).With("restrictionEndsOn",
                Day("2030-01-01")), "2023-03-16");

        Assert.Equal("notEligible", verdict.Outcome);
        Assert.Equal(new FactValue.Day(Day("2023-03-16")), verdict.Values["earliestApplicationOn"]);
    }

    [Theory]
    [InlineData("2025-04-18", "running")]
    [InlineData("2025-04-19", "ended")]
    public void Reading5_EndDay_IsTheLastDayShown(string on, string expected)
    {
        Verdict verdict = Judge("listing.expiry",
            FactSet.Empty.With("listedOn", Day("2022-04-18")).With("restrictionOnParty", false), on);

        Assert.Equal(expected, verdict.Outcome);
        Assert.Equal(new FactValue.Day(Day("2025-04-18")), verdict.Values["endsOn"]);
    }

    [Fact]
    public void Reading6_RestrictionWithoutEnd_NeverEnds()
    {
        FactSet facts = FactSet.Empty.With("listedOn", Day("2022-04-18")).With("restrictionOnParty", true)
            .With("restrictionEndsOn", DateOnly.MaxValue);

        Assert.Equal("running", Judge("listing.expiry", facts, "9999-12-31").Outcome);
    }

    [Fact]
    public void Reading8_ContradictoryFacts_AreJudgedAsWritten()
    {
        FactSet facts = issue.With("noticeServed", false).With("defenceWaived", true);

        Assert.Equal("mayNotIssue", Judge("listing.may-issue", facts, "2024-10-11").Outcome);
    }

    [Fact]
    public void Reading9_ValueLeftOpen_IsAbsent()
    {
        Verdict verdict = Judge("listing.expiry", FactSet.Empty.With("listedOn", Day("2022-04-18")), "2024-01-01");

        Assert.Equal("running", verdict.Outcome);
        Assert.Null(verdict.Values["endsOn"]);
    }

    [Theory]
    [InlineData("food", true)]
    [InlineData("other", false)]
    public void Reading10_DoubtfulParameter_AsksForReview(string domain, bool expected)
    {
        FactSet facts = publicity.With("publishedOn", Day("2026-01-10")).With("applicationOn", Day("2026-04-11"));

        Assert.Equal(expected, Judge("repair.penalty-publicity", facts.WithCode("domain", domain),
            "2026-04-11").NeedsReview);
    }

    private static Verdict Judge(string decision, FactSet facts, string on) => Definitions.Book.Judge(decision, facts,
        Day(on));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
