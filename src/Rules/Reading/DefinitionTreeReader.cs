using System.Diagnostics.CodeAnalysis;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// Reads one YAML document into <see cref="DefinitionNode"/>s. Strict and bounded: one document, no tags, no key twice,
/// aliases only to what is complete above them, and limits on depth and on the size after aliases are followed.
/// </summary>
internal sealed class DefinitionTreeReader
{
    private const int LongestFile = 1_000_000;
    private const int DeepestLevel = 24;
    private const int MostNodes = 100_000;
    private const int LongMapping = 16;
    private const string MergeKey = "<<";

    private readonly Findings findings;
    private readonly IParser parser;
    private readonly Dictionary<string, (DefinitionNode Node, int Size)> anchors = new(StringComparer.Ordinal);
    private int nodes;

    private DefinitionTreeReader(IParser parser, Findings findings)
    {
        this.parser = parser;
        this.findings = findings;
    }

    /// <summary>The document's mapping, or null with the reason among the findings.</summary>
    public static DefinitionNode.Map? Read(string content, Findings findings)
    {
        if (content.Length > LongestFile)
        {
            findings.Add(0, "L01", $"a definition file has at most {LongestFile} characters, "
                + $"found {content.Length}; split it");
            return null;
        }
        using StringReader text = new(content);
        Parser parser = new(text);
        try
        {
            return new DefinitionTreeReader(parser, findings).Document();
        }
        catch (YamlException exception)
        {
            findings.Add((int)exception.Start.Line, "L01", $"the file is not readable YAML: {Shortened(exception)}");
        }
        catch (Exception exception) when (exception
            is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
        {
            // The scanner answers some broken texts (an unclosed list before a key) with these instead of its own.
            int line = (int)(parser.Current?.End.Line ?? 0);
            findings.Add(line, "L01", $"the file is not readable YAML after line {line}; "
                + "look for an unclosed bracket or quote");
        }
        return null;
    }

    private static string Shortened(Exception exception)
    {
        string message = exception.Message.ReplaceLineEndings(" ");
        return message.Length > 200 ? message[..200] + "..." : message;
    }

    private DefinitionNode.Map? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            findings.Add(0, "L01", "the file is empty; expected a mapping that starts with 'format:'");
            return null;
        }
        DefinitionNode? root = Node(0);
        if (root is null)
            return null;
        parser.Consume<DocumentEnd>();
        if (!parser.Accept<StreamEnd>(out _))
        {
            findings.Add(root.Line, "L01", "a definition file holds one document; move the second to its own file");
            return null;
        }
        if (root is DefinitionNode.Map map)
            return map;
        findings.Add(root.Line, "L01", $"expected a mapping at the top of the file, found {root.Kind}");
        return null;
    }

    private DefinitionNode? Node(int level)
    {
        int before = nodes;
        if (++nodes > MostNodes)
            return Refuse(parser.Current,
                $"the file holds more than {MostNodes} values; split it or use fewer aliases");
        if (level > DeepestLevel)
            return Refuse(parser.Current, $"the file is nested deeper than {DeepestLevel} levels");
        if (Take(out AnchorAlias? alias))
            return Alias(alias);
        if (parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
            return Refuse(tagged, "tags ('!...') are not used in definitions; remove it");
        DefinitionNode? node;
        AnchorName anchor;
        if (Take(out Scalar? scalar))
        {
            node = new DefinitionNode.Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Line(scalar));
            anchor = scalar.Anchor;
        }
        else if (Take(out SequenceStart? sequence))
        {
            node = List(sequence, level);
            anchor = sequence.Anchor;
        }
        else
        {
            MappingStart start = parser.Consume<MappingStart>();
            node = Map(start, level);
            anchor = start.Anchor;
        }
        if (node is not null && !anchor.IsEmpty)
            anchors[anchor.Value] = (node, nodes - before);
        return node;
    }

    private DefinitionNode? Alias(AnchorAlias alias)
    {
        if (!anchors.TryGetValue(alias.Value.Value, out (DefinitionNode Node, int Size) target))
            return Refuse(alias, $"the alias '*{alias.Value.Value}' names nothing complete above this line");
        nodes += target.Size;
        return nodes > MostNodes
            ? Refuse(alias, $"the file holds more than {MostNodes} values once its aliases are followed")
            : target.Node;
    }

    private DefinitionNode.List? List(SequenceStart start, int level)
    {
        List<DefinitionNode> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(level + 1) is not { } item)
                return null;
            items.Add(item);
        }
        return new DefinitionNode.List(items, Line(start));
    }

    private DefinitionNode.Map? Map(MappingStart start, int level)
    {
        List<DefinitionEntry> written = [];
        List<DefinitionEntry> merged = [];
        HashSet<string>? many = null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (!Take(out Scalar? key))
            {
                Refuse(parser.Current, "a key must be a single word");
                return null;
            }
            if (Node(level + 1) is not { } value)
                return null;
            if (key.Value == MergeKey)
            {
                Merge(value, merged);
                continue;
            }
            if (IsNew(key.Value, written, ref many))
                written.Add(new DefinitionEntry(key.Value, value, Line(key)));
            else
                findings.Add(Line(key), "L01", $"the key '{key.Value}' is given twice; keep one of the two");
        }
        foreach (DefinitionEntry entry in merged)
        {
            if (IsNew(entry.Key, written, ref many))
                written.Add(entry);
        }
        nodes += merged.Count;
        return new DefinitionNode.Map(written, Line(start));
    }

    /// <summary>Short mappings are walked; a set is made only for the long ones.</summary>
    private static bool IsNew(string key, List<DefinitionEntry> written, ref HashSet<string>? many)
    {
        if (many is null && written.Count >= LongMapping)
            many = [.. written.Select(entry => entry.Key)];
        if (many is not null)
            return many.Add(key);
        foreach (DefinitionEntry entry in written)
        {
            if (entry.Key == key)
                return false;
        }
        return true;
    }

    private void Merge(DefinitionNode value, List<DefinitionEntry> merged)
    {
        if (value is DefinitionNode.Map map)
            merged.AddRange(map.Entries);
        else
            findings.Add(value.Line, "L01",
                $"'<<' merges one mapping, found {value.Kind}; name one anchor of a mapping");
    }

    private bool Take<T>([NotNullWhen(true)] out T? taken)
        where T : ParsingEvent
    {
        taken = parser.Current as T;
        if (taken is not null)
            parser.MoveNext();
        return taken is not null;
    }

    private DefinitionNode? Refuse(ParsingEvent? place, string message)
    {
        findings.Add(place is null ? 0 : Line(place), "L01", message);
        return null;
    }

    private static int Line(ParsingEvent place) => (int)place.Start.Line;
}
