namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// The moves that take a flow back. They are written like those of any engine, so that nothing but the flow state is
/// needed: what a return undoes is cancelled, what it leaves standing stays, the earlier box is entered once more.
/// </summary>
internal static class FlowReturn
{
    /// <summary>
    /// From an open box back to an earlier one of the same flowchart. Everything that follows the earlier box is
    /// cancelled, side branches of it too; branches that began before it go on, also where they wait at a join.
    /// </summary>
    public static IReadOnlyList<FlowMove> To(
        FlowDefinition definition, FlowState state, ActivationId from, FlowActivity target)
    {
        ActivationId? within = state.Open.First(open => open.Activation == from).Within;
        Flowchart chart = ChartOf(definition, within);
        List<FlowMove> moves = [];
        List<FlowMove> again = [];
        foreach (OpenActivation open in state.Open.Where(open => open.Within == within).Reverse())
        {
            FlowActivity activity = definition.Activity(open.Activation);
            if (open.Activation != from && !Follows(activity.Id))
                continue;
            Cancel(state, open.Activation, moves);
            int[] kept = [.. state.Arrivals.Where(arrival => arrival.Join == open.Activation)
                .Select(arrival => arrival.Connection)
                .Where(index => chart.Connections.First(arrow => arrow.Index == index).Source is var source
                    && source != target.Id && !Follows(source))];
            if (kept.Length > 0)
                again.AddRange(Reopened(state, open.Activation, within, kept));
        }

        moves.AddRange(again);
        moves.Add(new FlowMove.Activated(Next(state, target.Path), within));
        return moves;

        bool Follows(string id) => chart.Graph.Ancestors(id).Contains(target.Id);
    }

    /// <summary>
    /// From one state to an earlier one between which a single task was finished; null where what was cancelled since
    /// cannot be opened again.
    /// </summary>
    public static IReadOnlyList<FlowMove>? Undo(
        FlowDefinition definition, FlowState now, FlowState before, ActivationId task)
    {
        List<FlowMove> moves = [];
        foreach (OpenActivation open in now.Open.Reverse())
            if (!before.IsOpen(open.Activation) || !Arrivals(now, open).SequenceEqual(Arrivals(before, open)))
                moves.Add(new FlowMove.Cancelled(open.Activation));
        FlowState left = now.Apply(moves);
        foreach (OpenActivation open in before.Open.Where(open => !left.IsOpen(open.Activation)))
        {
            bool canReopen = open.Activation == task || definition.Activity(open.Activation) is JoinActivity;
            if (!canReopen || (open.Within is { } outer && !left.IsOpen(outer)))
                return null;
            moves.AddRange(Reopened(now, open.Activation, open.Within, Arrivals(before, open)));
        }

        return moves;
    }

    private static int[] Arrivals(FlowState state, OpenActivation open) =>
        [.. state.Arrivals.Where(arrival => arrival.Join == open.Activation).Select(arrival => arrival.Connection)];

    private static IEnumerable<FlowMove> Reopened(
        FlowState state, ActivationId activation, ActivationId? within, IEnumerable<int> arrivals)
    {
        ActivationId next = Next(state, activation.Path);
        return arrivals.Select(index => (FlowMove)new FlowMove.Arrived(next, index))
            .Prepend(new FlowMove.Activated(next, within));
    }

    private static void Cancel(FlowState state, ActivationId activation, List<FlowMove> moves)
    {
        foreach (OpenActivation inner in state.Open.Where(open => open.Within == activation).Reverse())
            Cancel(state, inner.Activation, moves);
        moves.Add(new FlowMove.Cancelled(activation));
    }

    private static ActivationId Next(FlowState state, string path) =>
        new(path, state.Passes.GetValueOrDefault(path) + 1);

    private static Flowchart ChartOf(FlowDefinition definition, ActivationId? within) =>
        within is { } nested && definition.Activity(nested) is FlowchartActivity activity
            ? activity.Chart
            : definition.Root;
}
