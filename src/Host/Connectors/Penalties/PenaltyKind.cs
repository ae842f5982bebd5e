namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// A kind of penalty as records name it, and what it says about the heavier penalties of the listing measure.
/// </summary>
public sealed record PenaltyKind
{
    /// <summary>The answer of a kind that is no heavier penalty.</summary>
    public const string NoneHeavier = "none";

    /// <summary>The official name, then other spellings.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Words of the penalty content that name this kind.</summary>
    public required IReadOnlyList<string> Phrases { get; init; }

    /// <summary>Whether a record may add its wording behind a hyphen.</summary>
    public required bool TakesWording { get; init; }

    /// <summary>
    /// The heavier-penalty code, <see cref="NoneHeavier"/>, or null where the kind alone does not settle it.
    /// </summary>
    public required string? HeavierPenalty { get; init; }

    /// <summary>The same by the band of discretion; empty where the band does not matter.</summary>
    public required IReadOnlyDictionary<string, string> HeavierPenaltyByBand { get; init; }

    /// <summary>The code of the fact <c>kinds</c> of <c>publicity.barred-kind</c>; null where it is not settled.</summary>
    public string? PublicityKind { get; init; }

    public required string Cites { get; init; }

    /// <summary>What the kind says under a band, which may be unknown; null for no answer.</summary>
    public string? HeavierPenaltyUnder(string? band) =>
        HeavierPenaltyByBand.Count == 0 ? HeavierPenalty
        : band is null ? null
        : HeavierPenaltyByBand.GetValueOrDefault(band);
}
