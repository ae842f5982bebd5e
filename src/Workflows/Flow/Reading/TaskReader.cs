using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>Reads the parts of a task: outcomes, limits, citations.</summary>
internal sealed class TaskReader(FlowFacts facts, FlowProblems problems)
{
    private const int LongestLimit = 400;

    public IReadOnlyList<TaskOutcome> Outcomes(JsonTree? value)
    {
        if (value is null)
            return [];
        List<TaskOutcome> outcomes = [];
        foreach (JsonTree item in ObjectReader.ItemsOf(value, problems))
        {
            TaskOutcome outcome = Outcome(item);
            if (outcomes.Exists(other => other.Name == outcome.Name))
                problems.Refuse(item, FlowCodes.Value, $"expected each outcome once, found '{outcome.Name}' again.");
            outcomes.Add(outcome);
        }
        if (outcomes.Count == 0)
            problems.Refuse(value, FlowCodes.Value,
                "expected at least one outcome, found none. A task must have a way out.");
        return outcomes;
    }

    public LegalLimit? Legal(JsonTree? value)
    {
        if (value is null)
            return null;
        ObjectReader reader = new(value, problems);
        LegalLimit limit = Legal(reader);
        reader.Close();
        return limit;
    }

    /// <summary>The three members of a limit, inside an object that may have more.</summary>
    public LegalLimit Legal(ObjectReader reader)
    {
        string parameter = reader.Text("parameter");
        string from = reader.Required("from") is { } fromDay ? facts.Day(fromDay) : "";
        string select = reader.Member("select") is { } selectDay ? facts.Day(selectDay) : from;
        return new LegalLimit(parameter, from, select);
    }

    public PeriodLength? Office(JsonTree? value)
    {
        if (value is null)
            return null;
        ObjectReader reader = new(value, problems);
        List<PeriodLength> found = [];
        foreach (PeriodUnit unit in Enum.GetValues<PeriodUnit>())
        {
            string name = char.ToLowerInvariant(unit.ToString()[0]) + unit.ToString()[1..];
            if (reader.OptionalWhole(name, 1, LongestLimit) is { } number)
                found.Add(new PeriodLength(number, unit));
        }
        reader.Close();
        if (found.Count == 1)
            return found[0];
        problems.Refuse(value, FlowCodes.Value,
            $"expected one of workingDays, days, months, years, found {found.Count}. Write {{\"workingDays\": 3}}.");
        return null;
    }

    public IReadOnlyList<Citation> Citations(JsonTree? value)
    {
        List<Citation> citations = [];
        foreach (JsonTree item in value is null ? [] : ObjectReader.ItemsOf(value, problems))
        {
            ObjectReader reader = new(item, problems);
            citations.Add(new Citation
            {
                Source = reader.Text("source"),
                Article = reader.OptionalText("article"),
                Paragraph = reader.OptionalText("paragraph"),
                Item = reader.OptionalText("item"),
            });
            reader.Close();
        }
        return citations;
    }

    /// <summary>Facts asked for: an array of <c>{name, required}</c>.</summary>
    public IReadOnlyList<FactDemand> Demands(IReadOnlyList<JsonTree> items)
    {
        List<FactDemand> demands = [];
        foreach (JsonTree item in items)
        {
            ObjectReader reader = new(item, problems);
            FactDemand demand = new(reader.Text("name"), reader.Flag("required"));
            reader.Close();
            if (demand.Name.Length > 0)
                facts.Use(item, demand.Name);
            if (demands.Exists(other => other.Name == demand.Name))
                problems.Refuse(item, FlowCodes.Value, $"expected each fact once, found '{demand.Name}' again.");
            demands.Add(demand);
        }
        return demands;
    }

    private TaskOutcome Outcome(JsonTree item)
    {
        ObjectReader reader = new(item, problems);
        TaskOutcome outcome = new()
        {
            Name = FlowWords.Key(reader.Text("name"), item, problems),
            Title = reader.Bilingual(),
            OpinionRequired = reader.OptionalText("opinion", "required", "optional") == "required",
            Facts = Demands(reader.Items("facts")),
            Sets = reader.Member("sets") is { } sets
                ? facts.Assignments(sets, byPerson: true)
                : new Dictionary<string, AssignedValue>(),
            Requires = reader.Member("requires") is { } requires ? Verdict(requires) : null,
            Evidence = reader.Texts("evidence"),
            Kind = FlowWords.Kind(reader.OptionalText("kind", FlowWords.OutcomeKinds)),
        };
        reader.Close();
        foreach (FactDemand demand in outcome.Facts)
            if (outcome.Sets.ContainsKey(demand.Name))
                problems.Refuse(item, FlowCodes.Value,
                    $"expected '{demand.Name}' to be either asked for or set, found both. Keep one.");
        return outcome;
    }

    private RequiredVerdict Verdict(JsonTree value)
    {
        ObjectReader reader = new(value, problems);
        RequiredVerdict verdict = new(reader.Text("decision"), reader.Texts("outcomes"));
        reader.Close();
        if (verdict.Outcomes.Count == 0)
            problems.Refuse(value, FlowCodes.Value, "expected at least one of the decision's 'outcomes', found none.");
        return verdict;
    }
}
