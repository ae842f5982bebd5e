using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Actors;

/// <summary>
/// Somebody is away and a substitute stands in (授权委托). It holds from its first day through its last, both inclusive,
/// and ends by itself.
/// </summary>
public sealed record Absence
{
    public required string Id { get; init; }

    /// <summary>The absent person with the post the substitute acts from.</summary>
    public required Actor Person { get; init; }

    /// <summary>The sign-in name of the substitute.</summary>
    public required string Substitute { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    /// <summary>The kinds of case it covers; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>The steps it covers, by their key in the definitions; empty for all.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    public bool HoldsOn(DateOnly day) => day >= FirstDay && day <= LastDay;

    /// <summary>A null step stands for an act on the case as a whole; only an absence without named steps covers it.</summary>
    public bool Covers(CaseKind kind, string? step) =>
        (Kinds.Count == 0 || Kinds.Contains(kind.Value))
        && (Steps.Count == 0 || (step is not null && Steps.Contains(step)));
}
