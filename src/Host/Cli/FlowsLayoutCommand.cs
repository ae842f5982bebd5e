using System.CommandLine;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>flows layout FILE</c>: gives every box its place from left to right and changes nothing else in the file.
/// </summary>
internal static class FlowsLayoutCommand
{
    public static Command Make(CommandConsole console)
    {
        Argument<string> file = new("FILE") { Description = "A workflow definition; it is rewritten." };
        Command command = new("layout", "Rewrites the places of the boxes in the designer, and nothing else.") { file };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(file), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string file, CommandConsole console, CancellationToken cancellationToken)
    {
        if (await FlowFileInput.ReadAsync(file, console) is not { } definition)
            return ExitCode.BadInput;
        string before = definition.ToJson();
        string after = FlowDefinition.Write(FlowLayout.Replaced(definition));
        if (before != after)
            await File.WriteAllTextAsync(file, after, cancellationToken);
        await console.Out.WriteLineAsync(before == after
            ? $"{file}: every box is in its place"
            : $"{file}: {definition.Activities.Count} boxes placed");
        return ExitCode.Done;
    }
}
