using System.Reflection;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow.Reading;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>
/// Definitions that can be read and must not be published, each with the words its message must hold, beside the
/// lifecycle and the rule book of <see cref="SketchedCase"/>.
/// </summary>
public sealed class UnsoundFlowTests
{
    public static TheoryData<string> Unsound => DefinitionFiles.Names("Unsound");

    public static TheoryData<string> Codes => [.. AllCodes()];

    [Theory]
    [MemberData(nameof(Unsound))]
    public void Check_UnsoundFile_SaysWhatAndWhere(string name)
    {
        IReadOnlyList<DefinitionProblem> problems = SketchedCase.CheckText(
            DefinitionFiles.Text("Unsound", $"{name}.json"));

        string all = string.Join('\n', problems);
        foreach (string words in DefinitionFiles.Lines(DefinitionFiles.Text("Unsound", $"{name}.txt")))
            Assert.Contains(words, all, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Code_OfTheReaderAndTheChecks_HasABadFile(string code)
    {
        IEnumerable<string> expectations = new[] { "Bad", "Unsound" }
            .SelectMany(folder => Directory.GetFiles(DefinitionFiles.Folder(folder), "*.txt")).Select(File.ReadAllText);

        Assert.Contains(expectations, text => text.StartsWith(code, StringComparison.Ordinal));
    }

    [Fact]
    public void Codes_OfTheReaderAndTheChecks_AreEachUsedOnce()
    {
        Assert.Equal(AllCodes().Count(), AllCodes().Distinct().Count());
        Assert.Contains("F01", AllCodes());
    }

    private static IEnumerable<string> AllCodes() => typeof(FlowCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(code => code.GetRawConstantValue()).OfType<string>();
}
