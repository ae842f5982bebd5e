using System.Collections.Immutable;
using System.Diagnostics;
using CreditSupervision.Workflows.Cases;

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

    /// <summary>
    /// The same flow in another version of its definition: every open position and every waiting branch under its new
    /// name. Total; what is not named stays as it is. Passes are kept, so that no name of a task is ever used again.
    /// </summary>
    public FlowState Moved(IReadOnlyList<MovedActivation> positions, IReadOnlyList<MovedArrival> arrivals) => this with
    {
        Open = [.. Open.Select(open => new OpenActivation(
            open.Activation.MovedBy(positions), open.Within?.MovedBy(positions)))],
        Arrivals = [.. Arrivals.Select(arrival => arrival.Join.MovedBy(positions) is var join
            && arrivals.FirstOrDefault(moved => moved.Join == join && moved.From == arrival.Connection) is { } found
                ? new JoinArrival(join, found.To)
                : arrival with { Join = arrival.Join.MovedBy(positions) })],
        Passes = Passes.SetItems(positions.Where(moved => moved.From.Path != moved.To.Path).Select(moved =>
            KeyValuePair.Create(moved.To.Path, Math.Max(
                Passes.GetValueOrDefault(moved.From.Path), Passes.GetValueOrDefault(moved.To.Path))))),
    };

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
