using System.Globalization;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Tests;

/// <summary>The rule book as other rooms use it.</summary>
public sealed class RuleBookTests
{
    private static readonly RuleBook book = Definitions.Book;
    private static readonly DateOnly on = new(2026, 6, 1);

    [Theory]
    [InlineData("repair.decisionLimit", "2025-12-24", "15 workingDays")]
    [InlineData("repair.decisionLimit", "2025-12-25", "7 workingDays")]
    [InlineData("repair.acceptanceLimit", "2026-01-01", "2 workingDays")]
    [InlineData("publicity.limit", "2026-01-01", "20 workingDays")]
    [InlineData("publicity.crossProvincePushLimit", "2026-01-01", "10 workingDays")]
    [InlineData("publicity.stopLimit", "2026-01-01", "3 workingDays")]
    [InlineData("push.limit", "2026-01-01", "3 workingDays")]
    [InlineData("defence.period", "2026-01-01", "5 workingDays")]
    [InlineData("hearing.requestPeriod", "2026-01-01", "5 workingDays")]
    [InlineData("hearing.noticePeriod", "2026-01-01", "7 workingDays")]
    [InlineData("service.limit", "2026-01-01", "7 workingDays")]
    [InlineData("listing.superiorConsentRequired", "2026-01-01", "true")]
    [InlineData("listing.term", "2026-01-01", "3 years")]
    [InlineData("repair.listWait", "2026-01-01", "12 months")]
    [InlineData("anniversary.mode", "2026-01-01", "strict")]
    [InlineData("lowerFine.natural", "2026-01-01", "5000.00")]
    [InlineData("lowerFine.legal", "2026-01-01", "50000.00")]
    [InlineData("lowerFine.inclusive", "2026-01-01", "false")]
    [InlineData("reconsideration.period", "2026-01-01", "60 days")]
    [InlineData("litigation.period", "2026-01-01", "6 months")]
    [InlineData("penalty.caseLimit", "2026-01-01", "90 days")]
    public void Parameter_OnADay_IsTheValueInForce(string name, string day, string expected) =>
        Assert.Equal(expected, book.Parameter(name, DateOnly.Parse(day, CultureInfo.InvariantCulture)).Value);

    [Fact]
    public void Parameter_Period_CanBeCountedWith()
    {
        ParameterReading limit = book.Parameter("repair.decisionLimit", new DateOnly(2025, 12, 25));

        Assert.Equal(new PeriodLength(7, PeriodUnit.WorkingDays), limit.Period);
        Assert.False(limit.Verify);
    }

    [Fact]
    public void Parameter_BeforeItsFirstDay_Throws()
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(
            () => book.Parameter("repair.decisionLimit", new DateOnly(2021, 8, 31)));

        Assert.Contains("repair.decisionLimit", exception.Message, StringComparison.Ordinal);
        Assert.Contains("2021-08-31", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Decisions_OfTheRealBook_HoldThoseOfTheContract() => Assert.All(
        ["listing.annulment", "listing.decided-together", "listing.expiry", "listing.may-issue",
            "listing.non-performance", "listing.penalty-based",
            "listing.superior-consent", "publicity.tier", "repair.abnormal-list", "repair.penalty-publicity",
            "repair.route", "repair.serious-list"],
        name => Assert.Contains(name, book.Decisions.Keys));

    [Fact]
    public void Judge_FactOfWrongType_NamesIt()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(
            () => book.Judge("repair.serious-list", FactSet.Empty.With("listedOn", true), on));

        Assert.Contains("listedOn", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Judge_FactNotDeclared_IsIgnored()
    {
        Verdict verdict = book.Judge("repair.route", FactSet.Empty.With("seriousCircumstances", true).With("extra",
            true), on);

        Assert.Equal("strict", verdict.Outcome);
        Assert.Equal(["seriousCircumstances"], verdict.Facts.Names);
    }

    [Fact]
    public void Judge_UnknownDecisionOrPack_Throws()
    {
        Assert.Throws<KeyNotFoundException>(() => book.Judge("repair.nothing", FactSet.Empty, on));
        Assert.Throws<ArgumentException>(() => book.Judge("repair.route", FactSet.Empty, on, "no-pack"));
    }

    [Fact]
    public void Judge_UnsignedPack_OnlyWhereNamed()
    {
        FactSet facts = FactSet.Empty.With("listedOn", new DateOnly(2023, 3, 1)).With("applicationOn",
            new DateOnly(2024, 4, 1))
            .With("obligationsPerformed", true).With("harmRemoved", true).With("heavierPenaltiesSinceListing", 0)
            .With("restrictionRunning", false).With("seriousCircumstances", true);

        Assert.Equal("eligible", book.Judge("repair.serious-list", facts, on).Outcome);
        Assert.Equal("notEligible", book.Judge("repair.serious-list", facts, on, "hunan-thresholds").Outcome);
    }

    [Fact]
    public void Judge_VerdictAskedTwice_IsTheSame()
    {
        FactSet facts = FactSet.Empty.With("listedOn", new DateOnly(2023, 3, 1));

        string first = VerdictWriter.Write(book.Judge("repair.serious-list", facts, on));

        Assert.Equal(first, VerdictWriter.Write(book.Judge("repair.serious-list", facts, on)));
    }

    [Fact]
    public void Hash_OneByteChanged_IsAnother()
    {
        DefinitionText[] changed = [.. Definitions.Texts.Select(text => text.Path == "rules/repair/route.yaml"
            ? text with { Content = text.Content + "\n" }
            : text)];

        Assert.StartsWith("sha256:", book.Hash, StringComparison.Ordinal);
        Assert.Equal(book.Hash, RuleBook.Read([.. Definitions.Texts.Reverse()]).Book?.Hash);
        Assert.NotEqual(book.Hash, RuleBook.Read(changed).Book?.Hash);
    }

    [Fact]
    public void Judge_TwoRulesThatDisagree_IsNeverASilentPick()
    {
        DefinitionText[] conflicting = [.. Definitions.Texts.Select(text => text.Path == "rules/repair/route.yaml"
            ? text with
            {
                Content = text.Content[..text.Content.IndexOf("tests:", StringComparison.Ordinal)]
                    .Replace("  - {id: strictRoute",
                        "  - {id: other, when: repeatedViolations, then: standard, cites: *item10}\n"
                        + "  - {id: strictRoute", StringComparison.Ordinal),
            }
            : text)];
        RuleBook? disputed = RuleBook.Read(conflicting).Book;

        Verdict? verdict = disputed?.Judge("repair.route",
            FactSet.Empty.With("priorSameDomainPenalties24M", 3).With("seriousCircumstances", true), on);

        Assert.Equal(Verdict.Undetermined, verdict?.Outcome);
    }

    [Fact]
    public void Bits_OfARow_AreTheFindingsOfTheVerdict()
    {
        FactSet facts = FactSet.Empty.With("listedOn", new DateOnly(2023, 3, 1)).With("applicationOn",
            new DateOnly(2024, 4, 1))
            .With("obligationsPerformed", false);
        Decision decision = book.Decision("repair.serious-list", []);

        ulong bits = decision.Versions[0].Bits(new Question(FactRow.Of(decision, facts, on, out _)));

        Assert.Equal(book.Judge("repair.serious-list", facts, on).Conditions.Select(condition => condition.Status),
            Enumerable.Range(0, 6).Select(index => (Truth)(bits >> (2 * index) & 3)));
    }
}
