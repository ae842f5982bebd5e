using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// What the checks found, by line, and how many different situations they walked; 0 where a definition could not be
/// walked at all.
/// </summary>
public sealed record FlowReport(IReadOnlyList<DefinitionProblem> Problems, int Situations);
