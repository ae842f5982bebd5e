using System.Globalization;
using System.Text.Json;
using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules;

/// <summary>
/// Reads the facts of one question from a JSON object, as the command line and the interfaces take them. Strict: a fact
/// the decision does not declare, or of another type, is a problem; absent or null is unknown.
/// </summary>
public static class FactsReader
{
    private const int LongestText = 100_000;

    private static readonly JsonDocumentOptions options = new() { AllowDuplicateProperties = false, MaxDepth = 8 };

    /// <summary>Throws where the book knows neither the decision nor a pack; never for what the text says.</summary>
    public static FactsReading Read(
        RuleBook book, string decision, string json, params IReadOnlyCollection<string> packs)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(json);
        Decision asked = book.Decision(decision, packs);
        if (json.Length > LongestText)
            return Refused($"expected at most {LongestText} characters, found {json.Length}");
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, options);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? Facts(asked, document.RootElement)
                : Refused($"expected one JSON object, found {document.RootElement.ValueKind}");
        }
        catch (JsonException exception)
        {
            return Refused($"not readable JSON: {exception.Message}");
        }
    }

    private static FactsReading Refused(string problem) => new(null, [problem]);

    private static FactsReading Facts(Decision decision, JsonElement members)
    {
        Dictionary<string, FactSlot> slots = decision.Facts.ToDictionary(fact => fact.Declaration.Name,
            StringComparer.Ordinal);
        List<string> problems = [];
        FactSet facts = FactSet.Empty;
        foreach (JsonProperty member in members.EnumerateObject())
        {
            if (!slots.TryGetValue(member.Name, out FactSlot? slot))
                problems.Add(Undeclared(member.Name, decision, slots.Keys));
            else if (member.Value.ValueKind == JsonValueKind.Null)
                continue;
            else if (Value(member.Value, slot) is { } value)
                facts = facts.With(member.Name, value);
            else
                problems.Add($"fact '{member.Name}': expected {FactRow.Expected(slot)}, found {Found(member.Value)}");
        }
        return problems.Count == 0 ? new FactsReading(facts, []) : new FactsReading(null, problems);
    }

    private static string Undeclared(string name, Decision decision, IEnumerable<string> known)
    {
        string? near = Spelling.Nearest(name, known);
        return $"fact '{name}': {decision.Signature.Name} declares no such fact; "
            + (near is null ? $"expected one of {string.Join(", ", known)}" : $"did you mean '{near}'?");
    }

    private static string Found(JsonElement value)
    {
        string text = value.GetRawText().ReplaceLineEndings(" ");
        return text.Length > 60 ? text[..60] + "..." : text;
    }

    private static FactValue? Value(JsonElement value, FactSlot slot)
    {
        switch (slot.Type.Kind, value.ValueKind)
        {
            case (TermKind.Flag, JsonValueKind.True or JsonValueKind.False):
                return new FactValue.Flag(value.GetBoolean());
            case (TermKind.Count, JsonValueKind.Number):
                return value.TryGetInt64(out long count) && count >= 0
                    && count <= (slot.Declaration.Max ?? Amounts.MaximumFen)
                    ? new FactValue.Count(count)
                    : null;
            case (TermKind.Money, JsonValueKind.Number):
                return value.TryGetDecimal(out decimal yuan) && Amounts.TryFen(yuan, out long fen)
                    ? new FactValue.Money(fen)
                    : null;
            case (TermKind.Day, JsonValueKind.String):
                return DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture,
                    DateTimeStyles.None, out DateOnly day) ? new FactValue.Day(day) : null;
            case (TermKind.Code, JsonValueKind.String):
                return value.GetString() is { } code && slot.Declaration.Codes.Contains(code, StringComparer.Ordinal)
                    ? new FactValue.Code(code)
                    : null;
            case (TermKind.CodeSet, JsonValueKind.Array):
                return Set(value, slot);
            default:
                return null;
        }
    }

    private static FactValue.CodeSet? Set(JsonElement value, FactSlot slot)
    {
        List<string> codes = [];
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || item.GetString() is not { } code
                || !slot.Declaration.Codes.Contains(code, StringComparer.Ordinal))
                return null;
            codes.Add(code);
        }
        return new FactValue.CodeSet(codes);
    }
}
