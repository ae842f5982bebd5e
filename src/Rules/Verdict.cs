namespace CreditSupervision.Rules;

/// <summary>
/// What the rule book answered to one question: immutable, complete enough to be stored in a case for ever and
/// explained to a court without asking again.
/// </summary>
public sealed record Verdict
{
    /// <summary>The outcome that stands where unknown facts leave the question open.</summary>
    public const string Undetermined = "undetermined";

    public required string Decision { get; init; }

    /// <summary>One of the decision's outcomes, or <see cref="Undetermined"/>.</summary>
    public required string Outcome { get; init; }

    /// <summary>The day the question was asked; only law known on that day was used.</summary>
    public required DateOnly On { get; init; }

    /// <summary>One line per condition of the version that answered, in the order of the file.</summary>
    public required IReadOnlyList<ConditionFinding> Conditions { get; init; }

    /// <summary>The rule that decided, null where the outcome is undetermined.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>The articles the outcome itself rests on.</summary>
    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>
    /// Only those documents whose facts could still change the outcome; empty where it is determined.
    /// </summary>
    public required IReadOnlyList<MissingDocument> Missing { get; init; }

    /// <summary>Named results that the known facts determine; a value left open is absent.</summary>
    public required FactSet Values { get; init; }

    /// <summary>The dated values that were read, each with its citation.</summary>
    public required IReadOnlyList<ParameterReading> Parameters { get; init; }

    /// <summary>Exactly the facts the decision declares and the question held.</summary>
    public required FactSet Facts { get; init; }

    /// <summary>True where a value in doubt (confidence below 0.8) carried the verdict: a lawyer should look.</summary>
    public required bool NeedsReview { get; init; }

    /// <summary>"sha256:" and the hash of the rule book that answered.</summary>
    public required string RuleBook { get; init; }

    public bool IsDetermined => Outcome != Undetermined;
}
