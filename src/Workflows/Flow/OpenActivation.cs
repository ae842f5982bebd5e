namespace CreditSupervision.Workflows.Flow;

/// <summary>An open box and the nested flowchart's activation it belongs to, null in the root.</summary>
public sealed record OpenActivation(ActivationId Activation, ActivationId? Within);
