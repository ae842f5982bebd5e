using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Tests.Definitions;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Tests.Rights;

/// <summary>Every mistake in the permission table is named with its file, line and remedy, and keeps the host from starting.</summary>
public sealed class RightsReaderTests
{
    private const string Export = "  - code: case.export";

    [Theory]
    [InlineData("code: session.read", "code: session.raed", "D06", "the host has no act 'session.raed'")]
    [InlineData("code: rights.own", "code: session.read", "D05", "the act 'session.read' stands twice")]
    [InlineData("{roles: [chiefs], where: [own]}", "{roles: [cheifs], where: [own]}", "D06", "roles 'cheifs' is unknown")]
    [InlineData("{roles: [chiefs], where: [own]}", "{roles: [chiefs]}", "D03", "say 'where' the grant holds")]
    [InlineData("{roles: [chiefs], where: [own]}", "{roles: [chiefs], where: [moon]}", "D06", "where 'moon' is unknown")]
    [InlineData("{roles: [chiefs], where: [own]}", "{roles: [chiefs], where: [party]}", "D04", "'party' holds for parties only")]
    [InlineData("{roles: [chiefs], where: [own]}", "{roles: [], where: [own]}", "D03", "'roles' names nobody")]
    [InlineData("{roles: [chiefs], where: [own]}", "{roles: [chiefs], where: [own], until: never}", "D02", "'until' is not known here")]
    [InlineData("where: [above, elsewhere], duty: involved", "where: [above, elsewhere], duty: curious", "D04", "duty 'curious' is unknown")]
    [InlineData("- {roles: [staff, party]}", "- {roles: [staff, party], where: [own]}", "D04", "the act has no subject")]
    [InlineData("division: legal, position: officer", "division: lawyers, position: officer", "D06", "division 'lawyers' is unknown")]
    [InlineData("division: legal, position: officer", "division: legal, position: clerk", "D06", "position 'clerk' is unknown")]
    [InlineData("kind: system, position: licensing", "kind: system", "D03", "a system's role needs a 'position'")]
    [InlineData("kind: system, position: licensing", "kind: robot, position: licensing", "D06", "kind 'robot' is unknown")]
    [InlineData("format: rights/1", "format: rights/2", "D01", "expected format 'rights/1'")]
    public void Table_WithAMistake_IsRefusedWithItsPlace(string before, string after, string code, string words)
    {
        using DefinitionCopy copy = new();
        int line = copy.LineOf(RightsReader.Path, before);
        copy.Replace(RightsReader.Path, before, after);

        IReadOnlyList<DefinitionProblem> problems = copy.Problems();

        Assert.Contains(problems, problem => problem.File == RightsReader.Path && problem.Code == code
            && problem.Line > 0 && problem.Line - line is >= -3 and <= 3
            && problem.Message.Contains(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Table_WithoutAnActOfTheHost_IsRefused()
    {
        using DefinitionCopy copy = new();
        copy.Replace(RightsReader.Path, Export, "  - code: case.exprot");

        Assert.Contains(copy.Problems(), problem => problem.Message.StartsWith(
            "the act 'case.export' of the host is missing", StringComparison.Ordinal));
    }

    [Fact]
    public void Table_ThatIsNotThere_IsRefused()
    {
        using DefinitionCopy copy = new();
        copy.Delete(RightsReader.Path);

        Assert.Contains(copy.Problems(), problem => problem is { File: RightsReader.Path, Code: "D03" });
    }
}
