using CreditSupervision.Workflows.Flow.Reading;

namespace CreditSupervision.Workflows.Flow.Checking;

/// <summary>What can be said by looking at the boxes and arrows alone.</summary>
internal sealed class StructureChecks(FlowDefinition definition, FlowProblems problems)
{
    /// <summary>True where a loop was refused: such a definition cannot be walked.</summary>
    public bool HasSilentLoop { get; private set; }

    public void Check()
    {
        foreach (TaskActivity task in definition.Tasks)
            CheckTask(task);
        CheckChart(definition.Root);
        foreach (FlowchartActivity nested in definition.Activities.OfType<FlowchartActivity>())
            CheckChart(nested.Chart);
    }

    private void CheckTask(TaskActivity task)
    {
        if (task.LegalLimit is null && task.OfficeLimit is null)
            problems.Refuse(task, FlowCodes.NoDueDay,
                "expected a day on which the task is due, found neither 'legalLimit' nor "
                + "'officeLimit'. Add the limit of the law, or where it has none the office's own.");
        new CourseChecks(definition, problems).CheckTask(task);
        if (task.Authority == TaskAuthority.Superior && task.Division == "party")
            problems.Refuse(task, FlowCodes.NoHolder,
                "expected a division of the superior authority, found 'party', which no "
                + "authority has. Correct 'division' or 'authority'.");
    }

    private void CheckChart(Flowchart chart)
    {
        IReadOnlySet<string> reached = chart.Graph.Reachable();
        foreach (FlowActivity activity in chart.Activities)
        {
            if (!reached.Contains(activity.Id))
                problems.Warn(activity, FlowCodes.Unreachable,
                    "expected a way here from the start, found none. Connect it or remove it.");
            if (activity is StartActivity or DecisionActivity or SwitchActivity or ForkActivity or TaskActivity)
                foreach (string port in activity.Ports.Where(port => !chart.From(activity.Id, port).Any()))
                    problems.Refuse(activity, FlowCodes.NoConnection,
                        $"expected a connection at the port '{port}', found none. Say what happens then.");
        }
        foreach (FlowConnection arrow in chart.Connections.Where(chart.Graph.IsBackward))
            if (chart.Graph.Reachable(without: arrow.Target).Contains(arrow.Source))
                problems.Warn(chart[arrow.Source], FlowCodes.BadLoop,
                    $"expected to come here only through '{arrow.Target}', to which it leads back; found another "
                    + "way in. Elsa refuses such a loop: lead it back to a box that every way passes.");
        CheckLoops(chart);
    }

    // What is left after taking out everything that waits must run forward only.
    private void CheckLoops(Flowchart chart)
    {
        Dictionary<string, bool> closed = new(StringComparer.Ordinal);
        foreach (FlowActivity activity in chart.Activities.Where(activity => !Waits(activity)))
            if (!closed.ContainsKey(activity.Id))
                Visit(chart, activity.Id, closed, []);
    }

    private void Visit(Flowchart chart, string id, Dictionary<string, bool> closed, List<string> way)
    {
        closed[id] = false;
        way.Add(id);
        foreach (string next in chart.From(id).Select(arrow => arrow.Target).Distinct())
            if (Waits(chart[next]))
                continue;
            else if (!closed.TryGetValue(next, out bool isClosed))
                Visit(chart, next, closed, way);
            else if (!isClosed)
                RefuseLoop(chart[next], way);
        way.RemoveAt(way.Count - 1);
        closed[id] = true;
    }

    private void RefuseLoop(FlowActivity at, List<string> way)
    {
        HasSilentLoop = true;
        problems.Refuse(at, FlowCodes.SilentLoop,
            "expected every loop to hold a task, a wait or an awaited event, found "
            + $"{string.Join(" > ", way.SkipWhile(id => id != at.Id))} > {at.Id}. It would never stop: put a person "
            + "or a day into it.");
    }

    // A nested flowchart counts as waiting where every way through it does; one silent way is enough for a loop.
    private static bool Waits(FlowActivity activity) => activity switch
    {
        FlowchartActivity nested => HasToWait(nested.Chart),
        _ => activity.Pace == FlowPace.Patient,
    };

    private static bool HasToWait(Flowchart chart)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> open = new([chart.Start.Id]);
        while (open.TryPop(out string? id))
        {
            if (Waits(chart[id]) || !reached.Add(id))
                continue;
            if (!chart.From(id).Any())
                return false;
            foreach (FlowConnection arrow in chart.From(id))
                open.Push(arrow.Target);
        }
        return true;
    }
}
