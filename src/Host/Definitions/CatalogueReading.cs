using CreditSupervision.Rules;

namespace CreditSupervision.Host.Definitions;

/// <summary>What reading gave: the definitions, or null with at least one error among the problems.</summary>
public sealed record CatalogueReading(LoadedDefinitions? Definitions, IReadOnlyList<DefinitionProblem> Problems);
