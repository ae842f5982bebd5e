using System.Text;
using CreditSupervision.Rules.Language;

namespace CreditSupervision.Rules.Evaluation;

/// <summary>
/// What every completion of the unknown facts agrees on, and the facts that still matter where they do not.
/// </summary>
internal readonly record struct Agreed(long Result, IReadOnlyCollection<int> OpenSlots);

/// <summary>Whether a case with some property exists: found, proved not to, or neither within the limits.</summary>
internal enum Sought
{
    Found,
    Never,
    Unproved,
}

/// <summary>
/// Proves that an answer is the same whatever the unknown facts are. Atoms that depend on one unknown fact take the
/// truths they have at the points where they turn (found by halving, since between two breaks they turn at most once);
/// atoms over several unknown facts may be anything. That is never less than what the facts allow, so agreement here
/// is agreement in fact. Bounded: past the limit the answer stays open.
/// </summary>
internal sealed class Agreement
{
    /// <summary>The result where it is open.</summary>
    public const long Open = long.MinValue;

    private const int MostSteps = 20_000;
    private const int LargestSet = 8;

    private readonly RuleVersion version;
    private readonly Question question;
    private readonly TurningPoints turningPoints;
    private readonly List<Variable> variables = [];
    private readonly int[] variableOf;
    private readonly byte[] tried;
    private readonly Dictionary<string, int> shapes = new(StringComparer.Ordinal);
    private readonly List<int> shapeVariable = [];
    private Dictionary<long, int> leaves = [];
    private int steps;

    private sealed record Variable(int[] Slots, int[] Atoms, byte[][] Classes);

    public Agreement(RuleVersion version, Question question, bool isWholeLaw = false)
    {
        this.version = version;
        this.question = question;
        turningPoints = new TurningPoints(version, question) { IsWholeLaw = isWholeLaw };
        variableOf = new int[version.Atoms.Length];
        tried = new byte[version.Atoms.Length];
        Array.Fill(variableOf, -1);
        question.Tried = null;
        if (version.IsFirst && !isWholeLaw && question.Row[version.SelectSlot] == Question.Unknown)
            question.TriedBackSlot = version.SelectSlot;
        Dictionary<int, List<Atom>> bySlot = [];
        List<Atom> loose = [];
        foreach (Atom atom in version.Atoms.Where(atom => atom.Find(question) == Truth.Unknown
            || (question.WithLawOpen && atom.IsOfLawAlone)))
        {
            int[] unknown = UnknownIn(atom, isWholeLaw);
            if (unknown.Length == 1 && CanList(unknown[0], atom) && !(question.WithLawOpen && atom.IsOfLawAlone))
                (bySlot.TryGetValue(unknown[0], out List<Atom>? atoms) ? atoms : bySlot[unknown[0]] = []).Add(atom);
            else
                loose.Add(atom);
        }
        if (isWholeLaw)
            JoinFacts(bySlot, loose);
        // Comparisons of the same two values lie on one axis, their difference: it has three places.
        foreach (IGrouping<string, Atom> axis in loose.GroupBy(atom => isWholeLaw && atom is Atom.Compare compared
            ? compared.Axis
            : atom.Key, StringComparer.Ordinal))
            AddAxis([.. axis], isWholeLaw);
        foreach ((int slot, List<Atom> atoms) in bySlot.OrderBy(pair => pair.Key))
            AddFact(slot, atoms);
    }

    /// <summary>
    /// The agreed result of a terminal (which answers <see cref="Open"/> where it cannot tell), or <see cref="Open"/>
    /// with the slots that some completion makes a difference in.
    /// </summary>
    public Agreed Of(Func<Question, long> terminal)
    {
        shapes.Clear();
        shapeVariable.Clear();
        leaves = [];
        steps = 0;
        Array.Clear(tried);
        question.Tried = tried;
        int top = Grow(terminal);
        question.Tried = null;
        if (steps > MostSteps)
            return new Agreed(Open, [.. variables.SelectMany(variable => variable.Slots).Distinct()]);
        if (shapeVariable[top] < 0)
            return new Agreed(leaves.First(leaf => leaf.Value == top).Key, []);
        int[] candidates = [.. shapeVariable.Where(variable => variable >= 0).Distinct()];
        return new Agreed(Open, [.. candidates.Where(variable => Matters(variable, terminal))
            .SelectMany(variable => variables[variable].Slots).Distinct()]);
    }

    /// <summary>
    /// Whether some completion of the other facts makes the results of this variable's classes differ. The diagram may
    /// ask a variable that in the end makes no difference, and nobody should be sent for a document in vain.
    /// </summary>
    private bool Matters(int variable, Func<Question, long> terminal)
    {
        const long Differs = 1;
        const long Same = 0;
        Variable asked = variables[variable];
        steps = 0;
        Array.Clear(tried);
        question.Tried = tried;
        bool differs = false;
        Grow(Compared);
        question.Tried = null;
        return differs || steps > MostSteps;

        long Compared(Question completed)
        {
            if (differs)
                return Differs;
            long? first = null;
            bool isOpen = false;
            foreach (byte[] truths in asked.Classes)
            {
                for (int place = 0; place < asked.Atoms.Length; place++)
                    tried[asked.Atoms[place]] = truths[place];
                Atom? before = completed.FirstOpen;
                completed.FirstOpen = null;
                long result = terminal(completed);
                isOpen |= result == Open && completed.FirstOpen is not null;
                completed.FirstOpen = before ?? completed.FirstOpen;
                first ??= result;
                differs |= !isOpen && result != first;
            }
            foreach (int place in asked.Atoms)
                tried[place] = 0;
            return differs ? Differs : isOpen ? Open : Same;
        }
    }

    /// <summary>
    /// Offers every completion (as truths tried, 0 where an atom does not matter) in which the property is true until
    /// one is accepted. "Never" is proved: what is offered is never less than what the facts allow.
    /// </summary>
    public Sought Seek(Func<Question, Truth> property, int mostOffers, Func<byte[], bool> accept)
    {
        steps = 0;
        int offers = 0;
        Array.Clear(tried);
        question.Tried = tried;
        bool isFound = Try();
        question.Tried = null;
        Array.Clear(tried);
        return isFound ? Sought.Found : offers > 0 || steps > MostSteps ? Sought.Unproved : Sought.Never;

        bool Try()
        {
            question.Tried = tried;
            question.FirstOpen = null;
            Truth truth = ++steps > MostSteps ? Truth.Unknown : property(question);
            if (truth == Truth.True)
                return offers++ < mostOffers && accept([.. tried]);
            if (truth == Truth.False || question.FirstOpen is not { } atom || steps > MostSteps || offers > mostOffers)
                return false;
            Variable branch = variables[variableOf[atom.Index]];
            // Backwards: "met" first, since most guards ask for what is met.
            for (int index = branch.Classes.Length - 1; index >= 0; index--)
            {
                for (int place = 0; place < branch.Atoms.Length; place++)
                    tried[branch.Atoms[place]] = branch.Classes[index][place];
                if (Try())
                    return true;
            }
            foreach (int place in branch.Atoms)
                tried[place] = 0;
            return false;
        }
    }

    /// <summary>Grows the decision diagram below the truths tried so far; equal branches fall together.</summary>
    private int Grow(Func<Question, long> terminal)
    {
        question.FirstOpen = null;
        long result = ++steps > MostSteps ? Open : terminal(question);
        if (result != Open || question.FirstOpen is not { } atom || steps > MostSteps)
            return Leaf(result);
        int variable = variableOf[atom.Index];
        Variable branch = variables[variable];
        int[] children = new int[branch.Classes.Length];
        for (int index = 0; index < children.Length; index++)
        {
            for (int place = 0; place < branch.Atoms.Length; place++)
                tried[branch.Atoms[place]] = branch.Classes[index][place];
            children[index] = Grow(terminal);
        }
        foreach (int place in branch.Atoms)
            tried[place] = 0;
        if (Array.TrueForAll(children, child => child == children[0]))
            return children[0];
        return Shape(variable, children);
    }

    private int Leaf(long result)
    {
        if (!leaves.TryGetValue(result, out int shape))
        {
            leaves[result] = shape = shapeVariable.Count;
            shapeVariable.Add(-1);
        }
        return shape;
    }

    private int Shape(int variable, int[] children)
    {
        string key = $"{variable}:{string.Join(',', children)}";
        if (!shapes.TryGetValue(key, out int shape))
        {
            shapes[key] = shape = shapeVariable.Count;
            shapeVariable.Add(variable);
        }
        return shape;
    }

    /// <summary>Takes out the groups of atoms, joined by the facts they share, whose truths can be listed together.</summary>
    private void JoinFacts(Dictionary<int, List<Atom>> bySlot, List<Atom> loose)
    {
        List<Atom> rest = [.. loose.Where(atom => atom.Dependence.Courses.Count > 0
            && !(question.WithLawOpen && atom.IsOfLawAlone))];
        while (rest.Count > 0)
        {
            HashSet<int> slots = [.. rest[0].Dependence.Courses.Keys];
            List<Atom> group = [];
            while (rest.RemoveAll(atom => atom.Dependence.Courses.Keys.Any(slots.Contains) && Joins(atom)) > 0)
            {
                // Whatever was joined may bring facts that join others.
            }
            Atom[] atoms = [.. group, .. slots.SelectMany(slot => bySlot.GetValueOrDefault(slot, []))];
            int[] unknown = [.. slots.Where(slot => question.Row[slot] == Question.Unknown).Order()];
            if (new JointClasses(version, question, turningPoints).Of(unknown, atoms)
                is not { } classes)
                continue;
            loose.RemoveAll(group.Contains);
            foreach (int slot in slots)
                bySlot.Remove(slot);
            foreach (Atom atom in atoms)
                variableOf[atom.Index] = variables.Count;
            variables.Add(new Variable(unknown, [.. atoms.Select(atom => atom.Index)], classes));

            bool Joins(Atom atom)
            {
                group.Add(atom);
                slots.UnionWith(atom.Dependence.Courses.Keys);
                return true;
            }
        }
    }

    /// <summary>The whole law is looked at for all its facts; a question only for those that can still matter.</summary>
    private int[] UnknownIn(Atom atom, bool isWholeLaw) => isWholeLaw
        ? [.. atom.Dependence.Courses.Keys.Where(slot => question.Row[slot] == Question.Unknown)]
        : atom.Movers(question);

    private void AddAxis(Atom[] atoms, bool isWholeLaw)
    {
        int[] slots = [.. atoms.SelectMany(atom => UnknownIn(atom, isWholeLaw)).Distinct()];
        if (atoms.Length == 1)
        {
            AddFree(atoms[0], slots);
            return;
        }
        foreach (Atom atom in atoms)
            variableOf[atom.Index] = variables.Count;
        variables.Add(new Variable(slots, [.. atoms.Select(atom => atom.Index)],
            [.. new[] { -1, 0, 1 }.Select(sign => atoms.OfType<Atom.Compare>()
                .Select(atom => Tried(atom.OnAxis(sign))).ToArray())]));
    }

    private void AddFree(Atom atom, int[] slots)
    {
        variableOf[atom.Index] = variables.Count;
        variables.Add(new Variable(slots, [atom.Index], [[Tried(Truth.False)], [Tried(Truth.True)]]));
    }

    private void AddFact(int slot, List<Atom> atoms)
    {
        long before = question.Row[slot];
        Dictionary<string, byte[]> classes = new(StringComparer.Ordinal);
        bool isListed = true;
        foreach (long point in turningPoints.Of(slot, atoms))
        {
            question.Row[slot] = point;
            byte[] truths = [.. atoms.Select(atom => Tried(atom.Find(question)))];
            isListed &= !truths.Contains(Tried(Truth.Unknown));
            classes.TryAdd(Encoding.ASCII.GetString(truths), truths);
        }
        question.Row[slot] = before;
        if (!isListed || classes.Count == 0)
        {
            // A parameter without a value (or one in doubt) keeps an atom unknown even so: anything is possible.
            foreach (Atom atom in atoms)
                AddFree(atom, [slot]);
            return;
        }
        foreach (Atom atom in atoms)
            variableOf[atom.Index] = variables.Count;
        variables.Add(new Variable([slot], [.. atoms.Select(atom => atom.Index)], [.. classes.Values]));
    }

    private static byte Tried(Truth truth) => (byte)(1 + (byte)truth);

    private bool CanList(int slot, Atom atom)
    {
        FactSlot fact = version.Facts[slot - 1];
        return fact.Type.Kind switch
        {
            TermKind.Flag or TermKind.Code => true,
            TermKind.CodeSet => fact.Type.Codes?.Codes.Count <= LargestSet,
            _ => atom.WithInner.All(inner => !inner.Dependence.Courses.ContainsKey(slot)
                || inner.Dependence.IsSteadyIn(slot)),
        };
    }
}
