using System.CommandLine;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Host.Cli;

/// <summary><c>flows diagrams</c>: the lifecycles as Mermaid diagrams, printed or written to a file.</summary>
internal static class FlowsDiagramsCommand
{
    public static Command Make(CommandConsole console)
    {
        Option<string?> write = new("--write") { Description = "The file to write, docs/lifecycles.md.", HelpName = "FILE" };
        Command command = new("diagrams", "Prints the lifecycles of all kinds as diagrams.") { write };
        command.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetValue(write), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string? file, CommandConsole console, CancellationToken cancellationToken)
    {
        if (file is null)
            await console.Out.WriteAsync(LifecycleDiagrams.Page());
        else
            await File.WriteAllTextAsync(file, LifecycleDiagrams.Page(), cancellationToken);
        return ExitCode.Done;
    }
}
