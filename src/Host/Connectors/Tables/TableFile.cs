using CreditSupervision.Host.Connectors.Penalties;

namespace CreditSupervision.Host.Connectors.Tables;

/// <summary>A table whose form is understood, or why it is not; the first row holds the headings.</summary>
internal sealed record TableFile
{
    /// <summary>Null where the file is refused. Each call starts at the headings again.</summary>
    public Func<IEnumerable<RawRow>>? Rows { get; init; }

    /// <summary>The cells of the headings as they stand.</summary>
    public IReadOnlyList<string> Headings { get; init; } = [];

    /// <summary>The encoding of a text file (<c>utf-8</c> or <c>gb18030</c>); null for a workbook.</summary>
    public string? EncodingName { get; init; }

    public FileRefusal? Refusal { get; init; }

    private static ReadOnlySpan<byte> PackedStart => "PK\u0003\u0004"u8;

    // The start of a binary .xls workbook.
    private static ReadOnlySpan<byte> CompoundStart => [0xD0, 0xCF, 0x11, 0xE0];

    /// <summary>
    /// What the file is decides its content, never its name. The stream must be seekable and stay open while the rows are
    /// walked. Parsing is synchronous: both parsers are, and the source is a local file.
    /// </summary>
    public static TableFile Open(Stream stream, PenaltyFileLimits limits)
    {
        if (!stream.CanSeek)
            throw new ArgumentException("The stream must be seekable: its form is found first.", nameof(stream));
        if (stream.Length > limits.Bytes)
            return new() { Refusal = FileRefusals.TooLarge(stream.Length, limits.Bytes) };
        return StartOf(stream) switch
        {
            FileStart.Packed => OpenWorkbook(stream, limits),
            FileStart.Text => OpenText(stream),
            FileStart.Other => new() { Refusal = FileRefusals.NotReadable },
        };
    }

    private static TableFile OpenWorkbook(Stream stream, PenaltyFileLimits limits) =>
        WorkbookRows.FitsIn(stream, limits.UnpackedBytes) switch
        {
            null => new() { Refusal = FileRefusals.NotReadable },
            false => new() { Refusal = FileRefusals.UnpacksTooLarge(limits.UnpackedBytes) },
            true => Of(() => WorkbookRows.Read(stream), null),
        };

    private static TableFile OpenText(Stream stream)
    {
        TextForm form = TextForm.Of(stream);
        return Of(() => TextRows.Read(stream, form), form.EncodingName);
    }

    private static TableFile Of(Func<IEnumerable<RawRow>> rows, string? encodingName)
    {
        RawRow? first = rows().FirstOrDefault();
        if (first is null || first.IsBlank)
            return new() { Refusal = FileRefusals.Empty };
        if (first.Broken is not null)
            return new() { Refusal = FileRefusals.NotReadable };
        return new()
        {
            Rows = rows,
            Headings = [.. first.Cells.Select(cell => cell.Text)],
            EncodingName = encodingName,
        };
    }

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
