using CreditSupervision.Rules;

namespace CreditSupervision.Workflows;

/// <summary>
/// An expected "no": a stable code, one sentence of what was expected, what was found and what to do, and the articles
/// it rests on. Nothing was changed.
/// </summary>
public sealed record Refusal
{
    public required RefusalCode Code { get; init; }

    public required BilingualText Sentence { get; init; }

    public IReadOnlyList<Citation> Citations { get; init; } = [];

    /// <summary>The verdict that said no; null where no rule was asked.</summary>
    public Verdict? Verdict { get; init; }
}
