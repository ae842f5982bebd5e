using CsvHelper;
using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// The rejected rows as a CSV file to correct and import again: the original cells, then place, reason and remedy.
/// UTF-8 with a mark, so that Excel opens it; no cell can run as a formula.
/// </summary>
public static class RejectedFile
{
    private const string Between = "；";
    private const string BetweenEnglish = "; ";

    /// <summary>What the file adds behind the original headings; the reader reads over them.</summary>
    public static IReadOnlyList<string> AddedHeadings { get; } =
        ["行号", "列", "代码", "原因", "处理建议", "reason", "remedy"];

    /// <summary>Writes the rows and leaves the stream open; returns how many there were.</summary>
    public static int Write(Stream stream, IReadOnlyList<string> headings, IEnumerable<RejectedRow> rows)
    {
        string[] original = [.. headings.Where(heading => !AddedHeadings.Contains(heading))];
        int[] positions = [.. original.Select(heading => headings.ToList().IndexOf(heading))];
        using CsvWriter writer = CsvWriter.Create(stream, new CsvWriterOptions
        {
            WriteByteOrderMark = true,
            Injection = CsvInjection.Escape,
            InjectionCharacters = Spreadsheet.FormulaStarts,
            InjectionEscape = Spreadsheet.TextMark,
        }, leaveOpen: true);
        writer.WriteRecord([.. original, .. AddedHeadings]);
        int count = 0;
        foreach (RejectedRow row in rows)
        {
            count++;
            writer.WriteRecord(
            [
                .. positions.Select(position => position < row.Cells.Count ? row.Cells[position] : ""),
                row.RowNumber.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Join(row, Between, fault => fault.Column ?? ""),
                Join(row, Between, fault => fault.Code),
                Join(row, Between, fault => fault.Reason.Zh),
                Join(row, Between, fault => fault.Remedy.Zh),
                Join(row, BetweenEnglish, fault => fault.Reason.En),
                Join(row, BetweenEnglish, fault => fault.Remedy.En),
            ]);
        }
        return count;
    }

    private static string Join(RejectedRow row, string between, Func<RowFault, string> part) =>
        string.Join(between, row.Faults.Select(part).Distinct());
}
