using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

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
}
