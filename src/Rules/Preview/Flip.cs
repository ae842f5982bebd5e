namespace CreditSupervision.Rules.Preview;

/// <summary>What a draft changes in the answer to a question, the weightiest first.</summary>
public enum FlipKind
{
    /// <summary>The draft no longer decides the question, or decides it for the first time.</summary>
    Existence,

    /// <summary>Another outcome.</summary>
    Outcome,

    /// <summary>The same outcome with other days or amounts.</summary>
    Values,

    /// <summary>Still undetermined, but other documents would settle it.</summary>
    Missing,
}

/// <summary>A question that a draft answers differently, with both answers and their reasons.</summary>
public sealed record Flip
{
    public required StoredQuestion Question { get; init; }

    public required FlipKind Kind { get; init; }

    /// <summary>Today's answer; null where today's book does not know the decision.</summary>
    public required Verdict? Before { get; init; }

    /// <summary>The draft's answer; null where the draft does not know the decision.</summary>
    public required Verdict? After { get; init; }

    /// <summary>
    /// The conditions that carry the answers and stand or read differently, or stand in one of them only: what to tell a
    /// reader who asks why. Where only values differ no condition carries that, and all that read differently are told.
    /// </summary>
    public IEnumerable<(ConditionFinding? Before, ConditionFinding? After)> Reasons
    {
        get
        {
            IReadOnlyList<ConditionFinding> before = Before?.Conditions ?? [];
            IReadOnlyList<ConditionFinding> after = After?.Conditions ?? [];
            IEnumerable<string> names = before.Concat(after)
                .Where(finding => finding.Decisive || Kind == FlipKind.Values)
                .Select(finding => finding.Id).Distinct(StringComparer.Ordinal);
            foreach (string name in names)
            {
                ConditionFinding? old = before.FirstOrDefault(finding => finding.Id == name);
                ConditionFinding? tried = after.FirstOrDefault(finding => finding.Id == name);
                if (old?.Status != tried?.Status || old?.Text != tried?.Text)
                    yield return (old, tried);
            }
        }
    }
}
