using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Checking;

/// <summary>Parts of one guard, or of one test, that add nothing to the others (L13), each with its proof.</summary>
internal sealed class SubsumptionChecks(VersionSubject subject)
{
    public void Run()
    {
        foreach (Rule rule in subject.Version.Rules)
            Walk(rule.When, $"rule '{rule.Id}'", subject.LineOf(rule), isRule: true);
        foreach (Condition condition in subject.Version.Conditions)
            Walk(condition.Test, $"the test of '{condition.Id}'", subject.LineOf(condition), isRule: false);
    }

    private void Walk(TruthNode node, string place, int line, bool isRule, bool isTop = true)
    {
        // What stands inside a condition is looked at where the condition itself is.
        if (!isTop && subject.Guards.ConditionAt(node) is not null)
            return;
        (IReadOnlyList<TruthNode> operands, bool isAll) = node switch
        {
            TruthNode.All all => (all.Operands, true),
            TruthNode.Any any => (any.Operands, false),
            TruthNode.Not not => ([not.Operand], true),
            _ => ([], true),
        };
        // A guard that is never met, or always, is reported as such; that its parts are needless then says nothing.
        if (operands.Count > 1 && !IsFixed(node) && !(isRule && subject.Guards.ConditionAt(node) is not null))
        {
            HashSet<int> needless = [];
            for (int part = 0; part < operands.Count; part++)
            {
                if (Named(operands[part]) is { } condition
                    && (subject.IsNeedless(condition) || IsFixed(condition.Test)))
                    continue;
                int[] others = [.. Enumerable.Range(0, operands.Count)
                    .Where(other => other != part && !needless.Contains(other))];
                if (others.Length == 0 || Compared(operands, part, others, isAll) is not { } proof)
                {
                    if (others.Length > 0 && !IsShown([.. others.Select(other => operands[other])], operands[part],
                        isAll))
                        subject.NotAnalysed(line, $"whether {Name(operands[part], part)} adds anything in {place}");
                    continue;
                }
                needless.Add(part);
                subject.Warn(line, "L13", $"in {place}, {Name(operands[part], part)} adds nothing: {proof}; remove it, "
                    + "or correct what it should say");
            }
        }
        foreach (TruthNode operand in operands)
            Walk(operand, place, line, isRule, isTop: false);
    }

    /// <summary>Why a part adds nothing, or null where it does (or where the search ends without a proof).</summary>
    private string? Compared(IReadOnlyList<TruthNode> operands, int part, int[] others, bool isAll)
    {
        TruthNode tested = operands[part];
        Truth neutral = isAll ? Truth.True : Truth.False;
        if (Exists([.. others.Select(place => operands[place])], tested, neutral))
            return null;
        foreach (int other in others)
        {
            if (Exists([operands[other]], tested, neutral))
                continue;
            string name = Name(operands[other], other);
            if (!Exists([tested], operands[other], neutral))
                return $"no case tells it from {name}, they say the same";
            return isAll
                ? $"no case has {name} met and this not met"
                : $"no case has this met and {name} not met";
        }
        return isAll
            ? "no case has all the others met and this not met"
            : "no case has this met and none of the others";
    }

    /// <summary>Whether, as far as can be proved, a case may have the others neutral and the tested one not.</summary>
    private bool Exists(TruthNode[] others, TruthNode tested, Truth neutral) =>
        !subject.Search.IsExcluded(question => Tells(others, tested, neutral, question));

    /// <summary>Whether such a case was found, or only the present flags of the law keep it away.</summary>
    private bool IsShown(TruthNode[] others, TruthNode tested, bool isAll) => subject.Search
        .Find(question => Tells(others, tested, isAll ? Truth.True : Truth.False, question)).Sought != Sought.Unproved;

    private static Truth Tells(TruthNode[] others, TruthNode tested, Truth neutral, Question question)
    {
        Truth found = Is(tested, question, (Truth)(2 - (byte)neutral));
        foreach (TruthNode other in others)
        {
            if (found == Truth.False)
                break;
            found = (Truth)Math.Min((byte)found, (byte)Is(other, question, neutral));
        }
        return found;
    }

    private static Truth Is(TruthNode node, Question question, Truth wanted) => wanted == Truth.True
        ? node.Evaluate(question)
        : (Truth)(2 - (byte)node.Evaluate(question));

    private bool IsFixed(TruthNode node) => subject.Search.IsExcluded(node.Evaluate)
        || subject.Search.IsExcluded(question => (Truth)(2 - (byte)node.Evaluate(question)));

    /// <summary>The condition that a part names, or denies.</summary>
    private Condition? Named(TruthNode node) => subject.Guards.ConditionAt(node)
        ?? (node is TruthNode.Not not ? subject.Guards.ConditionAt(not.Operand) : null);

    private string Name(TruthNode node, int place) => Named(node) is { } condition
        ? condition.Test != node ? $"'not {condition.Id}'" : $"'{condition.Id}'"
        : $"part {place + 1}";
}
