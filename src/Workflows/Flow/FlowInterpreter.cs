using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// The built-in engine. It holds nothing: the same definition, state and facts always give the same moves. The rules of
/// merging and joining are told in this folder's README.
/// </summary>
public sealed class FlowInterpreter : IFlowEngine
{
    private static readonly FactValue yes = new FactValue.Flag(true);

    public IReadOnlyList<FlowMove> Start(FlowDefinition definition, Func<string, FactValue?> facts) =>
        Start(definition, activity => Choose(activity, facts));

    public IReadOnlyList<FlowMove> Advance(
        FlowDefinition definition,
        FlowState state,
        ActivationId activation,
        string port,
        Func<string, FactValue?> facts) =>
        Advance(definition, state, activation, port, activity => Choose(activity, facts));

    /// <summary>The same with the choices handed in, for the checks, which try all of them.</summary>
    internal static IReadOnlyList<FlowMove> Start(
        FlowDefinition definition, Func<FlowActivity, IReadOnlyList<string>> choose)
    {
        FlowRun run = new(definition, FlowState.Empty, choose);
        run.Begin();
        return run.Moves;
    }

    internal static IReadOnlyList<FlowMove> Advance(
        FlowDefinition definition,
        FlowState state,
        ActivationId activation,
        string port,
        Func<FlowActivity, IReadOnlyList<string>> choose)
    {
        if (!state.IsOpen(activation))
            throw new InvalidOperationException($"'{activation}' is not open in '{definition.DefinitionId}'.");
        FlowActivity activity = definition.Activity(activation);
        if (activity.Pace is not (FlowPace.Prompt or FlowPace.Patient))
            throw new InvalidOperationException($"'{activation}' ({activity.Type}) is moved on by the engine alone.");
        if (!activity.Ports.Contains(port))
            throw new InvalidOperationException($"'{activation}' has no port '{port}'.");
        FlowRun run = new(definition, state, choose);
        run.Leave(activation, port);
        return run.Moves;
    }

    private static IReadOnlyList<string> Choose(FlowActivity activity, Func<string, FactValue?> facts)
    {
        return activity switch
        {
            DecisionActivity decision =>
                [Holds(decision.Variable, yes) ? DecisionActivity.True : DecisionActivity.False],
            SwitchActivity { Mode: SwitchMode.MatchFirst } first =>
                [first.Cases.FirstOrDefault(Held)?.Label ?? SwitchActivity.Default],
            SwitchActivity any when any.Cases.Where(Held).ToArray() is { Length: > 0 } held =>
                [.. held.Select(item => item.Label)],
            SwitchActivity => [SwitchActivity.Default],
            _ => activity.Ports,
        };

        bool Held(SwitchCase item) => Holds(item.Variable, item.Value);

        bool Holds(string variable, FactValue value) =>
            (facts(variable) ?? throw new FlowFactUnknownException(variable, activity.Path)) == value;
    }
}
