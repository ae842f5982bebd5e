using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Migration;

/// <summary>The counterpart of every open position of one case in the target, or the reason why there is none.</summary>
internal sealed class PositionMatch
{
    private readonly CaseState state;
    private readonly FlowDefinition from;
    private readonly FlowDefinition to;
    private readonly AuthorityDirectory directory;
    private readonly List<MigrationObstacle> obstacles;
    private readonly List<MovedActivation> moved = [];
    private readonly List<MovedArrival> arrivals = [];
    private readonly Dictionary<string, FlowActivity> byPath;

    public PositionMatch(
        CaseState state,
        FlowDefinition from,
        FlowDefinition to,
        AuthorityDirectory directory,
        List<MigrationObstacle> obstacles)
    {
        this.state = state;
        this.from = from;
        this.to = to;
        this.directory = directory;
        this.obstacles = obstacles;
        byPath = to.Activities.ToDictionary(activity => activity.Path, StringComparer.Ordinal);
        foreach (OpenActivation open in state.Flow.Open)
            if (Counterpart(open, from.Activity(open.Activation)) is { } found)
                moved.Add(new MovedActivation(open.Activation, open.Activation with { Path = found.Path }));
        if (obstacles.Count > 0)
            return;
        foreach (OpenActivation open in state.Flow.Open)
            CheckPlace(open);
        foreach (JoinArrival arrival in state.Flow.Arrivals)
            Match(arrival);
    }

    public IReadOnlyList<MovedActivation> Moved => moved;

    public IReadOnlyList<MovedArrival> Arrivals => arrivals;

    private FlowActivity? Counterpart(OpenActivation open, FlowActivity activity)
    {
        FlowActivity? found = activity is TaskActivity task
            ? to.Tasks.FirstOrDefault(known => known.Step == task.Step)
            : byPath.GetValueOrDefault(activity.Path) is { } same && same.Type == activity.Type ? same : null;
        switch (activity)
        {
            case TaskActivity was when found is TaskActivity now:
                CheckHolder(was, now);
                break;
            case TaskActivity:
                Stop(MigrationObstacleKind.StepGone,
                    $"当前环节“{activity.Title.Zh}”在第{to.Version}版已不存在；请在现版本办完该环节，或由专人决定去向。",
                    $"The open step \"{activity.Title.En}\" is gone in version {to.Version}; finish it here, or let somebody decide.");
                break;
            case WaitActivity when found is null && Timer(open) is { } timer:
                Stop(MigrationObstacleKind.TimerGone,
                    $"期间“{timer.Title.Zh}”（至{timer.WakesOn:yyyy-MM-dd}）在第{to.Version}版没有对应的等待；期间不得因换版丢失，请由专人处理。",
                    $"The period \"{timer.Title.En}\" until {timer.WakesOn:yyyy-MM-dd} has no wait in version {to.Version}.");
                break;
            case AwaitActivity was when (found as AwaitActivity)?.Event != was.Event:
                Stop(MigrationObstacleKind.EventGone,
                    $"案件等待外部事件“{was.Event}”，第{to.Version}版不再等待该事件；请由专人处理。",
                    $"The case waits for \"{was.Event}\", which version {to.Version} does not await.");
                break;
            case JoinActivity was when (found as JoinActivity)?.Mode != was.Mode:
            case FlowchartActivity or WaitActivity when found is null:
                Stop(MigrationObstacleKind.BranchesChanged,
                    $"案件所在的并行或嵌套环节“{activity.Title.Zh}”在第{to.Version}版结构不同；请先在现版本办完这些环节。",
                    $"\"{activity.Title.En}\", in which the case stands, is built differently in version {to.Version}.");
                break;
        }
        return found;
    }

    // The same division of the same authority, or the work would lie on a desk of nobody who expects it.
    private void CheckHolder(TaskActivity was, TaskActivity now)
    {
        if ((was.Division, was.Position, was.Authority) == (now.Division, now.Position, now.Authority))
        {
            CheckSigning(was, now);
            return;
        }

        Stop(MigrationObstacleKind.HolderChanged,
            $"环节“{was.Title.Zh}”现由{Holder(was, zh: true)}办理，第{to.Version}版改由{Holder(now, zh: true)}办理；请在现版本办完该环节，或由专人交接。",
            $"\"{was.Title.En}\" is held by {Holder(was, zh: false)} and in version {to.Version} by {Holder(now, zh: false)}.");
    }

    // Who was asked to sign has the task on the desk already; the open step keeps the signatures it was opened with.
    private void CheckSigning(TaskActivity was, TaskActivity now)
    {
        if (SameSigning(was.Signing, now.Signing))
            return;
        Stop(MigrationObstacleKind.HolderChanged,
            $"环节“{was.Title.Zh}”的会签要求在第{to.Version}版不同；请在现版本办完该环节，或由专人处理。",
            $"\"{was.Title.En}\" needs other signatures in version {to.Version}; finish it here, or let somebody decide.");
    }

    private static bool SameSigning(TaskSigning? was, TaskSigning? now) =>
        (was?.Mode, was?.DisagreementBlocks) == (now?.Mode, now?.DisagreementBlocks)
            && (was?.Posts ?? []).SequenceEqual(now?.Posts ?? []);

    private string Holder(TaskActivity task, bool zh)
    {
        string superior = task.Authority == TaskAuthority.Superior ? (zh ? "上级机关" : "the superior authority's ") : "";
        string division = task.Division == TaskHolder.PartyDivision ? (zh ? "当事人" : "the party")
            : Name(directory.Divisions, task.Division, zh);
        string position = task.Position is null ? "" : (zh ? "" : " ") + Name(directory.Positions, task.Position, zh);
        return superior + division + position;
    }

    private static string Name(IReadOnlyDictionary<string, BilingualText> names, string code, bool zh) =>
        names.TryGetValue(code, out BilingualText? name) ? (zh ? name.Zh : name.En) : code;

    // A box that moved into or out of a nested flowchart would no longer belong to the one that is open.
    private void CheckPlace(OpenActivation open)
    {
        string path = moved.First(item => item.From == open.Activation).To.Path;
        string expected = open.Within is { } within
            ? moved.First(item => item.From == within).To.Path
            : to.Root.NodeId[(to.Root.NodeId.IndexOf(':', StringComparison.Ordinal) + 1)..];
        if (path[..path.LastIndexOf(':')] != expected)
            Stop(MigrationObstacleKind.BranchesChanged,
                $"环节“{from.Activity(open.Activation).Title.Zh}”在第{to.Version}版移入了另一嵌套流程；请先在现版本办完该环节。",
                $"\"{from.Activity(open.Activation).Title.En}\" lies in another flowchart in version {to.Version}.");
    }

    private void Match(JoinArrival arrival)
    {
        ActivationId join = moved.First(item => item.From == arrival.Join).To;
        FlowConnection was = ChartOf(from, arrival.Join).Connections[arrival.Connection];
        FlowConnection? now = ChartOf(to, join).Into(to.Activity(join).Id)
            .FirstOrDefault(arrow => arrow.Source == was.Source && arrow.Port == was.Port);
        if (now is null)
            Stop(MigrationObstacleKind.BranchesChanged,
                $"已办完的分支“{was.Source}”在第{to.Version}版不再汇入“{to.Activity(join).Title.Zh}”；请先在现版本办完并行环节。",
                $"The finished branch \"{was.Source}\" no longer leads to \"{to.Activity(join).Title.En}\" in version {to.Version}.");
        else
            arrivals.Add(new MovedArrival(join, arrival.Connection, now.Index));
    }

    private static Flowchart ChartOf(FlowDefinition definition, ActivationId join)
    {
        string chart = join.Path[..join.Path.LastIndexOf(':')];
        return definition.Activities.OfType<FlowchartActivity>().FirstOrDefault(nested => nested.Path == chart)?.Chart
            ?? definition.Root;
    }

    private TimerState? Timer(OpenActivation open) =>
        state.Timers.FirstOrDefault(timer => timer.Activation == open.Activation);

    private void Stop(MigrationObstacleKind kind, string zh, string en) =>
        obstacles.Add(new MigrationObstacle(kind, new BilingualText(zh, en)));
}
