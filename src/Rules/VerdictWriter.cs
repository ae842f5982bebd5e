using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CreditSupervision.Rules;

/// <summary>Writes a verdict as the one JSON object that the command line prints and other programs read.</summary>
public static class VerdictWriter
{
    // Readable Chinese; the text goes to a stream of JSON lines, never into a page.
    private static readonly JsonWriterOptions options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// One line without a line break at its end. <paramref name="packs"/> are the terms of the unsigned packs that took
    /// part: value, national band and doubt stand beside the verdict, so that nobody takes them for signed law.
    /// </summary>
    public static string Write(Verdict verdict, params IReadOnlyList<PackTerm> packs)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, options))
            Write(writer, verdict, packs);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Writes the object into a larger document.</summary>
    public static void Write(Utf8JsonWriter writer, Verdict verdict, params IReadOnlyList<PackTerm> packs)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(verdict);
        writer.WriteStartObject();
        writer.WriteString("decision", verdict.Decision);
        writer.WriteString("on", Day(verdict.On));
        writer.WriteString("outcome", verdict.Outcome);
        if (verdict.DecidedBy is { } rule)
            writer.WriteString("decidedBy", rule);
        Texts(writer, "cites", verdict.Citations.Select(citation => citation.ToString()));
        Conditions(writer, verdict.Conditions);
        Texts(writer, "missing", verdict.Missing.Select(document => document.Id));
        Missing(writer, verdict.Missing);
        writer.WriteStartObject("values");
        foreach ((string name, FactValue value) in verdict.Values)
        {
            writer.WritePropertyName(name);
            Value(writer, value);
        }
        writer.WriteEndObject();
        Parameters(writer, verdict.Parameters);
        if (verdict.NeedsReview)
            writer.WriteBoolean("needsReview", true);
        if (packs.Count > 0)
            Packs(writer, packs);
        writer.WriteString("ruleBook", verdict.RuleBook);
        writer.WriteEndObject();
    }

    private static void Packs(Utf8JsonWriter writer, IReadOnlyList<PackTerm> packs)
    {
        writer.WriteStartArray("packs");
        foreach (PackTerm term in packs)
        {
            writer.WriteStartObject();
            writer.WriteString("pack", term.Pack);
            writer.WriteBoolean("signed", false);
            writer.WriteString("exception", term.Exception);
            writer.WriteString("parameter", term.Parameter);
            writer.WriteString("value", term.Value);
            Texts(writer, "cites", term.Cites.Select(citation => citation.ToString()));
            if (term is { Least: { } least, Most: { } most })
            {
                writer.WriteString("least", least);
                writer.WriteString("most", most);
                Texts(writer, "bandCites", term.BandCites.Select(citation => citation.ToString()));
            }

            if (term.Doubt is { } doubt)
            {
                writer.WritePropertyName("doubt");
                Bilingual(writer, doubt);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Conditions(Utf8JsonWriter writer, IReadOnlyList<ConditionFinding> conditions)
    {
        writer.WriteStartArray("conditions");
        foreach (ConditionFinding condition in conditions)
        {
            writer.WriteStartObject();
            writer.WriteString("id", condition.Id);
            writer.WriteString("status", condition.Status switch
            {
                Truth.True => "met",
                Truth.False => "notMet",
                Truth.Unknown => "unknown",
            });
            Texts(writer, "cites", condition.Cites.Select(citation => citation.ToString()));
            writer.WritePropertyName("text");
            Bilingual(writer, condition.Text);
            if (condition.Decisive)
                writer.WriteBoolean("decisive", true);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Missing(Utf8JsonWriter writer, IReadOnlyList<MissingDocument> documents)
    {
        writer.WriteStartArray("missingDocuments");
        foreach (MissingDocument document in documents)
        {
            writer.WriteStartObject();
            writer.WriteString("id", document.Id);
            writer.WritePropertyName("title");
            Bilingual(writer, document.Title);
            Texts(writer, "facts", document.Facts);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Parameters(Utf8JsonWriter writer, IReadOnlyList<ParameterReading> parameters)
    {
        writer.WriteStartArray("parameters");
        foreach (ParameterReading parameter in parameters)
        {
            writer.WriteStartObject();
            writer.WriteString("name", parameter.Name);
            writer.WriteString("value", parameter.Value);
            writer.WriteString("from", Day(parameter.From));
            Texts(writer, "cites", parameter.Cites.Select(citation => citation.ToString()));
            writer.WriteNumber("confidence", parameter.Confidence);
            if (parameter.Verify)
                writer.WriteBoolean("verify", true);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter writer, FactValue value)
    {
        switch (value)
        {
            case FactValue.Flag flag:
                writer.WriteBooleanValue(flag.Value);
                break;
            case FactValue.Count count:
                writer.WriteNumberValue(count.Value);
                break;
            case FactValue.Money money:
                writer.WriteNumberValue(money.Fen / 100m);
                break;
            case FactValue.CodeSet set:
                writer.WriteStartArray();
                foreach (string code in set.Values)
                    writer.WriteStringValue(code);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }

    private static void Bilingual(Utf8JsonWriter writer, BilingualText text)
    {
        writer.WriteStartObject();
        writer.WriteString("zh-CN", text.Zh);
        writer.WriteString("en", text.En);
        writer.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
