using System.Collections.Frozen;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// Boxes and arrows. Exactly one box is the start; every arrow begins and ends at a box of this flowchart.
/// Made by the reader only.
/// </summary>
public sealed class Flowchart
{
    private readonly FrozenDictionary<string, FlowActivity> byId;
    private readonly ILookup<string, FlowConnection> outbound;
    private readonly ILookup<string, FlowConnection> inbound;

    internal Flowchart(
        string id, string nodeId, IReadOnlyList<FlowActivity> activities, IReadOnlyList<FlowConnection> connections)
    {
        Id = id;
        NodeId = nodeId;
        Activities = activities;
        Connections = connections;
        Start = activities.OfType<StartActivity>().Single();
        byId = activities.ToFrozenDictionary(activity => activity.Id, StringComparer.Ordinal);
        outbound = connections.ToLookup(connection => connection.Source, StringComparer.Ordinal);
        inbound = connections.ToLookup(connection => connection.Target, StringComparer.Ordinal);
        Graph = new FlowGraph(this);
    }

    public string Id { get; }

    public string NodeId { get; }

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<FlowActivity> Activities { get; }

    /// <summary>In the order of the file, which is the order in which branches start.</summary>
    public IReadOnlyList<FlowConnection> Connections { get; }

    public StartActivity Start { get; }

    /// <summary>Which way the arrows run.</summary>
    internal FlowGraph Graph { get; }

    /// <summary>The box of that id; throws <see cref="KeyNotFoundException"/> where there is none.</summary>
    public FlowActivity this[string id] => byId[id];

    /// <summary>The arrows that leave a box, in the order of the file.</summary>
    public IEnumerable<FlowConnection> From(string id) => outbound[id];

    /// <summary>The arrows that leave a box at one port.</summary>
    public IEnumerable<FlowConnection> From(string id, string port) =>
        outbound[id].Where(connection => connection.Port == port);

    /// <summary>The arrows that reach a box, in the order of the file.</summary>
    public IEnumerable<FlowConnection> Into(string id) => inbound[id];
}
