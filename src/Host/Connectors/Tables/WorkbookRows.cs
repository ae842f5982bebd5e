using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;

namespace CreditSupervision.Host.Connectors.Tables;

/// <summary>The rows of the first sheet of a workbook, cell by cell with the way each is stored.</summary>
internal static class WorkbookRows
{
    private const string MainPart = "xl/workbook.xml";

    /// <summary>
    /// Whether the stream is a workbook that unpacks to at most that many bytes; null where it is none.
    /// </summary>
    public static bool? FitsIn(Stream stream, long unpackedBytes)
    {
        stream.Position = 0;
        try
        {
            using ZipArchive archive = new(stream, ZipArchiveMode.Read, leaveOpen: true);
            return archive.GetEntry(MainPart) is null
                ? null
                : archive.Entries.Sum(entry => entry.Length) <= unpackedBytes;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    public static IEnumerable<RawRow> Read(Stream stream)
    {
        using IEnumerator<dynamic>? rows = Open(stream);
        if (rows is null)
        {
            yield return RawRow.Last(1, RawRowBreak.Workbook);
            yield break;
        }
        for (int number = 1; ; number++)
        {
            RawRow? row = Next(rows, number);
            if (row is null)
                yield break;
            yield return row;
            if (row.Broken is not null)
                yield break;
        }
    }

    private static IEnumerator<dynamic>? Open(Stream stream)
    {
        stream.Position = 0;
        try
        {
            return stream.Query(useHeaderRow: false, excelType: ExcelType.XLSX).GetEnumerator();
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return null;
        }
    }

    private static RawRow? Next(IEnumerator<dynamic> rows, int number)
    {
        try
        {
            if (!rows.MoveNext())
                return null;
            List<RawCell> cells = [.. ((IDictionary<string, object?>)rows.Current).Values.Select(Cell)];
            return new RawRow { Number = number, Cells = cells, Hash = RawRow.HashOf(cells) };
        }
        catch (Exception exception) when (IsDamage(exception))
        {
            return RawRow.Last(number, RawRowBreak.Workbook);
        }
    }

    // A damaged part shows as whatever the parser happens to throw; a failing disk is no damaged workbook.
    private static bool IsDamage(Exception exception) => exception is not (IOException or OutOfMemoryException);

    private static RawCell Cell(object? value) => value switch
    {
        null => new("", RawCellKind.Text),
        string text => new(Spreadsheet.Unescape(text), RawCellKind.Text),
        DateTime day when day.TimeOfDay == TimeSpan.Zero =>
            new(RecordDay.Write(DateOnly.FromDateTime(day)), RawCellKind.Day),
        DateTime moment => new(moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture), RawCellKind.Day),
        double number => new(WriteNumber(number), RawCellKind.Number),
        IFormattable other => new(other.ToString(null, CultureInfo.InvariantCulture), RawCellKind.Number),
        _ => new(value.ToString() ?? "", RawCellKind.Number),
    };

    // Excel keeps 15 significant digits, which a decimal made from a double rounds to as well.
    private static string WriteNumber(double number) => double.Abs(number) < 1e15
        ? ((decimal)number).ToString("0.###############", CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);
}
