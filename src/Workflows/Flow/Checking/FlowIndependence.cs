namespace CreditSupervision.Workflows.Flow.Checking;

/// <summary>
/// Branches that run at once multiply the situations of a walk, though their order means nothing. Where one open box can
/// do nothing that the others could notice, it is enough to let it go first: what follows from any other order follows
/// from this one too, at latest where the branches meet. (In the words of model checking: a persistent set of one.)
/// </summary>
internal sealed class FlowIndependence(FlowDefinition definition)
{
    private readonly HashSet<string> chosenBy =
        [.. definition.Activities.SelectMany(FlowFutures.ReadBy).Distinct(StringComparer.Ordinal)];

    private readonly Dictionary<string, Reach?> reaches = new(StringComparer.Ordinal);

    /// <summary>The index of a box that may go first alone; -1 where all must be tried.</summary>
    public int Alone(FlowState flow, IReadOnlyList<(ActivationId Id, FlowActivity Activity)> open)
    {
        if (open.Count < 2)
            return -1;
        ActivationId?[] within = [.. open.Select(item => flow.Open.First(one => one.Activation == item.Id).Within)];
        // Between flowcharts that lie in each other the order may matter; nobody has that many branches there.
        if (within.Distinct().Skip(1).Any())
            return -1;
        Flowchart chart = within[0] is { } nested && definition.Activity(nested) is FlowchartActivity inner
            ? inner.Chart
            : definition.Root;
        for (int index = 0; index < open.Count; index++)
        {
            FlowActivity[] others = [.. open.Where((_, place) => place != index).Select(item => item.Activity)];
            if (ReachOf(chart, open[index].Activity) is { } reach
                && reach.Joins.All(join => StaysShut(chart, flow, within[0], join, reach, others))
                && NobodyNotices(chart, flow, within[0], open[index].Activity, reach, others))
                return index;
        }
        return -1;
    }

    /// <summary>
    /// What the box can come to in one breath; null where that could change the status, settle a choice, cancel somebody,
    /// or lead back.
    /// </summary>
    private Reach? ReachOf(Flowchart chart, FlowActivity box)
    {
        if (!reaches.TryGetValue(box.Path, out Reach? reach))
            reaches[box.Path] = reach = Explore(chart, box);
        return reach;
    }

    private Reach? Explore(Flowchart chart, FlowActivity box)
    {
        // An awaited event unsettles every fact.
        if (box is AwaitActivity && chosenBy.Count > 0)
            return null;
        // A first arrival elsewhere would cancel this box, but perhaps not what comes after it.
        if (chart.Activities.OfType<JoinActivity>().Any(join => join.Mode == JoinMode.WaitAny
            && chart.Graph.Ancestors(join.Id).Contains(box.Id)))
            return null;
        Reach reach = new(WrittenBy(box));
        Stack<FlowActivity> open = new([box]);
        while (open.TryPop(out FlowActivity? at))
        {
            // A branch that ends without an arrow may complete its flowchart.
            if (at.Ports.Any(port => !chart.From(at.Id, port).Any()))
                return null;
            foreach (FlowConnection arrow in chart.From(at.Id))
            {
                if (chart.Graph.IsBackward(arrow))
                    return null;
                reach.Arrows.Add(arrow.Index);
                switch (chart[arrow.Target])
                {
                    case JoinActivity { Mode: JoinMode.WaitAny }:
                        return null;
                    case JoinActivity join:
                        reach.Joins.Add(join);
                        break;
                    case LetterActivity or PublishActivity or WithdrawActivity or PushActivity or JudgeActivity or ForkActivity:
                    case RecordActivity when WrittenBy(chart[arrow.Target]).Count == 0:
                        open.Push(chart[arrow.Target]);
                        break;
                    case { Pace: FlowPace.Patient }:
                        break;
                    default:
                        return null;
                }
            }
        }
        return reach;
    }

    // The join cannot fire in this breath: somebody else is still needed.
    private static bool StaysShut(
        Flowchart chart, FlowState flow, ActivationId? within, JoinActivity join, Reach reach, FlowActivity[] others) =>
        join.Mode == JoinMode.WaitAllActive
            ? others.Any(other => chart.Graph.Ancestors(join.Id).Contains(other.Id))
            : chart.Graph.ForwardInto(join.Id).Any(arrow =>
                !reach.Arrows.Contains(arrow.Index) && !HasArrived(flow, within, join, arrow));

    /// <summary>Whether no other box can read or write what this one writes before the branches meet.</summary>
    private bool NobodyNotices(
        Flowchart chart, FlowState flow, ActivationId? within, FlowActivity box, Reach reach, FlowActivity[] others)
    {
        if (reach.Writes.Count == 0)
            return true;
        HashSet<string> seen = new(StringComparer.Ordinal);
        Stack<FlowActivity> open = new(others);
        while (open.TryPop(out FlowActivity? at))
        {
            if (!seen.Add(at.Id))
                continue;
            // After an end the flow goes on outside, where the choices would miss what this box was to say.
            if (at is EndActivity or FlowchartActivity || (at is AwaitActivity && chosenBy.Count > 0)
                || FlowFutures.ReadBy(at).Concat(WrittenBy(at)).Any(reach.Writes.Contains))
                return false;
            foreach (FlowConnection arrow in chart.From(at.Id))
                if (chart[arrow.Target] is not JoinActivity join || !NeedsBox(chart, flow, within, join, box, others))
                    open.Push(chart[arrow.Target]);
        }
        return true;
    }

    // A join that cannot fire before this box has gone on keeps the others from what lies behind it.
    private static bool NeedsBox(
        Flowchart chart, FlowState flow, ActivationId? within, JoinActivity join, FlowActivity box, FlowActivity[] others) =>
        join.Mode switch
        {
            JoinMode.WaitAllActive => chart.Graph.Ancestors(join.Id).Contains(box.Id),
            JoinMode.WaitAll => chart.Graph.ForwardInto(join.Id).Any(arrow => !HasArrived(flow, within, join, arrow)
                && LeadsTo(chart, box, arrow) && !others.Any(other => LeadsTo(chart, other, arrow))),
            _ => false,
        };

    private static bool LeadsTo(Flowchart chart, FlowActivity from, FlowConnection arrow) =>
        from.Id == arrow.Source || FlowFutures.Ahead(chart, from.Id).Contains(arrow.Source);

    private static bool HasArrived(FlowState flow, ActivationId? within, JoinActivity join, FlowConnection arrow) =>
        flow.Open.Any(open => open.Within == within && open.Activation.Path == join.Path
            && flow.Arrivals.Contains(new JoinArrival(open.Activation, arrow.Index)));

    private HashSet<string> WrittenBy(FlowActivity activity) => activity switch
    {
        TaskActivity task =>
        [
            .. task.Outcomes.SelectMany(outcome => outcome.Facts.Select(demand => demand.Name).Concat(outcome.Sets.Keys))
                .Where(chosenBy.Contains),
        ],
        RecordActivity record => [.. record.Facts.Keys.Where(chosenBy.Contains)],
        _ => [],
    };

    /// <summary>One breath of a box: the arrows it may go along, the joins it may come to, the facts it writes.</summary>
    private sealed record Reach(HashSet<string> Writes)
    {
        public HashSet<int> Arrows { get; } = [];

        public HashSet<JoinActivity> Joins { get; } = [];
    }
}
