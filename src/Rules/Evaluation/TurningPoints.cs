using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>
/// The values of one fact at which propositions turn, found by halving: between two breaks a proposition that only
/// rises or only falls in the fact turns at most once. The other facts stand as in the question's row.
/// </summary>
internal sealed class TurningPoints(RuleVersion version, Question question)
{
    /// <summary>
    /// True where every case is looked at that may be asked: the empty set though an unknown one is known to hold
    /// something, and only days that pick this version, though an unknown one is tried further back.
    /// </summary>
    public bool IsWholeLaw { get; init; }

    /// <summary>Values of one fact, enough that every combination of truths its atoms can have is met.</summary>
    public IEnumerable<long> Of(int slot, IReadOnlyCollection<Atom> atoms)
    {
        FactSlot fact = version.Facts[slot - 1];
        switch (fact.Type.Kind)
        {
            case TermKind.Flag:
                return [0, 1];
            case TermKind.Code:
                return Enumerable.Range(0, fact.Type.Codes?.Codes.Count ?? 0).Select(place => (long)place);
            case TermKind.CodeSet:
                int first = fact.IsNeverEmpty && !IsWholeLaw ? 1 : 0;
                return Enumerable.Range(first, (1 << (fact.Type.Codes?.Codes.Count ?? 0)) - first).Select(bits =>
                    (long)bits);
            default:
                return Turning(fact, atoms);
        }
    }

    private SortedSet<long> Turning(FactSlot fact, IReadOnlyCollection<Atom> atoms)
    {
        bool isDay = fact.Type.Kind == TermKind.Day;
        long least = isDay ? Days.First : 0;
        long most = isDay ? Days.Last : fact.Declaration.Max ?? (long)1e15;
        if (fact.Slot == version.SelectSlot)
            (least, most) = (IsWholeLaw ? version.From : version.TriedFrom, Math.Min(most, KnownEnd() - 1));
        SortedSet<long> points = [least];
        // Inner atoms come first: between their turning points a choice takes one branch, and the outer atom is steady.
        foreach (Atom atom in atoms.SelectMany(atom => atom.WithInner).Distinct())
        {
            if (!atom.Dependence.Courses.ContainsKey(fact.Slot))
                continue;
            points.UnionWith(atom.Dependence.BreaksOf(fact.Slot).Where(day => day > least && day <= most));
            long[] starts = [.. points];
            for (int index = 0; index < starts.Length; index++)
            {
                long end = index + 1 < starts.Length ? starts[index + 1] - 1 : most;
                for (int part = 0; part < atom.Parts; part++)
                    points.UnionWith(Turn(fact.Slot, atom, part, starts[index], end));
            }
        }
        return points;
    }

    private long KnownEnd() => question.Row[Question.OnSlot] < version.To ? Days.Never : version.To;

    /// <summary>
    /// The first value at which a part no longer says what it says at the start; none where it never turns.
    /// </summary>
    private IEnumerable<long> Turn(int slot, Atom atom, int part, long start, long end)
    {
        Truth before = At(slot, atom, part, start);
        if (start >= end || At(slot, atom, part, end) == before)
            return [];
        long low = start;
        long high = end;
        while (high - low > 1)
        {
            long middle = low + ((high - low) / 2);
            if (At(slot, atom, part, middle) == before)
                low = middle;
            else
                high = middle;
        }
        return [high];
    }

    private Truth At(int slot, Atom atom, int part, long value)
    {
        question.Row[slot] = value;
        Truth truth = atom.FindPart(question, part);
        question.Row[slot] = Question.Unknown;
        return truth;
    }
}
