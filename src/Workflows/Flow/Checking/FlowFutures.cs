using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Checking;

/// <summary>
/// Which facts a choice further on may still read, by position. A fact that no choice on the way ahead reads does not
/// tell two situations apart, so the walk forgets it.
/// </summary>
internal sealed class FlowFutures
{
    private readonly Dictionary<string, IReadOnlySet<string>> readAfter = new(StringComparer.Ordinal);

    public FlowFutures(FlowDefinition definition) => Follow(definition.Root, new HashSet<string>());

    /// <summary>The variables that choices read directly at a box: none for boxes that do not choose.</summary>
    public static IEnumerable<string> ReadBy(FlowActivity activity) => activity switch
    {
        DecisionActivity decision => [decision.Variable],
        SwitchActivity choice => choice.Cases.Select(item => item.Variable),
        FlowchartActivity nested => nested.Chart.Activities.SelectMany(ReadBy),
        _ => [],
    };

    /// <summary>The settled facts that some choice ahead of the flow may still read.</summary>
    public FactSet Alive(FlowState flow, FactSet known)
    {
        if (known.Count == 0)
            return known;
        HashSet<string> read = new(StringComparer.Ordinal);
        foreach (OpenActivation open in flow.Open)
            read.UnionWith(readAfter[open.Activation.Path]);
        return known.Select(fact => fact.Key).Where(name => !read.Contains(name)).ToArray()
            .Aggregate(known, (facts, name) => facts.Without(name));
    }

    private void Follow(Flowchart chart, IReadOnlySet<string> afterTheChart)
    {
        foreach (FlowActivity activity in chart.Activities)
        {
            HashSet<string> read = [.. afterTheChart];
            foreach (string id in Ahead(chart, activity.Id))
                read.UnionWith(ReadBy(chart[id]));
            readAfter[activity.Path] = read;
            if (activity is FlowchartActivity nested)
                Follow(nested.Chart, read);
        }
    }

    /// <summary>Every box the arrows lead to from a box; without a loop not the box itself.</summary>
    public static IReadOnlySet<string> Ahead(Flowchart chart, string id, bool forwardOnly = false)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> open = new([id]);
        while (open.TryPop(out string? at))
            foreach (FlowConnection arrow in chart.From(at))
                if (!(forwardOnly && chart.Graph.IsBackward(arrow)) && reached.Add(arrow.Target))
                    open.Push(arrow.Target);
        return reached;
    }
}
