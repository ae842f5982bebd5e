using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// One definition file in its one form: JSON, which is YAML too and is read back like any file. Comments, spaces,
/// anchors and the order of keys are gone, each expression has its one spelling; everything else is kept, so what is
/// left different may mean something different. Lists, and the mappings whose order is meaning, keep their order: terms
/// build on each other, conditions are told in order, a table of codes is numbered by it.
/// </summary>
internal static class CanonicalForm
{
    private static readonly JsonWriterOptions form = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The form of a text; null where it is not readable by itself.</summary>
    public static string? Of(DefinitionText file)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, form))
        {
            if (file.Path.EndsWith(".json", StringComparison.Ordinal))
            {
                if (!WriteJson(writer, file.Content))
                    return null;
            }
            else if (DefinitionTreeReader.Read(file.Content, new Findings(file.Path, []), new WordPool()) is { } root)
            {
                Write(writer, root, file.Path.StartsWith("rules/", StringComparison.Ordinal) ? Place.RuleFile
                    : Place.Elsewhere);
            }
            else
            {
                return null;
            }
        }
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    /// <summary>Where in a rule file a value stands, as far as its spelling depends on it.</summary>
    private enum Place
    {
        Elsewhere,
        RuleFile,
        NamedExpressions,
        Conditions,
        Condition,
        Sentence,
        Rules,
        Rule,
        Exceptions,
        ExceptionList,
        Expression,
        Guard,
    }

    private static Place Below(Place place, string key) => (place, key) switch
    {
        (Place.RuleFile, "terms" or "values") => Place.NamedExpressions,
        (Place.RuleFile, "conditions") => Place.Conditions,
        (Place.RuleFile, "rules") => Place.Rules,
        (Place.RuleFile, "parameterExceptions") => Place.Exceptions,
        (Place.NamedExpressions, _) => Place.Expression,
        (Place.Conditions, _) => Place.Condition,
        (Place.Condition, "test") => Place.Expression,
        (Place.Condition, "met" or "notMet" or "unknown") => Place.Sentence,
        (Place.Exceptions, _) => Place.ExceptionList,
        (Place.Rule, "when") => Place.Guard,
        (Place.Sentence, _) => Place.Sentence,
        _ => Place.Elsewhere,
    };

    private static void Write(Utf8JsonWriter writer, DefinitionNode node, Place place)
    {
        if (place == Place.Guard && RuleFileReader.Guard(node) is { } guard)
        {
            writer.WriteStringValue(ExpressionPrinter.Canonical(guard));
            return;
        }
        switch (node)
        {
            case DefinitionNode.Map map:
                WriteMap(writer, map, place);
                break;
            case DefinitionNode.List list:
                writer.WriteStartArray();
                foreach (DefinitionNode item in list.Items)
                    Write(writer, item, place is Place.Rules or Place.ExceptionList ? Place.Rule : Place.Elsewhere);
                writer.WriteEndArray();
                break;
            case DefinitionNode.Scalar { IsNull: true }:
                writer.WriteNullValue();
                break;
            case DefinitionNode.Scalar scalar:
                writer.WriteStringValue(place switch
                {
                    Place.Expression => ExpressionPrinter.Canonical(scalar.Text),
                    Place.Sentence => Sentence(scalar.Text),
                    _ => scalar.Text,
                });
                break;
        }
    }

    private static void WriteMap(Utf8JsonWriter writer, DefinitionNode.Map map, Place place)
    {
        bool isInOrder = place is Place.NamedExpressions or Place.Conditions;
        writer.WriteStartObject();
        foreach (DefinitionEntry entry in isInOrder
            ? map.Entries
            : [.. map.Entries.OrderBy(entry => entry.Key, StringComparer.Ordinal)])
        {
            writer.WritePropertyName(entry.Key);
            Write(writer, entry.Value, Below(place, entry.Key));
        }
        writer.WriteEndObject();
    }

    /// <summary>A sentence whose placeholders have their one spelling.</summary>
    private static string Sentence(string text)
    {
        StringBuilder written = new();
        int at = 0;
        for (int open = text.IndexOf('{', 0); open >= 0; open = text.IndexOf('{', at))
        {
            int close = text.IndexOf('}', open);
            if (close < 0)
                break;
            written.Append(text, at, open - at).Append('{')
                .Append(ExpressionPrinter.Canonical(text[(open + 1)..close])).Append('}');
            at = close + 1;
        }
        return written.Append(text, at, text.Length - at).ToString();
    }

    private static bool WriteJson(Utf8JsonWriter writer, string content)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(content);
            WriteJson(writer, document.RootElement);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void WriteJson(Utf8JsonWriter writer, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in element.EnumerateObject().OrderBy(member => member.Name,
                    StringComparer.Ordinal))
                {
                    writer.WritePropertyName(member.Name);
                    WriteJson(writer, member.Value);
                }
                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in element.EnumerateArray())
                    WriteJson(writer, item);
                writer.WriteEndArray();
                break;
            default:
                element.WriteTo(writer);
                break;
        }
    }
}
