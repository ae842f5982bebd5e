namespace CreditSupervision.Rules;

/// <summary>What reading gave: the book, or null with at least one error among the problems.</summary>
public sealed record RuleBookReading(RuleBook? Book, IReadOnlyList<DefinitionProblem> Problems);
