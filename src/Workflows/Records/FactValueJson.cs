using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Records;

/// <summary>A fact value as one member that names its type: <c>{"day":"2026-03-02"}</c>, <c>{"money":"30000.00"}</c>.</summary>
internal sealed class FactValueJson : JsonConverter<FactValue>
{
    public override FactValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        JsonProperty member = document.RootElement.EnumerateObject().Single();
        return member.Name switch
        {
            "flag" => new FactValue.Flag(member.Value.GetBoolean()),
            "count" => new FactValue.Count(member.Value.GetInt64()),
            "day" => new FactValue.Day(DateOnly.ParseExact(
                member.Value.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture)),
            "fen" => new FactValue.Money(member.Value.GetInt64()),
            "code" => new FactValue.Code(member.Value.GetString()!),
            "set" => new FactValue.CodeSet(member.Value.EnumerateArray().Select(code => code.GetString()!)),
            "text" => new FactValue.Text(member.Value.GetString()!),
            _ => throw new JsonException($"Unknown kind of fact value '{member.Name}'."),
        };
    }

    public override void Write(Utf8JsonWriter writer, FactValue value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case FactValue.Flag flag:
                writer.WriteBoolean("flag", flag.Value);
                break;
            case FactValue.Count count:
                writer.WriteNumber("count", count.Value);
                break;
            case FactValue.Money money:
                writer.WriteNumber("fen", money.Fen);
                break;
            case FactValue.Day day:
                writer.WriteString("day", day.ToString());
                break;
            case FactValue.Code code:
                writer.WriteString("code", code.Value);
                break;
            case FactValue.Text text:
                writer.WriteString("text", text.Value);
                break;
            case FactValue.CodeSet set:
                writer.WriteStartArray("set");
                foreach (string code in set.Values)
                    writer.WriteStringValue(code);
                writer.WriteEndArray();
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }

        writer.WriteEndObject();
    }
}

/// <summary>A set of facts as an object of named values.</summary>
internal sealed class FactSetJson : JsonConverter<FactSet>
{
    public override FactSet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FactSet.Of(JsonSerializer.Deserialize<Dictionary<string, FactValue>>(ref reader, options)!);

    public override void Write(Utf8JsonWriter writer, FactSet value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string name, FactValue fact) in value)
        {
            writer.WritePropertyName(name);
            JsonSerializer.Serialize(writer, fact, options);
        }

        writer.WriteEndObject();
    }
}
