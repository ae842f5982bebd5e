using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Checking;

/// <summary>
/// The logic of one version with one condition turned, or one rule taken away: what would be decided if it were not so.
/// </summary>
internal sealed class Guards
{
    private const int None = -1;

    private readonly RuleVersion version;
    private readonly Dictionary<TruthNode, int> places = [];

    public Guards(RuleVersion version)
    {
        this.version = version;
        for (int place = 0; place < version.Conditions.Length; place++)
            places[version.Conditions[place].Test] = place;
    }

    /// <summary>Per rule whether it holds and no rule that overrides it does.</summary>
    public Truth[] Holds(Question question) => Holds(question, None, Truth.Unknown, None);

    /// <summary>The outcome without a rule.</summary>
    public int Without(int rule, Question question) =>
        version.Settle(Holds(question, None, Truth.Unknown, rule));

    /// <summary>The outcome if a condition had this truth.</summary>
    public int With(int condition, Truth truth, Question question) =>
        version.Settle(Holds(question, condition, truth, None));

    /// <summary>Whether the outcome hangs on a condition alone, whichever truth it has.</summary>
    public Truth HangsOn(int condition, Question question)
    {
        int met = With(condition, Truth.True, question);
        int notMet = With(condition, Truth.False, question);
        if (met == RuleVersion.Open || notMet == RuleVersion.Open)
            return Truth.Unknown;
        return met == notMet ? Truth.False : Truth.True;
    }

    /// <summary>The condition that a node is, or null where it is none.</summary>
    public Condition? ConditionAt(TruthNode node) =>
        places.TryGetValue(node, out int place) ? version.Conditions[place] : null;

    private Truth[] Holds(Question question, int condition, Truth truth, int without)
    {
        Truth[] holds = new Truth[version.Rules.Length];
        for (int place = 0; place < holds.Length; place++)
        {
            Rule rule = version.Rules[place];
            Truth holding = place == without ? Truth.False : Of(rule.When, question, condition, truth);
            foreach (int defeater in rule.DefeatedBy)
                holding = (Truth)Math.Min((byte)holding, 2 - (byte)holds[defeater]);
            holds[place] = holding;
        }
        return holds;
    }

    private Truth Of(TruthNode node, Question question, int condition, Truth truth)
    {
        if (places.TryGetValue(node, out int place) && place == condition)
            return truth;
        switch (node)
        {
            case TruthNode.Not not:
                return (Truth)(2 - (byte)Of(not.Operand, question, condition, truth));
            case TruthNode.All all:
                Truth least = Truth.True;
                for (int index = 0; index < all.Operands.Count && least != Truth.False; index++)
                    least = (Truth)Math.Min((byte)least, (byte)Of(all.Operands[index], question, condition, truth));
                return least;
            case TruthNode.Any any:
                Truth most = Truth.False;
                for (int index = 0; index < any.Operands.Count && most != Truth.True; index++)
                    most = (Truth)Math.Max((byte)most, (byte)Of(any.Operands[index], question, condition, truth));
                return most;
            default:
                return node.Evaluate(question);
        }
    }
}
