using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary>Gets definitions for a verb, and says on standard error why there are none.</summary>
internal static class DefinitionInput
{
    /// <summary>The folder named or found; null with a message where there is none.</summary>
    public static async Task<string?> FolderAsync(string? named, CommandConsole console)
    {
        if (DefinitionFolder.Find(named) is { } folder)
            return folder;
        await console.Error.WriteLineAsync(named is null
            ? "No definitions folder was found beside the program; name one with --definitions DIR."
            : $"There is no folder '{named}'.");
        return null;
    }

    /// <summary>The rule book of a folder; null, with every problem printed, where it is not in order.</summary>
    public static async Task<RuleBook?> RuleBookAsync(string? named, CommandConsole console)
    {
        if (await FolderAsync(named, console) is not { } folder)
            return null;
        List<DefinitionProblem> problems = [];
        RuleBookReading reading = RuleBook.Read(
            CatalogueReader.RuleBookTexts(DefinitionFolder.Read(folder, problems)));
        problems.AddRange(reading.Problems.Where(problem => !problem.IsWarning));
        await PrintAsync(problems, console.Error);
        return problems.Count > 0 ? null : reading.Book;
    }

    /// <summary>Everything; null, with every problem printed, where anything is not in order.</summary>
    public static async Task<LoadedDefinitions?> AllAsync(string? named, CommandConsole console)
    {
        if (await FolderAsync(named, console) is not { } folder)
            return null;
        CatalogueReading reading = CatalogueReader.Read(folder);
        if (reading.Definitions is null)
            await PrintAsync(reading.Problems, console.Error);
        return reading.Definitions;
    }

    public static async Task PrintAsync(IEnumerable<DefinitionProblem> problems, TextWriter writer)
    {
        foreach (DefinitionProblem problem in problems)
            await writer.WriteLineAsync(problem.ToString());
    }
}
