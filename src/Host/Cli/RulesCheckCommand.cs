using System.CommandLine;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary><c>rules check [DIR]</c>: all static checks, one problem a line.</summary>
internal static class RulesCheckCommand
{
    public static Command Make(CommandConsole console)
    {
        Argument<string?> folder = new("DIR")
        {
            Description = "A definitions folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new("check", "Runs all static checks.") { folder };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(folder) ?? parsed.GetValue(CommonOptions.Definitions), console));
        return command;
    }

    private static async Task<int> RunAsync(string? named, CommandConsole console)
    {
        if (await DefinitionInput.FolderAsync(named, console) is not { } folder)
            return ExitCode.BadInput;
        List<DefinitionProblem> problems = [];
        IReadOnlyList<DefinitionText> texts = CatalogueReader.RuleBookTexts(DefinitionFolder.Read(folder, problems));
        RuleBookReading reading = RuleBook.Read(texts);
        problems.AddRange(reading.Problems);
        problems.AddRange(reading.Book?.Check(TimeProvider.System.Today()) ?? []);
        await DefinitionInput.PrintAsync(problems, console.Out);
        return problems.Exists(problem => !problem.IsWarning) ? ExitCode.No : ExitCode.Done;
    }
}
