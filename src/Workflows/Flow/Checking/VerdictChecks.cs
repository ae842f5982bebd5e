using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow.Reading;

namespace CreditSupervision.Workflows.Flow.Checking;

/// <summary>Whether the definition and the rule book mean the same by decisions, outcomes, facts and values.</summary>
internal sealed class VerdictChecks(
    FlowDefinition definition, IReadOnlyDictionary<string, DecisionSignature> decisions, FlowProblems problems)
{
    private static readonly IReadOnlyDictionary<string, string> sameNames = new Dictionary<string, string>();

    public void Check()
    {
        foreach (FlowActivity activity in definition.Activities)
            switch (activity)
            {
                case JudgeActivity judge when Known(judge, judge.Decision) is { } asked:
                    CheckJudge(judge, asked);
                    break;
                case TaskActivity task:
                    foreach (TaskOutcome outcome in task.Outcomes)
                        if (outcome.Requires is { } required)
                            CheckRequired(task, required);
                    break;
                case WaitActivity { Until: WaitUntil.NamedByDecision named }:
                    CheckNamed(activity, named);
                    break;
            }
    }

    private void CheckJudge(JudgeActivity judge, DecisionSignature asked)
    {
        foreach (string outcome in asked.Outcomes.Except(judge.Outcomes))
            problems.Refuse(judge, FlowCodes.Outcomes,
                $"expected a connection for each outcome of '{asked.Name}', found none "
                + $"at '{outcome}'. Say what happens then.");
        foreach (string outcome in judge.Outcomes.Except([.. asked.Outcomes, Verdict.Undetermined]))
            problems.Refuse(judge, FlowCodes.Outcomes,
                $"expected the outcomes of '{asked.Name}': {List(asked.Outcomes)}, "
                + $"{Verdict.Undetermined}; found a connection at '{outcome}'. Correct or remove it.");
        foreach (string fact in judge.Facts.Keys.Where(fact => !asked.Facts.ContainsKey(fact)))
            problems.Refuse(judge, FlowCodes.FactMismatch, $"expected in 'facts' the facts of '{asked.Name}': "
                + $"{List(asked.Facts.Keys)}; found '{fact}'. Correct or remove it.");
        CheckFacts(judge, asked, judge.Facts);
    }

    private void CheckNamed(FlowActivity wait, WaitUntil.NamedByDecision named)
    {
        if (Known(wait, named.Decision) is not { } asked)
            return;
        CheckFacts(wait, asked, sameNames);
        if (!asked.Values.Contains(named.Value))
            problems.Refuse(wait, FlowCodes.NoDecision,
                $"expected a value of '{named.Decision}': {List(asked.Values)}; found '{named.Value}'.");
    }

    private void CheckRequired(TaskActivity task, RequiredVerdict required)
    {
        if (Known(task, required.Decision) is not { } asked)
            return;
        foreach (string outcome in required.Outcomes.Except([.. asked.Outcomes, Verdict.Undetermined]))
            problems.Refuse(task, FlowCodes.Outcomes,
                $"expected outcomes of '{asked.Name}': {List(asked.Outcomes)}, {Verdict.Undetermined}; found "
                + $"'{outcome}' in 'requires'.");
        CheckFacts(task, asked, sameNames);
    }

    private void CheckFacts(FlowActivity at, DecisionSignature asked, IReadOnlyDictionary<string, string> names)
    {
        foreach (FactDeclaration fact in asked.Facts.Values)
        {
            string name = names.GetValueOrDefault(fact.Name, fact.Name);
            if (!definition.Variables.TryGetValue(name, out FlowVariable? variable))
                problems.Refuse(at, FlowCodes.NoVariable,
                    $"expected a variable for the fact '{fact.Name}' that '{asked.Name}' "
                    + $"asks for, found none named '{name}'. Declare it, or name another in 'facts' of the Judge.");
            else if (variable.Type != fact.Type)
                problems.Refuse(at, FlowCodes.FactMismatch,
                    $"expected '{name}' of type {fact.Type} as '{asked.Name}' asks for, "
                    + $"found {variable.Type}.");
            else if (variable.Codes.Except(fact.Codes).ToArray() is { Length: > 0 } unknown)
                problems.Refuse(at, FlowCodes.FactMismatch,
                    $"expected codes that '{asked.Name}' knows for '{fact.Name}', found "
                    + $"{List(unknown)} in '{name}'.");
        }
    }

    private DecisionSignature? Known(FlowActivity at, string decision)
    {
        if (decisions.TryGetValue(decision, out DecisionSignature? asked))
            return asked;
        problems.Refuse(at, FlowCodes.NoDecision,
            $"expected a decision of the rule book, found '{decision}'. Write its rules first or correct the name.");
        return null;
    }

    private static string List(IEnumerable<string> words) => string.Join(", ", words);
}
