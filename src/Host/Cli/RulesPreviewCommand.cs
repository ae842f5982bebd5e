using System.CommandLine;
using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Preview;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>rules preview DRAFTDIR</c>: which open cases, register entries and imported penalties without a case a draft would
/// judge differently. The draft holds only the files that change, under the paths they have in the definitions folder;
/// nothing is published.
/// </summary>
internal static class RulesPreviewCommand
{
    // Elsewhere the rule book reads nothing: a file there would be tried without any effect.
    private static readonly string[] rooms = ["calendars/", "grounds/", "parameters/", "rules/"];

    public static Command Make(CommandConsole console)
    {
        Argument<string> folder = new("DRAFTDIR")
        {
            Description = "A folder with the changed files, under the same paths as in the definitions folder.",
        };
        Option<bool> json = new("--json") { Description = "JSON instead of a table." };
        Option<DateOnly?> on = CommonOptions.Day("--on", "The day the questions are asked; today without it.");
        Option<string> data = CommonOptions.Data();
        Command command = new("preview", "What a draft of the rules would change.") { folder, json, on, data };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new Request(
                parsed.GetRequiredValue(folder),
                parsed.GetValue(CommonOptions.Definitions),
                parsed.GetRequiredValue(data),
                parsed.GetValue(on) ?? TimeProvider.System.Today(),
                parsed.GetValue(json)),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Request request, CommandConsole console, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(request.Draft))
        {
            await console.Error.WriteLineAsync($"There is no draft folder '{request.Draft}'.");
            return ExitCode.BadInput;
        }
        if (!await DataInput.IsThereAsync(request.Data, console))
            return ExitCode.BadInput;
        if (await DefinitionInput.AllAsync(request.Definitions, console) is not { } loaded)
            return ExitCode.BadInput;
        if (await DraftAsync(loaded.Catalogue.RuleBook, request.Draft, console) is not { } draft)
            return ExitCode.BadInput;
        await using ServiceProvider? services =
            await DataInput.OpenAsync(loaded, request.Data, console, cancellationToken);
        if (services is null)
            return ExitCode.BadInput;
        int asked = 0;
        List<Flip> flips = [];
        await foreach (StoredQuestion question in services.GetRequiredService<QuestionQueries>()
            .OpenAsync(request.On, cancellationToken))
        {
            asked++;
            if (DraftPreview.Compare(loaded.Catalogue.RuleBook, draft, question) is { } flip)
                flips.Add(flip);
        }
        if (request.AsJson)
            await console.Out.WriteLineAsync(Json(loaded.Catalogue.RuleBook, draft, asked, flips));
        else
            PreviewTable.Write(console.Out, asked, flips);
        return ExitCode.Done;
    }

    /// <summary>The book with the draft; null, with every problem printed, where the draft is not in order.</summary>
    private static async Task<RuleBook?> DraftAsync(RuleBook today, string folder, CommandConsole console)
    {
        List<DefinitionProblem> problems = [];
        IReadOnlyList<DefinitionText> changed = DefinitionFolder.Read(folder, problems);
        if (changed.Count == 0 && problems.Count == 0)
            problems.Add(Problem(folder, "the draft holds no definition file; put the changed files into it."));
        problems.AddRange(changed
            .Where(text => text.Path != "sources.yaml"
                && !rooms.Any(room => text.Path.StartsWith(room, StringComparison.Ordinal)))
            .Select(text => Problem(text.Path, "the rule book reads no file here; expected sources.yaml or a file below "
                + $"{string.Join(", ", rooms)}, as in the definitions folder.")));
        RuleBookReading reading = today.With(changed);
        problems.AddRange(reading.Problems.Where(problem => !problem.IsWarning));
        await DefinitionInput.PrintAsync(problems, console.Error);
        return problems.Count > 0 ? null : reading.Book;
    }

    private static DefinitionProblem Problem(string file, string message) =>
        new() { File = file, Line = 0, Code = "D07", Message = message };

    private static string Json(RuleBook today, RuleBook draft, int asked, List<Flip> flips)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new JsonWriterOptions
        {
            Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        }))
        {
            writer.WriteStartObject();
            writer.WriteString("today", today.Hash);
            writer.WriteString("draft", draft.Hash);
            writer.WriteNumber("asked", asked);
            writer.WriteStartArray("flips");
            foreach (Flip flip in flips)
                Write(writer, flip);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, Flip flip)
    {
        writer.WriteStartObject();
        writer.WriteString("subject", flip.Question.Subject);
        writer.WriteString("label", flip.Question.Label);
        writer.WriteString("decision", flip.Question.Decision);
        writer.WriteString("kind", flip.Kind switch
        {
            FlipKind.Existence => "existence",
            FlipKind.Outcome => "outcome",
            FlipKind.Values => "values",
            FlipKind.Missing => "missing",
        });
        foreach ((string name, Verdict? verdict) in new[] { ("before", flip.Before), ("after", flip.After) })
        {
            writer.WritePropertyName(name);
            if (verdict is null)
                writer.WriteNullValue();
            else
                VerdictWriter.Write(writer, verdict);
        }
        writer.WriteEndObject();
    }

    private sealed record Request(string Draft, string? Definitions, string Data, DateOnly On, bool AsJson);
}
