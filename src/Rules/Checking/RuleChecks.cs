using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Checking;

/// <summary>Rules against each other: overlap (L06), gap (L07), dead and needless rules (L08).</summary>
internal sealed class RuleChecks(VersionSubject subject)
{
    private readonly RuleVersion version = subject.Version;

    public void Run()
    {
        for (int first = 0; first < version.Rules.Length; first++)
        {
            Alive(first);
            for (int second = first + 1; second < version.Rules.Length; second++)
                Overlap(first, second);
        }
        foreach (Condition condition in version.Conditions)
            Movable(condition);
        if (version.Default is null)
            Gap();
    }

    private void Overlap(int first, int second)
    {
        Rule one = version.Rules[first];
        Rule other = version.Rules[second];
        if (one.Outcome is null || other.Outcome is null || one.Outcome == other.Outcome)
            return;
        SearchResult result = subject.Search.Find(question =>
        {
            Truth[] holds = subject.Guards.Holds(question);
            return (Truth)Math.Min((byte)holds[first], (byte)holds[second]);
        });
        int line = Math.Max(subject.LineOf(one), subject.LineOf(other));
        string what = $"the rules '{one.Id}' ({Name(one)}) and '{other.Id}' ({Name(other)})";
        if (result.Row is { } row)
            subject.Error(line, "L06", $"{what} both hold in {Witness.Of(version, row)}; "
                + "say with 'overrides' which one gives way, or make their conditions exclude each other");
        else if (result.Sought == Sought.Unproved)
            subject.NotAnalysed(line, $"whether {what} can both hold");
    }

    private void Gap()
    {
        SearchResult result = subject.Search.Find(question => version.Decide(question) switch
        {
            RuleVersion.Open => Truth.Unknown,
            int outcome => outcome == version.Gap ? Truth.True : Truth.False,
        });
        if (result.Row is { } row)
            subject.Error(subject.Draft.Line, "L07", $"no rule answers {Witness.Of(version, row)}; "
                + "add a rule for such cases, or a 'default' with its citation");
        else if (result.Sought == Sought.Unproved)
            subject.NotAnalysed(subject.Draft.Line, "whether the rules leave a gap");
    }

    private void Alive(int place)
    {
        Rule rule = version.Rules[place];
        Rule[] targets = [.. version.Rules.Where(other => other.DefeatedBy.Contains(place))];
        SearchResult result = subject.Search.Find(question => Matters(place, targets, question));
        if (result.Sought == Sought.Found || (result.Sought == Sought.Never
            && !subject.Search.IsExcluded(question => Matters(place, targets, question))))
            return;
        int line = subject.LineOf(rule);
        if (result.Sought == Sought.Unproved)
            subject.NotAnalysed(line, $"whether the rule '{rule.Id}' ever decides");
        else if (subject.Search.Find(rule.When.Evaluate).Sought != Sought.Found)
            subject.Error(line, "L08", $"the rule '{rule.Id}' never holds: no case meets its 'when'; "
                + "correct its conditions or remove it");
        else if (subject.Search.Find(question => subject.Guards.Holds(question)[place]).Sought != Sought.Found)
            subject.Error(line, "L08", $"the rule '{rule.Id}' never holds: wherever its 'when' is met, it gives way to "
                + $"{Listed(rule.DefeatedBy.Select(defeater => version.Rules[defeater]))}; remove it or the override");
        else if (rule.Outcome is null)
            subject.Error(line, "L08", $"the rule '{rule.Id}' never changes anything: where it holds, "
                + $"{Listed(targets)} would not hold anyway; remove it");
        else
            subject.Error(line, "L08", $"the rule '{rule.Id}' never decides: wherever it holds, "
                + $"{Listed(version.Rules.Where(other => other != rule && other.Outcome == rule.Outcome))} "
                + $"says {Name(rule)}, too; remove one of them");
    }

    /// <summary>
    /// A rule matters where it alone says its outcome, or where it keeps off a rule that would hold and say otherwise.
    /// </summary>
    private Truth Matters(int place, Rule[] targets, Question question)
    {
        Truth[] holds = subject.Guards.Holds(question);
        Truth alone = version.Rules[place].Outcome is null ? Truth.False : Truth.True;
        for (int other = 0; other < holds.Length && alone != Truth.False; other++)
        {
            if (other != place && version.Rules[other].Outcome == version.Rules[place].Outcome)
                alone = (Truth)Math.Min((byte)alone, 2 - (byte)holds[other]);
        }
        Truth keepsOff = targets.Where(target => target.Outcome != version.Rules[place].Outcome)
            .Aggregate(Truth.False, (truth, target) => (Truth)Math.Max((byte)truth,
                (byte)target.When.Evaluate(question)));
        return (Truth)Math.Min((byte)holds[place], Math.Max((byte)alone, (byte)keepsOff));
    }

    /// <summary>A condition that cannot be met, or cannot fail, is no condition. One that only asks the law may.</summary>
    private void Movable(Condition condition)
    {
        foreach ((string state, Func<Question, Truth> property) in new (string, Func<Question, Truth>)[]
        {
            ("can never be met", condition.Test.Evaluate),
            ("is always met", question => (Truth)(2 - (byte)condition.Test.Evaluate(question))),
        })
        {
            if (subject.Search.IsExcluded(property))
                subject.Error(subject.LineOf(condition), "L08", $"the condition '{condition.Id}' {state}, "
                    + "whatever the facts; correct its test");
            else if (subject.Search.Find(property).Sought == Sought.Unproved)
                subject.NotAnalysed(subject.LineOf(condition), $"whether the condition '{condition.Id}' {state}");
        }
    }

    private string Name(Rule rule) => rule.Outcome is { } outcome && version.IsDetermined(outcome)
        ? version.Outcomes[outcome]
        : Verdict.Undetermined;

    private static string Listed(IEnumerable<Rule> rules) =>
        string.Join(", ", rules.Select(rule => $"'{rule.Id}'"));
}
