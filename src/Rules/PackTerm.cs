namespace CreditSupervision.Rules;

/// <summary>
/// One value that an unsigned pack would put in a national value's place, with the national band and the doubt that
/// stands against it. Shown wherever the pack is shown; made by <see cref="RuleBook.PackTerms"/>.
/// </summary>
public sealed record PackTerm
{
    public required string Pack { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>The decision the pack amends.</summary>
    public required string Decision { get; init; }

    /// <summary>The name of the exception inside the pack.</summary>
    public required string Exception { get; init; }

    public required string Parameter { get; init; }

    public required BilingualText ParameterTitle { get; init; }

    /// <summary>The pack's value with its unit, for example <c>18 months</c>.</summary>
    public required string Value { get; init; }

    /// <summary>Who the pack rests on.</summary>
    public required IReadOnlyList<Citation> Cites { get; init; }

    /// <summary>The least the national law allows (inclusive); null where it declares no band.</summary>
    public required string? Least { get; init; }

    /// <summary>The most the national law allows (inclusive); null where it declares no band.</summary>
    public required string? Most { get; init; }

    /// <summary>Who draws the band; empty where there is none.</summary>
    public required IReadOnlyList<Citation> BandCites { get; init; }

    /// <summary>What must be answered before the pack is signed; null where nothing was said.</summary>
    public required BilingualText? Doubt { get; init; }
}
