using System.Collections;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Connectors.Tables;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Connectors.Imports;

/// <summary>The rows below the headings, understood one at a time; a key seen before in the same walk is rejected.</summary>
internal sealed class ImportRows(
    ImportKind kind, IReadOnlyList<string> headings, ImportField?[] fields, Func<IEnumerable<RawRow>> rows, PenaltyFileLimits limits)
    : IEnumerable<(ImportedLine? Line, RejectedRow? Rejected)>
{
    public IEnumerator<(ImportedLine? Line, RejectedRow? Rejected)> GetEnumerator()
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        int count = 0;
        foreach (RawRow raw in rows())
        {
            if (raw.IsBlank)
                continue;
            if (++count > limits.Rows)
            {
                yield return (null, Rejected(raw, [RowFaults.TooManyRows(limits.Rows)]));
                yield break;
            }
            List<RowFault> faults = [];
            ImportedLine? line = Read(raw, faults);
            if (line is not null && !seen.TryAdd(line.Key, line.RowNumber))
                faults.Add(RowFaults.DuplicateKey(HeadingOf(kind.Key[0]), seen[line.Key]));
            yield return faults.Count > 0 || line is null ? (null, Rejected(raw, faults)) : (line, null);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ImportedLine? Read(RawRow raw, List<RowFault> faults)
    {
        // A row whose own structure is broken has no cell that could be trusted.
        if (raw.Broken is { } broken)
            faults.Add(RowFaults.Broken(broken));
        else if (raw.Cells.Any(cell => cell.Text.Contains(ReadableLines.Unreadable)))
            faults.Add(RowFaults.TextUnreadable(null));
        else if (raw.Cells.Count < headings.Count || raw.Cells.Skip(headings.Count).Any(cell => !cell.IsBlank))
            faults.Add(RowFaults.CellCount(raw.Cells.Count, headings.Count));
        if (faults.Count > 0)
            return null;
        SortedDictionary<string, string> values = new(StringComparer.Ordinal);
        SortedDictionary<string, string> personal = new(StringComparer.Ordinal);
        for (int place = 0; place < fields.Length; place++)
        {
            if (fields[place] is not { } field || raw.Cells[place].IsBlank)
                continue;
            if (Value(raw.Cells[place], field, headings[place], faults) is not { } value)
                continue;
            if (field.Personal is { } particular)
                personal[particular] = value;
            else
                values[field.Name] = value;
        }
        faults.AddRange(kind.Fields
            .Where(field => field.IsRequired && field.Personal is null && !values.ContainsKey(field.Name)
                && faults.All(fault => fault.Column != HeadingOf(field.Name)))
            .Select(field => RowFaults.ValueMissing(HeadingOf(field.Name), field.Title.Zh)));
        if (faults.Count > 0)
            return null;
        return new ImportedLine
        {
            RowNumber = raw.Number,
            Key = string.Join('|', kind.Key.Select(part => values.GetValueOrDefault(part, ""))),
            PartyCode = kind.Party is { } party ? values.GetValueOrDefault(party, "") : "",
            Values = values,
            Personal = personal,
        };
    }

    private string? Value(RawCell cell, ImportField field, string heading, List<RowFault> faults)
    {
        string text = HalfWidth.Fold(cell.Text);
        RowFault? fault = null;
        string? value = text;
        if (text.Any(letter => char.IsControl(letter) && letter is not ('\t' or '\r' or '\n')) || text.Any(char.IsSurrogate) && !IsSound(text))
            fault = RowFaults.TextUnreadable(heading);
        else if (text.Length > limits.FieldLength)
            fault = RowFaults.TextTooLong(heading, text.Length, limits.FieldLength);
        else
            (value, fault) = Typed(cell, text, field, heading);
        if (fault is null)
            return value;
        faults.Add(fault);
        return null;
    }

    private static (string? Value, RowFault? Fault) Typed(RawCell cell, string text, ImportField field, string heading)
    {
        switch (field.Type)
        {
            case ImportFieldType.Text:
                return cell.Kind == RawCellKind.Day ? (null, RowFaults.WrongCellKind(heading)) : (text, null);
            case ImportFieldType.Day:
                return RecordDay.TryParseLoosely(text, out DateOnly day)
                    ? (RecordDay.Write(day), null)
                    : (null, RowFaults.DayInvalid(heading, text));
            case ImportFieldType.UnifiedCode:
                if (cell.Kind == RawCellKind.Number)
                    return (null, RowFaults.NumberInsteadOfText(heading));
                return UnifiedCode.TryParse(text, out UnifiedCode code, out UnifiedCodeFault? fault)
                    ? (code.Value, null)
                    : (null, RowFaults.CodeInvalid(heading, fault.Message));
            case ImportFieldType.Code:
                return field.Codes.TryGetValue(text, out string? known)
                    ? (known, null)
                    : (null, RowFaults.ValueUnknown(heading, text, [.. field.Codes.Values.Distinct()]));
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static bool IsSound(string text)
    {
        for (int place = 0; place < text.Length; place++)
        {
            if (char.IsHighSurrogate(text[place]) && place + 1 < text.Length && char.IsLowSurrogate(text[place + 1]))
                place++;
            else if (char.IsSurrogate(text[place]))
                return false;
        }
        return true;
    }

    private string HeadingOf(string field)
    {
        int place = Array.FindIndex(fields, one => one?.Name == field);
        return place < 0 ? field : headings[place];
    }

    private static RejectedRow Rejected(RawRow raw, IReadOnlyList<RowFault> faults) =>
        new() { RowNumber = raw.Number, Cells = [.. raw.Cells.Select(cell => cell.Text)], Faults = faults };
}
