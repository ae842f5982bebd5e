namespace CreditSupervision.Rules.Tests.Checking;

/// <summary>The analyses over whole decisions, on the real definitions.</summary>
public sealed class CheckTests
{
    private static readonly DateOnly today = new(2026, 11, 23);

    [Fact]
    public void Check_TheRealDefinitions_HasNoProblem()
    {
        IReadOnlyList<DefinitionProblem> problems = Definitions.Book.Check(today);

        Assert.True(problems.Count == 0, string.Join('\n', problems));
    }
}
