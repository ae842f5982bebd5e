namespace CreditSupervision.Rules.Evaluation.Compiled;

/// <summary>
/// Answers one row by Kleene's logic alone. Two implementations that must never differ: the node tree, ready at once,
/// and code, worth its making only for what is asked often. Safe to share between threads.
/// </summary>
internal interface IRowEvaluator
{
    /// <summary>An outcome's number of <see cref="RuleVersion"/>; the bits are those of a <see cref="RowAnswer"/>.</summary>
    public int Evaluate(long[] row, out ulong bits);
}

/// <summary>The node tree.</summary>
internal sealed class TreeEvaluator(RuleVersion version) : IRowEvaluator
{
    public int Evaluate(long[] row, out ulong bits)
    {
        Question question = new(row);
        bits = version.Bits(question);
        return version.Decide(question);
    }
}

/// <summary>Code: short where the present law answers, the whole of it elsewhere.</summary>
internal sealed class CodeEvaluator : IRowEvaluator
{
    private readonly RuleVersion version;
    private readonly OutcomeTable outcomes;
    private readonly PresentLaw present;
    private readonly RowProgram presentProgram;
    private readonly RowProgram program;

    public CodeEvaluator(RuleVersion version)
    {
        this.version = version;
        outcomes = new OutcomeTable(version);
        presentProgram = RowCode.Compile(version, out present);
        program = RowCode.Compile(version);
    }

    /// <summary>False where a version has more outcomes than the code has bits for.</summary>
    public static bool CanCompile(RuleVersion version) => OutcomeTable.WidthOf(version) <= OutcomeTable.MostOutcomes;

    /// <summary>The shortest way for rows of the present law, with the caller's numbers for the outcomes.</summary>
    public PresentCode Present(int[] numbers) =>
        new(present, presentProgram, new OutcomeTable(version, numbers));

    public int Evaluate(long[] row, out ulong bits)
    {
        bits = present.Covers(row) ? presentProgram(row, out int holding) : program(row, out holding);
        return outcomes.Of(holding);
    }
}

/// <summary>The code for the rows of the present law alone.</summary>
internal sealed class PresentCode(PresentLaw present, RowProgram program, OutcomeTable outcomes)
{
    /// <summary>False, and no answer, for any other row.</summary>
    public bool TryEvaluate(long[] row, out int outcome, out ulong bits)
    {
        if (present.Covers(row))
        {
            bits = program(row, out int holding);
            outcome = outcomes.Of(holding);
            return true;
        }
        (outcome, bits) = (RuleVersion.Open, 0);
        return false;
    }
}
