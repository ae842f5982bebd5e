using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// One pass through one box: the ids down to it joined by <c>:</c>, and the pass from 1 upwards over the whole case.
/// Written <c>flow:propose#2</c>.
/// </summary>
[JsonConverter(typeof(JsonForm))]
public readonly record struct ActivationId(string Path, int Pass)
{
    /// <summary>Reads the written form; null where it is none.</summary>
    public static ActivationId? TryParse(string text)
    {
        int mark = text.LastIndexOf('#');
        return mark > 0
            && int.TryParse(text.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int pass)
            && pass > 0
                ? new ActivationId(text[..mark], pass)
                : null;
    }

    /// <summary>The name of this position after a change of the definition; its own where it is not among the moved.</summary>
    internal ActivationId MovedBy(IReadOnlyList<MovedActivation> moved)
    {
        foreach (MovedActivation move in moved)
            if (move.From == this)
                return move.To;
        return this;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Path}#{Pass}");

    private sealed class JsonForm : JsonConverter<ActivationId>
    {
        public override ActivationId Read(
            ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString() ?? "")
            ?? throw new JsonException("Expected an activation such as 'flow:propose#2'.");

        public override void Write(Utf8JsonWriter writer, ActivationId value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
