namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// A way back that the definition opens at a task (退回): to <see cref="Previous"/>, to the <see cref="Proposer"/> or to a
/// step by its key. Where the way crosses a status, the trigger of the lifecycle that leads there; null where none does.
/// </summary>
public sealed record ReturnRoute(string To, string? Trigger)
{
    /// <summary>The step that was finished last before the task.</summary>
    public const string Previous = "previous";

    /// <summary>The first step of the case.</summary>
    public const string Proposer = "proposer";
}
