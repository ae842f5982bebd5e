using System.Globalization;
using CreditSupervision.Rules.Calendars;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>Reads named parameters: dated values, each cited, reviewed and weighed.</summary>
internal static class ParameterReader
{
    public static List<Parameter> Read(
        DefinitionEntry[] entries, Findings findings, SourceRegister sources, bool isShared)
    {
        List<Parameter> parameters = [];
        foreach (DefinitionEntry entry in entries)
        {
            if (MapReader.Of(entry.Value, findings, "parameter", entry.Key) is not { } reader)
                continue;
            if (One(entry.Key, reader, sources, isShared) is { } parameter)
                parameters.Add(parameter);
            reader.Finish();
        }
        return parameters;
    }

    private static Parameter? One(string name, MapReader reader, SourceRegister sources, bool isShared)
    {
        BilingualText? title = isShared || reader.Has("title") ? reader.Bilingual("title") : new BilingualText(name,
            name);
        // Which day picks the value is said for the reader; a rule reads it on the day that picks the rule's version.
        reader.Text("day");
        string? word = reader.RequiredText("type");
        TermType? type = word is null ? null : TypeReader.Simple(word, reader.Words("codes"), name);
        if (word is not null && type is null)
            reader.Findings.Add(reader.LineOf("type"), "L03",
                $"parameter '{name}': unknown type '{word}'; use bool, count, "
                + "money, date, enum (with codes), days, months, years or workingDays");
        List<ParameterValue> values = [];
        foreach (DefinitionNode item in reader.Items("values"))
        {
            if (MapReader.Of(item, reader.Findings, "a value of", name) is { } entry && type is not null
                && Dated(entry, type, sources) is { } value)
                values.Add(value);
        }
        if (values.Count == 0)
            reader.Findings.Add(reader.LineOf("values"), "L05",
                $"parameter '{name}' has no usable value; add one with its first day");
        ParameterBand? band = type is null || !reader.Has("band") ? null : Band(name, reader, type, sources);
        foreach (ParameterValue value in values.Where(value => band?.Holds(value.Value) == false))
            reader.Findings.Add(value.Line, "L16",
                $"the value of '{name}' lies outside its own band; correct the value or the band");
        return title is null || type is null || values.Count == 0
            ? null
            : new Parameter(name, title, type, InOrder(values, name, reader.Findings)) { Band = band };
    }

    private static ParameterBand? Band(string name, MapReader reader, TermType type, SourceRegister sources)
    {
        if (reader.Map("band", "the band of", name) is not { } entry)
            return null;
        long? least = entry.RequiredNode("min") is { } min ? Value(min, type, entry) : null;
        long? most = entry.RequiredNode("max") is { } max ? Value(max, type, entry) : null;
        IReadOnlyList<Citation> cites = CitationReader.Read(entry, sources, null);
        entry.Finish();
        if (type.Kind is TermKind.Flag or TermKind.Code or TermKind.CodeSet)
            entry.Findings.Add(entry.Line, "L03", $"{entry.What}: {type} has no order, so no band; remove it");
        if (least is not { } from || most is not { } to)
            return null;
        if (from > to)
            entry.Findings.Add(entry.Line, "L16", $"{entry.What}: 'min' lies above 'max'; exchange them");
        return new ParameterBand(from, to, cites);
    }

    private static ParameterValue? Dated(MapReader entry, TermType type, SourceRegister sources)
    {
        DateOnly? from = entry.RequiredDay("from");
        DateOnly? to = entry.Day("to");
        DateOnly? known = entry.Day("knownFrom");
        DateOnly? reviewed = entry.RequiredDay("reviewed");
        decimal? confidence = entry.Has("confidence") ? entry.Number("confidence", 0, 1) : 1m;
        entry.Text("note");
        IReadOnlyList<Citation> cites = CitationReader.Read(entry, sources, from);
        long? value = entry.RequiredNode("value") is { } node ? Value(node, type, entry) : null;
        entry.Finish();
        if (from is not { } first || value is not { } number || reviewed is not { } seen || confidence
            is not { } weight)
            return null;
        if (to <= first)
            entry.Findings.Add(entry.LineOf("to"), "L05",
                $"{entry.What}: 'to' ({to:yyyy-MM-dd}) must lie after 'from'; it is exclusive");
        return new ParameterValue
        {
            From = first.DayNumber,
            To = to?.DayNumber ?? Days.Never,
            KnownFrom = (known ?? first).DayNumber,
            Value = number,
            Cites = cites,
            Confidence = weight,
            Reviewed = seen,
            Line = entry.Line,
        };
    }

    private static ParameterValue[] InOrder(List<ParameterValue> values, string name, Findings findings)
    {
        ParameterValue[] ordered = [.. values.OrderBy(value => value.From)];
        for (int index = 1; index < ordered.Length; index++)
        {
            ParameterValue before = ordered[index - 1];
            if (before.From == ordered[index].From)
                findings.Add(ordered[index].Line, "L05",
                    $"parameter '{name}' has two values from the same day; keep one");
            if (before.To < ordered[index].From)
                findings.Add(ordered[index].Line, "L05", $"parameter '{name}' has no value from "
                    + $"{Days.ToDate(before.To):yyyy-MM-dd} to before "
                    + $"{Days.ToDate(ordered[index].From):yyyy-MM-dd}; close the hole");
        }
        return ordered;
    }

    /// <summary>A written value of a type; null where it is none, without a word.</summary>
    public static long? InOrder(DefinitionNode node, TermType type) =>
        node is DefinitionNode.Scalar scalar && type.Kind != TermKind.CodeSet ? Scalar(scalar.Text, type) : null;

    private static long? Value(DefinitionNode node, TermType type, MapReader reader) =>
        InOrder(node, type) ?? Value(node, type, reader.Findings, reader.What);

    /// <summary>A written value of a type: as it stands in a parameter, an exception or an example.</summary>
    public static long? Value(DefinitionNode node, TermType type, Findings findings, string what)
    {
        if (type.Kind == TermKind.CodeSet && node is DefinitionNode.List list)
            return Bits(list, type.Codes, findings, what);
        if (node is DefinitionNode.Scalar scalar && type.Kind != TermKind.CodeSet)
        {
            if (Scalar(scalar.Text, type) is { } value)
                return value;
            findings.Add(node.Line, "L03", $"{what}: expected {Expected(type)}, found '{scalar.Text}'");
            return null;
        }
        findings.Add(node.Line, "L03", $"{what}: expected {Expected(type)}, found {node.Kind}");
        return null;
    }

    private static long? Bits(DefinitionNode.List list, CodeList? codes, Findings findings, string what)
    {
        long bits = 0;
        foreach (DefinitionNode item in list.Items)
        {
            if (item is not DefinitionNode.Scalar code || codes is null || !codes.TryPlace(code.Text, out int place))
            {
                findings.Add(item.Line, "L02",
                    $"{what}: '{(item as DefinitionNode.Scalar)?.Text}' is no code of this set");
                return null;
            }
            bits |= 1L << place;
        }
        return bits;
    }

    private static long? Scalar(string text, TermType type)
    {
        switch (type.Kind)
        {
            case TermKind.Flag:
                return text switch { "true" => 1, "false" => 0, _ => null };
            case TermKind.Day:
                return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
                    out DateOnly day) ? day.DayNumber : null;
            case TermKind.Money:
                return Amounts.TryFen(text, out long fen) ? fen : null;
            case TermKind.Code:
                return type.Codes is { } codes && codes.TryPlace(text, out int place) ? place : null;
            default:
                bool isPeriod = type.Kind == TermKind.Period;
                return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                    && number <= 1_000_000_000 && (!isPeriod || number is >= 1 and <= WorkCalendar.MostWorkingDays)
                        ? number : null;
        }
    }

    private static string Expected(TermType type) => type.Kind switch
    {
        TermKind.Flag => "true or false",
        TermKind.Day => "a day as yyyy-MM-dd",
        TermKind.Money => "an amount in yuan with at most two decimals",
        TermKind.Code => $"one of the codes {string.Join(", ", type.Codes?.Codes.Take(12) ?? [])}",
        TermKind.CodeSet => "a list of codes",
        TermKind.Period => $"a whole number of {type} from 1",
        _ => "a whole number from 0",
    };
}
