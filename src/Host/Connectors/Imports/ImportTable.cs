using System.Text.Json;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Connectors.Imports;

/// <summary>Reads a delivery of a kind: CSV in UTF-8 or GB 18030, XLSX, or a JSON array of objects.</summary>
public static class ImportTable
{
    private const int LargestJson = 256 * 1024 * 1024;

    /// <summary>As <see cref="TableFile.Open"/>; a text that begins with a bracket is JSON.</summary>
    public static ImportReading Read(Stream stream, ImportKind kind, PenaltyFileLimits limits)
    {
        if (IsJson(stream))
        {
            if (stream.Length > LargestJson)
                return new() { Kind = kind, Refusals = [FileRefusals.TooLarge(stream.Length, LargestJson)] };
            try
            {
                using JsonDocument document = JsonDocument.Parse(stream);
                return Read([.. document.RootElement.Clone().EnumerateArray()], kind, limits);
            }
            catch (Exception exception) when (exception is JsonException or InvalidOperationException)
            {
                return new() { Kind = kind, Refusals = [FileRefusals.NotReadable] };
            }
        }
        TableFile table = TableFile.Open(stream, limits);
        return table.Rows is { } rows
            ? Read(table.Headings, () => rows().Skip(1), kind, limits)
            : new() { Kind = kind, Refusals = [table.Refusal!] };
    }

    /// <summary>Records as JSON objects, numbered from 1; the caller has made sure that each is a flat object.</summary>
    public static ImportReading Read(IReadOnlyList<JsonElement> records, ImportKind kind, PenaltyFileLimits limits)
    {
        string[] names = [.. records.Where(record => record.ValueKind == JsonValueKind.Object)
            .SelectMany(record => record.EnumerateObject()).Select(member => member.Name).Distinct(StringComparer.Ordinal)];
        return Read(names, Rows, kind, limits);

        IEnumerable<RawRow> Rows() => records.Select((record, index) =>
        {
            RawCell[] cells = record.ValueKind == JsonValueKind.Object
                ? [.. names.Select(name => Cell(record, name))]
                : [];
            return new RawRow
            {
                Number = index + 1,
                Cells = cells,
                Hash = RawRow.HashOf(cells),
                Broken = record.ValueKind == JsonValueKind.Object ? null : RawRowBreak.Quote,
            };
        });
    }

    private static RawCell Cell(JsonElement record, string name) =>
        record.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null
            ? new RawCell(
                value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText(),
                value.ValueKind == JsonValueKind.String ? RawCellKind.Text : RawCellKind.Number)
            : new RawCell("", RawCellKind.Text);

    private static ImportReading Read(
        IReadOnlyList<string> cells, Func<IEnumerable<RawRow>> rows, ImportKind kind, PenaltyFileLimits limits)
    {
        List<string> headings = Headings.Trimmed(cells);
        List<FileRefusal> refusals = [];
        if (headings.Count > limits.Columns)
            refusals.Add(FileRefusals.TooManyColumns(headings.Count, limits.Columns));
        else if (headings is [string only] && only.Contains('，'))
            refusals.Add(FileRefusals.FullWidthCommas);
        else if (headings.Count == 0)
            refusals.Add(FileRefusals.Empty);
        if (refusals.Count > 0)
            return new() { Kind = kind, Headings = headings, Refusals = refusals };
        ImportField?[] fields = [.. headings.Select(heading =>
            RejectedFile.AddedHeadings.Contains(heading) ? null : kind.Find(heading))];
        for (int place = 0; place < fields.Length; place++)
        {
            string heading = headings[place];
            if (fields[place] is { } field)
            {
                int first = Array.IndexOf(fields, field);
                if (first < place)
                    refusals.Add(FileRefusals.DuplicateColumn(heading, place + 1, first + 1, field.Name));
            }
            else if (!kind.Ignored.Contains(heading) && !RejectedFile.AddedHeadings.Contains(heading))
            {
                refusals.Add(FileRefusals.UnknownColumn(heading, place + 1, Nearest(kind, heading)));
            }
        }
        refusals.AddRange(kind.Fields.Where(field => field.IsRequired && !fields.Contains(field))
            .Select(field => FileRefusals.MissingColumn(field.Name, field.Title.Zh)));
        return new()
        {
            Kind = kind,
            Headings = headings,
            Refusals = refusals,
            PersonalPositions = fields.Index().Where(place => place.Item?.Personal is not null)
                .Select(place => place.Index).ToHashSet(),
            Lines = refusals.Count > 0 ? [] : new ImportRows(kind, headings, fields, rows, limits),
        };
    }

    private static bool IsJson(Stream stream)
    {
        stream.Position = 0;
        // A mark of UTF-8 may stand before the bracket.
        Span<byte> start = stackalloc byte[64];
        ReadOnlySpan<byte> read = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        stream.Position = 0;
        read = read.StartsWith("\uFEFF"u8) ? read[3..] : read;
        return read.TrimStart(" \t\r\n"u8) is [(byte)'[', ..];
    }

    // The spelling that shares most characters; a person sees at once whether it was meant.
    private static string Nearest(ImportKind kind, string heading) => kind.Fields
        .SelectMany(field => field.Names.Append(field.Name).Append(field.Title.Zh))
        .MaxBy(name => name.Intersect(heading).Count()) ?? kind.Fields[0].Name;
}
