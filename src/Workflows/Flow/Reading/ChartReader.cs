namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>Reads a flowchart and the flowcharts inside it.</summary>
internal sealed class ChartReader(FlowFacts facts, FlowProblems problems)
{
    private const int MostActivities = 500;
    private const int MostConnections = 2000;

    private readonly ActivityReader activities = new(facts, problems);
    private readonly Dictionary<string, JsonTree> steps = new(StringComparer.Ordinal);
    private readonly List<(JsonTree At, TaskActivity Task)> tasks = [];
    private int activityCount;
    private int connectionCount;

    /// <summary>The root flowchart, null after a problem.</summary>
    public Flowchart? Root(JsonTree root)
    {
        if (root.TextOf("type") != "Elsa.Flowchart")
            problems.Refuse(root["type"] ?? root, FlowCodes.ActivityType,
                $"expected the root to be an 'Elsa.Flowchart', found {root["type"]?.Describe() ?? "nothing"}.");
        Flowchart? chart = Chart(root, IdOf(root), "Workflow1:" + IdOf(root));
        foreach ((JsonTree at, TaskActivity task) in tasks)
            HandlingReader.CheckSteps(at, task, steps.ContainsKey, problems);
        foreach ((JsonTree at, TaskActivity task) in tasks)
            foreach (string step in task.DiffersFrom)
                if (step == task.Step || !steps.ContainsKey(step))
                    problems.Refuse(at, FlowCodes.Step, $"expected 'differsFrom' to name other steps of this workflow, "
                        + $"found '{step}'. Correct or remove it.");
        return chart;
    }

    private Flowchart? Chart(JsonTree tree, string id, string nodeId)
    {
        CheckNodeId(tree, nodeId);
        if (tree["variables"] is { Items.Count: > 0 } inner)
            problems.Refuse(inner, FlowCodes.Feature,
                "expected no variables inside a flowchart: facts belong to the case. "
                + "Declare them in $.variables.");
        IReadOnlyList<JsonTree> boxes = tree["activities"] is { } list ? ObjectReader.ItemsOf(list, problems) : [];
        IReadOnlyList<JsonTree> arrows = tree["connections"] is { } lines ? ObjectReader.ItemsOf(lines, problems) : [];
        activityCount += boxes.Count;
        connectionCount += arrows.Count;
        if (activityCount > MostActivities || connectionCount > MostConnections)
        {
            problems.Refuse(tree, FlowCodes.Size, $"expected at most {MostActivities} activities and {MostConnections} "
                + $"connections, found {activityCount} and {connectionCount}. Split the workflow.");
            return null;
        }
        ConnectionReader connections = new(arrows, problems);
        Dictionary<string, FlowActivity?> byId = new(StringComparer.Ordinal);
        foreach (JsonTree box in boxes)
            Box(box, nodeId, connections, byId);
        IReadOnlyList<FlowConnection> read = connections.Resolve(byId);
        int starts = byId.Values.OfType<StartActivity>().Count();
        if (starts != 1)
            problems.Refuse(tree, FlowCodes.Start,
                $"expected exactly one 'Elsa.Start' in the flowchart '{id}', found {starts}. Say where the flow "
                + "begins.");
        return problems.HasErrors ? null : new Flowchart(id, nodeId, [.. byId.Values.OfType<FlowActivity>()], read);
    }

    private void Box(
        JsonTree box, string chartNodeId, ConnectionReader connections, Dictionary<string, FlowActivity?> byId)
    {
        string id = IdOf(box);
        string nodeId = $"{chartNodeId}:{id}";
        CheckFeatures(box);
        FlowActivity? activity;
        if (box.TextOf("type") == "Elsa.Flowchart")
        {
            Flowchart? chart = Chart(box, id, nodeId);
            ActivityHead head = activities.HeadOf(box, id, nodeId);
            activity = chart is null ? null : new FlowchartActivity { Head = head, Chart = chart };
        }
        else
        {
            CheckNodeId(box, nodeId);
            activity = activities.Read(box, id, nodeId, connections.PortsOf(id));
        }
        if (!byId.TryAdd(id, activity))
            problems.Refuse(box["id"] ?? box, FlowCodes.Identity,
                $"expected each id once in a flowchart, found '{id}' again. Rename one, and the connections that "
                + "mean it.");
        if (activity is TaskActivity task)
            Step(box, task);
    }

    private void Step(JsonTree box, TaskActivity task)
    {
        tasks.Add((box, task));
        if (task.Step.Length > 0 && !steps.TryAdd(task.Step, box))
            problems.Refuse(box["step"] ?? box, FlowCodes.Step,
                $"expected each step once, found '{task.Step}' again, first at line {steps[task.Step].Line}. People "
                + "and statistics know a task by its step: rename one.");
    }

    private string IdOf(JsonTree tree)
    {
        if (tree.TextOf("id") is { Length: > 0 } id)
            return FlowWords.Key(id, tree["id"] ?? tree, problems);
        problems.Refuse(tree, FlowCodes.Identity,
            "expected an 'id', found none. Add one that stays over the versions.");
        return "";
    }

    private void CheckNodeId(JsonTree tree, string expected)
    {
        if (tree["nodeId"] is { } nodeId && nodeId.Text != expected)
            problems.Refuse(nodeId, FlowCodes.Identity,
                $"expected '{expected}', the ids down to here, found {nodeId.Describe()}. Correct or remove it.");
    }

    private void CheckFeatures(JsonTree box)
    {
        if (box["customProperties"]?["mergeMode"] is { } mode)
            problems.Refuse(mode, FlowCodes.Feature,
                "expected branches to meet in an 'Elsa.FlowJoin', found a merge mode, "
                + "which Elsa's two ways of running a flowchart understand differently. Use a join.");
    }
}
