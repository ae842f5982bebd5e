namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>One move a lifecycle permits: the trigger that leads from one status to another.</summary>
public sealed record LifecycleMove(string From, string Trigger, string To);
