using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow.Reading;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Flow.Checking;

/// <summary>
/// Goes every way through a definition beside the lifecycle, breadth first, so that the way told in a problem is a
/// short one. Our boxes do at most what they may do: a person may choose any outcome, the rule book may answer
/// anything, a guard may pass. Orders of parallel branches that cannot matter are tried once
/// (<see cref="FlowIndependence"/>).
/// </summary>
internal sealed class FlowWalk(
    FlowDefinition definition,
    LifecycleShape lifecycle,
    IReadOnlyDictionary<string, DecisionSignature>? decisions,
    FlowProblems problems,
    int mostStands = FlowWalk.MostStands,
    bool everyOrder = false)
{
    private const int MostStands = 20_000;
    private const int MostTrials = 1_000;
    private const int MostOpen = 100;

    private readonly Queue<FlowStand> open = new();
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> reached = new(StringComparer.Ordinal);
    private readonly HashSet<(string, string)> told = [];
    private readonly ReturnWalk returns = new(definition, lifecycle, problems);
    private readonly FlowFutures futures = new(definition);
    private readonly FlowIndependence independence = new(definition);
    private bool gaveUp;

    /// <summary>How many different situations were seen.</summary>
    public int Stands => seen.Count;

    /// <summary>Walks from the start; tells also the boxes that no way comes to.</summary>
    public void Check()
    {
        if (Walk(() =>
        {
            FlowStand nothing = new(FlowState.Empty, lifecycle.Initial, FactSet.Empty, null, "");
            Go(nothing, "", lifecycle.Initial, FactSet.Empty, choose => FlowInterpreter.Start(definition, choose));
            WalkOn();
            // Ways back come last: they may only lead where the way forward has been. A walk from the middle has not
            // seen the way there and leaves them out.
            while (!gaveUp && returns.Next() is { } back)
            {
                Add(back);
                WalkOn();
            }

            if (!gaveUp)
                returns.TellUnused();
        }) && !problems.HasErrors)
            WarnOfUnreached();
    }

    /// <summary>Walks on from where a case stands; every problem is one that this case could run into.</summary>
    public void CheckFrom(FlowState flow, string status, FactSet known) => Walk(() =>
    {
        FlowStand stand = new(flow, status, futures.Alive(flow, known), null, "");
        seen.Add(stand.Key(definition));
        open.Enqueue(stand);
    });

    private bool Walk(Action begin)
    {
        try
        {
            begin();
            WalkOn();
        }
        catch (FlowLoopException loop)
        {
            problems.Refuse(0, FlowCodes.SilentLoop, $"expected every loop to hold a task, a wait or an awaited event. "
                + loop.Message);
            return false;
        }
        if (gaveUp)
            problems.Refuse(0, FlowCodes.NotWalked,
                $"expected at most {mostStands} different situations with at most {MostOpen} open boxes each, found "
                + "more. What comes after them is not checked: split the workflow, use fewer branches at once, or let a "
                + "loop close what it opened.");
        return !gaveUp;
    }

    private void WalkOn()
    {
        while (!gaveUp && open.TryDequeue(out FlowStand? stand))
            Visit(stand);
    }

    private void Visit(FlowStand stand)
    {
        if (stand.Flow.IsFinished)
        {
            if (!lifecycle.Finals.Contains(stand.Status))
                Tell(definition.Root.Start, FlowCodes.EndsOpen, stand.Status,
                    "expected the flow to end in a final status "
                    + $"({string.Join(", ", lifecycle.Finals.Order(StringComparer.Ordinal))}), found its end in "
                    + $"'{stand.Status}' {stand.Way()}. Fire the missing trigger before the end.");
            return;
        }
        (ActivationId Id, FlowActivity Activity)[] ours = [.. stand.Flow.Open
            .Select(item => (item.Activation, definition.Activity(item.Activation)))
            .Where(item => item.Item2.Pace is FlowPace.Prompt or FlowPace.Patient)];
        // The decider runs prompt boxes one after the other before anybody else comes in.
        int prompt = Array.FindIndex(ours, item => item.Activity.Pace == FlowPace.Prompt);
        if (prompt >= 0)
            Run(stand, ours[prompt].Id, ours[prompt].Activity);
        else if (!everyOrder && independence.Alone(stand.Flow, ours) is >= 0 and int alone)
            Run(stand, ours[alone].Id, ours[alone].Activity);
        else
            foreach ((ActivationId id, FlowActivity activity) in ours)
                Run(stand, id, activity);
        if (ours.Length == 0)
            Tell(definition.Activity(stand.Flow.Open[0].Activation), FlowCodes.Stuck, "",
                $"expected a task, a wait or an awaited event to be open in status '{stand.Status}', found only "
                + $"{Waiting(stand)} waiting for what cannot come any more {stand.Way()}. Let the branches that are "
                + "not taken bypass the join, or use WaitAllActive.");
    }

    private void Run(FlowStand stand, ActivationId id, FlowActivity activity)
    {
        switch (activity)
        {
            case TransitionActivity transition:
                IReadOnlyList<string> statuses = lifecycle.Destinations(stand.Status, transition.Trigger);
                foreach (string status in statuses)
                    Leave(stand, id, FlowActivity.Done, status, stand.Known, $"{activity.Id} ({status})");
                if (statuses.Count == 0)
                    TellForbidden(stand, transition);
                break;
            case TaskActivity task:
                foreach (TaskOutcome outcome in task.Outcomes)
                    Leave(stand, id, outcome.Name, stand.Status, After(stand.Known, outcome),
                        $"{task.Id} {outcome.Name}");
                returns.Met(stand, id, task);
                break;
            case JudgeActivity judge:
                foreach (string outcome in Answers(judge))
                    Leave(stand, id, outcome, stand.Status, stand.Known, $"{judge.Id} {outcome}");
                break;
            case BatchActivity:
                foreach (string port in activity.Ports)
                    Leave(stand, id, port, stand.Status, stand.Known, $"{activity.Id} {port}");
                break;
            case RecordActivity record:
                Leave(stand, id, FlowActivity.Done, stand.Status, After(stand.Known, record.Facts), record.Id);
                break;
            case AwaitActivity:
                // What comes from outside may carry any fact, so nothing stays settled.
                Leave(stand, id, FlowActivity.Done, stand.Status, FactSet.Empty, activity.Id);
                break;
            default:
                Leave(stand, id, FlowActivity.Done, stand.Status, stand.Known, activity.Id);
                break;
        }
    }

    private void Leave(FlowStand stand, ActivationId id, string port, string status, FactSet known, string step) =>
        Go(stand, step, status, known, choose => FlowInterpreter.Advance(definition, stand.Flow, id, port, choose));

    private void Go(
        FlowStand before,
        string step,
        string status,
        FactSet known,
        Func<Func<FlowActivity, IReadOnlyList<string>>, IReadOnlyList<FlowMove>> run)
    {
        foreach ((IReadOnlyList<FlowMove> moves, FactSet settled) in ChoiceTrial.All(run, known, MostTrials))
        {
            FlowState flow = before.Flow.Apply(moves);
            FlowStand stand = new(flow, status, futures.Alive(flow, settled), before, step + Choices(moves));
            foreach (FlowMove.Activated move in moves.OfType<FlowMove.Activated>())
                reached.Add(move.Activation.Path);
            WarnOfMerges(stand, moves);
            Add(stand);
        }
    }

    private void Add(FlowStand stand)
    {
        string key = stand.Key(definition);
        if (seen.Contains(key))
            return;
        // A loop that leaves something open behind at every turn makes ever larger situations, not only more of them.
        gaveUp |= seen.Count == mostStands || stand.Flow.Open.Count > MostOpen;
        if (!gaveUp && seen.Add(key))
            open.Enqueue(stand);
    }

    private IEnumerable<string> Answers(JudgeActivity judge) =>
        decisions?.GetValueOrDefault(judge.Decision) is { } asked
            ? judge.Outcomes.Intersect([.. asked.Outcomes, Verdict.Undetermined])
            : judge.Outcomes;

    // What a person enters may be anything; what the definition sets is known.
    private static FactSet After(FactSet known, TaskOutcome outcome) =>
        After(outcome.Facts.Aggregate(known, (facts, demand) => facts.Without(demand.Name)), outcome.Sets);

    private static FactSet After(FactSet known, IReadOnlyDictionary<string, AssignedValue> sets) =>
        sets.Aggregate(known, (facts, set) =>
            set.Value is AssignedValue.Fixed value ? facts.With(set.Key, value.Value) : facts.Without(set.Key));

    private string Choices(IReadOnlyList<FlowMove> moves) => string.Concat(moves.OfType<FlowMove.Completed>()
        .Select(move => (Activity: definition.Activity(move.Activation), move.Port))
        .Where(move => move.Activity is DecisionActivity or SwitchActivity)
        .Select(move => $" > {move.Activity.Id} {move.Port}"));

    // Elsa waits at any box for all branches that may still come; we enter it once per arrival.
    private void WarnOfMerges(FlowStand stand, IReadOnlyList<FlowMove> moves)
    {
        foreach (FlowMove.Activated move in moves.OfType<FlowMove.Activated>())
        {
            FlowActivity activity = definition.Activity(move.Activation);
            Flowchart chart = move.Within is { } nested && definition.Activity(nested) is FlowchartActivity inner
                ? inner.Chart
                : definition.Root;
            if (activity is JoinActivity || chart.Graph.ForwardInto(activity.Id).Take(2).Count() < 2)
                continue;
            IReadOnlySet<string> upstream = chart.Graph.Ancestors(activity.Id);
            bool othersMayCome = moves.Any(other => other is FlowMove.Activated again && again != move
                    && again.Activation.Path == activity.Path)
                || stand.Flow.Open.Any(item => item.Within == move.Within
                    && upstream.Contains(definition.Activity(item.Activation).Id));
            if (othersMayCome && told.Add((FlowCodes.ImplicitMerge, activity.Path)))
                problems.Warn(activity, FlowCodes.ImplicitMerge,
                    "expected branches that run at once to meet in an 'Elsa.FlowJoin', found them meeting here "
                    + $"{stand.Way()}. Each would enter it by itself, while Elsa may wait for all. Put a join "
                    + "before it.");
        }
    }

    // Those that the picture alone shows to be unreachable were told before.
    private void WarnOfUnreached()
    {
        foreach (Flowchart chart in definition.Activities.OfType<FlowchartActivity>().Select(nested => nested.Chart)
            .Prepend(definition.Root))
            foreach (FlowActivity activity in chart.Graph.Reachable().Select(id => chart[id]))
                if (!reached.Contains(activity.Path))
                    problems.Warn(activity, FlowCodes.Unreachable,
                        "expected some way through the flow to come here, found none. Connect it or remove it.");
    }

    private static string Waiting(FlowStand stand) =>
        string.Join(", ", stand.Flow.Open.Select(item => $"'{item.Activation.Path}'"));

    private void TellForbidden(FlowStand stand, TransitionActivity transition)
    {
        string[] allowed = [.. lifecycle.Moves.Where(move => move.From == stand.Status).Select(move => move.Trigger)
            .Distinct().Order(StringComparer.Ordinal)];
        Tell(transition, FlowCodes.Forbidden, stand.Status,
            $"expected a trigger that the lifecycle '{lifecycle.Kind}' allows in status '{stand.Status}' "
            + $"({(allowed.Length == 0 ? "none: it is final" : string.Join(", ", allowed))}), found "
            + $"'{transition.Trigger}' {stand.Way()}. Correct the trigger or what leads here.");
    }

    private void Tell(FlowActivity at, string code, string status, string message)
    {
        if (told.Add((code, at.Path + "|" + status)))
            problems.Refuse(at, code, message);
    }
}
