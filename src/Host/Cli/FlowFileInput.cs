using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Cli;

/// <summary>Reads the one workflow file a verb names, and says on standard error why it cannot.</summary>
internal static class FlowFileInput
{
    public static async Task<FlowDefinition?> ReadAsync(string file, CommandConsole console)
    {
        if (!DefinitionFolder.TryRead(file, file, out string? content, out DefinitionProblem? unreadable))
        {
            await DefinitionInput.PrintAsync([unreadable], console.Error);
            return null;
        }
        FlowReading reading = FlowDefinition.Read(new DefinitionText(file, content));
        if (reading.Definition is null)
            await DefinitionInput.PrintAsync(reading.Problems, console.Error);
        return reading.Definition;
    }
}
