namespace CreditSupervision.Workflows.Flow;

/// <summary>An arrow of a flowchart; its index in the file is its identity inside the flowchart.</summary>
public sealed record FlowConnection(int Index, string Source, string Port, string Target);
