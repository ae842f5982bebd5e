namespace CreditSupervision.Workflows.Flow;

/// <summary>A branch that waits at a join, by the index of the arrow it came along.</summary>
public sealed record JoinArrival(ActivationId Join, int Connection);
