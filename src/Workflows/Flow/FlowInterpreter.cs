using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>The built-in engine.</summary>
public sealed class FlowInterpreter : IFlowEngine
{
    public IReadOnlyList<FlowMove> Start(FlowDefinition definition, Func<string, FactValue?> facts) =>
        throw new NotImplementedException();

    public IReadOnlyList<FlowMove> Advance(
        FlowDefinition definition, FlowState state, ActivationId activation, string port, Func<string, FactValue?> facts) =>
        throw new NotImplementedException();
}
