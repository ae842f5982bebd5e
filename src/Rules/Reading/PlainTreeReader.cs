using System.Buffers;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// Reads definition files as nearly all are written - one line a thing, no escapes, nothing folded - without a YAML
/// parser's tokens and events. It knows no problems: whatever is not plain, wrong or rare, gives null, and the YAML
/// parser reads the file and says what there is to say. A test holds both to the same tree.
/// </summary>
internal sealed class PlainTreeReader
{
    private static readonly SearchValues<char> notPlain = SearchValues.Create(
    [
        .. Enumerable.Range(0, 0x20).Where(sign => sign != '\n').Concat(Enumerable.Range(0x7f, 0x21))
            .Concat([0x2028, 0x2029, 0xfeff, 0xfffe, 0xffff]).Select(sign => (char)sign),
    ]);

    private static readonly SearchValues<char> flowEnds = SearchValues.Create(",[]{}:?#\n");

    private static readonly SearchValues<char> keySigns = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-");

    private const int LongestKey = 120;
    private const string Indicators = " -?:,[]{}#&*!|>'\"%@`";

    private readonly string text;
    private readonly WordPool words;
    private readonly TreeStack stack = new();
    private int at;
    private int line;
    private int indent;

    private PlainTreeReader(string text, WordPool words)
    {
        this.text = text;
        this.words = words;
    }

    /// <summary>The document's mapping, or null where the text is not plain.</summary>
    public static DefinitionNode.Map? Read(string content, WordPool words)
    {
        ReadOnlySpan<char> span = content;
        if (span.ContainsAny(notPlain) || span.ContainsAnyInRange('\ud800', '\udfff'))
            return null;
        return new PlainTreeReader(content, words).Document();
    }

    private DefinitionNode.Map? Document()
    {
        at = -1;
        if (!NextLine() || indent != 0)
            return null;
        stack.Count();
        return Map(0) is { } root && IsEnd && !stack.IsFull ? root : null;
    }

    private bool IsEnd => at >= text.Length;

    /// <summary>To the first sign of the next line that holds something; false at the end.</summary>
    private bool NextLine()
    {
        while (!IsEnd)
        {
            int start = at + 1;
            line++;
            at = start;
            while (at < text.Length && text[at] == ' ')
                at++;
            indent = at - start;
            if (IsEnd)
                return false;
            if (text[at] == '#')
                at = LineEnd();
            if (at < text.Length && text[at] != '\n')
                return true;
        }
        return false;
    }

    private int LineEnd()
    {
        int length = text.AsSpan(at).IndexOf('\n');
        return length < 0 ? text.Length : at + length;
    }

    /// <summary>After a value: true where nothing but a comment follows on its line; then stands on the next.</summary>
    private bool Close()
    {
        int before = at;
        SkipSpaces();
        if (at < text.Length && text[at] == '#' && at > before)
            at = LineEnd();
        if (at < text.Length && text[at] != '\n')
            return false;
        NextLine();
        return true;
    }

    private void SkipSpaces()
    {
        while (at < text.Length && text[at] == ' ')
            at++;
    }

    private DefinitionNode.Map? Map(int level)
    {
        int column = indent;
        int first = stack.OpenMap;
        int start = line;
        List<DefinitionNode.Map>? merged = null;
        HashSet<string>? many = null;
        do
        {
            int keyLine = line;
            if (Key() is not { } key || Value(column, level + 1) is not { } value
                || !Put(key, value, keyLine, first, ref merged, ref many))
                return null;
        }
        while (!IsEnd && indent == column);
        if (!IsEnd && indent > column)
            return null;
        stack.Merge(merged, first, ref many);
        return stack.CloseMap(first, start);
    }

    private bool Put(string key, DefinitionNode value, int keyLine, int first,
        ref List<DefinitionNode.Map>? merged, ref HashSet<string>? many)
    {
        if (key != TreeStack.MergeKey)
            return stack.TryAdd(new DefinitionEntry(key, value, keyLine), first, ref many);
        if (value is not DefinitionNode.Map map)
            return false;
        (merged ??= []).Add(map);
        return true;
    }

    /// <summary>A bare key and its colon; null where the line does not start with one.</summary>
    private string? Key()
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        int length = rest.StartsWith(TreeStack.MergeKey, StringComparison.Ordinal) ? TreeStack.MergeKey.Length
            : rest.IndexOfAnyExcept(keySigns);
        if (length is < 1 or > LongestKey || length == rest.Length || rest[0] is '-' or '.' || rest[length] != ':'
            || (length + 1 < rest.Length && rest[length + 1] is not (' ' or '\n')))
            return null;
        at += length + 1;
        return words.Of(rest[..length]);
    }

    /// <summary>What a key of a block mapping names: on its line, or indented below.</summary>
    private DefinitionNode? Value(int column, int level)
    {
        int before = at;
        SkipSpaces();
        if (at < text.Length && text[at] != '\n' && !(text[at] == '#' && at > before))
            return Inline(level, isFlow: false) is { } value && Close() && (IsEnd || indent <= column) ? value : null;
        if (!Close() || IsEnd || indent <= column || level > TreeStack.DeepestLevel)
            return null;
        stack.Count();
        return StartsItem() ? List(level) : Map(level);
    }

    private bool StartsItem() => text[at] == '-' && at + 1 < text.Length && text[at + 1] == ' ';

    private DefinitionNode.List? List(int level)
    {
        int column = indent;
        int first = stack.OpenList;
        int start = line;
        while (!IsEnd && indent == column)
        {
            if (!StartsItem())
                return null;
            int dash = at;
            at++;
            SkipSpaces();
            if (IsEnd || Item(column + at - dash, level + 1) is not { } item)
                return null;
            stack.Add(item);
        }
        return IsEnd || indent < column ? stack.CloseList(first, start) : null;
    }

    /// <summary>A mapping that starts behind the dash, or a value on the line.</summary>
    private DefinitionNode? Item(int column, int level)
    {
        int begin = at;
        if (Key() is null)
        {
            int dashed = indent;
            return Inline(level, isFlow: false) is { } value && Close() && (IsEnd || indent <= dashed) ? value : null;
        }
        at = begin;
        indent = column;
        if (level > TreeStack.DeepestLevel)
            return null;
        stack.Count();
        return Map(level);
    }

    private DefinitionNode? Inline(int level, bool isFlow)
    {
        int before = stack.Nodes;
        stack.Count();
        if (level > TreeStack.DeepestLevel || stack.IsFull)
            return null;
        if (text[at] == '*')
            return Name(isAlias: true) is { } alias && stack.TryAlias(alias, out DefinitionNode? target)
                && !stack.IsFull ? target : null;
        string? anchor = null;
        if (text[at] == '&')
        {
            anchor = Name(isAlias: false);
            SkipSpaces();
            if (anchor is null || IsEnd)
                return null;
        }
        DefinitionNode? node = text[at] switch
        {
            '{' => FlowMap(level),
            '[' => FlowList(level),
            '"' or '\'' => Quoted(),
            // The parser is odd about names before bare words; nobody writes them.
            _ when anchor is not null => null,
            _ => isFlow ? FlowScalar() : BlockScalar(),
        };
        if (anchor is not null && node is not null)
            stack.Anchor(anchor, node, before);
        return node;
    }

    /// <summary>The name behind an anchor's or an alias' sign; null where it is not plain.</summary>
    private string? Name(bool isAlias)
    {
        ReadOnlySpan<char> rest = text.AsSpan(at + 1);
        int length = rest.IndexOfAnyExcept(keySigns);
        if (length < 0 && isAlias)
            length = rest.Length;
        if (length < 1 || rest[..length].Contains('.'))
            return null;
        if (length < rest.Length && rest[length] != ' ' && !(isAlias && rest[length] is ',' or ']' or '}' or '\n'))
            return null;
        at += length + 1;
        return words.Of(rest[..length]);
    }

    private DefinitionNode.Map? FlowMap(int level)
    {
        int first = stack.OpenMap;
        List<DefinitionNode.Map>? merged = null;
        HashSet<string>? many = null;
        bool isMore = Open('}');
        while (isMore)
        {
            if (Key() is not { } key)
                return null;
            SkipSpaces();
            if (IsEnd || Inline(level + 1, isFlow: true) is not { } value
                || !Put(key, value, line, first, ref merged, ref many) || Next('}') is not { } more)
                return null;
            isMore = more;
        }
        stack.Merge(merged, first, ref many);
        return stack.CloseMap(first, line);
    }

    private DefinitionNode.List? FlowList(int level)
    {
        int first = stack.OpenList;
        bool isMore = Open(']');
        while (isMore)
        {
            if (IsEnd || Inline(level + 1, isFlow: true) is not { } item || Next(']') is not { } more)
                return null;
            stack.Add(item);
            isMore = more;
        }
        return stack.CloseList(first, line);
    }

    /// <summary>Past the opening bracket; false where the closing one follows.</summary>
    private bool Open(char closing)
    {
        at++;
        SkipSpaces();
        if (IsEnd || text[at] != closing)
            return true;
        at++;
        return false;
    }

    /// <summary>True past a comma, false past the closing bracket, null where neither follows.</summary>
    private bool? Next(char closing)
    {
        SkipSpaces();
        if (IsEnd || (text[at] != closing && text[at] != ','))
            return null;
        bool isMore = text[at] == ',';
        at++;
        if (isMore)
            SkipSpaces();
        return isMore;
    }

    private DefinitionNode.Scalar? Quoted()
    {
        char quote = text[at];
        ReadOnlySpan<char> rest = text.AsSpan(at + 1);
        int length = rest.IndexOfAny(quote, '\n', '\\');
        if (length < 0 || rest[length] != quote || (length + 1 < rest.Length && rest[length + 1] == quote))
            return null;
        at += length + 2;
        return new DefinitionNode.Scalar(words.Of(rest[..length]), IsPlain: false, line);
    }

    private DefinitionNode.Scalar? FlowScalar()
    {
        ReadOnlySpan<char> rest = text.AsSpan(at);
        int length = rest.IndexOfAny(flowEnds);
        if (length < 1 || rest[length] is not (',' or ']' or '}') || Indicators.Contains(rest[0], StringComparison.Ordinal))
            return null;
        at += length;
        return new DefinitionNode.Scalar(words.Of(rest[..length].TrimEnd(' ')), IsPlain: true, line);
    }

    private DefinitionNode.Scalar? BlockScalar()
    {
        int end = LineEnd();
        ReadOnlySpan<char> rest = text.AsSpan(at, end - at);
        int comment = rest.IndexOf(" #", StringComparison.Ordinal);
        ReadOnlySpan<char> value = (comment < 0 ? rest : rest[..comment]).TrimEnd(' ');
        if (value.IsEmpty || Indicators.Contains(value[0], StringComparison.Ordinal) || value[^1] == ':'
            || value.Contains(": ", StringComparison.Ordinal))
            return null;
        at += value.Length;
        return new DefinitionNode.Scalar(words.Of(value), IsPlain: true, line);
    }
}
