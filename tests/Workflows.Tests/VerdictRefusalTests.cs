using CreditSupervision.Rules;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Workflows.Tests;

/// <summary>The sentence of a refusal names what decided and nothing that speaks for the party.</summary>
public sealed class VerdictRefusalTests
{
    private static readonly DateOnly on = new(2025, 11, 26);

    private static readonly FactSet repair = FactSet.Empty
        .With("listedOn", new DateOnly(2024, 11, 25)).With("applicationOn", on)
        .With("obligationsPerformed", true).With("harmRemoved", true).With("heavierPenaltiesSinceListing", 0)
        .With("restrictionRunning", false);

    [Fact]
    public void Verdict_ConditionNotMet_NamesItAloneAndCitesItAlone()
    {
        Refusal refusal = Refusals.Verdict(Judge("repair.serious-list", repair.With("harmRemoved", false)));

        Assert.Contains("Harm or bad effects remain. ", refusal.Sentence.En, StringComparison.Ordinal);
        Assert.DoesNotContain("没有尚未届满的法定管理措施", refusal.Sentence.Zh, StringComparison.Ordinal);
        Assert.Equal(["SL-44 art.16(1)(2)"], refusal.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void Verdict_BarThatIsMet_NamesTheBar()
    {
        Refusal refusal = Refusals.Verdict(Judge("repair.serious-list",
            repair.With("restrictionRunning", true).With("restrictionEndsOn", new DateOnly(2029, 1, 1))));

        Assert.Contains("A statutory measure runs until 2029-01-01", refusal.Sentence.En, StringComparison.Ordinal);
        Assert.Equal(["SL-44 art.16(2)"], refusal.Citations.Select(citation => citation.ToString()));
    }

    [Fact]
    public void Verdict_WithoutADecisiveCondition_NamesAllThatAreNotMet()
    {
        Verdict verdict = Judge("repair.serious-list", repair.With("harmRemoved", false));
        verdict = verdict with
        {
            Conditions = [.. verdict.Conditions.Select(condition => condition with { Decisive = false })],
        };

        Assert.Contains("没有尚未届满的法定管理措施", Refusals.Verdict(verdict).Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Triage_AssessmentIncomplete_SaysWhatIsIncomplete()
    {
        Triage triage = Triage.Of(Judge("listing.penalty-based", FactSet.Empty
            .WithCode("ground", "L44-05-02a").WithCode("heavierPenalty", "HP-2b").With("vileNature", true)
            .With("seriousCircumstances", true).With("largeHarm", true).With("factorsReasoned", 8)
            .With("lackOfIntentProven", false).WithCode("partyKind", "legalPerson")
            .With("violationOn", new DateOnly(2025, 10, 10)).With("penaltyDecidedOn", on)));

        Assert.Equal(TriageAdvice.LookCloser, triage.Advice);
        Assert.Contains("Only 8 of the 9 factors", triage.Reason.En, StringComparison.Ordinal);
        Assert.DoesNotContain("lack of intent", triage.Reason.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_OfADecisiveCondition_IsReadAsItWasWritten()
    {
        Verdict verdict = Judge("repair.serious-list", repair.With("harmRemoved", false));

        byte[] written = System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(verdict, CaseJson.Options);
        Verdict? read = System.Text.Json.JsonSerializer.Deserialize<Verdict>(written, CaseJson.Options);

        Assert.Equal(verdict.Conditions.Select(condition => condition.Decisive),
            read?.Conditions.Select(condition => condition.Decisive));
    }

    private static Verdict Judge(string decision, FactSet facts) => Definitions.RuleBook.Judge(decision, facts, on);
}
