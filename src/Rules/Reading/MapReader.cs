using System.Globalization;
using System.Runtime.CompilerServices;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// Takes the values out of one mapping and reports what is missing, of the wrong form, or not asked for. Every method
/// that finds a problem reports it and returns null.
/// </summary>
internal sealed class MapReader
{
    private const int FewKeys = 64;

    // Mappings are short: walking them is quicker than hashing, and thousands of them are read.
    private readonly DefinitionEntry[] entries;
    private readonly bool[]? manyAsked;
    private readonly string kind;
    private readonly string? name;
    private readonly MapReader? outer;
    private ulong isAsked;
    private AskedKeys asked;
    private List<string>? further;
    private int askedCount;

    public MapReader(DefinitionNode.Map map, Findings findings, string kind, string? name = null,
        MapReader? outer = null)
    {
        Findings = findings;
        this.kind = kind;
        this.name = name;
        this.outer = outer;
        Line = map.Line;
        entries = map.Entries;
        manyAsked = entries.Length > FewKeys ? new bool[entries.Length] : null;
    }

    /// <summary>The first keys asked for; hardly any mapping knows more.</summary>
    [InlineArray(Length)]
    private struct AskedKeys
    {
        public const int Length = 12;
        private string first;
    }

    public Findings Findings { get; }

    /// <summary>What is read, for messages; put together only where there is something to say.</summary>
    public string What => outer is not null ? $"{outer.What}: '{kind}'" : name is null ? kind : $"{kind} '{name}'";

    public int Line { get; }

    /// <summary>A reader for a node that must be a mapping.</summary>
    public static MapReader? Of(DefinitionNode? node, Findings findings, string kind, string? name = null)
    {
        if (node is DefinitionNode.Map map)
            return new MapReader(map, findings, kind, name);
        if (node is not null)
            findings.Add(node.Line, "L01",
                $"{(name is null ? kind : $"{kind} '{name}'")}: expected a mapping, found {node.Kind}");
        return null;
    }

    /// <summary>A reader for a node inside this mapping that must be a mapping too.</summary>
    public MapReader? Inner(DefinitionNode node, string key)
    {
        if (node is DefinitionNode.Map map)
            return new MapReader(map, Findings, key, outer: this);
        Findings.Add(node.Line, "L01", $"{What}: '{key}': expected a mapping, found {node.Kind}");
        return null;
    }

    public int LineOf(string key) => Place(key) is >= 0 and var place ? entries[place].Line : Line;

    public bool Has(string key) => Place(key) >= 0;

    /// <summary>The node, or null where the key is absent or null.</summary>
    public DefinitionNode? Node(string key)
    {
        if (askedCount < AskedKeys.Length)
            asked[askedCount] = key;
        else
            (further ??= []).Add(key);
        askedCount++;
        int place = Place(key);
        if (place < 0)
            return null;
        if (manyAsked is null)
            isAsked |= 1UL << place;
        else
            manyAsked[place] = true;
        DefinitionNode value = entries[place].Value;
        return value is DefinitionNode.Scalar { IsNull: true } ? null : value;
    }

    public DefinitionNode? RequiredNode(string key, string code = "L01")
    {
        DefinitionNode? node = Node(key);
        if (node is null)
            Findings.Add(LineOf(key), code, $"{What}: '{key}' is missing; add it");
        return node;
    }

    public string? Text(string key) => Scalar(Node(key), key)?.Text;

    public string? RequiredText(string key, string code = "L01") => Scalar(RequiredNode(key, code), key)?.Text;

    public DateOnly? Day(string key) => Day(Scalar(Node(key), key), key);

    public DateOnly? RequiredDay(string key) => Day(Scalar(RequiredNode(key), key), key);

    public bool? Flag(string key)
    {
        if (Scalar(Node(key), key) is not { } scalar)
            return null;
        if (scalar.Text is "true" or "false")
            return scalar.Text == "true";
        Findings.Add(scalar.Line, "L01", $"{What}: '{key}' must be true or false, found '{scalar.Text}'");
        return null;
    }

    public decimal? Number(string key, decimal least, decimal most)
    {
        if (Scalar(Node(key), key) is not { } scalar)
            return null;
        if (decimal.TryParse(scalar.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture,
            out decimal number)
            && number >= least && number <= most)
            return number;
        Findings.Add(scalar.Line, "L01",
            $"{What}: '{key}' must be a number from {least} to {most}, found '{scalar.Text}'");
        return null;
    }

    public MapReader? Map(string key, string kind, string? name = null) => Of(Node(key), Findings, kind, name);

    /// <summary>The entries of a nested mapping in order; none where the key is absent.</summary>
    public DefinitionEntry[] Entries(string key)
    {
        DefinitionNode? node = Node(key);
        if (node is DefinitionNode.Map map)
            return map.Entries;
        if (node is not null)
            Findings.Add(node.Line, "L01", $"{What}: '{key}' must be a mapping, found {node.Kind}");
        return [];
    }

    /// <summary>The items of a list; none where the key is absent.</summary>
    public DefinitionNode[] Items(string key)
    {
        DefinitionNode? node = Node(key);
        if (node is DefinitionNode.List list)
            return list.Items;
        if (node is not null)
            Findings.Add(node.Line, "L01", $"{What}: '{key}' must be a list, found {node.Kind}");
        return [];
    }

    /// <summary>A list of words.</summary>
    public IReadOnlyList<string> Words(string key)
    {
        DefinitionNode[] items = Items(key);
        string[] words = new string[items.Length];
        int count = 0;
        foreach (DefinitionNode item in items)
        {
            if (Scalar(item, key) is { } scalar)
                words[count++] = scalar.Text;
        }
        return count == words.Length ? words : words[..count];
    }

    /// <summary>A sentence in both languages; either one missing is a problem of languages, not of form.</summary>
    public BilingualText? Bilingual(string key)
    {
        if (Node(key) is not { } node)
        {
            Findings.Add(LineOf(key), "L10", $"{What}: '{key}' is missing; give it in zh-CN and en");
            return null;
        }
        return InOrder(node) ?? (Inner(node, key) is { } reader ? Bilingual(reader) : null);
    }

    public static BilingualText? Bilingual(DefinitionNode node, Findings findings, string kind, string name) =>
        InOrder(node) ?? (Of(node, findings, kind, name) is { } reader ? Bilingual(reader) : null);

    /// <summary>The sentence where it is written as nearly all are; null where somebody must say what is wrong.</summary>
    private static BilingualText? InOrder(DefinitionNode node) =>
        node is DefinitionNode.Map
        {
            Entries: [
            { Key: "zh-CN", Value: DefinitionNode.Scalar { IsNull: false, Text: var zh } },
            { Key: "en", Value: DefinitionNode.Scalar { IsNull: false, Text: var en } }]
        }
        && !string.IsNullOrWhiteSpace(zh) && !string.IsNullOrWhiteSpace(en) ? new BilingualText(zh, en) : null;

    private static BilingualText? Bilingual(MapReader reader)
    {
        string? zh = reader.RequiredText("zh-CN", "L10");
        string? en = reader.RequiredText("en", "L10");
        reader.Finish();
        if (zh is null || en is null)
            return null;
        if (!string.IsNullOrWhiteSpace(zh) && !string.IsNullOrWhiteSpace(en))
            return new BilingualText(zh, en);
        reader.Findings.Add(reader.Line, "L10", $"{reader.What}: neither language may be empty");
        return null;
    }

    /// <summary>Reports the keys nobody asked for.</summary>
    public void Finish()
    {
        for (int place = 0; place < entries.Length; place++)
        {
            if (manyAsked?[place] ?? (isAsked >> place & 1) == 1)
                continue;
            DefinitionEntry entry = entries[place];
            string[] known = Known();
            string? near = Spelling.Nearest(entry.Key, known);
            Findings.Add(entry.Line, "L01", $"{What}: unknown key '{entry.Key}'; "
                + (near is null ? $"known are {string.Join(", ", known.Order(StringComparer.Ordinal))}"
                    : $"did you mean '{near}'?"));
        }
    }

    private string[] Known()
    {
        ReadOnlySpan<string> first = asked;
        return [.. first[..Math.Min(askedCount, AskedKeys.Length)].ToArray().Concat(further ?? []).Distinct()];
    }

    private int Place(string key)
    {
        for (int place = 0; place < entries.Length; place++)
        {
            if (entries[place].Key == key)
                return place;
        }
        return -1;
    }

    private DefinitionNode.Scalar? Scalar(DefinitionNode? node, string key)
    {
        if (node is null or DefinitionNode.Scalar)
            return (DefinitionNode.Scalar?)node;
        Findings.Add(node.Line, "L01", $"{What}: '{key}' must be a single value, found {node.Kind}");
        return null;
    }

    private DateOnly? Day(DefinitionNode.Scalar? scalar, string key)
    {
        if (scalar is null)
            return null;
        if (DateOnly.TryParseExact(scalar.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out DateOnly day))
            return day;
        Findings.Add(scalar.Line, "L01",
            $"{What}: '{key}' must be a day of the calendar as yyyy-MM-dd, found '{scalar.Text}'");
        return null;
    }
}
