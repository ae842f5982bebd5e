using System.Text.Json.Nodes;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>A fact value in the form in which it is also taken: a flag, a number, a text, or a list of codes.</summary>
internal static class FactJson
{
    public static JsonNode Of(FactValue value) => value switch
    {
        FactValue.Flag flag => JsonValue.Create(flag.Value),
        FactValue.Count count => JsonValue.Create(count.Value),
        FactValue.Money money => JsonValue.Create(money.Fen / 100m),
        FactValue.CodeSet set => new JsonArray([.. set.Values.Select(code => JsonValue.Create(code))]),
        _ => JsonValue.Create(value.ToString()!),
    };

    /// <summary>The name of a type in the outside contract.</summary>
    public static string NameOf(FactType type) => type switch
    {
        FactType.Flag => "bool",
        FactType.Count => "count",
        FactType.Day => "date",
        FactType.Money => "money",
        FactType.Code => "code",
        FactType.CodeSet => "set",
        FactType.Text => "text",
    };
}
