using System.Globalization;
using System.IO.Compression;
using MiniExcelLibs;

namespace CreditSupervision.Host.Connectors.Penalties;

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
        stream.Position = 0;
        int number = 0;
        foreach (IDictionary<string, object?> row in stream.Query(useHeaderRow: false, excelType: ExcelType.XLSX))
        {
            number++;
            List<RawCell> cells = [.. row.Values.Select(Cell)];
            yield return new RawRow { Number = number, Cells = cells, Hash = RawRow.HashOf(cells) };
        }
    }

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
