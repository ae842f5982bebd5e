using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>A fact of the case that a definition may set and read.</summary>
public sealed record FlowVariable
{
    public required string Name { get; init; }

    public required FactType Type { get; init; }

    public required BilingualText Label { get; init; }

    /// <summary>The document that proves it, null where none is needed.</summary>
    public string? Evidence { get; init; }

    /// <summary>The allowed codes of a code or a code set; empty otherwise.</summary>
    public IReadOnlyList<string> Codes { get; init; } = [];

    /// <summary>True where the day may lie after the day of the act, as the end of a restriction does.</summary>
    public bool MayLieAhead { get; init; }
}
