using System.CommandLine;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>bench [--quick] [--only ID] [--json FILE] [--page FILE]</c>: the performance table, each work beside its limit in the same
/// run. Ends with 1 where a goal does not hold.
/// </summary>
internal static class BenchCommand
{
    private static readonly JsonSerializerOptions form = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static Command Make(CommandConsole console)
    {
        Option<bool> quick = new("--quick") { Description = "Fewer rounds and rows: a glance, not a measurement." };
        Option<string?> json = new("--json") { Description = "Also as JSON.", HelpName = "FILE" };
        Option<string?> page = new("--page") { Description = "Puts the table into a page.", HelpName = "FILE" };
        Option<string[]> only = new("--only") { Description = "Only the rows of these ids.", HelpName = "ID" };
        Command command = new("bench", "The performance table with its limits.") { quick, json, page, only };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(CommonOptions.Definitions),
            new Wish(parsed.GetValue(quick), parsed.GetValue(only) ?? []), parsed.GetValue(json), parsed.GetValue(page),
            console, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? named, Wish wish, string? json, string? page,
        CommandConsole console, CancellationToken cancellationToken)
    {
        if (await DefinitionInput.FolderAsync(named, console) is not { } folder)
            return ExitCode.BadInput;
        List<DefinitionProblem> problems = [];
        IReadOnlyList<DefinitionText> texts = CatalogueReader.RuleBookTexts(DefinitionFolder.Read(folder, problems));
        RuleBookReading reading = RuleBook.Read(texts);
        if (reading.Book is not { } book)
        {
            await DefinitionInput.PrintAsync(problems.Concat(reading.Problems), console.Error);
            return ExitCode.BadInput;
        }
        if (await DefinitionInput.AllAsync(folder, console) is not { } definitions)
            return ExitCode.BadInput;
        List<BenchRow> rows = [];
        await foreach (BenchRow row in AllAsync(definitions, book, texts, wish, cancellationToken))
        {
            rows.Add(row);
            await console.Out.WriteLineAsync(Line(row));
        }
        if (json is not null)
            await File.WriteAllTextAsync(json, JsonSerializer.Serialize(rows, form) + "\n", cancellationToken);
        if (page is not null)
            await File.WriteAllTextAsync(page, BenchPage.Put(
                File.Exists(page) ? await File.ReadAllTextAsync(page, cancellationToken) : "", rows, wish.IsQuick),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        return rows.TrueForAll(row => row.Holds) ? ExitCode.Done : ExitCode.No;
    }

    private static async IAsyncEnumerable<BenchRow> AllAsync(
        LoadedDefinitions definitions,
        RuleBook book,
        IReadOnlyList<DefinitionText> texts,
        Wish wish,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (wish.Asks("P1", "P1e"))
            foreach (BenchRow row in BenchDecision.Run(book, wish.IsQuick))
                yield return row;
        if (wish.Asks("P2"))
            yield return BenchReading.Run(texts, wish.IsQuick);
        if (wish.Asks("P9"))
            yield return await BenchPenalties.RunAsync(definitions, wish.IsQuick, cancellationToken);
        if (wish.Asks("P10"))
            yield return await BenchSearch.RunAsync(definitions, wish.IsQuick, cancellationToken);
        if (wish.Asks("P3", "P4"))
            foreach (BenchRow row in await BenchDesk.RunAsync(definitions, wish.IsQuick, cancellationToken))
                yield return row;
        if (wish.Asks("P6"))
            yield return await BenchImpact.RunAsync(definitions, wish.IsQuick, cancellationToken);
        if (wish.Asks("P7"))
            yield return BenchPreview.Run(book, texts, wish.IsQuick);
        if (wish.Asks("P8"))
            yield return await BenchStart.RunAsync(wish.IsQuick, cancellationToken);
    }

    private static string Line(BenchRow row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Id,-4} {(row.Holds ? "holds" : "FAILS")}  {row.Ratio:0.00}  "
        + $"{row.Ours:0.0} : {row.Limit:0.0}  {row.Work}; goal {row.Goal}");

    /// <summary>What was asked for: few rounds or many, all rows or those that are named.</summary>
    private sealed record Wish(bool IsQuick, IReadOnlyList<string> Only)
    {
        public bool Asks(params string[] ids) => Only.Count == 0 || ids.Any(id => Only.Contains(id));
    }
}
