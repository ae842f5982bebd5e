namespace CreditSupervision.Workflows.Flow;

/// <summary>A box on the designer's canvas: its upper left corner and its size.</summary>
public sealed record FlowPosition(double X, double Y, double Width, double Height);
