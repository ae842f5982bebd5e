using System.CommandLine;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>rules check [DIR] [--hashes]</c>: all static checks, one problem a line; with hashes, what names the book and what
/// tells whether another says the same law.
/// </summary>
internal static class RulesCheckCommand
{
    public static Command Make(CommandConsole console)
    {
        Argument<string?> folder = new("DIR")
        {
            Description = "A definitions folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<bool> hashes = new("--hashes")
        {
            Description = "Also the hash of the stored bytes, and those that compare the law whatever its form.",
        };
        Command command = new("check", "Runs all static checks.") { folder, hashes };
        command.SetAction((parsed, _) => RunAsync(parsed.GetValue(folder) ?? parsed.GetValue(CommonOptions.Definitions),
            parsed.GetValue(hashes), console));
        return command;
    }

    private static async Task<int> RunAsync(string? named, bool withHashes, CommandConsole console)
    {
        if (await DefinitionInput.FolderAsync(named, console) is not { } folder)
            return ExitCode.BadInput;
        List<DefinitionProblem> problems = [];
        IReadOnlyList<DefinitionText> texts = CatalogueReader.RuleBookTexts(DefinitionFolder.Read(folder, problems));
        RuleBookReading reading = RuleBook.Read(texts);
        problems.AddRange(reading.Problems);
        problems.AddRange(reading.Book?.Check(TimeProvider.System.Today()) ?? []);
        await DefinitionInput.PrintAsync(problems, console.Out);
        if (withHashes && reading.Book is { } book)
            await PrintAsync(book, console.Out);
        return problems.Exists(problem => !problem.IsWarning) ? ExitCode.No : ExitCode.Done;
    }

    private static async Task PrintAsync(RuleBook book, TextWriter output)
    {
        CanonicalHashes hashes = book.CanonicalHashes();
        foreach ((string file, string hash) in hashes.Files.OrderBy(file => file.Key, StringComparer.Ordinal))
            await output.WriteLineAsync($"law {hash}  {file}");
        await output.WriteLineAsync($"law {hashes.Law}  same wherever only the form differs");
        await output.WriteLineAsync($"ruleBook {book.Hash}  the stored bytes, as verdicts name it");
    }
}
