using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace CreditSupervision.Rules.Reading;

/// <summary>
/// The lists and mappings of one file that are still open, on one stack each, so that what is closed is one piece of
/// memory of the right size; the anchors above; and the count that keeps the file bounded after aliases are followed.
/// </summary>
internal sealed class TreeStack
{
    public const int DeepestLevel = 24;
    public const int MostNodes = 100_000;
    public const string MergeKey = "<<";

    private const int LongMapping = 16;

    private readonly List<DefinitionNode> items = [];
    private readonly List<DefinitionEntry> entries = [];
    private readonly Dictionary<string, (DefinitionNode Node, int Size)> anchors = new(StringComparer.Ordinal);

    /// <summary>Values so far, those behind aliases counted again.</summary>
    public int Nodes { get; private set; }

    public bool IsFull => Nodes > MostNodes;

    /// <summary>Where a list that opens now begins.</summary>
    public int OpenList => items.Count;

    /// <summary>Where a mapping that opens now begins.</summary>
    public int OpenMap => entries.Count;

    public void Count() => Nodes++;

    public void Add(DefinitionNode item) => items.Add(item);

    /// <summary>False where the mapping that began at <paramref name="first"/> has the key already.</summary>
    public bool TryAdd(in DefinitionEntry entry, int first, ref HashSet<string>? many)
    {
        if (!IsNew(entry.Key, first, ref many))
            return false;
        entries.Add(entry);
        return true;
    }

    /// <summary>The entries of merged mappings, as far as the mapping does not have their keys itself.</summary>
    public void Merge(List<DefinitionNode.Map>? merged, int first, ref HashSet<string>? many)
    {
        foreach (DefinitionNode.Map map in merged ?? [])
        {
            foreach (DefinitionEntry entry in map.Entries)
                TryAdd(entry, first, ref many);
            Nodes += map.Entries.Length;
        }
    }

    public DefinitionNode.List CloseList(int first, int line) => new(Cut(items, first), line);

    public DefinitionNode.Map CloseMap(int first, int line) => new(Cut(entries, first), line);

    /// <summary>Names what was read since the count stood at <paramref name="before"/>.</summary>
    public void Anchor(string name, DefinitionNode node, int before) => anchors[name] = (node, Nodes - before);

    /// <summary>The node behind an alias; false where the name stands for nothing complete above.</summary>
    public bool TryAlias(string name, [NotNullWhen(true)] out DefinitionNode? node)
    {
        bool isKnown = anchors.TryGetValue(name, out (DefinitionNode Node, int Size) target);
        node = target.Node;
        Nodes += target.Size;
        return isKnown;
    }

    private static T[] Cut<T>(List<T> stack, int first)
    {
        T[] taken = new T[stack.Count - first];
        stack.CopyTo(first, taken, 0, taken.Length);
        stack.RemoveRange(first, taken.Length);
        return taken;
    }

    /// <summary>Short mappings are walked; a set is made only for the long ones.</summary>
    private bool IsNew(string key, int first, ref HashSet<string>? many)
    {
        if (many is null && entries.Count - first >= LongMapping)
            many = [.. entries.Skip(first).Select(entry => entry.Key)];
        if (many is not null)
            return many.Add(key);
        foreach (ref readonly DefinitionEntry entry in CollectionsMarshal.AsSpan(entries)[first..])
        {
            if (entry.Key == key)
                return false;
        }
        return true;
    }
}
