using CreditSupervision.Rules.Evaluation;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Checking;

/// <summary>
/// Thresholds without their boundary pair (L12). An example stands at a threshold where one step of one fact (a day, a
/// fen, one more) would turn the comparison, and where something hangs on that comparison. Both sides are asked for,
/// unless nothing hangs on a side: the larger of two days has no jump where they meet.
/// </summary>
internal sealed class BoundaryChecks(VersionSubject subject)
{
    private const int LargestSet = 8;

    private readonly RuleVersion version = subject.Version;

    public void Run(Predicate<Atom> isAsked)
    {
        foreach (Atom atom in version.Atoms.Where(atom => atom is Atom.Compare && isAsked(atom)))
        {
            int[] slots = Steps(atom);
            if (slots.Length == 0)
                continue;
            ComparisonWeight weight = new(version, atom);
            foreach (Truth side in new[] { Truth.True, Truth.False })
            {
                if (!subject.Examples.Any(row => Stands(atom, slots, row, side) && weight.Counts(row)))
                    Missing(atom, weight, slots, side);
            }
        }
    }

    private void Missing(Atom atom, ComparisonWeight weight, int[] slots, Truth side)
    {
        SearchResult here = subject.Search.Find(question => weight.MattersOn(side, question));
        SearchResult there = subject.Search.Find(question => weight.MattersOn((Truth)(2 - (byte)side), question));
        long[][] standing = [.. subject.Examples.Concat(new[] { here.Row, there.Row }.OfType<long[]>())
            .Where(weight.Counts)
            .SelectMany(row => slots.SelectMany(slot => Moved(atom, slot, row)))
            .Where(row => Stands(atom, slots, row, side))];
        long[]? row = standing.Where(weight.Counts).MaxBy(row => weight.TurnsOutcome(row) ? 1 : 0);
        if (row is null && (standing.Length > 0 || here.Sought == Sought.Never || there.Sought == Sought.Never))
            return;
        (string place, int line) = Owner(atom);
        string facts = string.Join(" and ", slots.Select(Name));
        string which = side == Truth.True ? "the last case in which it is met" : "the first case in which it is not";
        if (row is null)
            subject.NotAnalysed(line, $"{which}, for the comparison of {facts} in {place}");
        else
            subject.Error(line, "L12", $"the comparison of {facts} in {place} has no test at its boundary: {which} is "
                + $"missing; add {Witness.Example(version, row, $"boundary of {facts}")}");
    }

    /// <summary>The row with one fact moved to where the comparison turns, and one step before.</summary>
    private IEnumerable<long[]> Moved(Atom atom, int slot, long[] row)
    {
        if (slot == Question.OnSlot)
            return [];
        FactSlot fact = version.Facts[slot - 1];
        TurningPoints turningPoints = new(version, new Question([.. row])) { IsWholeLaw = true };
        long[] points = [.. turningPoints.Of(slot, [atom])];
        return points.Concat(points.Select(point => point - 1))
            .Where(value => value >= 0 && value <= (fact.Declaration.Max ?? long.MaxValue)
                && (slot != version.SelectSlot || (value >= version.From && value < version.To)))
            .Select(value =>
            {
                long[] moved = [.. row];
                moved[slot] = value;
                return moved;
            });
    }

    /// <summary>Whether the row stands on this side of the comparison, at its boundary.</summary>
    private bool Stands(Atom atom, int[] slots, long[] row, Truth side)
    {
        Question question = new([.. row]);
        return atom.Find(question) == side && slots.Any(slot => Neighbours(slot, row[slot]).Any(value =>
        {
            question.Row[slot] = value;
            Truth turned = atom.Find(question);
            question.Row[slot] = row[slot];
            return turned == (Truth)(2 - (byte)side);
        }));
    }

    private IEnumerable<long> Neighbours(int slot, long value)
    {
        if (value == Question.Unknown)
            return [];
        if (slot == Question.OnSlot)
            return [value - 1, value + 1];
        FactSlot fact = version.Facts[slot - 1];
        if (fact.Type.Kind == TermKind.CodeSet)
            return Enumerable.Range(0, fact.Type.Codes?.Codes.Count ?? 0).Select(place => value ^ (1L << place));
        long most = fact.Type.Kind == TermKind.Day ? Days.Last : fact.Declaration.Max ?? long.MaxValue;
        return new[] { value - 1, value + 1 }.Where(step => step >= 0 && step <= most);
    }

    /// <summary>
    /// The facts that are compared and can be moved by one step. A flag or a code has no step, so no threshold.
    /// </summary>
    private int[] Steps(Atom atom)
    {
        IEnumerable<int> slots = atom.Dependence.Courses.Where(course => course.Value != Course.None
            && version.Facts[course.Key - 1].Type switch
            {
                { Kind: TermKind.Day or TermKind.Count or TermKind.Money } => true,
                { Kind: TermKind.CodeSet, Codes.Codes.Count: <= LargestSet } => true,
                _ => false,
            }).Select(course => course.Key).Order();
        return atom.Dependence.FollowsDayOfAsking ? [Question.OnSlot, .. slots] : [.. slots];
    }

    private (string Place, int Line) Owner(Atom atom)
    {
        bool Holds(IEnumerable<Atom> atoms) => atoms.SelectMany(top => top.WithInner).Any(own =>
            own.Index == atom.Index);
        if (Array.Find(version.Conditions, condition => Holds(condition.Test.Atoms)) is { } condition)
            return ($"the condition '{condition.Id}'", subject.LineOf(condition));
        if (Array.Find(version.Rules, rule => Holds(rule.When.Atoms)) is { } rule)
            return ($"the rule '{rule.Id}'", subject.LineOf(rule));
        string name = version.Values.First(value => Holds(value.Node.Atoms)).Name;
        return ($"the value '{name}'",
            subject.Draft.Values.FirstOrDefault(value => value.Name == name)?.Expression.Line ?? subject.Draft.Line);
    }

    private string Name(int slot) => slot == Question.OnSlot ? "on" : version.Facts[slot - 1].Declaration.Name;
}
