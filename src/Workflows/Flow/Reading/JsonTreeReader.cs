using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>
/// Reads JSON into a <see cref="JsonTree"/>. Stricter than the format: no comments, no trailing commas, no member named
/// twice, because two readers that disagree on the meaning of one file are the worst kind of defect.
/// </summary>
internal static class JsonTreeReader
{
    private const int MostBytes = 1 << 20;
    private const int MostDepth = 64;

    /// <summary>The tree of a whole file, null where it cannot be read.</summary>
    public static JsonTree? File(string content, FlowProblems problems) => Read(content, "$", null, problems);

    /// <summary>
    /// The tree of JSON that stands as text inside a string of another JSON; all of it counts as that line.
    /// </summary>
    public static JsonTree? Embedded(JsonTree text, FlowProblems problems) =>
        Read(text.Text, text.Path, text.Line, problems);

    private static JsonTree? Read(string content, string path, int? line, FlowProblems problems)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(content);
        if (bytes.Length > MostBytes)
        {
            problems.Refuse(line ?? 0, FlowCodes.NotReadable,
                $"{path}: expected at most {MostBytes} bytes, found {bytes.Length}. Split the workflow.");
            return null;
        }
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { MaxDepth = MostDepth });
        Walk walk = new(bytes, line, problems);
        try
        {
            reader.Read();
            JsonTree tree = walk.Value(ref reader, path);
            reader.Read();
            return tree;
        }
        catch (JsonException exception)
        {
            problems.Refuse(line ?? (int)(exception.LineNumber ?? 0) + 1, FlowCodes.NotReadable,
                $"{path}: expected JSON of at most {MostDepth} levels. {exception.Message}");
        }
        catch (InvalidOperationException exception)
        {
            // Half of a surrogate pair, written as an escape, is valid JSON and yet no text.
            problems.Refuse(line ?? walk.Line, FlowCodes.NotReadable,
                $"{path}: a text cannot be read. {exception.Message}");
        }
        return null;
    }

    private sealed class Walk(byte[] bytes, int? fixedLine, FlowProblems problems)
    {
        private int counted;
        private int line = 1;

        public int Line => fixedLine ?? line;

        public JsonTree Value(ref Utf8JsonReader reader, string path)
        {
            int at = LineOf(reader.TokenStartIndex);
            return reader.TokenType switch
            {
                JsonTokenType.StartObject => Object(ref reader, path, at),
                JsonTokenType.StartArray => Array(ref reader, path, at),
                JsonTokenType.String => Leaf(JsonValueKind.String, reader.GetString() ?? ""),
                JsonTokenType.Number => Leaf(JsonValueKind.Number, Encoding.UTF8.GetString(reader.ValueSpan)),
                JsonTokenType.True => Leaf(JsonValueKind.True, ""),
                JsonTokenType.False => Leaf(JsonValueKind.False, ""),
                JsonTokenType.Null => Leaf(JsonValueKind.Null, ""),
                _ => throw new UnreachableException(),
            };

            JsonTree Leaf(JsonValueKind kind, string text) =>
                new() { Kind = kind, Line = at, Path = path, Text = text };
        }

        private JsonTree Object(ref Utf8JsonReader reader, string path, int at)
        {
            List<KeyValuePair<string, JsonTree>> members = [];
            HashSet<string> names = new(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                int nameLine = LineOf(reader.TokenStartIndex);
                string name = reader.GetString() ?? "";
                string inner = $"{path}.{name}";
                reader.Read();
                JsonTree value = Value(ref reader, inner);
                if (names.Add(name))
                    members.Add(new(name, value));
                else
                    problems.Refuse(nameLine, FlowCodes.NotReadable,
                        $"{inner}: expected each member once, found a second one of that name. Remove one.");
            }
            return new JsonTree { Kind = JsonValueKind.Object, Line = at, Path = path, Members = members };
        }

        private JsonTree Array(ref Utf8JsonReader reader, string path, int at)
        {
            List<JsonTree> items = [];
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(Value(ref reader, $"{path}[{items.Count}]"));
            return new JsonTree { Kind = JsonValueKind.Array, Line = at, Path = path, Items = items };
        }

        // Tokens come in order, so each newline is counted once.
        private int LineOf(long offset)
        {
            for (; counted < offset; counted++)
                if (bytes[counted] == (byte)'\n')
                    line++;
            return Line;
        }
    }
}
