using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// One box of a workflow definition. A closed family: the flow's own boxes are run silently by the engine, ours are
/// executed by the decider, which then tells the engine the port.
/// </summary>
public abstract record FlowActivity
{
    /// <summary>The outcome of every box that has only one.</summary>
    public const string Done = "Done";

    private protected FlowActivity()
    {
    }

    public required ActivityHead Head { get; init; }

    public string Id => Head.Id;

    public string NodeId => Head.NodeId;

    public string Name => Head.Name;

    public BilingualText Title => Head.Title;

    public FlowPosition? Place => Head.Place;

    /// <summary>The type as the definition writes it, for example <c>CreditSupervision.Task</c>.</summary>
    public abstract string Type { get; }

    /// <summary>The outcomes this box may have; empty where nothing can follow it.</summary>
    public abstract IReadOnlyList<string> Ports { get; }

    /// <summary>How the decider deals with the box.</summary>
    public abstract FlowPace Pace { get; }

    /// <summary>The node id without the workflow's part: the path that an <see cref="ActivationId"/> carries.</summary>
    public string Path => NodeId[(NodeId.IndexOf(':', StringComparison.Ordinal) + 1)..];
}
