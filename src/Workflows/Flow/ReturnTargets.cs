namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// Which steps a way back may mean, by the picture alone. The history of a case then says which of them it is; what the
/// picture does not allow is refused there too.
/// </summary>
internal static class ReturnTargets
{
    /// <summary>The tasks of the same flowchart that lead forward to the task and that the way back may mean.</summary>
    public static IEnumerable<TaskActivity> Of(FlowDefinition definition, TaskActivity task, ReturnRoute route)
    {
        Flowchart chart = ChartOf(definition, task);
        IReadOnlySet<string> before = chart.Graph.Ancestors(task.Id);
        IEnumerable<TaskActivity> earlier = chart.Activities.OfType<TaskActivity>()
            .Where(other => before.Contains(other.Id));
        return route.To switch
        {
            ReturnRoute.Previous => earlier.Where(other => LeadsTo(chart, other.Id, task.Id)),
            ReturnRoute.Proposer => earlier.Where(other => LeadsTo(chart, chart.Start.Id, other.Id)),
            _ => earlier.Where(other => other.Step == route.To),
        };
    }

    private static Flowchart ChartOf(FlowDefinition definition, TaskActivity task) => definition.Activities
        .OfType<FlowchartActivity>().Select(nested => nested.Chart).Prepend(definition.Root)
        .First(chart => chart.Activities.Contains(task));

    // Without another task in between.
    private static bool LeadsTo(Flowchart chart, string from, string to)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> open = new(chart.From(from).Select(arrow => arrow.Target));
        while (open.TryPop(out string? id))
        {
            if (id == to)
                return true;
            if (!reached.Add(id) || chart[id] is TaskActivity)
                continue;
            foreach (FlowConnection arrow in chart.From(id).Where(arrow => !chart.Graph.IsBackward(arrow)))
                open.Push(arrow.Target);
        }

        return false;
    }
}
