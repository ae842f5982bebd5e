using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>A fact with its slot in the row of its decision.</summary>
internal sealed record FactSlot(int Slot, FactDeclaration Declaration, TermType Type, bool IsNeverEmpty);

/// <summary>One line of the statute, ready to be tried and told.</summary>
internal sealed record Condition
{
    public required string Id { get; init; }

    public required TruthNode Test { get; init; }

    public required IReadOnlyList<Citation> Cites { get; init; }

    public required TextTemplate Met { get; init; }

    public required TextTemplate NotMet { get; init; }

    public required TextTemplate? Unknown { get; init; }
}

/// <summary>
/// A rule whose overriding rules stand before it. Its outcome is a number of <see cref="RuleVersion"/>.
/// </summary>
internal sealed record Rule
{
    public required string Id { get; init; }

    public required TruthNode When { get; init; }

    /// <summary>
    /// An outcome's number, <see cref="RuleVersion.UndeterminedByRule"/>, or null for a rule that only disables.
    /// </summary>
    public required int? Outcome { get; init; }

    /// <summary>The places of the rules that defeat this one.</summary>
    public required int[] DefeatedBy { get; init; }

    public required IReadOnlyList<Citation> Cites { get; init; }

    public required IReadOnlyList<MissingDocument> Missing { get; init; }
}

/// <summary>A named result beside the outcome.</summary>
internal sealed record NamedValue(string Name, ValueNode Node, TermType Type);

/// <summary>
/// One version of a decision: what holds from a day (inclusive) to a day (exclusive). Immutable; the questions carry
/// everything that changes.
/// </summary>
internal sealed class RuleVersion
{
    /// <summary>Two bits a condition, one machine word a version.</summary>
    public const int MostConditions = 32;

    /// <summary>No outcome yet: facts are unknown.</summary>
    public const int Open = -1;

    public required string Id { get; init; }

    public required IReadOnlyList<string> Outcomes { get; init; }

    public required long From { get; init; }

    public required long To { get; init; }

    public required long KnownFrom { get; init; }

    /// <summary>True for the earliest version of the decision.</summary>
    public required bool IsFirst { get; init; }

    /// <summary>
    /// The first day an unknown selecting day is tried at. The earliest version is tried further back than it holds:
    /// no other answers there, and an unknown day must not be taken for a late one.
    /// </summary>
    public long TriedFrom => IsFirst ? Days.First : From;

    /// <summary>The slot of the day that picks this version.</summary>
    public required int SelectSlot { get; init; }

    public required IReadOnlyList<FactSlot> Facts { get; init; }

    public required Condition[] Conditions { get; init; }

    public required Rule[] Rules { get; init; }

    public required Rule? Default { get; init; }

    public required NamedValue[] Values { get; init; }

    /// <summary>Every atom once; its place is its index.</summary>
    public required Atom[] Atoms { get; init; }

    /// <summary>True where a doubtful parameter value exists that the version may read.</summary>
    public required bool MayDoubt { get; init; }

    /// <summary>A rule says that the law leaves this open.</summary>
    public int UndeterminedByRule => Outcomes.Count;

    /// <summary>Two rules hold that say different things and neither gives way: never a silent pick.</summary>
    public int Conflict => Outcomes.Count + 1;

    /// <summary>No rule holds and there is no default.</summary>
    public int Gap => Outcomes.Count + 2;

    public bool IsDetermined(int outcome) => outcome >= 0 && outcome < Outcomes.Count;

    /// <summary>Whether the version was in force on a day, as known on another day.</summary>
    public bool Holds(long day, long on) => IsKnown(on) && day >= From && (day < To || on < To);

    /// <summary>A question asked before a law was made does not see it.</summary>
    public bool IsKnown(long on) => KnownFrom <= on;

    /// <summary>The outcome by Kleene's logic alone, or <see cref="Open"/>.</summary>
    public int Decide(Question question)
    {
        Span<Truth> holds = stackalloc Truth[Rules.Length];
        for (int index = 0; index < Rules.Length; index++)
            holds[index] = Holds(Rules[index], question, holds);
        return Settle(holds);
    }

    /// <summary>The outcome of rules that hold, do not hold, or may.</summary>
    public int Settle(ReadOnlySpan<Truth> holds)
    {
        int certain = Open;
        int possible = Open;
        bool isSplit = false;
        for (int index = 0; index < Rules.Length; index++)
        {
            if (Rules[index].Outcome is not { } outcome || holds[index] == Truth.False)
                continue;
            if (holds[index] == Truth.True)
            {
                if (certain != Open && certain != outcome)
                    return Conflict;
                certain = outcome;
            }
            isSplit |= possible != Open && possible != outcome;
            possible = outcome;
        }
        if (isSplit)
            return Open;
        if (certain != Open)
            return certain;
        int otherwise = Default?.Outcome ?? Gap;
        return possible == Open || possible == otherwise ? otherwise : Open;
    }

    private static Truth Holds(Rule rule, Question question, ReadOnlySpan<Truth> before)
    {
        Truth holds = rule.When.Evaluate(question);
        foreach (int defeater in rule.DefeatedBy)
            holds = (Truth)Math.Min((byte)holds, 2 - (byte)before[defeater]);
        return holds;
    }

    /// <summary>The rules that may hold, the certain ones first.</summary>
    public IReadOnlyList<Rule> Standing(Question question, out bool isCertain)
    {
        Truth[] holds = new Truth[Rules.Length];
        for (int index = 0; index < Rules.Length; index++)
            holds[index] = Holds(Rules[index], question, holds);
        Rule[] certain = [.. Rules.Where((rule, index) => rule.Outcome is not null && holds[index] == Truth.True)];
        isCertain = certain.Length > 0;
        if (isCertain)
            return certain;
        Rule[] possible = [.. Rules.Where((rule, index) => rule.Outcome is not null && holds[index] == Truth.Unknown)];
        isCertain = possible.Length == 0;
        return Default is null ? possible : [.. possible, Default];
    }

    /// <summary>
    /// Two bits a condition, in the order of the file: what a stored case needs to be compared again.
    /// </summary>
    public ulong Bits(Question question)
    {
        ulong bits = 0;
        for (int index = 0; index < Conditions.Length; index++)
            bits |= (ulong)Conditions[index].Test.Evaluate(question) << (2 * index);
        return bits;
    }
}
