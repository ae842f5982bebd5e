using System.CommandLine;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary><c>rules test [DIR]</c>: the examples embedded in the rule files; the count stands last.</summary>
internal static class RulesTestCommand
{
    public static Command Make(CommandConsole console)
    {
        Argument<string?> folder = new("DIR")
        {
            Description = "A definitions folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new("test", "Runs the embedded examples.") { folder };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetValue(folder) ?? parsed.GetValue(CommonOptions.Definitions), console));
        return command;
    }

    private static async Task<int> RunAsync(string? named, CommandConsole console)
    {
        if (await DefinitionInput.RuleBookAsync(named, console) is not { } book)
            return ExitCode.BadInput;
        IReadOnlyList<ExampleResult> results = book.RunExamples();
        foreach (ExampleResult failed in results.Where(result => !result.Passed))
            await console.Out.WriteLineAsync(failed.ToString());
        int passed = results.Count(result => result.Passed);
        await console.Out.WriteLineAsync($"{passed} passed, {results.Count - passed} failed");
        return passed == results.Count ? ExitCode.Done : ExitCode.No;
    }
}
