namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// The vocabulary of penalty records, from <c>penalties/penalty-kinds.yaml</c>: what the words mean for a listing.
/// Nothing in here is law; each entry cites it.
/// </summary>
public sealed class PenaltyKinds
{
    private readonly Dictionary<string, PenaltyKind> kinds;
    private readonly Dictionary<string, string> partyKinds;
    private readonly Dictionary<string, string> bands;

    internal PenaltyKinds(
        IReadOnlyList<PenaltyKind> kinds,
        IReadOnlyList<string> hedges,
        IReadOnlyDictionary<string, string> partyKinds,
        IReadOnlyDictionary<string, string> bands)
    {
        All = kinds;
        Hedges = hedges;
        this.kinds = kinds.SelectMany(kind => kind.Names.Select(name => (name, kind)))
            .ToDictionary(pair => pair.name, pair => pair.kind, StringComparer.Ordinal);
        this.partyKinds = new(partyKinds, StringComparer.Ordinal);
        this.bands = new(bands, StringComparer.Ordinal);
    }

    /// <summary>The kinds in the order of the file.</summary>
    public IReadOnlyList<PenaltyKind> All { get; }

    /// <summary>Words that make a sentence of the penalty content prove nothing.</summary>
    public IReadOnlyList<string> Hedges { get; }

    public IEnumerable<string> PartyCategories => partyKinds.Keys;

    public IEnumerable<string> Bands => bands.Keys;

    /// <summary>The kind a record names, or null; "其他" may carry its wording behind a hyphen.</summary>
    public PenaltyKind? Find(string name)
    {
        if (kinds.TryGetValue(name, out PenaltyKind? kind))
            return kind;
        int hyphen = name.IndexOfAny(['-', '－', '—', ':', '：']);
        return hyphen > 0 && kinds.TryGetValue(name[..hyphen], out PenaltyKind? head) && head.TakesWording
            ? head
            : null;
    }

    /// <summary>Whether the text is one kind although it holds a separator, like 没收违法所得、没收非法财物.</summary>
    internal bool IsOneKind(string text) => kinds.ContainsKey(text);

    /// <summary>The code of the fact <c>partyKind</c>, or null for an unknown category.</summary>
    public string? PartyKindOf(string category) => partyKinds.GetValueOrDefault(category);

    /// <summary>The code of the fact <c>discretionBand</c>, or null for an unknown word.</summary>
    public string? BandOf(string word) => bands.GetValueOrDefault(word);
}
