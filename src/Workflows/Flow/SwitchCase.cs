using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>One way of a switch: taken where the variable is known and equals the value.</summary>
public sealed record SwitchCase(string Label, string Variable, FactValue Value);
