using System.Globalization;
using System.Text.Json;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Api;

/// <summary>
/// Facts of a request as values of the types the definition declares. Whether a fact belongs here at all and whether
/// its code exists is for the core to say.
/// </summary>
internal static class FactInput
{
    private const string Path = "$.facts";

    /// <summary>The facts; null members are unknown and left out. A value of another type ends the call with a 400.</summary>
    public static FactSet Read(IReadOnlyDictionary<string, JsonElement>? facts, FlowDefinition? definition)
    {
        FactSet set = FactSet.Empty;
        foreach ((string name, JsonElement value) in facts ?? new Dictionary<string, JsonElement>())
        {
            if (value.ValueKind == JsonValueKind.Null)
                continue;
            FactType? type = definition?.Variables.GetValueOrDefault(name)?.Type;
            set = set.With(name, type is { } known ? Typed(name, value, known) : Undeclared(name, value));
        }
        return set;
    }

    private static FactValue Typed(string name, JsonElement value, FactType type) => (type, value.ValueKind) switch
    {
        (FactType.Flag, JsonValueKind.True or JsonValueKind.False) => new FactValue.Flag(value.GetBoolean()),
        (FactType.Count, JsonValueKind.Number) when value.TryGetInt64(out long count) && count >= 0 =>
            new FactValue.Count(count),
        (FactType.Money, JsonValueKind.Number) when value.TryGetDecimal(out decimal yuan) && Fen(yuan) is { } fen =>
            new FactValue.Money(fen),
        (FactType.Day, JsonValueKind.String) when DateOnly.TryParseExact(
            value.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) =>
            new FactValue.Day(day),
        (FactType.Code, JsonValueKind.String) => new FactValue.Code(value.GetString()!),
        (FactType.Text, JsonValueKind.String) => new FactValue.Text(value.GetString()!),
        (FactType.CodeSet, JsonValueKind.Array) when value.EnumerateArray().All(code => code.ValueKind == JsonValueKind.String) =>
            new FactValue.CodeSet(value.EnumerateArray().Select(code => code.GetString()!)),
        _ => throw Wrong(name, type),
    };

    // The core refuses the name; its value only has to be one at all.
    private static FactValue.Text Undeclared(string name, JsonElement value) =>
        value.ValueKind is JsonValueKind.Object or JsonValueKind.Array
            ? throw new BadInputException($"{Path}.{name}", "此处没有该事实。", "There is no such fact here.")
            : new FactValue.Text(value.ToString());

    private static long? Fen(decimal yuan)
    {
        const decimal Most = long.MaxValue / 100m;
        return yuan >= 0 && yuan < Most && decimal.Truncate(yuan * 100) == yuan * 100 ? (long)(yuan * 100) : null;
    }

    private static BadInputException Wrong(string name, FactType type)
    {
        (string zh, string en) = type switch
        {
            FactType.Flag => ("true 或 false", "true or false"),
            FactType.Count => ("不小于0的整数", "a whole number from 0"),
            FactType.Money => ("以元为单位、至多两位小数的数", "a number of yuan with at most two decimals"),
            FactType.Day => ("yyyy-MM-dd 格式的日期", "a day written yyyy-MM-dd"),
            FactType.Code => ("代码（字符串）", "a code, as a string"),
            FactType.CodeSet => ("代码数组", "an array of codes"),
            FactType.Text => ("文本（字符串）", "a text, as a string"),
        };
        return new BadInputException($"{Path}.{name}", $"事实“{name}”应为{zh}。", $"The fact \"{name}\" must be {en}.");
    }
}
