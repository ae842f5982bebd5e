namespace CreditSupervision.Rules.Language;

/// <summary>
/// A closed list of codes, in fixed order, with the columns a rule may read (<c>ground.from</c>). A code's number is
/// its place in the list.
/// </summary>
internal sealed class CodeList
{
    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public CodeList(string name, IReadOnlyList<string> codes, IReadOnlyDictionary<string, CodeColumn>? columns = null)
    {
        Name = name;
        Codes = codes;
        Columns = columns ?? new Dictionary<string, CodeColumn>();
        foreach (string code in codes)
            places.TryAdd(code, places.Count);
    }

    public string Name { get; }

    public IReadOnlyList<string> Codes { get; }

    public IReadOnlyDictionary<string, CodeColumn> Columns { get; }

    public bool TryPlace(string code, out int place) => places.TryGetValue(code, out place);

    /// <summary>Lists that hold the same codes in the same order are one type, wherever they were declared.</summary>
    public bool IsSameAs(CodeList other) => ReferenceEquals(this, other) || Codes.SequenceEqual(other.Codes);
}

/// <summary>One readable column of a code list: its type and a value per code.</summary>
internal sealed record CodeColumn(TermType Type, IReadOnlyList<long> Values);
