using System.Text.Json;
using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// Penalty records as JSON objects under the names of the 30-field record (<c>CF_XDR_MC</c> ...). They pass the same
/// checks as the rows of a file.
/// </summary>
internal static class PenaltyJson
{
    /// <summary>The names a record may use, in the record's order.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. PenaltyColumns.Of(RecordVersion.Current).Select(column => column.Code)];

    /// <summary>
    /// The records as rows numbered from 1; null or absent members are unknown. The caller has made sure that each is an
    /// object with known names and no nested values.
    /// </summary>
    public static IEnumerable<PenaltyLine> Read(IReadOnlyList<JsonElement> records, PenaltyReadingTerms terms)
    {
        Headings headings = Headings.Read(Names, terms.Limits, out IReadOnlyList<FileRefusal> refusals)
            ?? throw new InvalidOperationException($"The record's own names are refused: {refusals[0].Reason.En}");
        // The first row stands for the headings, as in a file.
        RawRow[] rows = [Row(0, [.. Names.Select(name => new RawCell(name, RawCellKind.Text))]), .. records.Select(Row)];
        return new PenaltyLines(() => rows, headings, terms);
    }

    private static RawRow Row(JsonElement record, int index) => Row(index + 1, [.. Names.Select(name => Cell(record, name))]);

    private static RawRow Row(int number, IReadOnlyList<RawCell> cells) =>
        new() { Number = number, Cells = cells, Hash = RawRow.HashOf(cells) };

    private static RawCell Cell(JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? new RawCell(
                value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText(),
                value.ValueKind == JsonValueKind.Number ? RawCellKind.Number : RawCellKind.Text)
            : new RawCell("", RawCellKind.Text);
}
