using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Tests;

public sealed class VerdictReviewTests
{
    private static readonly DateOnly Day = new(2025, 3, 17);

    private static readonly FactSet Listable = FactSet.Empty
        .WithCode("ground", "L44-05-02a").WithCode("heavierPenalty", "HP-2b").WithCode("partyKind", "legalPerson")
        .With("violationOn", new DateOnly(2024, 12, 3)).With("penaltyDecidedOn", Day)
        .With("vileNature", true).With("seriousCircumstances", true).With("largeHarm", true)
        .With("factorsReasoned", 9).With("lackOfIntentProven", false).With("separateBasis", false);

    private static readonly Party Party = new()
    {
        Name = "湖南某示范食品有限公司（虚构）",
        UnifiedCode = "91430100MA4LA0016G",
        Kind = "legalPerson",
    };

    [Theory]
    [InlineData("HP-3b", false)]
    [InlineData("none", true)]
    public void AfterCorrection_OfThePenalty_IsAnItemOnlyWhereTheAnswerTurns(string heavier, bool differs)
    {
        Verdict before = Definitions.RuleBook.Judge(Triage.Decision, Listable, Day);

        SupervisionItem? item = VerdictReview.AfterCorrection(
            State(CaseKind.Listing), before, FactSet.Empty.WithCode("heavierPenalty", heavier), Definitions.RuleBook, "c-1");

        Assert.Equal(differs, item is not null);
        Assert.Equal(differs ? "differs:case-1:listing.penalty-based:c-1" : null, item?.Id);
    }

    [Fact]
    public void AfterCorrection_OfWhatNobodyAsked_IsNothing()
    {
        Verdict before = Definitions.RuleBook.Judge(Triage.Decision, Listable, Day);

        SupervisionItem? item = VerdictReview.AfterCorrection(
            State(CaseKind.Listing), before, FactSet.Empty.With("stoppedOn", Day), Definitions.RuleBook, "c-1");

        Assert.Null(item);
    }

    [Fact]
    public void AfterFurtherPenalty_OfAPendingRepair_SaysWhatItMeansForIt()
    {
        SupervisionItem item = VerdictReview.AfterFurtherPenalty(
            State(CaseKind.RepairSeriousList), "长市监罚〔2026〕9号", Definitions.RuleBook, new DateOnly(2026, 4, 30));

        Assert.Equal((SupervisionKind.SecondHeavierPenalty, "case-1"), (item.Kind, item.Subject));
        Assert.Contains("notEligible", item.Text.Zh, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, null)]
    [InlineData(false, SupervisionKind.MissedListing)]
    public void ListingReview_OfAListablePenalty_IsMissedWithoutACase(bool hasCase, SupervisionKind? expected)
    {
        Verdict verdict = Definitions.RuleBook.Judge(Triage.Decision, Listable, Day);

        SupervisionItem? item = ListingReview.Of(
            verdict, new ListingDone(hasCase, Entry: null), "p", "v", "430100", Party);

        Assert.Equal(expected, item?.Kind);
    }

    private static CaseState State(CaseKind kind)
    {
        CaseId id = new("case-1");
        CaseState opened = CaseEvolution.Evolve(id, null, new CaseOpened
        {
            Kind = kind,
            Authority = "430100",
            Party = Party,
            Definition = new DefinitionPin("listing", 1, "sha256:"),
            Status = "Applied",
        });
        FactSet repair = FactSet.Empty.With("listedOn", Day).With("applicationOn", new DateOnly(2026, 4, 20))
            .With("obligationsPerformed", true).With("harmRemoved", true).With("restrictionRunning", false);
        return CaseEvolution.Evolve(id, opened, new FactsRecorded
        {
            Facts = repair.ToDictionary(
                fact => fact.Key,
                fact => new FactEntry { Value = fact.Value, StatedBy = "t", StatedOn = Day, Source = "t" }),
        });
    }
}
