using System.Globalization;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// Takes the values out of one mapping and reports what is missing, of the wrong form, or not asked for. Every method
/// that finds a problem reports it and returns null.
/// </summary>
internal sealed class MapReader
{
    // Mappings are short: walking them is quicker than hashing, and thousands of them are read.
    private readonly IReadOnlyList<DefinitionEntry> entries;
    private readonly bool[] isAsked;
    private readonly List<string> asked = new(8);

    public MapReader(DefinitionNode.Map map, Findings findings, string what)
    {
        Findings = findings;
        What = what;
        Line = map.Line;
        entries = map.Entries;
        isAsked = new bool[entries.Count];
    }

    public Findings Findings { get; }

    public string What { get; }

    public int Line { get; }

    /// <summary>A reader for a node that must be a mapping.</summary>
    public static MapReader? Of(DefinitionNode? node, Findings findings, string what)
    {
        if (node is DefinitionNode.Map map)
            return new MapReader(map, findings, what);
        if (node is not null)
            findings.Add(node.Line, "L01", $"{what}: expected a mapping, found {node.Kind}");
        return null;
    }

    public int LineOf(string key) => Place(key) is >= 0 and var place ? entries[place].Line : Line;

    public bool Has(string key) => Place(key) >= 0;

    /// <summary>The node, or null where the key is absent or null.</summary>
    public DefinitionNode? Node(string key)
    {
        asked.Add(key);
        int place = Place(key);
        if (place < 0)
            return null;
        isAsked[place] = true;
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

    public MapReader? Map(string key, string what) => Of(Node(key), Findings, what);

    /// <summary>The entries of a nested mapping in order; none where the key is absent.</summary>
    public IReadOnlyList<DefinitionEntry> Entries(string key)
    {
        DefinitionNode? node = Node(key);
        if (node is DefinitionNode.Map map)
            return map.Entries;
        if (node is not null)
            Findings.Add(node.Line, "L01", $"{What}: '{key}' must be a mapping, found {node.Kind}");
        return [];
    }

    /// <summary>The items of a list; none where the key is absent.</summary>
    public IReadOnlyList<DefinitionNode> Items(string key)
    {
        DefinitionNode? node = Node(key);
        if (node is DefinitionNode.List list)
            return list.Items;
        if (node is not null)
            Findings.Add(node.Line, "L01", $"{What}: '{key}' must be a list, found {node.Kind}");
        return [];
    }

    /// <summary>A list of words.</summary>
    public IReadOnlyList<string> Words(string key) =>
        [.. Items(key).Select(item => Scalar(item, key)).OfType<DefinitionNode.Scalar>().Select(scalar => scalar.Text)];

    /// <summary>A sentence in both languages; either one missing is a problem of languages, not of form.</summary>
    public BilingualText? Bilingual(string key)
    {
        if (Node(key) is not { } node)
        {
            Findings.Add(LineOf(key), "L10", $"{What}: '{key}' is missing; give it in zh-CN and en");
            return null;
        }
        return Bilingual(node, Findings, $"{What}: '{key}'");
    }

    public static BilingualText? Bilingual(DefinitionNode node, Findings findings, string what)
    {
        if (Of(node, findings, what) is not { } reader)
            return null;
        string? zh = reader.RequiredText("zh-CN", "L10");
        string? en = reader.RequiredText("en", "L10");
        reader.Finish();
        if (zh is null || en is null)
            return null;
        if (!string.IsNullOrWhiteSpace(zh) && !string.IsNullOrWhiteSpace(en))
            return new BilingualText(zh, en);
        findings.Add(node.Line, "L10", $"{what}: neither language may be empty");
        return null;
    }

    /// <summary>Reports the keys nobody asked for.</summary>
    public void Finish()
    {
        for (int place = 0; place < isAsked.Length; place++)
        {
            if (isAsked[place])
                continue;
            DefinitionEntry entry = entries[place];
            string? near = Spelling.Nearest(entry.Key, asked.Distinct());
            Findings.Add(entry.Line, "L01", $"{What}: unknown key '{entry.Key}'; "
                + (near is null ? $"known are {string.Join(", ", asked.Distinct().Order(StringComparer.Ordinal))}"
                    : $"did you mean '{near}'?"));
        }
    }

    private int Place(string key)
    {
        for (int place = 0; place < entries.Count; place++)
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
