using System.Text;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>
/// The truths that atoms over several facts can have together, where all those facts but one are codes, flags, or days
/// that only pick the law: a limit that depends on the kind of party. Each choice of the others leaves one fact, which
/// is followed exactly. Bounded; null where it does not fit.
/// </summary>
internal sealed class JointClasses(RuleVersion version, Question question, TurningPoints turningPoints)
{
    private const int MostCases = 20_000;
    private const int MostClasses = 200;

    private readonly Dictionary<string, byte[]> classes = new(StringComparer.Ordinal);
    private int cases;

    /// <summary>Every combination of truths, coded as they are tried.</summary>
    public byte[][]? Of(int[] slots, Atom[] atoms)
    {
        int[] followed = [.. slots.Where(slot => IsNumber(slot) && Array.Exists(atoms, atom => atom.WithInner.Any(inner =>
            inner.Dependence.Courses.GetValueOrDefault(slot) != Course.None)))];
        if (followed.Length > 1 || !Array.TrueForAll(followed, slot => Array.TrueForAll(atoms, atom =>
            atom.WithInner.All(inner => !inner.Dependence.Courses.ContainsKey(slot)
                || inner.Dependence.IsSteadyIn(slot)))))
            return null;
        int[] order = [.. slots.OrderBy(slot => followed.Contains(slot) ? 2 : IsNumber(slot) ? 1 : 0)];
        bool fits = Walk(order, 0, atoms);
        foreach (int slot in slots)
            question.Row[slot] = Question.Unknown;
        return fits && classes.Count > 0 ? [.. classes.Values] : null;
    }

    private bool Walk(int[] order, int depth, Atom[] atoms)
    {
        if (depth == order.Length)
        {
            byte[] truths = [.. atoms.Select(atom => (byte)(1 + (byte)atom.Find(question)))];
            classes.TryAdd(Encoding.ASCII.GetString(truths), truths);
            return ++cases <= MostCases && classes.Count <= MostClasses && !truths.Contains((byte)(1 + Truth.Unknown));
        }
        int slot = order[depth];
        Atom[] touching = [.. atoms.Where(atom => atom.Dependence.Courses.ContainsKey(slot))];
        long[] points = [.. turningPoints.Of(slot, touching)];
        foreach (long value in points)
        {
            question.Row[slot] = value;
            if (!Walk(order, depth + 1, atoms))
                return false;
        }
        question.Row[slot] = Question.Unknown;
        return true;
    }

    private bool IsNumber(int slot) =>
        version.Facts[slot - 1].Type.Kind is not (TermKind.Flag or TermKind.Code or TermKind.CodeSet);
}
