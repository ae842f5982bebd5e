namespace CreditSupervision.Rules.Tests.Law;

/// <summary>Changing the law on trial: parameters, facts, rules of a decision, without publishing anything.</summary>
public sealed class WhatIfTests
{
    private const string Proposal = """
        format: lawrule-overlay/1
        id: proposal.repeat-offender
        amends: repair.serious-list
        title: {zh-CN: 再犯从严（设想）, en: Stricter for repeat offenders (an idea)}
        cites: &idea {source: SL-44R, article: "16"}
        inForce: {from: 2021-09-01, to: null}
        facts:
          seriousPenaltiesIn5Years: {type: count, label: {zh-CN: 五年内严重违法处罚次数, en: serious penalties in five years}, evidence: penaltyRegisterExtract}
          harmClass: {type: enum, values: [general, seriousHarm], label: {zh-CN: 危害类型, en: class of harm}, evidence: listingDecision}
        parameterExceptions:
          repair.listWait:
            - {id: repeat, when: seriousPenaltiesIn5Years >= 2, value: 18, cites: *idea, reviewed: 2026-11-23}
            - {id: grave, when: harmClass == seriousHarm, value: 24, overrides: [repeat], cites: *idea, reviewed: 2026-11-23}
        tests:
          - {name: repeat needs 18, given: &ok {applicationOn: 2024-03-02, listedOn: 2023-03-01, obligationsPerformed: true, harmRemoved: true, heavierPenaltiesSinceListing: 0, restrictionRunning: false, seriousPenaltiesIn5Years: 2, harmClass: general}, expect: notEligible, because: [listedLongEnough]}
          - {name: grave beats repeat, given: {<<: *ok, applicationOn: 2024-09-02, seriousPenaltiesIn5Years: 3, harmClass: seriousHarm}, expect: notEligible, because: [listedLongEnough]}
          - {name: class unknown but 24 months passed, given: {<<: *ok, applicationOn: 2025-03-02, seriousPenaltiesIn5Years: null, harmClass: null}, expect: eligible}
          - {name: class unknown and it matters, given: {<<: *ok, applicationOn: 2024-10-01, seriousPenaltiesIn5Years: 0, harmClass: null}, expect: undetermined, missing: [listingDecision]}
        """;

    private const string NewRule = """
        format: lawrule-overlay/1
        id: proposal.training
        amends: repair.serious-list
        title: {zh-CN: 合规培训（设想）, en: Compliance training (an idea)}
        cites: &idea {source: SL-44R}
        inForce: {from: 2021-09-01, to: null}
        facts:
          trained: {type: bool, label: {zh-CN: 已参加合规培训, en: compliance training done}, evidence: trainingProof}
        documents:
          trainingProof: {zh-CN: 培训证明, en: proof of training}
        conditions:
          trainingDone:
            test: trained
            cites: *idea
            met: {zh-CN: 已参加合规培训, en: The training was done}
            notMet: {zh-CN: 尚未参加合规培训, en: The training was not done}
        rules:
          - {id: untrained, overrides: [general], when: not trainingDone, then: notEligible, cites: *idea}
        tests:
          - {name: untrained, given: &ok {applicationOn: 2024-03-02, listedOn: 2023-03-01, obligationsPerformed: true, harmRemoved: true, heavierPenaltiesSinceListing: 0, restrictionRunning: false, trained: false}, expect: notEligible, by: untrained, because: [trainingDone]}
          - {name: trained, given: {<<: *ok, trained: true}, expect: eligible, by: general}
        """;

    [Theory]
    [InlineData(Proposal, 4)]
    [InlineData(NewRule, 2)]
    public void With_Overlay_ItsOwnExamplesPass(string overlay, int count)
    {
        RuleBook tried = Tried(overlay);

        ExampleResult[] examples = [.. tried.RunExamples().Where(example => example.File == "rules/idea.yaml")];

        Assert.Equal(count, examples.Length);
        Assert.All(examples, example => Assert.True(example.Passed, example.ToString()));
    }

    [Fact]
    public void With_Overlay_TheBookItselfStaysAsItWas()
    {
        RuleBook tried = Tried(NewRule);

        Assert.NotEqual(Definitions.Book.Hash, tried.Hash);
        Assert.DoesNotContain("trained", Definitions.Book.Decisions["repair.serious-list"].Facts.Keys);
        Assert.Contains("trained", tried.Decisions["repair.serious-list"].Facts.Keys);
    }

    [Fact]
    public void With_OverlayThatIsOver_LaterVersionsKeepTheirRules()
    {
        string over = NewRule.Replace("amends: repair.serious-list", "amends: repair.abnormal-list", StringComparison.Ordinal)
            .Replace("to: null", "to: 2025-12-25", StringComparison.Ordinal)
            .Replace("overrides: [general]", "overrides: [allCured]", StringComparison.Ordinal);
        RuleBook tried = Tried(over[..over.IndexOf("tests:", StringComparison.Ordinal)]);
        FactSet cured = FactSet.Empty.With("trained", false)
            .With("causes", new FactValue.CodeSet(["unreachable"]))
            .With("curedCauses", new FactValue.CodeSet(["unreachable"]));

        Assert.Equal("notEligible", tried.Judge("repair.abnormal-list", cured, new DateOnly(2025, 12, 24)).Outcome);
        Assert.Equal("eligible", tried.Judge("repair.abnormal-list", cured, new DateOnly(2025, 12, 25)).Outcome);
    }

    [Fact]
    public void With_ChangedFile_ReplacesTheOneOfItsPath()
    {
        DefinitionText repair = Definitions.Texts.Single(text => text.Path == "parameters/repair.yaml");
        string five = repair.Content.Replace("{from: 2025-12-25, value: 7,", "{from: 2025-12-25, value: 5,",
            StringComparison.Ordinal);

        RuleBookReading reading = Definitions.Book.With(repair with { Content = five });

        Assert.Equal("5 workingDays", reading.Book?.Parameter("repair.decisionLimit", new(2026, 1, 5)).Value);
        Assert.Equal("7 workingDays", Definitions.Book.Parameter("repair.decisionLimit", new(2026, 1, 5)).Value);
    }

    [Fact]
    public void With_BrokenOverlay_NamesFileAndLine()
    {
        RuleBookReading reading = Definitions.Book.With(new DefinitionText(
            "rules/idea.yaml", NewRule.Replace("test: trained", "test: traned", StringComparison.Ordinal)));

        Assert.Null(reading.Book);
        Assert.Contains(reading.Problems, problem =>
            problem is { File: "rules/idea.yaml", Code: "L02", Line: 13 });
    }

    private static RuleBook Tried(string overlay)
    {
        RuleBookReading reading = Definitions.Book.With(new DefinitionText("rules/idea.yaml", overlay));
        Assert.True(reading.Book is not null, string.Join('\n', reading.Problems));
        return reading.Book;
    }
}
