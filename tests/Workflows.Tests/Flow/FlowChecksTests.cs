using System.Text.Json.Nodes;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Tests.Flow;

public sealed class FlowChecksTests
{
    [Fact]
    public void Check_SoundDefinition_FindsNothing()
    {
        Assert.Empty(SketchedCase.Check(SketchedCase.Sound));
    }

    [Fact]
    public void Check_TaskWithoutDueDay_IsRefused()
    {
        JsonObject document = FlowSketch.Document(SketchedCase.Sound);
        Box(document, "propose").Remove("officeLimit");

        Assert.Equal("F33", Assert.Single(SketchedCase.Check(document)).Code);
    }

    [Fact]
    public void Check_PartyOfTheSuperior_IsNobody()
    {
        JsonObject document = FlowSketch.Document(SketchedCase.Sound);
        JsonObject task = Box(document, "propose");
        task["division"]!["expression"]!["value"] = "party";
        task["authority"] = task["division"]!.DeepClone();
        task["authority"]!["expression"]!["value"] = "superior";

        Assert.Equal("F34", Assert.Single(SketchedCase.Check(document)).Code);
    }

    [Fact]
    public void Check_OutcomeWithoutConnection_IsRefused()
    {
        IReadOnlyList<DefinitionProblem> problems =
            SketchedCase.Check(SketchedCase.Changed("propose.drop -> drop\n", ""));

        Assert.Contains(problems, problem => problem is { Code: "F35" }
            && problem.Message.StartsWith("flow:propose: expected a connection at the port 'drop'",
                StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("may.no -> drop\n", "", "found none at 'no'")]
    [InlineData("may.no -> drop\n", "may.no -> drop\nmay.perhaps -> drop\n", "found a connection at 'perhaps'")]
    public void Check_OutcomesOtherThanTheRuleBooks_AreRefused(string old, string replacement, string words)
    {
        DefinitionProblem problem = SketchedCase.Only("F36", SketchedCase.Changed(old, replacement));

        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maybe", "F36")]
    [InlineData("yes")]
    [InlineData(Verdict.Undetermined)]
    public void Check_RequiredOutcome_MustBeOneTheRuleBookGives(string outcome, params string[] codes)
    {
        JsonObject document = FlowSketch.Document(SketchedCase.Sound);
        Box(document, "propose")["outcomes"]!["expression"]!["value"]![0]!["requires"] =
            new JsonObject { ["decision"] = "may-issue", ["outcomes"] = new JsonArray(outcome) };

        Assert.Equal(codes, SketchedCase.Check(document).Select(problem => problem.Code));
    }

    [Theory]
    [InlineData("may.no -> drop", "may.no -> may")]
    [InlineData("may.no -> drop", """
        judge again may-issue
        may.no -> again
        again.undetermined -> may
        again.yes -> issue
        again.no -> drop
        """)]
    public void Check_LoopWithoutAnythingThatWaits_IsRefused(string old, string replacement)
    {
        DefinitionProblem problem = SketchedCase.Only("F37", SketchedCase.Changed(old, replacement));

        Assert.Contains("put a person or a day into it", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LoopThroughASilentFlowchart_IsRefused()
    {
        SketchedCase.Only("F37", """
            var served flag
            chart inner {
            decide d served
            task a ok
            start -> d
            d.True -> a
            d.False -> e
            a.ok -> e
            end e
            }
            decide again served
            trigger t drop
            start -> inner
            inner -> again
            again.False -> inner
            again.True -> t
            """);
    }

    [Fact]
    public void Check_FactWithoutVariable_IsRefused()
    {
        DefinitionProblem problem = SketchedCase.Only("F38", SketchedCase.Changed("var ground code A B\n", ""));

        Assert.Contains("the fact 'ground' that 'may-issue' asks for", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var ground code A B", "var ground flag")]
    [InlineData("var ground code A B", "var ground code A B C")]
    public void Check_VariableThatDoesNotFitTheFact_IsRefused(string old, string replacement)
    {
        SketchedCase.Only("F43", SketchedCase.Changed(old, replacement));
    }

    [Fact]
    public void Check_DecisionNobodyWrote_IsRefused()
    {
        SketchedCase.Only("F42", SketchedCase.Changed("judge may may-issue", "judge may other"));
    }

    [Fact]
    public void Check_BoxNothingLeadsTo_IsAWarning()
    {
        DefinitionProblem problem = SketchedCase.Only(
            "F39", SketchedCase.Sound + "\ntask lonely ok\nlonely.ok -> over");

        Assert.True(problem.IsWarning);
    }

    [Fact]
    public void Check_LoopIntoABranch_IsAWarning()
    {
        IReadOnlyList<DefinitionProblem> problems = SketchedCase.Check("""
            task a left right
            task b ok
            task c ok back
            trigger t drop
            start -> a
            a.left -> b
            a.right -> c
            b.ok -> c
            c.ok -> t
            c.back -> b
            """);

        Assert.Equal("F44", Assert.Single(problems).Code);
    }

    private static JsonObject Box(JsonObject document, string id) => document["root"]!["activities"]!.AsArray()
        .Select(box => box!.AsObject())
        .Single(box => box["id"]!.GetValue<string>() == id);
}
