namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// A flow went on and on without coming to a box of ours: a defect of the definition that the checks refuse.
/// </summary>
public sealed class FlowLoopException(string definitionId, string path, int most)
    : InvalidOperationException($"'{definitionId}' made {most} moves in one breath, last at '{path}': a silent loop.")
{
    /// <summary>The box at which it was stopped.</summary>
    public string Path { get; } = path;
}
