using CreditSupervision.Rules;
using YamlDotNet.RepresentationModel;

namespace CreditSupervision.Host.Definitions;

/// <summary>
/// Reads the names of grounds and sources off the definition files that the rule book has already checked; what has no
/// name in both languages is left out, and its code is shown.
/// </summary>
internal static class WordsReader
{
    /// <summary>Grounds and heavier penalties.</summary>
    public static GroundWords Grounds(IReadOnlyList<DefinitionText> texts)
    {
        Dictionary<string, GroundWord> words = new(StringComparer.Ordinal);
        foreach (DefinitionText file in texts.Where(text => text.Path.StartsWith("grounds/", StringComparison.Ordinal)))
        {
            foreach (YamlMappingNode item in Items(file))
            {
                if (Text(item, "id") is { } id && Bilingual(item) is { } text)
                    words[id] = new GroundWord(text, Text(item, "article") ?? "");
            }
        }

        return new GroundWords(words);
    }

    /// <summary>Title and number of each source, by its key.</summary>
    public static IReadOnlyDictionary<string, SourceWord> Sources(IReadOnlyList<DefinitionText> texts)
    {
        Dictionary<string, SourceWord> sources = new(StringComparer.Ordinal);
        foreach (YamlMappingNode item in texts.Where(text => text.Path == "sources.yaml").SelectMany(Items))
        {
            if (Text(item, "key") is { } key && item.Children.TryGetValue("title", out YamlNode? title)
                && title is YamlMappingNode words && Bilingual(words) is { } text)
                sources[key] = new SourceWord(text, Text(item, "number"));
        }

        return sources;
    }

    // Every list of mappings at the top of a file, whatever it is called.
    private static IEnumerable<YamlMappingNode> Items(DefinitionText file)
    {
        YamlStream stream = new();
        using StringReader reader = new(file.Content);
        stream.Load(reader);
        return stream.Documents[0].RootNode is YamlMappingNode root
            ? root.Children.Values.OfType<YamlSequenceNode>().SelectMany(list => list.OfType<YamlMappingNode>())
            : [];
    }

    private static string? Text(YamlMappingNode node, string name) =>
        node.Children.TryGetValue(name, out YamlNode? value) && value is YamlScalarNode { Value: { Length: > 0 } text }
            ? text
            : null;

    private static BilingualText? Bilingual(YamlMappingNode node) =>
        Text(node, "zh-CN") is { } zh && Text(node, "en") is { } en ? new BilingualText(zh, en) : null;
}
