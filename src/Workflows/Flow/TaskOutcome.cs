using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// One way to complete a task: what it needs from the person, what it sets, and what the law must have said.
/// </summary>
public sealed record TaskOutcome
{
    /// <summary>Stable name, also the port.</summary>
    public required string Name { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>True where the person must write an opinion.</summary>
    public bool OpinionRequired { get; init; }

    /// <summary>The facts the person is asked for.</summary>
    public IReadOnlyList<FactDemand> Facts { get; init; } = [];

    /// <summary>The facts that this outcome sets by itself, by variable.</summary>
    public IReadOnlyDictionary<string, AssignedValue> Sets { get; init; } = new Dictionary<string, AssignedValue>();

    /// <summary>
    /// What the rule book must answer before this outcome may be chosen, null where nothing is asked.
    /// </summary>
    public RequiredVerdict? Requires { get; init; }

    /// <summary>The documents that must be in the file.</summary>
    public IReadOnlyList<string> Evidence { get; init; } = [];

    public OutcomeKind Kind { get; init; } = OutcomeKind.Neutral;
}
