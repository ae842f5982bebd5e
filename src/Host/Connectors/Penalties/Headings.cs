using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>The heading row, understood: which column stands where.</summary>
internal sealed record Headings
{
    public required RecordVersion Version { get; init; }

    /// <summary>The headings as written.</summary>
    public required IReadOnlyList<string> Texts { get; init; }

    /// <summary>The cells of the heading row, blank ones behind the last heading included; no row has more.</summary>
    public required int Width { get; init; }

    /// <summary>The column at each position; null for those a rejected file adds, which are read over.</summary>
    public required IReadOnlyList<PenaltyColumn?> Columns { get; init; }

    /// <summary>The headings, or null with every reason why they are refused.</summary>
    public static Headings? Read(
        IReadOnlyList<string> cells, PenaltyFileLimits limits, out IReadOnlyList<FileRefusal> refusals)
    {
        List<FileRefusal> found = [];
        refusals = found;
        List<string> texts = Trimmed(cells);
        if (texts.Count > limits.Columns)
        {
            found.Add(FileRefusals.TooManyColumns(texts.Count, limits.Columns));
            return null;
        }
        if (texts is [string only] && only.Contains('，'))
        {
            found.Add(FileRefusals.FullWidthCommas);
            return null;
        }
        RecordVersion version = VersionOf(texts);
        List<PenaltyColumn?> columns = [];
        foreach (string text in texts)
        {
            bool isAdded = RejectedFile.AddedHeadings.Contains(text);
            PenaltyColumn? column = isAdded ? null : PenaltyColumns.Find(version, text);
            if (column is null && !isAdded)
                found.Add(Unknown(version, text, columns.Count + 1));
            else if (column is not null && columns.IndexOf(column) is int first and >= 0)
                found.Add(FileRefusals.DuplicateColumn(text, columns.Count + 1, first + 1, column.Code));
            columns.Add(column);
        }
        found.AddRange(PenaltyColumns.Of(version)
            .Where(column => column.IsRequired && !columns.Contains(column)).Select(FileRefusals.MissingColumn));
        return found.Count > 0 ? null : new()
        {
            Version = version,
            Texts = texts,
            Width = cells.Count,
            Columns = columns,
        };
    }

    /// <summary>The headings without the blank cells that a spreadsheet leaves behind the last one.</summary>
    public static List<string> Trimmed(IReadOnlyList<string> cells)
    {
        List<string> texts = [.. cells.Select(cell => cell.Trim())];
        while (texts.Count > 0 && texts[^1].Length == 0)
            texts.RemoveAt(texts.Count - 1);
        return texts;
    }

    /// <summary>The heading in the file that fills a field, else the field's current code.</summary>
    public string HeadingOf(PenaltyField field)
    {
        for (int index = 0; index < Columns.Count; index++)
        {
            if (Columns[index]?.Field == field)
                return Texts[index];
        }
        return PenaltyColumns.CodeOf(field);
    }

    // The version that knows more of the headings; the current one where both know as many.
    private static RecordVersion VersionOf(IReadOnlyList<string> texts)
    {
        int current = texts.Count(text => PenaltyColumns.Find(RecordVersion.Current, text) is not null);
        int older = texts.Count(text => PenaltyColumns.Find(RecordVersion.Older, text) is not null);
        return older > current ? RecordVersion.Older : RecordVersion.Current;
    }

    private static FileRefusal Unknown(RecordVersion version, string text, int position)
    {
        RecordVersion other = version == RecordVersion.Current ? RecordVersion.Older : RecordVersion.Current;
        return PenaltyColumns.Find(other, text) is null
            ? FileRefusals.UnknownColumn(text, position, PenaltyColumns.Nearest(version, text))
            : FileRefusals.OtherVersion(text, position);
    }
}
