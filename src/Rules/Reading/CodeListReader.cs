using System.Globalization;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// Reads the code lists of the grounds folder: each list is a sequence of mappings with an <c>id</c>. A column that
/// holds only days, or only true and false, can be read by a rule (<c>ground.from</c>); other columns are for people.
/// </summary>
internal static class CodeListReader
{
    public static void Read(DefinitionNode.Map root, Findings findings, Dictionary<string, CodeList> lists)
    {
        foreach (DefinitionEntry entry in root.Entries.Where(entry => entry.Value is DefinitionNode.List))
        {
            if (lists.ContainsKey(entry.Key))
            {
                findings.Add(entry.Line, "L01", $"the code list '{entry.Key}' is given twice; keep one");
                continue;
            }
            List<MapReader> rows = [];
            List<string> ids = [];
            foreach (DefinitionNode item in ((DefinitionNode.List)entry.Value).Items)
            {
                if (MapReader.Of(item, findings, "a code of", entry.Key) is not { } row
                    || row.RequiredText("id") is not { } id)
                    continue;
                if (ids.Contains(id, StringComparer.Ordinal))
                    findings.Add(item.Line, "L01", $"the code '{id}' is given twice; keep one");
                rows.Add(row);
                ids.Add(id);
            }
            lists.Add(entry.Key, new CodeList(entry.Key, ids, Columns((DefinitionNode.List)entry.Value, rows)));
        }
    }

    /// <summary>
    /// Lists after each other, then further codes. Where a list lacks a column of another, and for further codes, the
    /// column says false, or a day that never comes.
    /// </summary>
    public static CodeList Joined(string name, IReadOnlyList<CodeList> lists, IReadOnlyList<string> further)
    {
        Dictionary<string, CodeColumn> columns = [];
        foreach ((string column, CodeColumn first) in lists.SelectMany(list => list.Columns))
        {
            IEnumerable<long> values = lists.SelectMany(list =>
                list.Columns.TryGetValue(column, out CodeColumn? own) && own.Type.IsSameAs(first.Type)
                    ? own.Values
                    : list.Codes.Select(_ => Absent(first.Type)));
            columns[column] = first with { Values = [.. values, .. further.Select(_ => Absent(first.Type))] };
        }
        return new CodeList(name, [.. lists.SelectMany(list => list.Codes), .. further], columns);
    }

    private static Dictionary<string, CodeColumn> Columns(DefinitionNode.List list, List<MapReader> rows)
    {
        Dictionary<string, CodeColumn> columns = [];
        IEnumerable<string> names = list.Items.OfType<DefinitionNode.Map>()
            .SelectMany(map => map.Entries).Select(entry => entry.Key).Distinct(StringComparer.Ordinal);
        foreach (string name in names.Where(name => name != "id"))
        {
            string?[] texts = [.. rows.Select(row => (row.Node(name) as DefinitionNode.Scalar)?.Text)];
            TermType? type = Array.TrueForAll(texts, text => text is null or "true" or "false") ? TermType.Flag
                : Array.TrueForAll(texts, text => text is null || IsDay(text)) ? TermType.Day : null;
            if (type is not null && Array.Exists(texts, text => text is not null))
                columns[name] = new CodeColumn(type, [.. texts.Select(text => Number(text, type))]);
        }
        return columns;
    }

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static long Absent(TermType type) => type.Kind == TermKind.Flag ? 0 : Days.Last;

    private static long Number(string? text, TermType type)
    {
        if (text is null)
            return Absent(type);
        return type.Kind == TermKind.Flag
            ? (text == "true" ? 1 : 0)
            : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;
    }
}
