namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// Which way the arrows of a flowchart run: an arrow back to a box that leads to its own source closes a loop, all
/// others run forward. Worked out once per flowchart.
/// </summary>
internal sealed class FlowGraph
{
    private readonly Flowchart chart;
    private readonly HashSet<int> backward = [];
    private readonly Dictionary<string, HashSet<string>> ancestors = new(StringComparer.Ordinal);
    private readonly List<string> order = [];

    public FlowGraph(Flowchart chart)
    {
        this.chart = chart;
        Dictionary<string, bool> closed = new(StringComparer.Ordinal);
        Visit(chart.Start.Id, closed);
        foreach (FlowActivity activity in chart.Activities)
            if (!closed.ContainsKey(activity.Id))
                Visit(activity.Id, closed);
        order.Reverse();
        foreach (string id in order)
            ancestors[id] = [.. ForwardInto(id).SelectMany(arrow => ancestors[arrow.Source].Append(arrow.Source))];
    }

    /// <summary>All boxes, each after everything that leads forward to it.</summary>
    public IReadOnlyList<string> Order => order;

    public bool IsBackward(FlowConnection arrow) => backward.Contains(arrow.Index);

    public IEnumerable<FlowConnection> ForwardInto(string id) => chart.Into(id).Where(arrow => !IsBackward(arrow));

    /// <summary>Everything from which forward arrows lead to the box, without itself.</summary>
    public IReadOnlySet<string> Ancestors(string id) => ancestors[id];

    /// <summary>Everything the start leads to, without passing through one box where that is asked.</summary>
    public IReadOnlySet<string> Reachable(string? without = null)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> open = new([chart.Start.Id]);
        while (open.TryPop(out string? id))
            if (id != without && reached.Add(id))
                foreach (FlowConnection arrow in chart.From(id))
                    open.Push(arrow.Target);
        return reached;
    }

    // Depth first; an arrow to a box that is still being visited closes a loop. The reader bounds the depth.
    private void Visit(string id, Dictionary<string, bool> closed)
    {
        closed[id] = false;
        foreach (FlowConnection arrow in chart.From(id))
            if (!closed.TryGetValue(arrow.Target, out bool isClosed))
                Visit(arrow.Target, closed);
            else if (!isClosed)
                backward.Add(arrow.Index);
        closed[id] = true;
        order.Add(id);
    }
}
