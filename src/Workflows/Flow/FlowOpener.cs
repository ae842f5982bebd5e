namespace CreditSupervision.Workflows.Flow;

/// <summary>A division, where needed a position in it, that may open a case.</summary>
public sealed record FlowOpener(string Division, string? Position, TaskAuthority Authority);
