using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>What reading gave: the definition, or null with at least one error among the problems.</summary>
public sealed record FlowReading(FlowDefinition? Definition, IReadOnlyList<DefinitionProblem> Problems);
