using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Tests;

public sealed class DefinitionTests
{
    public static TheoryData<string> Workflows()
    {
        TheoryData<string> files = [];
        foreach (DefinitionText text in Definitions.Texts)
            if (text.Path.StartsWith("workflows/", StringComparison.Ordinal))
                files.Add(text.Path);
        return files;
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Read_PublishedWorkflow_HasNoProblem(string path)
    {
        FlowReading reading = FlowDefinition.Read(Definitions.Texts.Single(text => text.Path == path));

        Assert.Empty(reading.Problems);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Check_PublishedWorkflowBesideItsLifecycle_HasNoProblem(string path)
    {
        FlowDefinition definition = FlowDefinition.Read(Definitions.Texts.Single(text => text.Path == path)).Definition!;

        IReadOnlyList<DefinitionProblem> problems = FlowChecks.Check(
            definition,
            LifecycleCatalogue.Of(new CaseKind(definition.DefinitionId)).Shape,
            Definitions.RuleBook.Decisions);

        Assert.Empty(problems);
    }

    [Theory]
    [MemberData(nameof(Workflows))]
    public void Course_OfAPublishedWorkflow_CitesTextsOfTheRegisterAndParametersOfTheBook(string path)
    {
        FlowDefinition definition = FlowDefinition.Read(Definitions.Texts.Single(text => text.Path == path)).Definition!;
        string register = Definitions.Texts.Single(text => text.Path == "sources.yaml").Content;

        foreach (Citation cite in definition.Course.Suspend.Concat(definition.Course.Void).SelectMany(reason => reason.Cites))
            Assert.Contains($"  - key: {cite.Source}\n", register, StringComparison.Ordinal);
        foreach (ExtensionTerms terms in definition.Course.Extend)
            Assert.NotNull(Definitions.RuleBook.Parameter(terms.Adds, new DateOnly(2026, 1, 5)).Period);
    }
}
