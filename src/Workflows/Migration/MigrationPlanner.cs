using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Flow.Checking;
using CreditSupervision.Workflows.Flow.Reading;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Migration;

/// <summary>
/// Finds for every open position of a case its counterpart in another version: a task by its step, everything else by
/// its path. Then it walks on from there beside the lifecycle, with the facts the case knows, so that nobody is moved
/// to where the case could not be carried to its end. Pure; asked by the host for the list and by the decider once more.
/// </summary>
public static class MigrationPlanner
{
    /// <summary>The plan of an open case from the version it is pinned to.</summary>
    public static MigrationPlan Plan(
        CaseState state, FlowDefinition from, FlowDefinition to, AuthorityDirectory directory)
    {
        List<MigrationObstacle> obstacles = [];
        PositionMatch match = new(state, from, to, directory, obstacles);
        MigrationPlan plan = new()
        {
            Case = state.Id,
            From = state.Definition,
            To = new DefinitionPin(to.DefinitionId, to.Version, to.Hash),
            Stands = Stands(state),
            Notes = [],
            Obstacles = obstacles,
            Moved = match.Moved,
            Arrivals = match.Arrivals,
        };
        CheckFacts(state, to, obstacles);
        if (obstacles.Count > 0)
            return plan;
        FlowState flow = state.Flow.Moved(plan.Moved, plan.Arrivals);
        CheckWayOn(state, flow, to, obstacles);
        return plan with { Notes = Notes(flow, from, to) };
    }

    private static IReadOnlyList<BilingualText> Stands(CaseState state) =>
    [
        .. state.Tasks.Select(task => new BilingualText(
            $"“{task.Title.Zh}”待办（{Day(task.OpenedOn)}起）",
            $"\"{task.Title.En}\" is open since {Day(task.OpenedOn)}")),
        .. state.Timers.Select(timer => new BilingualText(
            $"“{timer.Title.Zh}”至{Day(timer.WakesOn)}", $"\"{timer.Title.En}\" until {Day(timer.WakesOn)}")),
        .. state.Awaited.Select(awaited => new BilingualText(
            $"等待外部事件“{awaited.Event}”", $"waits for \"{awaited.Event}\"")),
    ];

    private static void CheckFacts(CaseState state, FlowDefinition to, List<MigrationObstacle> obstacles)
    {
        foreach ((string name, FactEntry entry) in state.Facts)
            if (to.Variables.TryGetValue(name, out FlowVariable? variable) && !Fits(entry.Value, variable.Type))
                obstacles.Add(new MigrationObstacle(MigrationObstacleKind.FactChanged, new BilingualText(
                    $"事实“{variable.Label.Zh}”（{name}）在第{to.Version}版改为另一类型，已有的值不能沿用；请先由专人核对。",
                    $"The fact \"{variable.Label.En}\" ({name}) has another type in version {to.Version}; "
                    + "somebody must check the value first.")));
    }

    private static bool Fits(FactValue value, FactType type) => type switch
    {
        FactType.Flag => value is FactValue.Flag,
        FactType.Day => value is FactValue.Day,
        FactType.Count => value is FactValue.Count,
        FactType.Money => value is FactValue.Money,
        FactType.Code => value is FactValue.Code,
        FactType.CodeSet => value is FactValue.CodeSet,
        FactType.Text => value is FactValue.Text,
    };

    /// <summary>Everything this case could run into in the target, told by the walk of the definition checks.</summary>
    private static void CheckWayOn(
        CaseState state, FlowState flow, FlowDefinition to, List<MigrationObstacle> obstacles)
    {
        CaseLifecycle lifecycle = LifecycleCatalogue.Of(state.Kind);
        FlowProblems problems = new(to.File);
        new FlowWalk(to, lifecycle.Shape, decisions: null, problems).CheckFrom(flow, state.Status, state.FactSet());
        foreach (DefinitionProblem problem in problems.All.Where(problem => !problem.IsWarning)
            .DistinctBy(problem => problem.Code))
        {
            bool forbidden = problem.Code is FlowCodes.Forbidden or FlowCodes.EndsOpen;
            obstacles.Add(new MigrationObstacle(
                forbidden ? MigrationObstacleKind.StatusNotReachable : MigrationObstacleKind.NoWayOn,
                forbidden
                    ? new BilingualText(
                        $"案件处于“{lifecycle.Statuses[state.Status].Zh}”状态，按第{to.Version}版继续办理会到达该状态下不允许的环节"
                        + $"（{problem.Code}）；请先在现版本办完当前环节，或由专人处理。",
                        $"From status {state.Status}, version {to.Version} leads to what the lifecycle forbids: "
                        + $"{problem.Code} {problem.Message}")
                    : new BilingualText(
                        $"按第{to.Version}版，案件从当前环节无法办到办结（{problem.Code}，多为新增的并行分支尚未开始）；"
                        + "请先在现版本办完并行环节，或由专人处理。",
                        $"Version {to.Version} cannot carry this case to its end: {problem.Code} {problem.Message}")));
        }
    }

    // A new step that lies behind the case is not made up for; the officer should know.
    private static IReadOnlyList<BilingualText> Notes(FlowState flow, FlowDefinition from, FlowDefinition to)
    {
        HashSet<string> ahead = Ahead(flow, to);
        HashSet<string> old = from.Tasks.Select(task => task.Step).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. to.Tasks.Where(task => !old.Contains(task.Step)).Select(task => ahead.Contains(task.Path)
                ? new BilingualText($"将经过新增环节“{task.Title.Zh}”", $"will come to the new step \"{task.Title.En}\"")
                : new BilingualText(
                    $"已越过新增环节“{task.Title.Zh}”，不再补办；退回重办时才经过",
                    $"has passed the place of the new step \"{task.Title.En}\" and comes to it only when it is sent back")),
        ];
    }

    private static HashSet<string> Ahead(FlowState flow, FlowDefinition to)
    {
        HashSet<string> ahead = new(StringComparer.Ordinal);
        foreach (OpenActivation open in flow.Open)
        {
            Flowchart chart = open.Within is { } nested && to.Activity(nested) is FlowchartActivity inner
                ? inner.Chart
                : to.Root;
            foreach (string id in FlowFutures.Ahead(chart, to.Activity(open.Activation).Id, forwardOnly: true))
                Add(chart[id]);
        }
        return ahead;

        void Add(FlowActivity activity)
        {
            ahead.Add(activity.Path);
            if (activity is FlowchartActivity nested)
                foreach (FlowActivity inner in nested.Chart.Activities)
                    Add(inner);
        }
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
