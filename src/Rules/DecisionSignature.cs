namespace CreditSupervision.Rules;

/// <summary>What a decision asks and answers, over all its versions: outcomes, facts and named values.</summary>
public sealed record DecisionSignature
{
    public required string Name { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>The outcomes without <see cref="Verdict.Undetermined"/>, which always exists.</summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    public required IReadOnlyDictionary<string, FactDeclaration> Facts { get; init; }

    /// <summary>The names of the values a verdict may carry.</summary>
    public required IReadOnlyList<string> Values { get; init; }
}
