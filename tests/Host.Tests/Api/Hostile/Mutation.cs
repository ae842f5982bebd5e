using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace CreditSupervision.Host.Tests.Api.Hostile;

/// <summary>A request that somebody hostile, or a broken program, might send.</summary>
internal sealed record HostileRequest(
    string Method, string Path, string Query, IReadOnlyList<(string Name, string Value)> Headers, byte[]? Body, string ContentType)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Method} {Shown(Path)}{Shown(Query)} [{string.Join("; ", Headers.Select(header => $"{header.Name}: {Shown(header.Value)}"))}] {Shown(Body is null ? "" : Encoding.UTF8.GetString(Body))}");

    private static string Shown(string text) =>
        string.Concat(text.Take(300).Select(letter => char.IsControl(letter) ? $"\\u{(int)letter:x4}" : letter.ToString()));
}

/// <summary>What is really there: open tasks with their cases, and ids of other things.</summary>
internal sealed record HostilePlaces(IReadOnlyList<(string Case, string Task)> OpenTasks, IReadOnlyList<string> Others);

/// <summary>
/// Makes requests from valid ones: wrong types, huge numbers, deep nesting, broken UTF-8, null bytes, long texts,
/// impossible days, pieces of SQL and script, doubled members. The same seed makes the same requests.
/// </summary>
internal sealed class Mutation(Random random, IReadOnlyList<string> people, HostilePlaces places)
{
    private const int LongText = 20_000;
    private const string Form = "application/x-www-form-urlencoded";

    private static readonly string[] Texts =
    [
        "", " ", "\0", "a\0b", "null", "true", "0", "-1", "NaN", "1e400", "99999999999999999999", "9223372036854775807",
        "2147483648", "-2147483648", "2026-02-30", "0000-00-00", "0001-01-01", "9999-12-31", "2026-13-01", "20260101",
        "'; DROP TABLE cases; --", "' OR '1'='1", "%' OR 1=1 --", "%_%", "\"", "\\", "<script>alert(1)</script>",
        "{{7*7}}", "${jndi:ldap://x}", "../../../etc/passwd", "..\\..\\x", "/", "//", ".", "..", "%00", "%2e%2e%2f",
        "\uD800", "\uDFFF\uD800", "\uFFFE", "\uFEFF", "\u202E反转", "e\u0301", "👩‍👩‍👧‍👦", "，；：", "｛｝", "\r\nX: y", "\t",
        "[]", "{}", "*", "?", "#", "&", "=", "+", "91430100MA0FJH019W", "91430100MA0FJH019X", "９１４３０１００", "430100", "listing",
        "propose", "decide", "zhang.case.changsha",
    ];

    private static readonly string[] Json =
    [
        "null", "true", "false", "0", "-1", "1.5", "1e308", "1e400", "-0", "99999999999999999999999999999999999999",
        "9223372036854775807", "9223372036854775808", "2147483648", "[]", "{}", "[null]", "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]",
        "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}}}}", "\"\"", "\"\\u0000\"",
        "\"\\ud800\"", "\"2026-02-30\"", "\"9999-12-31\"", "\"0001-01-01\"", "[1,\"a\",{}]", "{\"\":1}", "{\"\\u0000\":1}",
        "{\"kind\":\"x\",\"name\":\"y\",\"hash\":\"z\"}", "{\"person\":\"a\",\"authority\":\"b\"}", "{\"authority\":\"430100\"}", "\"1e5\"",
    ];

    private static readonly string[] Words =
    [
        "facts", "opinion", "outcome", "__proto__", "constructor", "$type", "$ref", "$id", "", "id", "kind", "to", "person",
        "vileNature", "ground", "penaltyNumber", "decidedOn", "fineYuan", "deadline", "Kind", "KIND",
    ];

    public HostileRequest Next(HostileCall call)
    {
        string method = random.Next(40) == 0 ? Pick(["PUT", "DELETE", "PATCH", "HEAD", "OPTIONS", "POST", "GET"]) : call.Method;
        List<(string, string)> headers = [.. Headers()];
        return new HostileRequest(
            method, Path(call.Pattern), Query(call.Query), headers, Body(call.Body),
            random.Next(30) == 0 ? Pick(["text/plain", "application/xml", "multipart/form-data; boundary=x", "", Form])
                : call.IsForm ? Form : "application/json");
    }

    private string Path(string pattern)
    {
        StringBuilder path = new();
        // A task of its own case goes deeper than any two that do not belong together.
        (string id, string task) = Pick(places.OpenTasks);
        foreach (string segment in pattern.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            bool isPlace = segment.StartsWith('{');
            // A segment is never empty, or another route would be meant.
            string text = !isPlace ? segment
                : random.Next(3) > 0 && segment is "{id}" or "{task}" ? (segment == "{id}" ? id : task)
                : random.Next(2) > 0 ? Pick(places.Others)
                : HostileText() is { Length: > 0 } hostile ? hostile : "x";
            path.Append('/').Append(text);
        }
        return path.ToString();
    }

    private string Query(IReadOnlyList<string> names)
    {
        List<string> parts = [];
        foreach (string name in names.Where(_ => random.Next(3) > 0))
        {
            string value = random.Next(3) == 0 ? Pick(["1", "2026-01-05", "todo", "食品", "91430100MA0FJH019W", "all"]) : HostileText();
            // Lone surrogates cannot be written into an address; they arrive as broken percent codes instead.
            parts.Add($"{name}={(random.Next(10) == 0 ? "%ff%fe%00" : Escape(value))}");
            if (random.Next(15) == 0)
                parts.Add($"{name}=again");
        }
        if (random.Next(20) == 0)
            parts.Add($"{Escape(HostileText())}={Escape(HostileText())}");
        return parts.Count == 0 ? "" : "?" + string.Join('&', parts);
    }

    private IEnumerable<(string, string)> Headers()
    {
        if (random.Next(12) > 0)
            yield return ("X-Dev-User", random.Next(25) == 0 ? HeaderText() : Pick(people));
        if (random.Next(4) == 0)
            yield return ("Request-Id", random.Next(2) == 0 ? $"id-{random.Next(50)}" : HeaderText());
        if (random.Next(10) == 0)
            yield return ("Accept-Language", Pick(["en", "zh-CN", "en;q=2", "*", ";;;", "en-", HeaderText()]));
        if (random.Next(10) == 0)
            yield return ("If-None-Match", Pick(["*", "\"a\"", "W/\"a\"", "a", "\"", HeaderText()]));
        if (random.Next(20) == 0)
            yield return ("Content-Encoding", Pick(["gzip", "br", "x"]));
        if (random.Next(30) == 0)
            yield return ("Cookie", $"credit-supervision={HeaderText()}");
        if (random.Next(30) == 0)
            yield return ("Authorization", Pick(["Bearer x", "Bearer ", "Basic Og==", "Negotiate", HeaderText()]));
    }

    private byte[]? Body(JsonNode? valid)
    {
        if (valid is null)
            return random.Next(10) == 0 ? Bytes(HostileText()) : null;
        JsonNode node = valid.DeepClone();
        int times = random.Next(4);
        for (int time = 0; time < times; time++)
            Mutate(node);
        byte[] bytes = Bytes(node.ToJsonString());
        return random.Next(8) switch
        {
            0 => Broken(bytes),
            1 => Doubled(node),
            _ => bytes,
        };
    }

    private void Mutate(JsonNode node)
    {
        JsonNode[] inner = [.. Inner(node)];
        JsonNode target = random.Next(3) == 0 ? node : inner.Length == 0 ? node : inner[random.Next(inner.Length)];
        switch (target)
        {
            case JsonObject members when random.Next(4) == 0 || members.Count == 0:
                members[Pick(Words)] = Value();
                break;
            case JsonObject members when random.Next(5) == 0:
                members.Remove(members.ElementAt(random.Next(members.Count)).Key);
                break;
            case JsonObject members:
                members[members.ElementAt(random.Next(members.Count)).Key] = Value();
                break;
            case JsonArray items when items.Count > 0 && random.Next(3) == 0:
                items.RemoveAt(random.Next(items.Count));
                break;
            case JsonArray items:
                items.Add(Value());
                break;
        }
    }

    private JsonNode? Value() => random.Next(2) == 0
        ? JsonValue.Create(Sound(HostileText()))
        : random.Next(20) == 0 ? Deep() : JsonNode.Parse(Pick(Json).Replace("1e400", "1e300", StringComparison.Ordinal).Replace("\\ud800", "\\u0001", StringComparison.Ordinal));

    private JsonArray Deep()
    {
        JsonArray outer = [];
        JsonArray inner = outer;
        for (int level = random.Next(5, 60); level > 0; level--)
        {
            JsonArray next = [];
            inner.Add(next);
            inner = next;
        }
        return outer;
    }

    // What a writer of JSON would never write.
    private byte[] Broken(byte[] bytes)
    {
        List<byte> broken = [.. bytes];
        switch (random.Next(7))
        {
            case 0:
                broken.RemoveRange(random.Next(broken.Count), 1);
                break;
            case 1:
                broken.InsertRange(random.Next(broken.Count), [0xFF, 0xFE]);
                break;
            case 2:
                broken[random.Next(broken.Count)] = (byte)random.Next(256);
                break;
            case 3:
                return bytes[..random.Next(bytes.Length)];
            case 4:
                broken.Insert(random.Next(broken.Count), 0);
                break;
            case 5:
                return Bytes(string.Concat(Enumerable.Repeat("[", random.Next(10, 5000))));
            case 6:
                return [0xEF, 0xBB, 0xBF, .. bytes];
        }
        return [.. broken];
    }

    private byte[] Doubled(JsonNode node)
    {
        if (node is not JsonObject { Count: > 0 } members)
            return Bytes($"[{node.ToJsonString()},{Pick(Json)}]");
        (string name, _) = members.ElementAt(random.Next(members.Count));
        string text = members.ToJsonString();
        return Bytes($"{text[..^1]},{System.Text.Json.JsonSerializer.Serialize(name)}:{Pick(Json)}}}");
    }

    private string HostileText() => random.Next(12) switch
    {
        0 => new string(Pick(["a", "长", "0", " "])[0], random.Next(1, LongText)),
        1 => Pick(places.Others),
        2 => string.Concat(Pick(Texts), Pick(Texts)),
        3 => new string([.. Enumerable.Range(0, random.Next(1, 30)).Select(_ => (char)random.Next(1, 0xFFFF))]),
        _ => Pick(Texts),
    };

    private string HeaderText() =>
        new([.. HostileText().Where(letter => letter is > ' ' and < (char)127).Take(300).DefaultIfEmpty('x')]);

    private static string Sound(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Escape(string text) => Uri.EscapeDataString(Sound(text));

    private static IEnumerable<JsonNode> Inner(JsonNode node) => node switch
    {
        JsonObject members => members.Select(member => member.Value).OfType<JsonNode>().SelectMany(value => Inner(value).Prepend(value)),
        JsonArray items => items.OfType<JsonNode>().SelectMany(value => Inner(value).Prepend(value)),
        _ => [],
    };

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];
}
