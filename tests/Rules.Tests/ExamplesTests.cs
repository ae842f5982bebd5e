namespace CreditSupervision.Rules.Tests;

/// <summary>Every test that the rule files carry, asked of the real definitions.</summary>
public sealed class ExamplesTests
{
    [Fact]
    public void Read_TheRealDefinitions_HasNoProblem()
    {
        RuleBookReading reading = RuleBook.Read(Definitions.Texts);

        Assert.Equal([], reading.Problems.Select(problem => problem.ToString()));
        Assert.NotNull(reading.Book);
    }

    [Fact]
    public void RunExamples_OfTheRealDefinitions_AllPass()
    {
        IReadOnlyList<ExampleResult> results = Definitions.Book.RunExamples();

        Assert.Equal([], results.Where(result => !result.Passed).Select(result => result.ToString()));
        Assert.NotEmpty(results);
    }
}
