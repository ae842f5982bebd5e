namespace CreditSupervision.Rules.Tests;

/// <summary>A refusal names what it rests on and nothing else.</summary>
public sealed class DecisiveTests
{
    private static readonly DateOnly on = new(2025, 11, 26);

    private static readonly FactSet repair = FactSet.Empty
        .With("listedOn", new DateOnly(2024, 11, 25)).With("applicationOn", on)
        .With("obligationsPerformed", true).With("harmRemoved", true).With("heavierPenaltiesSinceListing", 0)
        .With("restrictionRunning", false);

    private static readonly FactSet issue = FactSet.Empty
        .WithCode("authorityLevel", "county").WithCode("superiorConsent", "pending")
        .With("decisionOn", new DateOnly(2026, 1, 15)).With("noticeServed", true)
        .With("noticeServedOn", new DateOnly(2026, 1, 4)).With("defenceWaived", true).With("hearingWaived", true)
        .With("defenceMade", false).With("hearingApplies", false);

    [Fact]
    public void Judge_RefusedByDefault_OnlyWhatKeptTheRuleOffIsDecisive() =>
        Assert.Equal(["obligations", "harm"],
            Decisive("repair.serious-list", repair.With("obligationsPerformed", false).With("harmRemoved", false)));

    [Fact]
    public void Judge_RefusedByABar_OnlyTheBarIsDecisive() =>
        Assert.Equal(["restrictionUnexpired"], Decisive("repair.serious-list", repair
            .With("obligationsPerformed", false).With("restrictionRunning", true).With("restrictionEndsOn", on)));

    [Fact]
    public void Judge_Granted_TheConditionsOfItsRuleAreDecisive() =>
        Assert.Equal(["listedLongEnough", "obligations", "harm", "noFurtherHeavierPenalty"],
            Decisive("repair.serious-list", repair));

    [Fact]
    public void Judge_OpenByARule_TheConditionOfThatRuleIsDecisive() =>
        Assert.Equal(["listedUnderFormerRegime"],
            Decisive("repair.serious-list", repair.With("listedOn", new DateOnly(2021, 8, 31))));

    [Fact]
    public void Judge_FactUnknown_OnlyUnknownConditionsThatMatterAreDecisive() =>
        Assert.Equal(["obligations"], Decisive("repair.serious-list", repair.Without("obligationsPerformed")));

    [Fact]
    public void Judge_UnknownCannotMatter_ItIsNotDecisive() => Assert.Equal(["harm"],
        Decisive("repair.serious-list", repair.Without("obligationsPerformed").With("harmRemoved", false)));

    [Fact]
    public void Judge_NestedGuard_BothSidesThatFailItAreDecisive() =>
        Assert.Equal(["consentNeeded", "consentGiven"], Decisive("listing.may-issue", issue));

    [Fact]
    public void Judge_NegatedGuard_TheFailedConditionIsDecisive() => Assert.Equal(["published"],
        Decisive("publicity.tier", FactSet.Empty.WithCode("procedure", "summary").With("barredKind", true)
            .With("decidedOn", on)));

    [Fact]
    public void Judge_AgreementOverUnknowns_WhatRulesTheRivalsOutIsDecisive() =>
        Assert.Equal(["penaltyGone", "penaltyChanged"],
            Decisive("listing.annulment", FactSet.Empty.WithCode("underlyingPenalty", "standing")));

    [Fact]
    public void Write_DecisiveCondition_IsMarked()
    {
        string json = VerdictWriter.Write(Definitions.Book.Judge("repair.serious-list",
            repair.With("harmRemoved", false), on));

        Assert.Equal(2, json.Split("\"decisive\":true").Length);
    }

    private static IEnumerable<string> Decisive(string decision, FactSet facts) =>
        Definitions.Book.Judge(decision, facts, on).Conditions.Where(condition => condition.Decisive)
            .Select(condition => condition.Id);
}
