using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>
/// What every engine behind <see cref="IFlowEngine"/> must answer, kept as data in <c>Agreement</c>: a definition and a
/// script with the expected moves of our boxes. Another engine is put through by a class of one line.
/// </summary>
public abstract class FlowAgreement
{
    public static TheoryData<string> Scripts => DefinitionFiles.Names("Agreement");

    protected abstract IFlowEngine Engine { get; }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Engine_Script_AnswersAsAgreed(string name)
    {
        string expected = DefinitionFiles.Text("Agreement", $"{name}.txt");

        string actual = Play(Engine, name);

        Assert.Equal(expected, actual);
    }

    internal static string Play(IFlowEngine engine, string name) =>
        new FlowScript(engine, DefinitionFiles.Readable(DefinitionFiles.Text("Agreement", $"{name}.json")))
            .Play(DefinitionFiles.Text("Agreement", $"{name}.txt"), everyMove: false);
}

/// <summary>The engine of the product.</summary>
public sealed class FlowInterpreterAgreementTests : FlowAgreement
{
    protected override IFlowEngine Engine => new FlowInterpreter();
}

/// <summary>The second engine, written another way.</summary>
public sealed class NaiveEngineAgreementTests : FlowAgreement
{
    protected override IFlowEngine Engine => new NaiveEngine();
}

/// <summary>The agreement must be able to tell a wrong engine from a right one.</summary>
public sealed class BrokenEngineTests
{
    public static TheoryData<string> Faults => [.. BrokenEngine.Faults.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void Engine_WithAFault_IsFound(string fault)
    {
        string[] found =
        [
            .. DefinitionFiles.All("Agreement").Where(name =>
                DefinitionFiles.Text("Agreement", $"{name}.txt") != FlowAgreement.Play(new BrokenEngine(fault), name)),
        ];

        Assert.NotEmpty(found);
    }

    /// <summary>The built-in engine with one thing wrong in what it answers.</summary>
    private sealed class BrokenEngine(string fault) : IFlowEngine
    {
        public static IReadOnlyDictionary<string, Func<IReadOnlyList<FlowMove>, IEnumerable<FlowMove>>> Faults { get; } =
            new Dictionary<string, Func<IReadOnlyList<FlowMove>, IEnumerable<FlowMove>>>
            {
                ["cancels nobody"] = moves => moves.Where(move => move is not FlowMove.Cancelled),
                ["never finishes"] = moves => moves.Where(move => move is not FlowMove.Finished),
                ["starts only one branch"] = moves => moves.Where((move, place) => move is not FlowMove.Activated
                    || !moves.Take(place).OfType<FlowMove.Activated>().Any(IsTask) || !IsTask(move)),
                ["starts branches backwards"] = moves => moves.OrderBy(move =>
                    move is FlowMove.Activated ? -moves.ToList().IndexOf(move) : int.MinValue),
                ["counts no passes"] = moves => moves.Select(move => move is FlowMove.Activated activated
                    ? activated with { Activation = activated.Activation with { Pass = 1 } }
                    : move),
            };

        private readonly FlowInterpreter sound = new();

        public IReadOnlyList<FlowMove> Start(FlowDefinition definition, Func<string, FactValue?> facts) =>
            [.. Faults[fault](sound.Start(definition, facts))];

        public IReadOnlyList<FlowMove> Advance(
            FlowDefinition definition, FlowState state, ActivationId activation, string port, Func<string, FactValue?> facts) =>
            [.. Faults[fault](sound.Advance(definition, state, activation, port, facts))];

        // In the agreement's sketches the letters a to e and names of their own are work.
        private static bool IsTask(FlowMove move) => move is FlowMove.Activated { Activation.Path: { } path }
            && path.Split(':')[^1] is not ("start" or "f" or "j" or "d" or "s" or "inner");
    }
}
