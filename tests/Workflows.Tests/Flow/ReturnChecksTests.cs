using System.Text.Json.Nodes;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>Ways back (退回) beside the lifecycle.</summary>
public sealed class ReturnChecksTests
{
    private const string TwoSteps = """
        task propose ok
        task review ok
        trigger notify notify
        task complete ok
        trigger issue issue
        finish over
        start -> propose
        propose.ok -> review
        review.ok -> notify
        notify -> complete
        complete.ok -> issue
        issue -> over
        """;

    [Theory]
    [InlineData("review", """["previous"]""")]
    [InlineData("review", """["proposer"]""")]
    [InlineData("review", """["propose"]""")]
    public void Check_ReturnInsideAStatus_Passes(string from, string ways)
    {
        Assert.Empty(SketchedCase.Check(With(TwoSteps, from, ways)));
    }

    [Theory]
    [InlineData("complete", """["previous"]""", "'review' in status 'Notified', in which it is never open")]
    [InlineData("complete", """["propose"]""", "'propose' in status 'Notified', in which it is never open")]
    [InlineData("complete", """[{"to":"propose","trigger":"notify"}]""", "the trigger 'notify', which the lifecycle")]
    [InlineData("complete", """[{"to":"propose","trigger":"drop"}]""", "'propose' in status 'Dropped'")]
    [InlineData("propose", """["complete"]""", "from which no way comes here")]
    [InlineData("propose", """["previous"]""", "from which no way comes here")]
    public void Check_ReturnThatLeavesTheLifecycle_IsRefused(string from, string ways, string words)
    {
        DefinitionProblem problem = Assert.Single(SketchedCase.Check(With(TwoSteps, from, ways)));

        Assert.Equal("F47", problem.Code);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    // The join waits for both branches; one branch done again alone would never pass it.
    [Fact]
    public void Check_ReturnIntoOneBranchAfterTheJoin_WouldStrandTheCase()
    {
        JsonObject document = With(
            """
            fork f left right
            task a ok
            task b ok
            join j WaitAll
            task review ok
            trigger drop drop
            finish over
            start -> f
            f.left -> a
            f.right -> b
            a.ok -> j
            b.ok -> j
            j -> review
            review.ok -> drop
            drop -> over
            """,
            "review",
            """["a"]""");

        Assert.Equal("F32", Assert.Single(SketchedCase.Check(document)).Code);
    }

    private static JsonObject With(string sketch, string from, string ways)
    {
        JsonObject document = FlowSketch.Document(sketch);
        JsonObject box = document["root"]!["activities"]!.AsArray().Select(item => item!.AsObject())
            .Single(item => item["id"]!.GetValue<string>() == from);
        box["returnTo"] = new JsonObject
        {
            ["typeName"] = "Object",
            ["expression"] = new JsonObject { ["type"] = "Object", ["value"] = JsonNode.Parse(ways) },
        };
        return document;
    }
}
