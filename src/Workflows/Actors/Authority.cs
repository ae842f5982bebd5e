using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Actors;

/// <summary>A market-supervision authority.</summary>
public sealed record Authority
{
    /// <summary>Division code of the area, for example <c>430100</c>.</summary>
    public required string Code { get; init; }

    public required BilingualText Name { get; init; }

    /// <summary><c>province</c>, <c>prefecture</c> or <c>county</c>, as the rule book writes it.</summary>
    public required string Level { get; init; }

    /// <summary>Code of the next higher authority; null for the province.</summary>
    public string? Superior { get; init; }

    /// <summary>What document numbers begin with, for example 长市监.</summary>
    public required string DocumentPrefix { get; init; }
}
