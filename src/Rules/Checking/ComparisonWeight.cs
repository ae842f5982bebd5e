using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Checking;

/// <summary>What hangs on one comparison of a version: conditions, guards, values, in the end the outcome.</summary>
internal sealed class ComparisonWeight(RuleVersion version, Atom atom)
{
    private const int MostSettings = 4;

    /// <summary>Comparisons of the law alone: which way they fall is for the law, not for the facts.</summary>
    private readonly Atom[] settings = [.. version.Atoms.Where(other => other.IsOfLawAlone).Take(MostSettings)];

    /// <summary>Whether turning the comparison alone turns a condition, a guard or a value, under some law.</summary>
    public bool Counts(long[] row)
    {
        for (int law = 0; law < 1 << settings.Length; law++)
        {
            byte[] tried = new byte[version.Atoms.Length];
            for (int place = 0; place < settings.Length; place++)
                tried[settings[place].Index] = Tried((law >> place & 1) == 1 ? Truth.True : Truth.False);
            Question question = new(row) { Tried = tried };
            tried[atom.Index] = Tried(Truth.True);
            List<long> met = Told(question);
            tried[atom.Index] = Tried(Truth.False);
            if (!met.SequenceEqual(Told(question)))
                return true;
        }
        return false;
    }

    /// <summary>Whether the outcome itself turns with the comparison: the example that says most.</summary>
    public bool TurnsOutcome(long[] row)
    {
        byte[] tried = new byte[version.Atoms.Length];
        Question question = new(row) { Tried = tried };
        tried[atom.Index] = Tried(Truth.True);
        int met = version.Decide(question);
        tried[atom.Index] = Tried(Truth.False);
        return version.Decide(question) != met;
    }

    /// <summary>Whether the comparison falls on a side while something hangs on it: the property of a search.</summary>
    public Truth MattersOn(Truth side, Question question)
    {
        Truth truth = atom.Evaluate(question);
        if (truth != side)
            return truth == Truth.Unknown ? Truth.Unknown : Truth.False;
        byte[]? outer = question.Tried;
        byte[] tried = [.. outer ?? new byte[version.Atoms.Length]];
        question.Tried = tried;
        tried[atom.Index] = Tried(Truth.True);
        List<long> met = Told(question);
        tried[atom.Index] = Tried(Truth.False);
        List<long> notMet = Told(question);
        question.Tried = outer;
        bool isOpen = false;
        for (int place = 0; place < met.Count; place++)
        {
            bool isKnown = IsKnown(place, met[place]) && IsKnown(place, notMet[place]);
            if (isKnown && met[place] != notMet[place])
                return Truth.True;
            isOpen |= !isKnown;
        }
        return isOpen ? Truth.Unknown : Truth.False;
    }

    private static byte Tried(Truth truth) => (byte)(1 + (byte)truth);

    private bool IsKnown(int place, long told) => place < version.Conditions.Length + version.Rules.Length
        ? told != (long)Truth.Unknown
        : told != Question.Unknown;

    private List<long> Told(Question question) =>
    [
        .. version.Conditions.Select(condition => (long)condition.Test.Evaluate(question)),
        .. version.Rules.Select(rule => (long)rule.When.Evaluate(question)),
        .. version.Values.Select(value => value.Node.Evaluate(question)),
    ];
}
