namespace CreditSupervision.Workflows.Flow;

/// <summary>A fact a person is asked for; one that is not required may stay unknown.</summary>
public sealed record FactDemand(string Name, bool Required);
