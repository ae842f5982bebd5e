using System.Collections.Immutable;
using System.Diagnostics;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// Where a flow stands: what is open, what waits at joins, and how often each box was entered. Immutable; compare two
/// by their encoded form.
/// </summary>
public sealed record FlowState
{
    /// <summary>A flow that has not started.</summary>
    public static FlowState Empty { get; } = new();

    /// <summary>The open boxes in the order of activation, nested flowcharts and waiting joins among them.</summary>
    public IReadOnlyList<OpenActivation> Open { get; init; } = [];

    /// <summary>The branches that wait at joins, in the order of arrival.</summary>
    public IReadOnlyList<JoinArrival> Arrivals { get; init; } = [];

    /// <summary>How often each box was entered, by path.</summary>
    public ImmutableSortedDictionary<string, int> Passes
    {
        get;
        // A decoder makes a dictionary in the order of its machine's culture.
        init => field = value.WithComparers(StringComparer.Ordinal);
    } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    public bool IsFinished { get; init; }

    public bool IsOpen(ActivationId activation) => Open.Any(open => open.Activation == activation);

    /// <summary>The same flow one move later. Total: a move about something that is not open changes nothing.</summary>
    public FlowState Apply(FlowMove move) => move switch
    {
        FlowMove.Activated activated => Enter(activated),
        FlowMove.Completed completed => Close(completed.Activation),
        FlowMove.Cancelled cancelled => Close(cancelled.Activation),
        FlowMove.Arrived arrived => this with
        {
            Arrivals = [.. Arrivals, new JoinArrival(arrived.Join, arrived.Connection)],
        },
        FlowMove.Finished => this with { Open = [], Arrivals = [], IsFinished = true },
        _ => throw new UnreachableException(),
    };

    /// <summary>The same flow some moves later.</summary>
    public FlowState Apply(IEnumerable<FlowMove> moves) => moves.Aggregate(this, (state, move) => state.Apply(move));

    private FlowState Enter(FlowMove.Activated move) => this with
    {
        Open = [.. Open, new OpenActivation(move.Activation, move.Within)],
        Passes = Passes.SetItem(move.Activation.Path, move.Activation.Pass),
    };

    private FlowState Close(ActivationId activation) => this with
    {
        Open = [.. Open.Where(open => open.Activation != activation)],
        Arrivals = [.. Arrivals.Where(arrival => arrival.Join != activation)],
    };
}
