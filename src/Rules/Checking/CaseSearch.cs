using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Checking;

/// <summary>What a search found: a case that can be asked, the proof that there is none, or neither.</summary>
internal readonly record struct SearchResult(Sought Sought, long[]? Row);

/// <summary>
/// Looks for a case of one version that has a property. Propositions over one fact are followed exactly, so guards over
/// them are unions of boxes; propositions over several facts are first taken for free (which proves "never"), then real
/// values are sought for them. A case that is returned has been asked. Bounded: so many offers, so many values tried.
/// </summary>
internal sealed class CaseSearch(RuleVersion version, IReadOnlyList<long> askedOn)
{
    private const int MostOffers = 60;
    private const int MostTrials = 4_000;
    private const int DaysInYear = 365;

    /// <summary>The latest day of asking is tried first: a witness of today's law says more.</summary>
    public SearchResult Find(Func<Question, Truth> property)
    {
        bool isOpen = false;
        foreach (long on in askedOn)
        {
            Question question = new(Blank(on));
            long[]? row = null;
            Sought sought = new Agreement(version, question, isWholeLaw: true).Seek(property, MostOffers,
                tried => (row = Solve(tried, on, property)) is not null);
            if (sought == Sought.Found)
                return new SearchResult(sought, row);
            isOpen |= sought == Sought.Unproved;
        }
        return new SearchResult(isOpen ? Sought.Unproved : Sought.Never, null);
    }

    /// <summary>
    /// Whether it is proved that no case has the property, whatever values the law takes: a rule that rests today only
    /// because a flag of the law is off is not dead.
    /// </summary>
    public bool IsExcluded(Func<Question, Truth> property) => askedOn.All(on =>
    {
        Question question = new(Blank(on)) { WithLawOpen = true };
        return new Agreement(version, question, isWholeLaw: true).Seek(property, MostOffers, _ => true)
            == Sought.Never;
    });

    private long[] Blank(long on)
    {
        long[] row = new long[version.Facts.Count + 1];
        Array.Fill(row, Question.Unknown);
        row[Question.OnSlot] = on;
        return row;
    }

    /// <summary>Facts that give the atoms tried their truths, all others unknown; null where none were found.</summary>
    private long[]? Solve(byte[] tried, long on, Func<Question, Truth> property)
    {
        Question question = new(Blank(on));
        Atom[] wanted = [.. version.Atoms.Where(atom => tried[atom.Index] != 0)];
        List<int> slots = [.. wanted.SelectMany(atom => atom.Dependence.Courses.Keys).Distinct()];
        if (version.SelectSlot != Question.OnSlot && !slots.Contains(version.SelectSlot))
            slots.Add(version.SelectSlot);
        // Flags and codes decide which branch is read; then the day that picks the law; the other days follow it.
        int[] order = [.. slots.OrderBy(slot => version.Facts[slot - 1].Type.Kind switch
        {
            TermKind.Flag or TermKind.Code or TermKind.CodeSet => 0,
            _ => slot == version.SelectSlot ? 1 : 2,
        }).ThenBy(slot => slot)];
        int trials = 0;
        return Assign(0) ? question.Row : null;

        bool Assign(int depth)
        {
            if (depth == order.Length)
                return property(question) == Truth.True;
            int slot = order[depth];
            Atom[] touching = [.. wanted.Where(atom => atom.Dependence.Courses.ContainsKey(slot))];
            foreach (long value in Candidates(slot, touching, question))
            {
                if (++trials > MostTrials)
                    break;
                question.Row[slot] = value;
                if (Array.TrueForAll(touching, atom => atom.Find(question) is var truth
                    && (truth == Truth.Unknown || 1 + (byte)truth == tried[atom.Index])) && Assign(depth + 1))
                    return true;
            }
            question.Row[slot] = Question.Unknown;
            return false;
        }
    }

    private IEnumerable<long> Candidates(int slot, Atom[] touching, Question question)
    {
        FactSlot fact = version.Facts[slot - 1];
        // An atom that other unknown facts leave open turns nowhere yet; it is asked again when they are set.
        long[] points = [.. new TurningPoints(version, question) { IsWholeLaw = true }.Of(slot, touching)];
        question.Row[slot] = Question.Unknown;
        if (fact.Type.Kind is TermKind.Flag or TermKind.Code or TermKind.CodeSet)
            return points;
        if (fact.Type.Kind != TermKind.Day)
            return points.Concat(points.Where(point => point > 0).Select(point => point - 1)).Distinct().Order();
        long on = question.Row[Question.OnSlot];
        long[] anchors = [on, on - 1, on - DaysInYear, on + DaysInYear, on - (5 * DaysInYear), on + (5 * DaysInYear)];
        (long least, long end) = slot == version.SelectSlot ? (version.From, version.To) : (Days.First, Days.Never);
        return points.Concat(points.Select(point => point - 1)).Concat(anchors).Append(version.From)
            .Where(day => day >= least && day < end).Distinct().OrderBy(day => Math.Abs(day - on));
    }
}
