using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows;

/// <summary>What a person must bring to finish a task with an outcome.</summary>
internal static class TaskGate
{
    private const int LongestOpinion = 4000;
    private const int LongestText = 2000;

    /// <summary>The open task by its id, or by its step where a caller only knows that.</summary>
    public static TaskState? Find(CaseState state, TaskId id) =>
        state.Tasks.FirstOrDefault(task => task.Id == id) ?? state.Tasks.FirstOrDefault(task => task.Step == id.Value);

    public static TaskRecord? FindDone(CaseState state, TaskId id) =>
        state.Done.LastOrDefault(done => done.Id == id || done.Step == id.Value);

    /// <summary>What is wrong with opinion, evidence or facts; null where the form is complete.</summary>
    public static Refusal? FormProblem(
        TaskState task, TaskOutcome outcome, CompleteTask command, CaseState state, Briefing briefing)
    {
        if (outcome.OpinionRequired && string.IsNullOrWhiteSpace(command.Opinion))
            return Refusals.OpinionRequired(task, outcome.Title);
        if (command.Opinion.Length > LongestOpinion)
        {
            return Refusals.FactInvalid(
                "opinion", $"意见不得超过{LongestOpinion}字。", $"an opinion has at most {LongestOpinion} characters.");
        }

        string[] absent = [.. outcome.Evidence.Except(command.Evidence)];
        if (absent.Length > 0)
            return Refusals.EvidenceMissing(task, absent);
        if (TaskCompletion.AttachmentProblem(command) is { } attachment)
            return attachment;
        if (command.Facts.Names.FirstOrDefault(name => outcome.Facts.All(fact => fact.Name != name)) is { } undeclared)
            return Refusals.FactUndeclared(undeclared, outcome.Facts.Select(fact => fact.Name));
        if (ValueProblem(command.Facts, briefing) is { } invalid)
            return invalid;
        FlowVariable[] missing =
        [
            .. outcome.Facts.Where(fact => fact.Required && command.Facts[fact.Name] is null && !state.Facts.ContainsKey(fact.Name))
                .Select(fact => briefing.Definition.Variables[fact.Name]),
        ];
        return missing.Length > 0 ? Refusals.FactMissing(missing) : null;
    }

    /// <summary>What is wrong with the values themselves: undeclared, of another type, out of their codes, in the future.</summary>
    public static Refusal? ValueProblem(FactSet facts, Briefing briefing)
    {
        foreach ((string name, FactValue value) in facts)
        {
            if (!briefing.Definition.Variables.TryGetValue(name, out FlowVariable? variable))
                return Refusals.FactUndeclared(name, briefing.Definition.Variables.Keys);
            if (value.Type != variable.Type)
            {
                return Refusals.FactInvalid(
                    name, $"应为{variable.Type}，实为{value.Type}。", $"expected {variable.Type}, found {value.Type}.");
            }

            if (Codes(value).FirstOrDefault(code => variable.Codes.Count > 0 && !variable.Codes.Contains(code)) is { } code)
            {
                return Refusals.FactInvalid(
                    name,
                    $"“{code}”不在代码表中；可选：{string.Join("、", variable.Codes)}。",
                    $"\"{code}\" is not among {string.Join(", ", variable.Codes)}.");
            }

            if (value is FactValue.Text { Value.Length: > LongestText })
            {
                return Refusals.FactInvalid(
                    name, $"文本不得超过{LongestText}字。", $"a text has at most {LongestText} characters.");
            }

            if (value is FactValue.Day day && day.Value > briefing.Today && !variable.MayLieAhead)
                return Refusals.DayInFuture(variable, day.Value, briefing.Today);
        }

        return null;
    }

    /// <summary>The facts the person stated and those the outcome sets by itself, with their source.</summary>
    public static IReadOnlyDictionary<string, FactEntry> Stated(
        TaskState task, TaskOutcome outcome, CompleteTask command, Briefing briefing)
    {
        FactSet set = outcome.Sets.Aggregate(
            command.Facts, (facts, assigned) => facts.With(assigned.Key, Value(assigned.Value, briefing)));
        return set.ToDictionary(
            fact => fact.Key,
            fact => new FactEntry
            {
                Value = fact.Value,
                StatedBy = briefing.Actor.Id,
                StatedOn = briefing.Today,
                Source = task.Step,
            },
            StringComparer.Ordinal);
    }

    public static FactValue Value(AssignedValue assigned, Briefing briefing) => assigned switch
    {
        AssignedValue.Fixed set => set.Value,
        AssignedValue.Today => new FactValue.Day(briefing.Today),
        AssignedValue.Actor => new FactValue.Text(briefing.Actor.Id),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    private static IEnumerable<string> Codes(FactValue value) => value switch
    {
        FactValue.Code code => [code.Value],
        FactValue.CodeSet set => set.Values,
        _ => [],
    };
}
