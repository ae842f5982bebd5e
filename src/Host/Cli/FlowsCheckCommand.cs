using System.CommandLine;
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
        Command command = new("check", "Runs the checks of workflow definitions.") { files };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(files) ?? [], parsed.GetValue(CommonOptions.Definitions), console));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, string? definitions, CommandConsole console)
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
        FlowsReader.Read(texts, book, problems);
        await DefinitionInput.PrintAsync(problems, console.Out);
        return problems.Exists(problem => !problem.IsWarning) ? ExitCode.No : ExitCode.Done;
    }

    private static async Task<IEnumerable<DefinitionText>> InFolderAsync(string? definitions, CommandConsole console) =>
        await DefinitionInput.FolderAsync(definitions, console) is { } folder
            ? DefinitionFolder.Read(folder, []).Where(text => text.Path.StartsWith("workflows/", StringComparison.Ordinal))
            : [];
}
