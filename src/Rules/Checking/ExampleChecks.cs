using CreditSupervision.Rules.Evaluation;

namespace CreditSupervision.Rules.Checking;

/// <summary>
/// What no embedded test decides (L12): a condition counts as tested where turning it alone would turn the outcome of
/// an example, a rule where taking it away would.
/// </summary>
internal sealed class ExampleChecks(VersionSubject subject)
{
    private readonly RuleVersion version = subject.Version;

    public void Run()
    {
        for (int place = 0; place < version.Conditions.Length; place++)
            Condition(place);
        for (int place = 0; place < version.Rules.Length; place++)
            Rule(place);
        if (version.Default is { } otherwise && !subject.Examples.Any(row => IsByDefault(new Question(row))))
            Untested("the default", subject.Draft.Default?.Line ?? subject.Draft.Line, otherwise.Id,
                subject.Search.Find(question => IsByDefault(question) ? Truth.True
                    : version.Decide(question) == RuleVersion.Open ? Truth.Unknown : Truth.False));
    }

    private void Condition(int place)
    {
        Condition condition = version.Conditions[place];
        if (subject.IsNeedless(condition))
        {
            Needless(place);
            return;
        }
        if (subject.Search.IsExcluded(question => subject.Guards.HangsOn(place, question)))
        {
            subject.Error(subject.LineOf(condition), "L08", $"the condition '{condition.Id}' never decides anything: "
                + "in every case the outcome is the same whether it is met or not; correct the rules or remove it");
            return;
        }
        // A condition only ever met may test the wrong fact and nobody would see it: both sides must decide.
        Side(place, Truth.True, "met");
        Side(place, Truth.False, "not met");
    }

    /// <summary>What is marked as covered by others must be: else it decides cases that nobody tests.</summary>
    private void Needless(int place)
    {
        Condition condition = version.Conditions[place];
        if (subject.Search.Find(question => Decides(place, Truth.True, question)).Row is { } row)
            subject.Error(subject.LineOf(condition), "L13", $"the condition '{condition.Id}' is marked 'needless' but "
                + $"decides {Witness.Of(version, row)}; remove the mark and test it");
    }

    private void Side(int place, Truth side, string name)
    {
        Condition condition = version.Conditions[place];
        if (!subject.Examples.Any(row => Decides(place, side, new Question(row)) == Truth.True))
            Untested($"the condition '{condition.Id}', as {name},", subject.LineOf(condition),
                $"{condition.Id} {name}", subject.Search.Find(question => Decides(place, side, question)));
    }

    private Truth Decides(int place, Truth side, Question question)
    {
        Truth found = version.Conditions[place].Test.Evaluate(question);
        Truth isSide = side == Truth.True ? found : (Truth)(2 - (byte)found);
        return isSide == Truth.False
            ? Truth.False
            : (Truth)Math.Min((byte)isSide, (byte)subject.Guards.HangsOn(place, question));
    }

    private void Rule(int place)
    {
        Rule rule = version.Rules[place];
        if (!subject.Examples.Any(row => Decides(place, new Question(row)) == Truth.True))
            Untested($"the rule '{rule.Id}'", subject.LineOf(rule), rule.Id,
                subject.Search.Find(question => Decides(place, question)));
    }

    private void Untested(string what, int line, string id, SearchResult result)
    {
        // Whatever can never decide is reported as dead; a second line about its tests would only confuse.
        if (result.Sought == Sought.Never)
            return;
        if (result.Row is { } row)
            subject.Error(line, "L12", $"{what} is decided by no test; add {Witness.Example(version, row, id)}");
        else
            subject.NotAnalysed(line, $"{what} is decided by no test, and no case was found that it decides");
    }

    /// <summary>A rule that says what the default says and overrides nothing is tested where it holds.</summary>
    private Truth Decides(int place, Question question)
    {
        Truth holds = subject.Guards.Holds(question)[place];
        if (holds == Truth.False)
            return Truth.False;
        if (version.Rules[place].Outcome is { } outcome && outcome == version.Default?.Outcome
            && !version.Rules.Any(other => other.DefeatedBy.Contains(place)))
            return holds;
        int with = version.Decide(question);
        int without = subject.Guards.Without(place, question);
        if (with == RuleVersion.Open || without == RuleVersion.Open)
            return Truth.Unknown;
        return with == without ? Truth.False : holds;
    }

    private bool IsByDefault(Question question) =>
        subject.Guards.Holds(question) is var holds && Enumerable.Range(0, holds.Length).All(place =>
            version.Rules[place].Outcome is null || holds[place] == Truth.False);
}
