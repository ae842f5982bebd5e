namespace CreditSupervision.Workflows.Cases;

/// <summary>The workflow definition a case runs under: version and hash are fixed at opening.</summary>
public sealed record DefinitionPin(string DefinitionId, int Version, string Hash);
