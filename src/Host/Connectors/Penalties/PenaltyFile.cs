namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// Reads files of public penalty records: CSV in UTF-8 or GB 18030, or XLSX; the current or the older record.
/// </summary>
public static class PenaltyFile
{
    private static ReadOnlySpan<byte> PackedStart => "PK\u0003\u0004"u8;

    // The start of a binary .xls workbook.
    private static ReadOnlySpan<byte> CompoundStart => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>
    /// Understands the headings; the rows follow while the reading is walked, so the stream must be seekable and stay
    /// open until then. What the file is decides its content, never its name. Parsing is synchronous: both parsers are,
    /// and the source is a local file.
    /// </summary>
    public static PenaltyFileReading Read(Stream stream, string fileName, PenaltyReadingTerms terms)
    {
        if (!stream.CanSeek)
            throw new ArgumentException("The stream must be seekable: its form is found first.", nameof(stream));
        if (stream.Length > terms.Limits.Bytes)
            return Refused(fileName, FileRefusals.TooLarge(stream.Length, terms.Limits.Bytes));
        return StartOf(stream) switch
        {
            FileStart.Packed => ReadWorkbook(stream, fileName, terms),
            FileStart.Text => ReadText(stream, fileName, terms),
            FileStart.Other => Refused(fileName, FileRefusals.NotReadable),
        };
    }

    private static PenaltyFileReading ReadWorkbook(Stream stream, string fileName, PenaltyReadingTerms terms) =>
        WorkbookRows.FitsIn(stream, terms.Limits.UnpackedBytes) switch
        {
            null => Refused(fileName, FileRefusals.NotReadable),
            false => Refused(fileName, FileRefusals.UnpacksTooLarge(terms.Limits.UnpackedBytes)),
            true => ReadRows(() => WorkbookRows.Read(stream), fileName, null, terms),
        };

    private static PenaltyFileReading ReadText(Stream stream, string fileName, PenaltyReadingTerms terms)
    {
        TextForm form = TextForm.Of(stream);
        return ReadRows(() => TextRows.Read(stream, form), fileName, form.EncodingName, terms);
    }

    private static PenaltyFileReading ReadRows(
        Func<IEnumerable<RawRow>> rows, string fileName, string? encodingName, PenaltyReadingTerms terms)
    {
        RawRow? first = rows().FirstOrDefault();
        if (first is null || first.IsBlank)
            return Refused(fileName, FileRefusals.Empty);
        if (first.Broken is not null)
            return Refused(fileName, FileRefusals.NotReadable);
        List<string> cells = [.. first.Cells.Select(cell => cell.Text)];
        List<string> texts = Headings.Trimmed(cells);
        Headings? headings = Headings.Read(cells, terms.Limits, out IReadOnlyList<FileRefusal> refusals);
        return headings is null
            ? new() { FileName = fileName, EncodingName = encodingName, Headings = texts, Refusals = refusals }
            : new()
            {
                FileName = fileName,
                EncodingName = encodingName,
                Headings = texts,
                Version = headings.Version,
                Lines = new PenaltyLines(rows, headings, terms),
            };
    }

    private static PenaltyFileReading Refused(string fileName, FileRefusal refusal) =>
        new() { FileName = fileName, Refusals = [refusal] };

    private static FileStart StartOf(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        stream.Position = 0;
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        if (start.SequenceEqual(PackedStart))
            return FileStart.Packed;
        // A zero byte or the mark of UTF-16 never starts a text in one of the two encodings.
        bool isOther = start.SequenceEqual(CompoundStart) || start.Contains((byte)0)
            || start.StartsWith([(byte)0xFF, (byte)0xFE]) || start.StartsWith([(byte)0xFE, (byte)0xFF]);
        return isOther ? FileStart.Other : FileStart.Text;
    }

    private enum FileStart
    {
        Text,
        Packed,
        Other,
    }
}
