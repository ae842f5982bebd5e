namespace CreditSupervision.Rules.Evaluation;

/// <summary>
/// One question as the evaluator sees it: a row of slots (slot 0 is the day of asking) and, while agreement is being
/// proved, the truths that are tried for atoms the unknown facts leave open. Used by one thread.
/// </summary>
internal sealed class Question(long[] row)
{
    /// <summary>An unknown slot. No fact can hold this value.</summary>
    public const long Unknown = long.MinValue;

    /// <summary>The slot of the day on which the question is asked.</summary>
    public const int OnSlot = 0;

    public long[] Row { get; } = row;

    /// <summary>
    /// Per atom 0 for "evaluate it", else 1 + the truth that is tried. Null outside a proof of agreement.
    /// </summary>
    public byte[]? Tried { get; set; }

    /// <summary>The first atom found unknown since this was last cleared: what to try next.</summary>
    public Atom? FirstOpen { get; set; }

    /// <summary>
    /// The slot of the selecting day while days before the first version are tried for it: what is picked by a day
    /// before the first known value reads that value there, since no other law answers. Otherwise null.
    /// </summary>
    public int? TriedBackSlot { get; set; }

    /// <summary>Reads doubtful parameters as unknown, to find out whether the verdict rests on one.</summary>
    public bool WithoutDoubtful { get; init; }

    /// <summary>
    /// Takes every flag of the law for open: what is proved so holds whatever a parameter is changed to.
    /// </summary>
    public bool WithLawOpen { get; init; }

    /// <summary>Collects the parameter values that were read; null where nobody asks.</summary>
    public List<ParameterUse>? Uses { get; init; }
}

/// <summary>A parameter value that was read while answering.</summary>
internal readonly record struct ParameterUse(Parameter Parameter, ParameterValue Value);
