using System.Diagnostics.CodeAnalysis;
using CreditSupervision.Rules;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace CreditSupervision.Host.Definitions.Yaml;

/// <summary>
/// A mapping of a definition file, read strictly: every member is asked for by name, and <see cref="Close"/> reports
/// those nobody asked for. Problems carry file and line; a missing or wrong value reads as null.
/// </summary>
internal sealed class YamlMap
{
    /// <summary>Longer files are refused before they are parsed.</summary>
    public const int MostCharacters = 500_000;

    private readonly Dictionary<string, YamlNode> members = new(StringComparer.Ordinal);
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);
    private readonly string file;
    private readonly List<DefinitionProblem> problems;

    private YamlMap(YamlMappingNode node, string file, List<DefinitionProblem> problems)
    {
        this.file = file;
        this.problems = problems;
        Line = LineOf(node);
        foreach ((YamlNode key, YamlNode value) in node.Children)
        {
            if (key is YamlScalarNode { Value: { Length: > 0 } name })
                members[name] = value;
            else
                Add(LineOf(key), "D02", "a member's name must be a word; write 'name: value'.");
        }
    }

    public int Line { get; }

    /// <summary>The names as they stand in the file.</summary>
    public IEnumerable<string> Names => members.Keys;

    /// <summary>Parses a file that must be one mapping of the given format; null with a problem where it is not.</summary>
    public static YamlMap? Parse(DefinitionText text, string format, List<DefinitionProblem> problems)
    {
        YamlMap? map = ParseAny(text, problems);
        if (map?.Text("format") is { } found && found != format)
        {
            map.Add(map.LineOf("format"), "D01", $"expected format '{format}', found '{found}'; correct the first line.");
            return null;
        }
        return map;
    }

    /// <summary>A text that must be there.</summary>
    public string? Text(string name)
    {
        string? text = OptionalText(name);
        if (text is null)
            Missing(name, "a text");
        return text;
    }

    /// <summary>A text, null where the member is absent or empty.</summary>
    public string? OptionalText(string name)
    {
        if (!Take(name, out YamlNode? node))
            return null;
        if (node is YamlScalarNode scalar)
            return string.IsNullOrWhiteSpace(scalar.Value) || scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" }
                ? null
                : scalar.Value;
        Add(LineOf(node), "D04", $"'{name}' must be a text; found {Kind(node)}.");
        return null;
    }

    public bool Flag(string name)
    {
        string? text = OptionalText(name);
        if (text is null or "true" or "false")
            return text == "true";
        Add(LineOf(name), "D04", $"'{name}' must be true or false; found '{text}'.");
        return false;
    }

    /// <summary>A text in both languages, written as a mapping of <c>zh-CN</c> and <c>en</c>.</summary>
    public BilingualText? Bilingual(string name)
    {
        if (Map(name) is not { } texts)
            return null;
        string? zh = texts.Text("zh-CN");
        string? en = texts.Text("en");
        texts.Close();
        return zh is null || en is null ? null : new BilingualText(zh, en);
    }

    /// <summary>A mapping that must be there.</summary>
    public YamlMap? Map(string name)
    {
        if (!Take(name, out YamlNode? node))
        {
            Missing(name, "a mapping");
            return null;
        }
        if (node is YamlMappingNode mapping)
            return new YamlMap(mapping, file, problems);
        Add(LineOf(node), "D04", $"'{name}' must be a mapping; found {Kind(node)}.");
        return null;
    }

    /// <summary>A list of mappings; empty where the member is absent.</summary>
    public IReadOnlyList<YamlMap> Maps(string name)
    {
        List<YamlMap> maps = [];
        foreach (YamlNode item in Items(name))
        {
            if (item is YamlMappingNode mapping)
                maps.Add(new YamlMap(mapping, file, problems));
            else
                Add(LineOf(item), "D04", $"each item of '{name}' must be a mapping; found {Kind(item)}.");
        }
        return maps;
    }

    /// <summary>A list of texts; empty where the member is absent.</summary>
    public IReadOnlyList<string> Texts(string name)
    {
        List<string> texts = [];
        foreach (YamlNode item in Items(name))
        {
            if (item is YamlScalarNode { Value: { Length: > 0 } text })
                texts.Add(text);
            else
                Add(LineOf(item), "D04", $"each item of '{name}' must be a text; found {Kind(item)}.");
        }
        return texts;
    }

    /// <summary>The line of a member, or of the mapping where it is absent.</summary>
    public int LineOf(string name) => members.TryGetValue(name, out YamlNode? node) ? LineOf(node) : Line;

    public void Add(int line, string code, string message) =>
        problems.Add(new DefinitionProblem { File = file, Line = line, Code = code, Message = message });

    /// <summary>Reports the members nobody asked for.</summary>
    public void Close()
    {
        foreach (string name in members.Keys.Where(name => !asked.Contains(name)))
        {
            Add(LineOf(name), "D02",
                $"'{name}' is not known here; remove it or use one of {string.Join(", ", asked.Order(StringComparer.Ordinal))}.");
        }
    }

    private static YamlMap? ParseAny(DefinitionText text, List<DefinitionProblem> problems)
    {
        void Problem(int line, string message) => problems.Add(
            new DefinitionProblem { File = text.Path, Line = line, Code = "D01", Message = message });

        if (text.Content.Length > MostCharacters)
        {
            Problem(0, $"a definition file has at most {MostCharacters} characters; found {text.Content.Length}. Split it.");
            return null;
        }
        try
        {
            YamlStream stream = new();
            using StringReader reader = new(text.Content);
            stream.Load(reader);
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
                return new YamlMap(root, text.Path, problems);
            Problem(0, "expected one YAML document that is a mapping; begin with 'format: ...'.");
        }
        catch (YamlException exception)
        {
            Problem((int)exception.Start.Line, $"this is no valid YAML: {exception.Message}; correct the line.");
        }
        return null;
    }

    private static int LineOf(YamlNode node) => (int)node.Start.Line;

    private static string Kind(YamlNode node) => node switch
    {
        YamlMappingNode => "a mapping",
        YamlSequenceNode => "a list",
        YamlScalarNode { Value: null or "" } => "nothing",
        _ => "a text",
    };

    private IEnumerable<YamlNode> Items(string name)
    {
        if (!Take(name, out YamlNode? node) || node is YamlScalarNode { Value: null or "" })
            return [];
        if (node is YamlSequenceNode list)
            return list.Children;
        Add(LineOf(node), "D04", $"'{name}' must be a list; found {Kind(node)}.");
        return [];
    }

    private bool Take(string name, [NotNullWhen(true)] out YamlNode? node)
    {
        asked.Add(name);
        return members.TryGetValue(name, out node);
    }

    private void Missing(string name, string what)
    {
        if (!members.TryGetValue(name, out YamlNode? node))
            Add(Line, "D03", $"'{name}' is missing; add {what}.");
        else if (node is YamlScalarNode)
            Add(LineOf(name), "D03", $"'{name}' is empty; give {what}.");
    }
}
