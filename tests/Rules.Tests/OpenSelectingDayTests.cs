using System.Globalization;

namespace CreditSupervision.Rules.Tests;

/// <summary>
/// The day that picks the version of the law is unknown: what is told must hold under every version that may be picked.
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
    public void Judge_ApplicationDayKnown_TellsItsOwnVersion(string applicationOn, Truth expected) => Assert.Equal(expected,
        StatusOf(Judge("repair.penalty-publicity", publicity.With("publishedOn", Day("2025-07-01"))
            .With("applicationOn", Day(applicationOn))), "publishedLongEnough"));

    private static Truth StatusOf(Verdict verdict, string condition) =>
        Assert.Single(verdict.Conditions, finding => finding.Id == condition).Status;

    private static Verdict Judge(string decision, FactSet facts) =>
        Definitions.Book.Judge(decision, facts, Day("2026-11-27"));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
