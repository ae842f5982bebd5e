using System.Text;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>An impact preview as CSV for a spreadsheet: UTF-8 with a mark, so that Chinese opens as itself.</summary>
public static class ImpactTable
{
    private static readonly string[] headings =
        ["subject", "label", "authority", "kind", "field", "decision", "change", "before", "after", "conditions"];

    public static string Csv(ImpactReport report, IEnumerable<ImpactLine> lines)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(lines);
        StringBuilder table = new("\uFEFF");
        table.AppendJoin(',', headings).Append("\r\n");
        foreach (ImpactLine line in lines)
        {
            ImpactReason reason = report.Reasons[line.Reason];
            string[] cells =
            [
                line.Subject, line.Label, line.Authority, line.Kind, line.Field, reason.Decision, reason.Kind.ToString(),
                reason.OutcomeBefore ?? "", reason.OutcomeAfter ?? "", string.Join("; ", reason.Conditions.Select(Words)),
            ];
            table.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }

        return table.ToString();
    }

    private static string Words(ImpactCondition condition) =>
        $"{condition.Before ?? "—"} → {condition.After ?? "—"}"
        + (condition.CitesAfter.Count > 0 ? $"（{string.Join("、", condition.CitesAfter)}）" : "");

    // A name that begins like a formula must not become one when the table is opened.
    private static string Cell(string text)
    {
        string safe = text.Length > 0 && "=+-@\t\r".Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;
        return $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
