namespace CreditSupervision.Workflows.Flow;

/// <summary>A question to the rule book and the answers that let the outcome pass.</summary>
public sealed record RequiredVerdict(string Decision, IReadOnlyList<string> Outcomes);
