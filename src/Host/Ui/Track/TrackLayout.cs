using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Ui.Words;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Ui.Track;

/// <summary>
/// Lays a case out in layers: each finished step a layer, all open ones one layer, each step ahead a layer; the lane is
/// the division that acts. A layer begins further right than the one before, and right of what its lane already holds.
/// </summary>
public sealed class TrackLayout
{
    private const string PeriodLane = "~period";
    private static readonly string[] LaneOrder =
        [TaskHolder.PartyDivision, "case", "field", "credit", "legal", "head", "data"];

    private readonly CaseState state;
    private readonly FlowDefinition definition;
    private readonly AuthorityDirectory directory;
    private readonly TrackWords words;
    private readonly List<Draft> drafts = [];

    private TrackLayout(CaseState state, FlowDefinition definition, AuthorityDirectory directory, TrackWords words)
    {
        this.state = state;
        this.definition = definition;
        this.directory = directory;
        this.words = words;
    }

    public static TrackPicture Of(
        CaseState state,
        FlowDefinition definition,
        AuthorityDirectory directory,
        IReadOnlyList<HistoryLine> history,
        TrackAhead ahead,
        TrackWords words)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(ahead);
        TrackLayout layout = new(state, definition, directory, words);
        layout.AddDone(history);
        layout.AddOpen();
        foreach ((FlowActivity activity, string why) in ahead.Steps())
            layout.AddAhead(activity, why);
        return layout.Draw();
    }

    private void AddDone(IReadOnlyList<HistoryLine> history)
    {
        Dictionary<string, TimerState> timers = new(StringComparer.Ordinal);
        Dictionary<TaskId, TaskState> tasks = [];
        foreach (HistoryLine happened in history)
        {
            switch (happened.Event)
            {
                case TimerSet { Timer.Escalation: null } set:
                    timers[set.Timer.Id] = set.Timer;
                    break;
                case TaskOpened opened:
                    tasks[opened.Task.Id] = opened.Task;
                    break;
                case TimerFired fired when timers.TryGetValue(fired.Timer, out TimerState? timer):
                    Add(Layer() + 1, PeriodLane, Say.Of(timer.Title), TrackStage.Done, "", happened.Day,
                        words.Elapsed, Say.Of(timer.Counting));
                    break;
                case TaskCompleted done when tasks.TryGetValue(done.Task, out TaskState? task):
                    Add(Layer() + 1, LaneOf(task.Holder), Say.Of(task.Title), TrackStage.Done, happened.SignedName,
                        done.On, Say.Of(done.OutcomeText), done.Opinion);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddOpen()
    {
        int layer = Layer() + 1;
        foreach (TaskState task in state.Tasks)
            Add(layer, LaneOf(task.Holder), Say.Of(task.Title), TrackStage.Open, DivisionName(task.Holder.Division),
                (task.Legal ?? task.Office)?.Day, null, "");
        foreach (TimerState timer in state.Timers.Where(timer => timer.Escalation is null))
            Add(layer, PeriodLane, Say.Of(timer.Title), TrackStage.Open, "", timer.WakesOn, null, Say.Of(timer.Counting));
    }

    private void AddAhead(FlowActivity activity, string why)
    {
        string? superior = activity is TaskActivity { Authority: TaskAuthority.Superior }
            ? directory[state.Authority].Superior
            : null;
        string lane = activity is TaskActivity task
            ? LaneOf(new TaskHolder { Authority = superior ?? state.Authority, Division = task.Division })
            : PeriodLane;
        string who = activity is TaskActivity known ? DivisionName(known.Division) : "";
        Add(Layer() + 1, lane, Say.Of(activity.Title), TrackStage.Ahead, who, null, null, why);
    }

    private void Add(
        int layer, string lane, string title, TrackStage stage, string who, DateOnly? on, string? outcome, string remark) =>
        drafts.Add(new Draft(layer, lane, title, stage, who, on, outcome, remark));

    private int Layer() => drafts.Count == 0 ? -1 : drafts[^1].Layer;

    private string LaneOf(TaskHolder holder) =>
        holder.Division == TaskHolder.PartyDivision || holder.Authority == state.Authority
            ? holder.Division
            : $"{holder.Authority}/{holder.Division}";

    private string DivisionName(string division) => division == TaskHolder.PartyDivision
        ? words.Party
        : directory.Divisions.TryGetValue(division, out Rules.BilingualText? name) ? Say.Of(name) : division;

    private string LaneName(string lane)
    {
        if (lane == PeriodLane)
            return words.Periods;
        string[] parts = lane.Split('/');
        return parts.Length == 1 ? DivisionName(lane) : words.Superior(DivisionName(parts[1]));
    }

    private static int Rank(string lane)
    {
        if (lane == PeriodLane)
            return LaneOrder.Length + 1;
        int rank = Array.IndexOf(LaneOrder, lane);
        return rank < 0 ? LaneOrder.Length : rank;
    }

    private TrackPicture Draw()
    {
        List<string> lanes = [.. drafts.Select(draft => draft.Lane).Distinct().OrderBy(Rank).ThenBy(lane => lane)];
        int[] free = [.. lanes.Select(_ => TrackShape.LaneHeader + TrackShape.Margin)];
        List<TrackStep> steps = [];
        int begin = TrackShape.LaneHeader + TrackShape.Margin;
        IReadOnlyList<int> before = [];
        foreach (IGrouping<int, Draft> layer in drafts.GroupBy(draft => draft.Layer))
        {
            List<int> numbers = [];
            int furthest = begin;
            foreach (Draft draft in layer)
            {
                int lane = lanes.IndexOf(draft.Lane);
                int x = Math.Max(begin, free[lane]);
                free[lane] = x + TrackShape.BoxWidth + TrackShape.Gap;
                furthest = Math.Max(furthest, x);
                numbers.Add(steps.Count + 1);
                steps.Add(draft.Place(steps.Count + 1, lane, x, before));
            }

            before = numbers;
            begin = furthest + TrackShape.Stagger;
        }

        return new TrackPicture([.. lanes.Select(LaneName)], steps);
    }

    private sealed record Draft(
        int Layer, string Lane, string Title, TrackStage Stage, string Who, DateOnly? On, string? Outcome, string Remark)
    {
        public TrackStep Place(int number, int lane, int x, IReadOnlyList<int> from) => new()
        {
            Number = number,
            Title = Title,
            Lane = lane,
            Stage = Stage,
            Who = Who,
            On = On,
            Outcome = Outcome,
            Remark = Remark,
            X = x,
            From = from,
        };
    }
}
