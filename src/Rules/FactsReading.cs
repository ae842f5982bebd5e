namespace CreditSupervision.Rules;

/// <summary>What reading one JSON object gave: the facts, or null with at least one problem in words.</summary>
public sealed record FactsReading(FactSet? Facts, IReadOnlyList<string> Problems);
