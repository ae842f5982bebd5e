namespace CreditSupervision.Rules.Evaluation.Compiled;

/// <summary>
/// The evaluator of one version: the node tree until so much was asked that code pays for its making. Which of the two
/// answers cannot be told from the answer.
/// </summary>
internal sealed class VersionSeat : IRowEvaluator
{
    /// <summary>
    /// Making code takes some milliseconds and saves some 0.1 microseconds a row (measured, docs/performance.md).
    /// </summary>
    public const long OftenEnough = 40_000;

    private readonly TreeEvaluator tree;
    private readonly Lazy<CodeEvaluator?> code;
    private long asked;

    public VersionSeat(RuleVersion version, long expectedRows)
    {
        Version = version;
        tree = new TreeEvaluator(version);
        code = new Lazy<CodeEvaluator?>(() => CodeEvaluator.CanCompile(version) ? new CodeEvaluator(version) : null);
        if (expectedRows >= OftenEnough)
            Code = code.Value;
    }

    public RuleVersion Version { get; }

    /// <summary>Null while the node tree answers.</summary>
    public CodeEvaluator? Code { get; private set; }

    public int Evaluate(long[] row, out ulong bits)
    {
        if (Code is { } evaluator)
            return evaluator.Evaluate(row, out bits);
        if (Interlocked.Increment(ref asked) >= OftenEnough)
            Code = code.Value;
        return tree.Evaluate(row, out bits);
    }
}
