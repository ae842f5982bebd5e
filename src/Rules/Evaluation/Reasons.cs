namespace CreditSupervision.Rules.Evaluation;

/// <summary>
/// Which conditions are the reasons for an outcome, found on the guards as they are written: what makes a conjunction
/// false is every part that is false, what makes it true is every part.
/// </summary>
internal sealed class Reasons
{
    private readonly RuleVersion version;
    private readonly Question question;
    private readonly Truth[] truths;
    private readonly bool[] found;

    /// <summary>The node of a condition is the same object in the condition and in every guard that names it.</summary>
    private readonly Dictionary<TruthNode, int> places = [];

    public Reasons(RuleVersion version, Question question, Truth[] truths)
    {
        this.version = version;
        this.question = question;
        this.truths = truths;
        found = new bool[truths.Length];
        for (int place = 0; place < truths.Length; place++)
            places[version.Conditions[place].Test] = place;
    }

    /// <summary>Per condition whether it is a reason for the outcome, a number of <see cref="RuleVersion"/>.</summary>
    public bool[] For(int outcome, IReadOnlyCollection<int> openSlots)
    {
        if (outcome == RuleVersion.Open)
        {
            for (int place = 0; place < truths.Length; place++)
                found[place] = truths[place] == Truth.Unknown && Reads(version.Conditions[place].Test, openSlots);
            return found;
        }
        Truth[] holds = new Truth[version.Rules.Length];
        for (int place = 0; place < holds.Length; place++)
            holds[place] = Holds(version.Rules[place], holds);
        bool isDecidedByRule = false;
        for (int place = 0; place < holds.Length; place++)
        {
            if (version.Rules[place].Outcome is null || holds[place] != Truth.True)
                continue;
            isDecidedByRule = true;
            Add(version.Rules[place].When, Truth.True);
        }
        if (!isDecidedByRule)
            AddWhatKeptOthersOff(outcome, holds);
        return found;
    }

    /// <summary>
    /// No rule decided. A rule that would have left the question open is no rival: that it does not hold is no reason
    /// for a refusal.
    /// </summary>
    private void AddWhatKeptOthersOff(int outcome, Truth[] holds)
    {
        foreach (Rule rival in version.Rules.Where(rule => rule.Outcome is { } other && other != outcome
            && other != version.UndeterminedByRule))
        {
            int[] defeaters = [.. rival.DefeatedBy.Where(place => holds[place] == Truth.True)];
            foreach (int place in defeaters)
                Add(version.Rules[place].When, Truth.True);
            if (defeaters.Length == 0)
                Add(rival.When, Truth.False);
        }
    }

    private Truth Holds(Rule rule, Truth[] before) => rule.DefeatedBy.Aggregate(Of(rule.When),
        (truth, defeater) => (Truth)Math.Min((byte)truth, 2 - (byte)before[defeater]));

    /// <summary>Marks the conditions that give the node this truth; none where it has another.</summary>
    private void Add(TruthNode node, Truth truth)
    {
        if (Of(node) != truth)
            return;
        if (places.TryGetValue(node, out int place))
        {
            found[place] = true;
            return;
        }
        switch (node)
        {
            case TruthNode.Not not:
                Add(not.Operand, (Truth)(2 - (byte)truth));
                break;
            case TruthNode.All all:
                foreach (TruthNode operand in all.Operands)
                    Add(operand, truth);
                break;
            case TruthNode.Any any:
                foreach (TruthNode operand in any.Operands)
                    Add(operand, truth);
                break;
            default:
                break;
        }
    }

    /// <summary>The truth from the findings, which agreement may have settled where the logic alone cannot.</summary>
    private Truth Of(TruthNode node) => places.TryGetValue(node, out int place) ? truths[place] : node switch
    {
        TruthNode.Not not => (Truth)(2 - (byte)Of(not.Operand)),
        TruthNode.All all => all.Operands.Aggregate(Truth.True, (truth, operand) =>
            (Truth)Math.Min((byte)truth, (byte)Of(operand))),
        TruthNode.Any any => any.Operands.Aggregate(Truth.False, (truth, operand) =>
            (Truth)Math.Max((byte)truth, (byte)Of(operand))),
        _ => node.Evaluate(question),
    };

    private bool Reads(TruthNode test, IReadOnlyCollection<int> slots) => test.Atoms.Any(atom =>
        atom.Find(question) == Truth.Unknown && atom.Dependence.Courses.Keys.Any(slots.Contains));
}
