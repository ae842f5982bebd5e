using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>
/// What every engine behind <see cref="IFlowEngine"/> must answer, kept as data: a definition and a script with the
/// expected moves of our boxes. A second engine gets a second test method, not a second set.
/// </summary>
public sealed class FlowAgreementTests
{
    public static TheoryData<string> Scripts => DefinitionFiles.Names("Agreement");

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Interpreter_Script_AnswersAsAgreed(string name)
    {
        string expected = DefinitionFiles.Text("Agreement", $"{name}.txt");

        string actual = Play(new FlowInterpreter(), name, expected);

        Assert.Equal(expected, actual);
    }

    private static string Play(IFlowEngine engine, string name, string script) =>
        new FlowScript(engine, DefinitionFiles.Readable(DefinitionFiles.Text("Agreement", $"{name}.json")))
            .Play(script, everyMove: false);
}
