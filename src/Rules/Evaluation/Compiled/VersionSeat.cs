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
    private readonly Lazy<IRowEvaluator> code;
    private IRowEvaluator? chosen;
    private long asked;

    public VersionSeat(RuleVersion version, long expectedRows)
    {
        Version = version;
        tree = new TreeEvaluator(version);
        code = new Lazy<IRowEvaluator>(() => CodeEvaluator.CanCompile(version) ? new CodeEvaluator(version) : tree);
        if (expectedRows >= OftenEnough)
            chosen = code.Value;
    }

    public RuleVersion Version { get; }

    public int Evaluate(long[] row, out ulong bits)
    {
        if (chosen is { } evaluator)
            return evaluator.Evaluate(row, out bits);
        if (Interlocked.Increment(ref asked) >= OftenEnough)
            chosen = code.Value;
        return tree.Evaluate(row, out bits);
    }
}
