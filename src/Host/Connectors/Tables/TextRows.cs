using CsvHelper;

namespace CreditSupervision.Host.Connectors.Tables;

/// <summary>The rows of a text file (RFC 4180; comma, tab or semicolon).</summary>
internal static class TextRows
{
    // One record of 30 fields at their full length stays below this; an unclosed quote must not swallow the memory.
    private const int MaxRecordBytes = 4 * 1024 * 1024;

    public static IEnumerable<RawRow> Read(Stream stream, TextForm form)
    {
        HashSet<long> broken = [];
        CsvReaderOptions options = new()
        {
            Separator = form.Separator,
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = MaxRecordBytes,
            OnMalformedRecord = record => broken.Add(record.RecordNumber),
        };
        using ReadableLines lines = new(stream, form);
        using CsvReader reader = CsvReader.Create(lines, options, leaveOpen: true);
        int number = 0;
        while (true)
        {
            number++;
            RawRow? row = Next(reader, number, broken);
            if (row is null)
                yield break;
            yield return row;
            if (row.Broken is RawRowBreak.Endless)
                yield break;
        }
    }

    // A record that never ends has no cells to show; nothing after it can be read.
    private static RawRow? Next(CsvReader reader, int number, HashSet<long> broken)
    {
        try
        {
            if (!reader.Read())
                return null;
        }
        catch (CsvFormatException)
        {
            return RawRow.Last(number, RawRowBreak.Endless);
        }
        List<RawCell> cells = new(reader.FieldCount);
        for (int index = 0; index < reader.FieldCount; index++)
            cells.Add(new RawCell(Spreadsheet.Unescape(reader.GetString(index)), RawCellKind.Text));
        return new RawRow
        {
            Number = number,
            Cells = cells,
            Hash = RawRow.HashOf(reader.RawRecord),
            Broken = broken.Remove(number) ? RawRowBreak.Quote : null,
        };
    }
}
