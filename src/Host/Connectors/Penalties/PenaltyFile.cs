using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// Reads files of public penalty records: CSV in UTF-8 or GB 18030, or XLSX; the current or the older record.
/// </summary>
public static class PenaltyFile
{
    /// <summary>
    /// Understands the headings; the rows follow while the reading is walked, so the stream must be seekable and stay
    /// open until then.
    /// </summary>
    public static PenaltyFileReading Read(Stream stream, string fileName, PenaltyReadingTerms terms)
    {
        TableFile table = TableFile.Open(stream, terms.Limits);
        if (table.Rows is not { } rows)
            return new() { FileName = fileName, Refusals = [table.Refusal!] };
        List<string> texts = Headings.Trimmed(table.Headings);
        Headings? headings = Headings.Read(table.Headings, terms.Limits, out IReadOnlyList<FileRefusal> refusals);
        return headings is null
            ? new() { FileName = fileName, EncodingName = table.EncodingName, Headings = texts, Refusals = refusals }
            : new()
            {
                FileName = fileName,
                EncodingName = table.EncodingName,
                Headings = texts,
                Version = headings.Version,
                Lines = new PenaltyLines(rows, headings, terms),
            };
    }
}
