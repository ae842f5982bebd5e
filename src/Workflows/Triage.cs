using CreditSupervision.Rules;

namespace CreditSupervision.Workflows;

/// <summary>What to do about a penalty that has just arrived.</summary>
public enum TriageAdvice
{
    /// <summary>The conditions of a listing are met: open a case (建议列入).</summary>
    List,

    /// <summary>What is missing could still make it a listing: look closer (需研判).</summary>
    LookCloser,

    /// <summary>The conditions are not met, whatever is still unknown (不列入).</summary>
    Not,
}

/// <summary>
/// The advice on a penalty, read off the verdict of <see cref="Decision"/>: it proposes and decides nothing; a person
/// opens the case.
/// </summary>
public sealed record Triage
{
    /// <summary>The decision that is asked about every penalty on arrival.</summary>
    public const string Decision = "listing.penalty-based";

    private const string Listable = "listable";

    public required TriageAdvice Advice { get; init; }

    /// <summary>The conditions that decided it; for <see cref="TriageAdvice.LookCloser"/> those still open.</summary>
    public required BilingualText Reason { get; init; }

    /// <summary>The documents that would settle it; empty where it is settled.</summary>
    public required IReadOnlyList<MissingDocument> Missing { get; init; }

    /// <summary>The name of the advice for people.</summary>
    public BilingualText Title => Advice switch
    {
        TriageAdvice.List => new("建议列入", "List"),
        TriageAdvice.LookCloser => new("需研判", "Look closer"),
        TriageAdvice.Not => new("不列入", "Do not list"),
    };

    public static Triage Of(Verdict verdict)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        TriageAdvice advice = !verdict.IsDetermined ? TriageAdvice.LookCloser
            : verdict.Outcome == Listable ? TriageAdvice.List
            : TriageAdvice.Not;
        BilingualText[] sentences = [.. Telling(verdict, advice).Select(condition => condition.Text)];
        return new Triage
        {
            Advice = advice,
            Reason = sentences.Length == 0
                ? new BilingualText(verdict.Outcome, verdict.Outcome)
                : new BilingualText(
                    string.Join("；", sentences.Select(sentence => sentence.Zh)),
                    string.Join("; ", sentences.Select(sentence => sentence.En))),
            Missing = verdict.Missing,
        };
    }

    /// <summary>
    /// The conditions that decided; where the question is open those that are unknown, else what a rule found wanting.
    /// Without any, all conditions of the status that tells.
    /// </summary>
    private static ConditionFinding[] Telling(Verdict verdict, TriageAdvice advice)
    {
        ConditionFinding[] decisive = [.. verdict.Conditions.Where(condition => condition.Decisive)];
        if (advice == TriageAdvice.LookCloser)
        {
            ConditionFinding[] open = [.. decisive.Where(condition => condition.Status == Truth.Unknown)];
            decisive = open.Length > 0 ? open : [.. decisive.Where(condition => condition.Status == Truth.False)];
        }
        Truth telling = advice switch
        {
            TriageAdvice.List => Truth.True,
            TriageAdvice.LookCloser => Truth.Unknown,
            TriageAdvice.Not => Truth.False,
        };
        return decisive.Length > 0
            ? decisive
            : [.. verdict.Conditions.Where(condition => condition.Status == telling)];
    }
}
