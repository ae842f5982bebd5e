namespace CreditSupervision.Rules.Tests;

/// <summary>Every test that the rule files carry, asked of the real definitions.</summary>
public sealed class ExamplesTests
{
    [Fact]
    public void Read_TheRealDefinitions_HasNoProblem()
    {
        RuleBookReading reading = RuleBook.Read(Definitions.Texts);

        Assert.True(reading.Problems.Count == 0, string.Join('\n', reading.Problems));
        Assert.NotNull(reading.Book);
    }

    [Fact]
    public void RunExamples_OfTheRealDefinitions_AllPass()
    {
        IReadOnlyList<ExampleResult> results = Definitions.Book.RunExamples();

        string failures = string.Join('\n', results.Where(result => !result.Passed));
        Assert.True(failures.Length == 0, failures);
        Assert.NotEmpty(results);
    }
}
