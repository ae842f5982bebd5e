namespace CreditSupervision.Rules.Preview;

/// <summary>
/// Compares two rule books over many stored questions: the same question is judged once, however many subjects ask it.
/// For one run and one thread; what it remembers is bounded.
/// </summary>
public sealed class DraftComparison(RuleBook today, RuleBook draft)
{
    private const int MostRemembered = 200_000;

    private readonly Dictionary<Key, Flip?> remembered = [];

    /// <summary>How many different questions were judged.</summary>
    public int Judged { get; private set; }

    /// <summary>What the draft changes for a question; null where it changes nothing.</summary>
    public Flip? Compare(StoredQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        Key key = new(question.Decision, question.Facts, question.On, string.Join(' ', question.Packs));
        if (!remembered.TryGetValue(key, out Flip? flip))
        {
            if (remembered.Count >= MostRemembered)
                remembered.Clear();
            Judged++;
            remembered[key] = flip = DraftPreview.Compare(today, draft, question);
        }

        return flip is null ? null : flip with { Question = question };
    }

    private readonly record struct Key(string Decision, FactSet Facts, DateOnly On, string Packs);
}
