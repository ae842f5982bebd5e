using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Stories;

/// <summary>Turns the words of a story into facts of the types the definition declares.</summary>
public static class StoryFacts
{
    /// <summary>Throws <see cref="FormatException"/> naming the fact where a word is no value of its type.</summary>
    public static FactSet Typed(IReadOnlyDictionary<string, string> words, FlowDefinition definition) =>
        FactSet.Of(words.Select(word => KeyValuePair.Create(word.Key, Value(word.Key, word.Value, definition))));

    private static FactValue Value(string name, string word, FlowDefinition definition)
    {
        // A fact the definition does not know goes through as text, so that the decider can refuse it.
        FactType type = definition.Variables.TryGetValue(name, out FlowVariable? variable) ? variable.Type : FactType.Text;
        return type switch
        {
            FactType.Flag when bool.TryParse(word, out bool flag) => new FactValue.Flag(flag),
            FactType.Count when long.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out long count) =>
                new FactValue.Count(count),
            FactType.Day when DateOnly.TryParseExact(
                word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) => new FactValue.Day(day),
            FactType.Money when decimal.TryParse(
                word, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal yuan) =>
                new FactValue.Money((long)(yuan * 100)),
            FactType.Code => new FactValue.Code(word),
            FactType.CodeSet => new FactValue.CodeSet(word.Split(',', StringSplitOptions.RemoveEmptyEntries)),
            FactType.Text => new FactValue.Text(word),
            _ => throw new FormatException($"'{word}' is no {type} for the fact '{name}'."),
        };
    }
}
