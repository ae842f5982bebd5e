using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>Reads the activities of Elsa that steer the flow.</summary>
internal sealed class ChoiceReader(FlowFacts facts, FlowProblems problems)
{
    public FlowActivity? Read(JsonTree tree, InputReader inputs, ActivityHead head) => tree.TextOf("type") switch
    {
        "Elsa.Start" => new StartActivity { Head = head },
        "Elsa.End" => new EndActivity { Head = head },
        "Elsa.Finish" => new FinishActivity { Head = head },
        "Elsa.FlowDecision" => new DecisionActivity
        {
            Head = head,
            Variable = inputs.Variable("condition") is { } at ? facts.Reference(at, FactType.Flag)?.Name ?? "" : "",
        },
        "Elsa.FlowSwitch" => new SwitchActivity
        {
            Head = head,
            Mode = Word<SwitchMode>(inputs),
            Cases = Cases(tree, inputs),
        },
        "Elsa.FlowFork" => new ForkActivity { Head = head, Branches = Branches(inputs.ForeignObject("branches")) },
        "Elsa.FlowJoin" => new JoinActivity { Head = head, Mode = Word<JoinMode>(inputs) },
        _ => null,
    };

    private static TMode Word<TMode>(InputReader inputs) where TMode : struct, Enum =>
        Enum.TryParse(inputs.ForeignLiteral("mode", Enum.GetNames<TMode>()), out TMode mode) ? mode : default;

    private IReadOnlyList<string> Branches(JsonTree? value)
    {
        IReadOnlyList<string> branches = value is null ? [] : ObjectReader.TextsOf(value, problems);
        if (value is not null && branches.Count == 0)
            problems.Refuse(value, FlowCodes.Value, "expected at least one branch, found none.");
        return branches;
    }

    private List<SwitchCase> Cases(JsonTree tree, InputReader inputs)
    {
        List<SwitchCase> cases = [];
        if (tree["cases"] is not { Items.Count: > 0 } list)
        {
            problems.Refuse(tree, FlowCodes.MissingInput, "expected at least one of 'cases', found none.");
            return cases;
        }
        foreach (JsonTree item in list.Items)
        {
            ObjectReader reader = new(item, problems);
            string label = reader.Text("label");
            if (label == SwitchActivity.Default || cases.Exists(other => other.Label == label))
                problems.Refuse(item, FlowCodes.Value,
                    $"expected a label of its own, found '{label}', which is taken. Rename the case.");
            if (reader.Required("condition") is { } condition && inputs.Condition(condition) is { } value
                && Case(label, value) is { } found)
                cases.Add(found);
            reader.Close();
        }
        return cases;
    }

    private SwitchCase? Case(string label, JsonTree value)
    {
        if (value["equals"] is null)
            return facts.Reference(value, FactType.Flag) is { } flag
                ? new SwitchCase(label, flag.Name, new FactValue.Flag(true))
                : null;
        ObjectReader reader = new(value, problems);
        JsonTree? name = reader.Required("variable");
        JsonTree? equal = reader.Required("equals");
        reader.Close();
        return name is not null && equal is not null && facts.Reference(name) is { } variable
            && facts.Literal(equal, variable) is { } literal
                ? new SwitchCase(label, variable.Name, literal)
                : null;
    }
}
