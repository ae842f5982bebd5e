using System.Text.Json;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>A JSON value with its place: the line in the file and the path inside it.</summary>
internal sealed class JsonTree
{
    public required JsonValueKind Kind { get; init; }

    /// <summary>Line in the file, from 1.</summary>
    public required int Line { get; init; }

    /// <summary>For example <c>$.root.activities[3].step</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The content of a string, the digits of a number as written; empty otherwise.</summary>
    public string Text { get; init; } = "";

    /// <summary>The members of an object, each name once, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, JsonTree>> Members { get; init; } = [];

    /// <summary>The items of an array.</summary>
    public IReadOnlyList<JsonTree> Items { get; init; } = [];

    public bool IsAbsent => Kind is JsonValueKind.Null or JsonValueKind.Undefined;

    /// <summary>The member, null where it is missing or JSON null: Elsa writes either for "not set".</summary>
    public JsonTree? this[string name] =>
        Members.FirstOrDefault(member => member.Key == name).Value is { IsAbsent: false } value ? value : null;

    /// <summary>The content of a string member, null where it is missing or no string.</summary>
    public string? TextOf(string name) => this[name] is { Kind: JsonValueKind.String } value ? value.Text : null;

    /// <summary>What a person would call the value, shortened.</summary>
    public string Describe() => Kind switch
    {
        JsonValueKind.String => Text.Length <= 60 ? $"'{Text}'" : $"'{Text[..60]}...'",
        JsonValueKind.Number => Text,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Null or JsonValueKind.Undefined => "nothing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
    };
}
