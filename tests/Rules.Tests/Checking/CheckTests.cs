namespace CreditSupervision.Rules.Tests.Checking;

/// <summary>The analyses over whole decisions, on the real definitions.</summary>
public sealed class CheckTests
{
    private const string Axis = """
        format: lawrule/1
        decision: test.decision
        id: test.version
        title: {zh-CN: 测试, en: test}
        cites: &cite {source: SL-44, article: "16"}
        inForce: {from: 2021-09-01, to: null, selectBy: dayOn}
        outcomes: [yes1, no1]
        facts:
          dayOn: {type: date, label: {zh-CN: 日期, en: day}, evidence: proof}
          endOn: {type: date, label: {zh-CN: 届满日, en: end}, evidence: proof}
        documents:
          proof: {zh-CN: 证明, en: proof}
        conditions:
          after: {test: endOn > dayOn, cites: *cite, met: {zh-CN: 后, en: after}, notMet: {zh-CN: 否, en: not}}
          before: {test: endOn < dayOn, cites: *cite, met: {zh-CN: 前, en: before}, notMet: {zh-CN: 否, en: not}}
          same: {test: dayOn == endOn, cites: *cite, met: {zh-CN: 同, en: same}, notMet: {zh-CN: 否, en: not}}
        rules:
          - {id: first, when: after, then: yes1, cites: *cite}
          - {id: second, when: before, then: no1, cites: *cite}
          - {id: third, when: same, then: yes1, cites: *cite}
        tests:
          - {name: later, given: {dayOn: 2024-01-01, endOn: 2024-01-02}, expect: yes1}
          - {name: same day, given: {dayOn: 2024-01-01, endOn: 2024-01-01}, expect: yes1}
          - {name: earlier, given: {dayOn: 2024-01-02, endOn: 2024-01-01}, expect: no1}
        """;

    private static readonly DateOnly today = new(2026, 11, 23);

    [Fact]
    public void Check_TheRealDefinitions_HasNoProblem()
    {
        IReadOnlyList<DefinitionProblem> problems = Definitions.Book.Check(today);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }

    [Fact]
    public void Check_ComparisonsOfTheSameTwoDays_AreProvedOnTheirDifference()
    {
        RuleBookReading reading = RuleBook.Read([.. Definitions.Texts, new DefinitionText("rules/axis.yaml", Axis)]);

        Assert.Empty(reading.Problems);
        Assert.DoesNotContain(reading.Book?.Check(today) ?? [], problem => problem.Code is "L06" or "L07" or "L15");
    }

    [Theory]
    [InlineData("2027-11-23", false)]
    [InlineData("2027-11-24", true)]
    public void Check_ValueOfAYearAgo_IsStaleFromTheDayAfter(string day, bool expected)
    {
        DateOnly asked = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(expected, Definitions.Book.Check(asked).Any(problem => problem.Code == "L14"));
    }

    [Theory]
    [InlineData("rules/repair/serious-list.yaml", "    overrides: [general]\n", "", "L06")]
    [InlineData("rules/repair/serious-list.yaml", "overrides: [general, restrictionBar]", "overrides: [restrictionBar]", "L06")]
    [InlineData("rules/publicity/tier.yaml", "overrides: [serious, minor]", "overrides: [minor]", "L06")]
    [InlineData("rules/listing/expiry.yaml", "default: {then: running, cites: *art21}", "", "L07")]
    [InlineData("rules/listing/expiry.yaml", "test: hasElapsed(listedOn, listing.term, on)", "test: hasElapsed(listedOn, listing.term, on) and listedOn > on", "L08")]
    [InlineData("rules/repair/serious-list.yaml", "restrictionEndsOn >= applicationOn", "restrictionEndsOn > applicationOn", "L12")]
    [InlineData("rules/listing/penalty-based.yaml", "when: intentExcluded", "when: intentExcluded and groundPresent and not groundPresent", "L08")]
    [InlineData("rules/repair/route.yaml", "{any: [repeatedViolations, circumstancesSerious]}", "{any: [repeatedViolations, circumstancesSerious, repeatedViolations]}", "L13")]
    [InlineData("rules/publicity/tier.yaml", "    needless: Without a fine the amount is below every lower-fine limit too; the article names both, so both are told.\n", "", "L13")]
    public void Check_RealDefinitionDamaged_IsNoticed(string path, string part, string damage, string code)
    {
        DefinitionText whole = Definitions.Texts.Single(text => text.Path == path);
        Assert.Contains(part, whole.Content, StringComparison.Ordinal);

        RuleBookReading reading = RuleBook.Read([.. Definitions.Texts.Where(text => text.Path != path),
            whole with { Content = whole.Content.Replace(part, damage, StringComparison.Ordinal) }]);
        IReadOnlyList<DefinitionProblem> problems = reading.Book?.Check(today) ?? reading.Problems;

        Assert.True(problems.Any(problem => problem.Code == code && problem.File == path), string.Join('\n', problems));
    }

    [Fact]
    public void Check_EveryExampleOfAFileRemoved_NamesEachConditionAndRule()
    {
        DefinitionText whole = Definitions.Texts.Single(text => text.Path == "rules/listing/non-performance.yaml");
        string bare = whole.Content[..whole.Content.IndexOf("tests:", StringComparison.Ordinal)];

        RuleBook? book = RuleBook.Read([.. Definitions.Texts.Where(text => text.Path != whole.Path),
            whole with { Content = bare }]).Book;

        // Four conditions, met and not met, the rule and the default.
        Assert.Equal(10, book?.Check(today).Count(problem => problem.Code == "L12"));
    }

    [Fact]
    public void PackTerms_OfTheExamplePack_ShowBandDoubtAndBothCitations()
    {
        PackTerm term = Definitions.Book.PackTerms.Single(term => term.Exception == "repeat");

        Assert.Equal(("hunan-thresholds", "18 months", "12 months", "36 months"),
            (term.Pack, term.Value, term.Least, term.Most));
        Assert.Contains(term.Cites, citation => citation.Source == "HN-108");
        Assert.Equal(["SL-44 art.16(1)", "SL-44 art.21"], term.BandCites.Select(citation => citation.ToString()));
        Assert.Contains("能否", term.Doubt?.Zh, StringComparison.Ordinal);
    }
}
