using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Tests.Course;

namespace CreditSupervision.Workflows.Tests.Flow;

public sealed class CourseChecksTests
{
    [Theory]
    [InlineData("F46", "found 'legal' without a 'legalLimit'", "escalation", """[{"when": "legal", "workingDays": 0, "act": "remind", "to": {"division": "field"}}]""")]
    [InlineData("F46", "Escalations stay in the office", "escalation", """[{"when": "office", "workingDays": 0, "act": "remind", "to": {"division": "party"}}]""")]
    public void Check_EscalationThatCannotWork_IsRefused(string code, string words, string input, string json)
    {
        DefinitionProblem problem = Only(document => CourseWorld.Give(document, "fieldReview", input, json));

        Assert.Equal(code, problem.Code);
        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AnotherAuthorityWithoutAFact_IsRefused()
    {
        DefinitionProblem problem = Only(document => CourseWorld.Say(document, "fieldReview", "authority", "penaltyAuthority"));

        Assert.Equal("F34", problem.Code);
        Assert.Contains("expected 'authorityFact'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ReasonForAStatusOfNoLifecycle_IsRefused()
    {
        DefinitionProblem problem = Only(document =>
            document["customProperties"]!["course"]!["suspend"]![0]!["statuses"] = new JsonArray("Nowhere"));

        Assert.Equal("F45", problem.Code);
        Assert.Contains("'Nowhere'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ExtensionOfALimitNoTaskHas_IsRefused()
    {
        DefinitionProblem problem = Only(document => document["customProperties"]!["course"]!["extend"] = new JsonArray(
            new JsonObject
            {
                ["limit"] = "repair.decisionLimit",
                ["adds"] = "penalty.caseExtension",
                ["by"] = new JsonArray(new JsonObject { ["division"] = "head" }),
            }));

        Assert.Equal("F45", problem.Code);
        Assert.Contains("'repair.decisionLimit'", problem.Message, StringComparison.Ordinal);
    }

    private static DefinitionProblem Only(Action<JsonObject> change)
    {
        FlowDefinition definition = new CourseWorld(change).Definition;
        return Assert.Single(FlowChecks.Check(definition, LifecycleCatalogue.All.Single(known => known.Kind.Value == "listing").Shape));
    }
}
