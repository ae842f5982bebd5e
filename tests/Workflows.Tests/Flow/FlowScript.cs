using System.Text;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>
/// Plays commands against an engine and writes down what it answers. A command begins with <c>&gt;</c>:
/// <c>start</c>, <c>set served true</c>, <c>set ground A</c>, <c>flow:a#1 ok</c>. What follows are the moves.
/// </summary>
internal sealed class FlowScript(IFlowEngine engine, FlowDefinition definition)
{
    private readonly StringBuilder written = new();
    private FactSet facts = FactSet.Empty;
    private FlowState state = FlowState.Empty;

    public FlowState State => state;

    public string Written => written.ToString();

    /// <summary>Plays the commands of a script and gives the script as this engine would have it.</summary>
    public string Play(string script, bool everyMove)
    {
        foreach (string line in DefinitionFiles.Lines(script))
            if (line[0] == '#')
                written.Append(line).Append('\n');
            else if (line[0] == '>')
                Command(line, everyMove);
        return Written;
    }

    public IReadOnlyList<FlowMove> Do(string command)
    {
        string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words[0] == "set")
        {
            facts = facts.With(words[1], bool.TryParse(words[2], out bool flag)
                ? new FactValue.Flag(flag)
                : new FactValue.Code(words[2]));
            return [];
        }
        IReadOnlyList<FlowMove> moves = words[0] == "start"
            ? engine.Start(definition, name => facts[name])
            : engine.Advance(
                definition, state, ActivationId.TryParse(words[0]) ?? default, words[1], name => facts[name]);
        state = state.Apply(moves);
        return moves;
    }

    private void Command(string line, bool everyMove)
    {
        written.Append(line).Append('\n');
        try
        {
            foreach (FlowMove move in Do(line[1..].Trim()))
                if (everyMove || IsOurs(move))
                    written.Append("  ").Append(move).Append('\n');
        }
        catch (Exception exception) when (exception is FlowFactUnknownException or InvalidOperationException)
        {
            written.Append("  ! ").Append(exception.GetType().Name).Append('\n');
        }
    }

    // What engines must agree on: our boxes and the end. How they count their own boxes is theirs.
    private bool IsOurs(FlowMove move) => move switch
    {
        FlowMove.Activated activated => IsOurs(activated.Activation),
        FlowMove.Completed completed => IsOurs(completed.Activation),
        FlowMove.Cancelled cancelled => IsOurs(cancelled.Activation),
        FlowMove.Finished => true,
        _ => false,
    };

    private bool IsOurs(ActivationId activation) =>
        definition.Activity(activation).Pace is FlowPace.Prompt or FlowPace.Patient;
}
