using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>bench [--quick] [--json FILE] [--page FILE]</c>: the performance table, each work beside its limit in the same
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
        Command command = new("bench", "The performance table with its limits.") { quick, json, page };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(CommonOptions.Definitions),
            parsed.GetValue(quick), parsed.GetValue(json), parsed.GetValue(page), console, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string? named, bool isQuick, string? json, string? page,
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
        List<BenchRow> rows = [];
        foreach (BenchRow row in All(book, texts, isQuick))
        {
            rows.Add(row);
            await console.Out.WriteLineAsync(Line(row));
        }
        if (json is not null)
            await File.WriteAllTextAsync(json, JsonSerializer.Serialize(rows, form) + "\n", cancellationToken);
        if (page is not null)
            await File.WriteAllTextAsync(page, BenchPage.Put(
                File.Exists(page) ? await File.ReadAllTextAsync(page, cancellationToken) : "", rows, isQuick),
                new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        return rows.TrueForAll(row => row.Holds) ? ExitCode.Done : ExitCode.No;
    }

    private static IEnumerable<BenchRow> All(RuleBook book, IReadOnlyList<DefinitionText> texts, bool isQuick)
    {
        foreach (BenchRow row in BenchDecision.Run(book, isQuick))
            yield return row;
        yield return BenchReading.Run(texts, isQuick);
        yield return BenchPreview.Run(book, texts, isQuick);
    }

    private static string Line(BenchRow row) => string.Create(CultureInfo.InvariantCulture,
        $"{row.Id,-4} {(row.Holds ? "holds" : "FAILS")}  {row.Ratio:0.00}  "
        + $"{row.Ours:0.0} : {row.Limit:0.0}  {row.Work}; goal {row.Goal}");
}
