using CreditSupervision.Rules.Preview;

namespace CreditSupervision.Rules.Tests.Preview;

public sealed class DraftPreviewTests
{
    private static readonly DateOnly asked = new(2026, 1, 5);
    private static readonly FactSet listed = FactSet.Empty.With("listedOn", new DateOnly(2024, 11, 25))
        .With("applicationOn", new DateOnly(2025, 12, 30)).With("obligationsPerformed", true)
        .With("harmRemoved", true).With("heavierPenaltiesSinceListing", 0L).With("restrictionRunning", false);

    [Fact]
    public void Compare_TheSameBook_NothingFlips()
    {
        IEnumerable<Flip> flips = DraftPreview.Compare(Definitions.Book, Definitions.Book, [Repair(listed)]);

        Assert.Empty(flips);
    }

    [Fact]
    public void Compare_LongerWait_NamesTheFlipWithBothReasons()
    {
        RuleBook draft = Changed("parameters/repair.yaml", "{from: 2025-12-25, value: 12, cites: [{source: SL-44",
            "{from: 2025-12-25, value: 18, cites: [{source: SL-44");

        Flip flip = Assert.Single(DraftPreview.Compare(Definitions.Book, draft, [Repair(listed)]));

        Assert.Equal(FlipKind.Outcome, flip.Kind);
        Assert.Equal("eligible", flip.Before?.Outcome);
        Assert.Equal("notEligible", flip.After?.Outcome);
        (ConditionFinding? before, ConditionFinding? after) = flip.Reasons.Single(reason =>
            reason.After?.Id == "listedLongEnough");
        Assert.Contains("12", before?.Text.Zh, StringComparison.Ordinal);
        Assert.Contains("2026-05-26", after?.Text.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_ApplicationBeforeTheChangedDay_StaysAsItIs()
    {
        RuleBook draft = Changed("parameters/repair.yaml", "{from: 2025-12-25, value: 12, cites: [{source: SL-44",
            "{from: 2025-12-25, value: 18, cites: [{source: SL-44");
        StoredQuestion before = Repair(listed.With("applicationOn", new DateOnly(2025, 12, 24)));

        Assert.Null(DraftPreview.Compare(Definitions.Book, draft, before));
    }

    [Fact]
    public void Compare_OtherDayWithTheSameOutcome_IsAFlipOfValues()
    {
        RuleBook draft = Changed("parameters/listing.yaml", "value: 3, cites: {source: SL-44, article: \"21\"}",
            "value: 5, cites: {source: SL-44, article: \"21\"}");
        StoredQuestion term = Question("listing.expiry", FactSet.Empty.With("listedOn", new DateOnly(2025, 6, 10))
            .With("restrictionOnParty", false));

        Flip? flip = DraftPreview.Compare(Definitions.Book, draft, term);

        Assert.Equal(FlipKind.Values, flip?.Kind);
        Assert.Equal(new FactValue.Day(new DateOnly(2030, 6, 10)), flip?.After?.Values["endsOn"]);
    }

    [Fact]
    public void Compare_OverlayAsksForAnotherDocument_IsAFlipToUndetermined()
    {
        RuleBook draft = Read(Definitions.Book.With(new DefinitionText("rules/idea.yaml", """
            format: lawrule-overlay/1
            id: idea
            amends: repair.serious-list
            title: {zh-CN: 设想, en: an idea}
            cites: &idea {source: SL-44R}
            inForce: {from: 2021-09-01, to: null}
            facts:
              trained: {type: bool, label: {zh-CN: 已培训, en: trained}, evidence: application}
            conditions:
              trainingDone:
                test: trained
                cites: *idea
                met: {zh-CN: 已培训, en: trained}
                notMet: {zh-CN: 未培训, en: not trained}
            rules:
              - {id: untrained, overrides: [general], when: not trainingDone, then: notEligible, cites: *idea}
            """)));

        Flip? flip = DraftPreview.Compare(Definitions.Book, draft, Repair(listed));

        Assert.Equal(Verdict.Undetermined, flip?.After?.Outcome);
        Assert.Contains(flip?.Reasons ?? [], reason => reason.Before is null && reason.After?.Id == "trainingDone");
    }

    [Fact]
    public void Compare_DecisionThatIsGone_IsAFlipOfExistence()
    {
        RuleBook draft = Read(RuleBook.Read([.. Definitions.Texts.Where(text =>
            text.Path != "rules/repair/moot.yaml")]));

        Flip? flip = DraftPreview.Compare(Definitions.Book, draft, Question("repair.moot", FactSet.Empty));

        Assert.Equal(FlipKind.Existence, flip?.Kind);
        Assert.Null(flip?.After);
    }

    [Fact]
    public void Compare_DecisionNeitherBookKnows_IsNoFlip()
    {
        Assert.Null(DraftPreview.Compare(Definitions.Book, Definitions.Book, Question("no.such", FactSet.Empty)));
    }

    [Fact]
    public void Compare_FactOfAnotherType_IsUnknownInsteadOfAFault()
    {
        FactSet odd = listed.With("harmRemoved", 3L).WithCode("onTheMoon", "yes");

        Assert.Null(DraftPreview.Compare(Definitions.Book, Definitions.Book, Repair(odd)));
    }

    private static StoredQuestion Repair(FactSet facts) => Question("repair.serious-list", facts);

    private static StoredQuestion Question(string decision, FactSet facts) =>
        new() { Subject = "case-1", Decision = decision, Facts = facts, On = asked };

    private static RuleBook Changed(string path, string from, string to)
    {
        DefinitionText file = Definitions.Texts.Single(text => text.Path == path);
        Assert.Contains(from, file.Content, StringComparison.Ordinal);
        return Read(Definitions.Book.With(file with
        {
            Content = file.Content.Replace(from, to, StringComparison.Ordinal),
        }));
    }

    private static RuleBook Read(RuleBookReading reading)
    {
        Assert.True(reading.Book is not null, string.Join('\n', reading.Problems));
        return reading.Book;
    }
}
