using CreditSupervision.Rules;
using CreditSupervision.Rules.Preview;
using Spectre.Console;

namespace CreditSupervision.Host.Cli;

/// <summary>What a draft changes, as a table for people: who, which question, both answers and why.</summary>
internal static class PreviewTable
{
    // Output that goes to a file has no width of its own; the narrow default would break every sentence.
    private const int FileWidth = 160;

    public static void Write(TextWriter output, int asked, IReadOnlyList<Flip> flips)
    {
        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        if (!screen.Profile.Out.IsTerminal)
            screen.Profile.Width = FileWidth;
        if (flips.Count > 0)
        {
            Table table = new() { Border = TableBorder.Rounded, ShowRowSeparators = true };
            foreach (string title in new[] { "对象", "问题", "现行", "草案", "理由" })
                table.AddColumn(title);
            foreach (Flip flip in flips)
            {
                table.AddRow(
                    Cell($"{flip.Question.Subject}\n{flip.Question.Label}"),
                    Cell(flip.Question.Decision),
                    Cell(Answer(flip.Before, flip.Kind)),
                    Cell(Answer(flip.After, flip.Kind)),
                    Cell(string.Join('\n', flip.Reasons.Select(Reason))));
            }
            screen.Write(table);
        }
        screen.WriteLine($"共提问{asked}次，{flips.Count}次结论不同。");
    }

    private static Text Cell(string text) => new(text.Trim());

    private static string Answer(Verdict? verdict, FlipKind kind)
    {
        if (verdict is null)
            return "无此决定";
        IEnumerable<string> values = verdict.Values.Select(value => $"{value.Key} {value.Value}");
        // Where only days differ the same documents are missing on both sides.
        IEnumerable<string> missing = kind == FlipKind.Values ? [] : verdict.Missing.Select(document => $"缺：{document.Title.Zh}");
        return string.Join('\n', [verdict.Outcome, .. values, .. missing]);
    }

    private static string Reason((ConditionFinding? Before, ConditionFinding? After) reason)
    {
        ConditionFinding? told = reason.After ?? reason.Before;
        return $"{string.Join("、", told?.Cites.Select(citation => citation.ToString()) ?? [])} {told?.Text.Zh}"
            + (reason.After is null ? "（草案不再考虑）" : "");
    }
}
