using System.Globalization;

namespace CreditSupervision.Rules.Tests;

/// <summary>
/// The day that picks the version of the law is unknown: what is told must hold under every version that may be picked,
/// and only documents that can change the outcome are asked for.
/// </summary>
public sealed class OpenSelectingDayTests
{
    private static readonly FactSet publicity = FactSet.Empty
        .With("publishedOn", Day("2024-12-24")).WithCode("tier", "general").With("barredKind", false)
        .WithCode("domain", "other").With("obligationsPerformed", true).With("harmRemoved", false)
        .With("furtherPenaltySameKind", false).With("onAbnormalList", false).With("onSeriousList", false)
        .With("restrictionOnParty", false);

    [Fact]
    public void Judge_VersionsDisagreeOnACondition_TellsItAsUnknown()
    {
        Verdict verdict = Judge("repair.penalty-publicity", publicity);

        Assert.Equal(Truth.Unknown, StatusOf(verdict, "publishedLongEnough"));
        Assert.Equal(Truth.False, StatusOf(verdict, "harm"));
    }

    [Fact]
    public void Judge_VersionsDisagreeOnACondition_NamesTheSelectingDay() => Assert.Equal(
        new BilingualText("尚待查明：申请日期", "Not yet known: day of the application"),
        Assert.Single(Judge("repair.penalty-publicity", publicity).Conditions,
            condition => condition.Id == "publishedLongEnough").Text);

    [Theory]
    [InlineData("2025-12-24", Truth.False)]
    [InlineData("2025-12-25", Truth.True)]
    public void Judge_ApplicationDayKnown_TellsItsOwnVersion(string applicationOn, Truth expected)
    {
        FactSet facts = publicity.With("publishedOn", Day("2025-07-01")).With("applicationOn", Day(applicationOn));

        Assert.Equal(expected, StatusOf(Judge("repair.penalty-publicity", facts), "publishedLongEnough"));
    }

    [Fact]
    public void Judge_ApplicationDayCannotMatter_DoesNotAskForTheApplication()
    {
        FactSet facts = FactSet.Empty.With("obligationsPerformed", true).With("harmRemoved", false)
            .With("restrictionRunning", true).With("restrictionEndsOn", Day("2018-03-09"));

        Assert.Equal(["listingDecision"], Missing("repair.serious-list", facts));
    }

    [Fact]
    public void Judge_RestrictionEndedBeforeAnyEligibleDay_DoesNotAskForIt()
    {
        FactSet facts = FactSet.Empty.With("listedOn", Day("2024-12-31")).With("obligationsPerformed", true)
            .With("harmRemoved", true).With("heavierPenaltiesSinceListing", 0)
            .With("restrictionEndsOn", Day("2024-02-29"));

        Assert.Equal(["application"], Missing("repair.serious-list", facts));
    }

    [Fact]
    public void Judge_ConsentAfterThePeriodForDefence_DoesNotAskForAWaiver()
    {
        FactSet facts = FactSet.Empty.WithCode("authorityLevel", "county").WithCode("superiorConsent", "granted")
            .With("consentOn", Day("2022-02-17")).With("consentByNextHigher", true)
            .With("noticeServedOn", Day("2022-02-09")).With("noticeServed", true).With("hearingWaived", false)
            .With("defenceMade", false).With("hearingOffered", true).With("hearingRequested", true)
            .With("hearingHeld", true);

        Assert.Equal(["decisionDraft"], Missing("listing.may-issue", facts));
    }

    [Fact]
    public void Judge_SeriousTierKnown_DoesNotAskForTheDomain()
    {
        FactSet facts = FactSet.Empty.With("applicationOn", Day("2026-01-14")).WithCode("tier", "serious")
            .With("barredKind", true).With("obligationsPerformed", true).With("harmRemoved", true)
            .With("furtherPenaltySameKind", false).With("onAbnormalList", false).With("onSeriousList", false)
            .With("restrictionOnParty", false);

        Assert.Equal(["publicityRecord"], Missing("repair.penalty-publicity", facts));
    }

    private static Truth StatusOf(Verdict verdict, string condition) =>
        Assert.Single(verdict.Conditions, finding => finding.Id == condition).Status;

    private static string[] Missing(string decision, FactSet facts) =>
        [.. Judge(decision, facts).Missing.Select(document => document.Id)];

    private static Verdict Judge(string decision, FactSet facts) =>
        Definitions.Book.Judge(decision, facts, Day("2026-11-27"));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
