using System.CommandLine;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>rules judge DECISION --on DATE</c>: one question a line, one verdict a line. A bad line is reported and left out;
/// the others are judged.
/// </summary>
internal static class RulesJudgeCommand
{
    public static Command Make(CommandConsole console)
    {
        Argument<string> decision = new("DECISION") { Description = "The decision, for example repair.serious-list." };
        Option<DateOnly?> on = CommonOptions.Day("--on", "The day the question is asked.");
        on.Required = true;
        Option<string?> facts = new("--facts") { Description = "Facts as JSON lines; standard input without it.", HelpName = "FILE" };
        Option<string[]> packs = new("--pack") { Description = "An unsigned pack that shall judge, too.", HelpName = "NAME" };
        Command command = new("judge", "Asks the rule book.") { decision, on, facts, packs };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            new Question(
                parsed.GetRequiredValue(decision),
                parsed.GetRequiredValue(on) ?? default,
                parsed.GetValue(packs) ?? []),
            parsed.GetValue(facts),
            parsed.GetValue(CommonOptions.Definitions),
            console,
            cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        Question question, string? file, string? definitions, CommandConsole console, CancellationToken cancellationToken)
    {
        if (file is not null && !File.Exists(file))
        {
            await console.Error.WriteLineAsync($"There is no file '{file}'.");
            return ExitCode.BadInput;
        }
        if (await DefinitionInput.RuleBookAsync(definitions, console) is not { } book)
            return ExitCode.BadInput;
        if (Unknown(book, question) is { } unknown)
        {
            await console.Error.WriteLineAsync(unknown);
            return ExitCode.BadInput;
        }
        using StreamReader? opened = file is null ? null : new StreamReader(file);
        return await JudgeAsync(book, question, opened ?? console.In, console, cancellationToken);
    }

    private static async Task<int> JudgeAsync(
        RuleBook book, Question question, TextReader input, CommandConsole console, CancellationToken cancellationToken)
    {
        PackTerm[] packs =
        [
            .. book.PackTerms.Where(term => term.Decision == question.Decision && question.Packs.Contains(term.Pack)),
        ];
        int exit = ExitCode.Done;
        int number = 0;
        while (await input.ReadLineAsync(cancellationToken) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            FactsReading reading = FactsReader.Read(book, question.Decision, line, question.Packs);
            if (reading.Facts is { } facts)
            {
                Verdict verdict = book.Judge(question.Decision, facts, question.On, question.Packs);
                await console.Out.WriteLineAsync(VerdictWriter.Write(verdict, packs));
                continue;
            }
            exit = ExitCode.BadInput;
            foreach (string problem in reading.Problems)
                await console.Error.WriteLineAsync($"line {number}: {problem}");
        }
        return exit;
    }

    private static string? Unknown(RuleBook book, Question question)
    {
        if (question.Packs.FirstOrDefault(pack => !book.Packs.Contains(pack)) is { } pack)
            return $"There is no pack '{pack}'; there are: {string.Join(", ", book.Packs)}.";
        try
        {
            book.Signature(question.Decision, question.Packs);
            return null;
        }
        catch (KeyNotFoundException)
        {
            return $"There is no decision '{question.Decision}'; there are: "
                + $"{string.Join(", ", book.Decisions.Keys.Order(StringComparer.Ordinal))}.";
        }
    }

    private sealed record Question(string Decision, DateOnly On, IReadOnlyCollection<string> Packs);
}
