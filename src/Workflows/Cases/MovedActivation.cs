using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Cases;

/// <summary>An open position and its counterpart in the version the case moves to; the pass is the same.</summary>
public sealed record MovedActivation(ActivationId From, ActivationId To);

/// <summary>A branch that waits at a join, named as in the target, by the number of its arrow in both versions.</summary>
public sealed record MovedArrival(ActivationId Join, int From, int To);
