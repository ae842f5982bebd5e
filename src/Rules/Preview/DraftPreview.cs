namespace CreditSupervision.Rules.Preview;

/// <summary>
/// Compares two rule books over stored questions. Pure: it reads no clock and no store, and asks one question at a time,
/// so that any number of them can be streamed through.
/// </summary>
public static class DraftPreview
{
    /// <summary>The questions that the draft answers differently, in the order they come.</summary>
    public static IEnumerable<Flip> Compare(RuleBook today, RuleBook draft, IEnumerable<StoredQuestion> questions)
    {
        ArgumentNullException.ThrowIfNull(today);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(questions);
        return questions.Select(question => Compare(today, draft, question)).OfType<Flip>();
    }

    /// <summary>What the draft changes for one question; null where it changes nothing.</summary>
    public static Flip? Compare(RuleBook today, RuleBook draft, StoredQuestion question)
    {
        ArgumentNullException.ThrowIfNull(today);
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(question);
        Verdict? before = Judge(today, question);
        Verdict? after = Judge(draft, question);
        return Kind(before, after) is { } kind
            ? new Flip { Question = question, Kind = kind, Before = before, After = after }
            : null;
    }

    private static FlipKind? Kind(Verdict? before, Verdict? after)
    {
        if (before is null || after is null)
            return before is null && after is null ? null : FlipKind.Existence;
        if (before.Outcome != after.Outcome)
            return FlipKind.Outcome;
        if (!before.Values.Equals(after.Values))
            return FlipKind.Values;
        return before.Missing.Select(document => document.Id).SequenceEqual(
            after.Missing.Select(document => document.Id), StringComparer.Ordinal) ? null : FlipKind.Missing;
    }

    /// <summary>Null where the book does not know the decision or a pack; a fact of another type is unknown to it.</summary>
    private static Verdict? Judge(RuleBook book, StoredQuestion question)
    {
        if (!book.Decisions.TryGetValue(question.Decision, out DecisionSignature? _)
            || question.Packs.Any(pack => !book.Packs.Contains(pack, StringComparer.Ordinal)))
            return null;
        DecisionSignature asks = book.Signature(question.Decision, question.Packs);
        FactSet readable = FactSet.Of(question.Facts.Where(fact =>
            asks.Facts.TryGetValue(fact.Key, out FactDeclaration? declared) && IsReadable(fact.Value, declared)));
        return book.Judge(question.Decision, readable, question.On, question.Packs);
    }

    private static bool IsReadable(FactValue value, FactDeclaration declared) => (value, declared.Type) switch
    {
        (FactValue.Flag, FactType.Flag) or (FactValue.Day, FactType.Day) or (FactValue.Money, FactType.Money) => true,
        (FactValue.Count count, FactType.Count) => count.Value <= (declared.Max ?? long.MaxValue),
        (FactValue.Code code, FactType.Code) => declared.Codes.Contains(code.Value, StringComparer.Ordinal),
        (FactValue.CodeSet set, FactType.CodeSet) => set.Values.All(code =>
            declared.Codes.Contains(code, StringComparer.Ordinal)),
        _ => false,
    };
}
