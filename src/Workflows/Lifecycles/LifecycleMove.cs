namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>One move a lifecycle permits: the trigger that leads from one status to another.</summary>
public sealed record LifecycleMove(string From, string Trigger, string To)
{
    /// <summary>
    /// The names of the <see cref="LifecycleGuard"/>s that must hold; empty where the move is always free. The checks of
    /// definitions take them to hold, diagrams show them with their articles.
    /// </summary>
    public IReadOnlyList<string> Guards { get; init; } = [];
}
