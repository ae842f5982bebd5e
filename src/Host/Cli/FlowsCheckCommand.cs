using System.CommandLine;
using System.Globalization;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary><c>flows check [FILE...]</c>: the checks of workflow definitions; without files those of the folder.</summary>
internal static class FlowsCheckCommand
{
    public static Command Make(CommandConsole console)
    {
        Argument<string[]> files = new("FILE")
        {
            Description = "Workflow definitions; all of the definitions folder where none is named.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        Option<bool> verbose = new("--verbose") { Description = "A line per file: situations walked, milliseconds." };
        Command command = new("check", "Runs the checks of workflow definitions.") { files, verbose };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(files) ?? [],
            parsed.GetValue(CommonOptions.Definitions),
            parsed.GetValue(verbose),
            console));
        return command;
    }

    private static async Task<int> RunAsync(
        string[] files, string? definitions, bool verbose, CommandConsole console)
    {
        if (await DefinitionInput.RuleBookAsync(definitions, console) is not { } book)
            return ExitCode.BadInput;
        List<DefinitionProblem> problems = [];
        List<DefinitionText> texts = [];
        foreach (string file in files)
        {
            if (DefinitionFolder.TryRead(file, file, out string? content, out DefinitionProblem? unreadable))
                texts.Add(new DefinitionText(file, content));
            else
                problems.Add(unreadable);
        }
        if (problems.Count > 0)
        {
            await DefinitionInput.PrintAsync(problems, console.Error);
            return ExitCode.BadInput;
        }
        if (files.Length == 0)
            texts.AddRange(await InFolderAsync(definitions, console));
        List<string> lines = [];
        FlowsReader.Read(texts, book, problems, (flow, report, took) => lines.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"{flow.File}: {report.Situations} situations, {took.TotalMilliseconds:F0} ms")));
        await DefinitionInput.PrintAsync(problems, console.Out);
        foreach (string line in verbose ? lines : [])
            await console.Out.WriteLineAsync(line);
        return problems.Exists(problem => !problem.IsWarning) ? ExitCode.No : ExitCode.Done;
    }

    private static async Task<IEnumerable<DefinitionText>> InFolderAsync(string? definitions, CommandConsole console) =>
        await DefinitionInput.FolderAsync(definitions, console) is { } folder
            ? DefinitionFolder.Read(folder, []).Where(text => text.Path.StartsWith("workflows/", StringComparison.Ordinal))
            : [];
}
