namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// A flow went on and on without coming to a box of ours: a defect of the definition that the checks refuse.
/// </summary>
public sealed class FlowLoopException(string definitionId, FlowMove last, int most) : InvalidOperationException(
    $"'{definitionId}' made {most} moves in one breath without coming to rest, the last one '{last}': a silent loop.");
