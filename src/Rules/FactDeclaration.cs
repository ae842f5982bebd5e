namespace CreditSupervision.Rules;

/// <summary>
/// A fact a rule may ask for: its type, its codes where it is an enumeration, and the document that proves it.
/// </summary>
public sealed record FactDeclaration
{
    public required string Name { get; init; }

    public required FactType Type { get; init; }

    public required BilingualText Label { get; init; }

    /// <summary>
    /// The allowed codes of a <see cref="FactType.Code"/> or <see cref="FactType.CodeSet"/>; empty otherwise.
    /// </summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>Inclusive upper bound of a count; null where there is none.</summary>
    public long? Max { get; init; }

    /// <summary>The document that proves the fact, null where the authority itself holds it.</summary>
    public MissingDocument? Evidence { get; init; }
}
