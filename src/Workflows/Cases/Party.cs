namespace CreditSupervision.Workflows.Cases;

/// <summary>
/// The party of a case (当事人): name and unified social credit code (empty where a natural person or an old
/// registration has none). Personal identifiers are kept apart from the events and never appear here.
/// </summary>
public sealed record Party
{
    public required string Name { get; init; }

    /// <summary>Eighteen characters, upper case; empty where the party has none.</summary>
    public required string UnifiedCode { get; init; }

    /// <summary><c>legalPerson</c>, <c>individualBusiness</c> or <c>naturalPerson</c>, as the rule book writes it.</summary>
    public required string Kind { get; init; }
}
