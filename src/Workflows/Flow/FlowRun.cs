namespace CreditSupervision.Workflows.Flow;

/// <summary>One breath of the engine: from one outcome until nothing moves by itself any more.</summary>
internal sealed class FlowRun(
    FlowDefinition definition, FlowState state, Func<FlowActivity, IReadOnlyList<string>> choose)
{
    /// <summary>Far above any real definition, far below what would hurt.</summary>
    private const int MostMoves = 1000;

    private readonly List<FlowMove> moves = [];
    private readonly List<Branch> branches = [];
    private FlowState state = state;

    public IReadOnlyList<FlowMove> Moves => moves;

    /// <summary>Starts the flow.</summary>
    public void Begin()
    {
        Enter(definition.Root, null);
        Settle();
    }

    /// <summary>Leaves an open box at a port.</summary>
    public void Leave(ActivationId activation, string port)
    {
        ActivationId? within = WithinOf(activation);
        Follow(ChartOf(within), within, activation, definition.Activity(activation), [port]);
        Settle();
    }

    // Branches go on in the order in which they began, so that a fork's branches start in the order of the file.
    private void Settle()
    {
        while (!state.IsFinished)
            if (branches.Count > 0)
            {
                Branch branch = branches[0];
                branches.RemoveAt(0);
                Arrive(branch);
            }
            else if (!FireWaitingJoin() && !CompleteEmptyChart())
                return;
    }

    private void Arrive(Branch branch)
    {
        Flowchart chart = ChartOf(branch.Within);
        FlowActivity target = chart[branch.Arrow.Target];
        if (target is JoinActivity join)
            Meet(chart, branch, join);
        else
            Run(chart, branch.Within, Open(target, branch.Within), target);
    }

    private void Run(Flowchart chart, ActivationId? within, ActivationId activation, FlowActivity activity)
    {
        switch (activity)
        {
            case EndActivity:
                Make(new FlowMove.Completed(activation, FlowActivity.Done));
                Complete(within);
                break;
            case FinishActivity:
                Make(new FlowMove.Completed(activation, FlowActivity.Done));
                Complete(null);
                break;
            case FlowchartActivity nested:
                Enter(nested.Chart, activation);
                break;
            case { Pace: FlowPace.Silent }:
                Follow(chart, within, activation, activity, choose(activity));
                break;
        }
    }

    private void Meet(Flowchart chart, Branch branch, JoinActivity join)
    {
        ActivationId activation = InChart(branch.Within).Select(open => (ActivationId?)open.Activation)
            .FirstOrDefault(open => open?.Path == join.Path) ?? Open(join, branch.Within);
        if (!state.Arrivals.Contains(new JoinArrival(activation, branch.Arrow.Index)))
            Make(new FlowMove.Arrived(activation, branch.Arrow.Index));
        if (join.Mode == JoinMode.WaitAny)
            CancelBranchesTo(chart, branch.Within, join);
        if (join.Mode == JoinMode.WaitAny || chart.Graph.IsBackward(branch.Arrow)
            || (join.Mode == JoinMode.WaitAll && chart.Graph.ForwardInto(join.Id).All(HasArrived)))
            Follow(chart, branch.Within, activation, join, choose(join));

        bool HasArrived(FlowConnection arrow) => state.Arrivals.Contains(new JoinArrival(activation, arrow.Index));
    }

    // The others were on their way to this join; what does not lead here goes on.
    private void CancelBranchesTo(Flowchart chart, ActivationId? within, JoinActivity join)
    {
        IReadOnlySet<string> upstream = chart.Graph.Ancestors(join.Id);
        branches.RemoveAll(branch => branch.Within == within && !chart.Graph.IsBackward(branch.Arrow)
            && (branch.Arrow.Target == join.Id || upstream.Contains(branch.Arrow.Target)));
        foreach (OpenActivation open in InChart(within).Where(open => upstream.Contains(IdOf(open))).ToArray())
            Cancel(open.Activation);
    }

    // A join that waits for the active ones fires when nothing open can reach it any more.
    private bool FireWaitingJoin()
    {
        foreach (OpenActivation open in state.Open)
        {
            if (definition.Activity(open.Activation) is not JoinActivity { Mode: JoinMode.WaitAllActive } join)
                continue;
            Flowchart chart = ChartOf(open.Within);
            IReadOnlySet<string> upstream = chart.Graph.Ancestors(join.Id);
            if (InChart(open.Within).Any(other => upstream.Contains(IdOf(other))))
                continue;
            Follow(chart, open.Within, open.Activation, join, choose(join));
            return true;
        }
        return false;
    }

    private bool CompleteEmptyChart()
    {
        foreach (OpenActivation open in state.Open)
            if (definition.Activity(open.Activation) is FlowchartActivity && !InChart(open.Activation).Any())
            {
                Complete(open.Activation);
                return true;
            }
        if (state.Open.Count > 0)
            return false;
        Complete(null);
        return true;
    }

    // The flowchart is over: what is open inside is cancelled, then the flow goes on after it.
    private void Complete(ActivationId? within)
    {
        foreach (OpenActivation open in InChart(within).ToArray())
            Cancel(open.Activation);
        branches.RemoveAll(branch => branch.Within == within);
        if (within is not { } nested)
        {
            Make(new FlowMove.Finished());
            return;
        }
        ActivationId? outer = WithinOf(nested);
        Follow(ChartOf(outer), outer, nested, definition.Activity(nested), [FlowActivity.Done]);
    }

    private void Cancel(ActivationId activation)
    {
        foreach (OpenActivation inner in InChart(activation).ToArray())
            Cancel(inner.Activation);
        branches.RemoveAll(branch => branch.Within == activation);
        Make(new FlowMove.Cancelled(activation));
    }

    private void Enter(Flowchart chart, ActivationId? within) =>
        Run(chart, within, Open(chart.Start, within), chart.Start);

    private ActivationId Open(FlowActivity activity, ActivationId? within)
    {
        ActivationId activation = new(activity.Path, state.Passes.GetValueOrDefault(activity.Path) + 1);
        Make(new FlowMove.Activated(activation, within));
        return activation;
    }

    private void Follow(
        Flowchart chart,
        ActivationId? within,
        ActivationId activation,
        FlowActivity activity,
        IReadOnlyList<string> ports)
    {
        foreach (string port in ports)
        {
            Make(new FlowMove.Completed(activation, port));
            branches.AddRange(chart.From(activity.Id, port).Select(arrow => new Branch(within, arrow)));
        }
    }

    private void Make(FlowMove move)
    {
        if (moves.Count == MostMoves)
            throw new FlowLoopException(definition.DefinitionId, moves[^1], MostMoves);
        moves.Add(move);
        state = state.Apply(move);
    }

    private IEnumerable<OpenActivation> InChart(ActivationId? within) =>
        state.Open.Where(open => open.Within == within);

    private ActivationId? WithinOf(ActivationId activation) =>
        state.Open.First(open => open.Activation == activation).Within;

    private Flowchart ChartOf(ActivationId? within) =>
        within is { } nested && definition.Activity(nested) is FlowchartActivity activity
            ? activity.Chart
            : definition.Root;

    private string IdOf(OpenActivation open) => definition.Activity(open.Activation).Id;

    /// <summary>A branch on its way along an arrow.</summary>
    private sealed record Branch(ActivationId? Within, FlowConnection Arrow);
}
