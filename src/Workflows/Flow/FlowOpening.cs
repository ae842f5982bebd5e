namespace CreditSupervision.Workflows.Flow;

/// <summary>Who may open a case of this definition, and the facts that opening asks for.</summary>
public sealed record FlowOpening(IReadOnlyList<FlowOpener> By, IReadOnlyList<FactDemand> Facts);
