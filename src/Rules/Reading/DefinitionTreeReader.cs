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

    private readonly Findings findings;
    private readonly IParser parser;
    private readonly TreeStack stack = new();

    private DefinitionTreeReader(IParser parser, Findings findings)
    {
        this.parser = parser;
        this.findings = findings;
    }

    /// <summary>The document's mapping, or null with the reason among the findings.</summary>
    public static DefinitionNode.Map? Read(string content, Findings findings, WordPool words)
    {
        if (content.Length > LongestFile)
        {
            findings.Add(0, "L01", $"a definition file has at most {LongestFile} characters, "
                + $"found {content.Length}; split it");
            return null;
        }
        return PlainTreeReader.Read(content, words) ?? ReadYaml(content, findings);
    }

    /// <summary>The same by the YAML parser alone, which knows all of YAML and says what is wrong.</summary>
    public static DefinitionNode.Map? ReadYaml(string content, Findings findings)
    {
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
        int before = stack.Nodes;
        stack.Count();
        ParsingEvent? current = parser.Current;
        if (stack.IsFull)
            return Refuse(current,
                $"the file holds more than {TreeStack.MostNodes} values; split it or use fewer aliases");
        if (level > TreeStack.DeepestLevel)
            return Refuse(current, $"the file is nested deeper than {TreeStack.DeepestLevel} levels");
        if (current is AnchorAlias alias)
        {
            parser.MoveNext();
            return Alias(alias);
        }
        if (current is NodeEvent { Tag.IsEmpty: false } tagged)
            return Refuse(tagged, "tags ('!...') are not used in definitions; remove it");
        DefinitionNode? node;
        AnchorName anchor;
        if (current is Scalar scalar)
        {
            parser.MoveNext();
            node = new DefinitionNode.Scalar(scalar.Value, scalar.Style == ScalarStyle.Plain, Line(scalar));
            anchor = scalar.Anchor;
        }
        else if (current is SequenceStart sequence)
        {
            parser.MoveNext();
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
            stack.Anchor(anchor.Value, node, before);
        return node;
    }

    private DefinitionNode? Alias(AnchorAlias alias)
    {
        if (!stack.TryAlias(alias.Value.Value, out DefinitionNode? target))
            return Refuse(alias, $"the alias '*{alias.Value.Value}' names nothing complete above this line");
        return stack.IsFull
            ? Refuse(alias, $"the file holds more than {TreeStack.MostNodes} values once its aliases are followed")
            : target;
    }

    private DefinitionNode.List? List(SequenceStart start, int level)
    {
        int first = stack.OpenList;
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Node(level + 1) is not { } item)
                return null;
            stack.Add(item);
        }
        return stack.CloseList(first, Line(start));
    }

    private DefinitionNode.Map? Map(MappingStart start, int level)
    {
        int first = stack.OpenMap;
        List<DefinitionNode.Map>? merged = null;
        HashSet<string>? many = null;
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (parser.Current is not Scalar key)
            {
                Refuse(parser.Current, "a key must be a single word");
                return null;
            }
            parser.MoveNext();
            if (Node(level + 1) is not { } value)
                return null;
            if (key.Value == TreeStack.MergeKey)
                Merge(value, ref merged);
            else if (!stack.TryAdd(new DefinitionEntry(key.Value, value, Line(key)), first, ref many))
                findings.Add(Line(key), "L01", $"the key '{key.Value}' is given twice; keep one of the two");
        }
        stack.Merge(merged, first, ref many);
        return stack.CloseMap(first, Line(start));
    }

    private void Merge(DefinitionNode value, ref List<DefinitionNode.Map>? merged)
    {
        if (value is DefinitionNode.Map map)
            (merged ??= []).Add(map);
        else
            findings.Add(value.Line, "L01",
                $"'<<' merges one mapping, found {value.Kind}; name one anchor of a mapping");
    }

    private DefinitionNode? Refuse(ParsingEvent? place, string message)
    {
        findings.Add(place is null ? 0 : Line(place), "L01", message);
        return null;
    }

    private static int Line(ParsingEvent place) => (int)place.Start.Line;
}
