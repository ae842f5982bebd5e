using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// Runs a definition from one box of ours to the next. Pure: what happened is the list of moves, which the caller
/// applies to its state and stores. Facts are asked by variable name; null means unknown.
/// </summary>
public interface IFlowEngine
{
    /// <summary>
    /// The moves that open a case. Throws <see cref="FlowFactUnknownException"/> at a choice without its fact.
    /// </summary>
    public IReadOnlyList<FlowMove> Start(FlowDefinition definition, Func<string, FactValue?> facts);

    /// <summary>
    /// The moves that follow when an open box of ours is left at a port. Throws <see cref="InvalidOperationException"/>
    /// where the activation is not open or has no such port: the decider checks first.
    /// </summary>
    public IReadOnlyList<FlowMove> Advance(
        FlowDefinition definition,
        FlowState state,
        ActivationId activation,
        string port,
        Func<string, FactValue?> facts);
}
