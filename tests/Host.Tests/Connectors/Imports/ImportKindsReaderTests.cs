using CreditSupervision.Host.Connectors.Imports;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Tests.Connectors.Imports;

public sealed class ImportKindsReaderTests
{
    private const string Good = """
        format: import-kind/1
        kind: labels
        title: {zh-CN: 标签, en: labels}
        producer: 业务处
        key: [uscc]
        party: uscc
        fields:
          - {name: uscc, type: unifiedCode, required: true, title: {zh-CN: 代码, en: code}, names: [uniscid]}
          - {name: sector, type: code, title: {zh-CN: 领域, en: sector}, names: [], codes: {food: [食品], drug: [药品]}}
        ignored: []
        facts:
          - {fact: domain, valueOf: sector, text: {zh-CN: 领域, en: sector}}
        """;

    [Fact]
    public void Read_AGoodTable_HasNoProblem()
    {
        Assert.Empty(Problems(Good));
    }

    [Theory]
    [InlineData("key: [uscc]", "key: [nothing]", "is no field of this kind")]
    [InlineData("key: [uscc]", "key: []", "'key' is missing")]
    [InlineData("kind: labels", "kind: La Bels", "small letters")]
    [InlineData("type: unifiedCode", "type: number", "is no type")]
    [InlineData("names: []", "names: [uniscid]", "stands at two fields")]
    [InlineData("drug: [药品]", "drug: [食品]", "means two codes")]
    [InlineData("valueOf: sector", "valueOf: other", "is no field of this kind")]
    [InlineData("valueOf: sector, ", "", "either 'value' or 'valueOf'")]
    [InlineData("required: true, ", "required: true, personal: age, ", "no particular of a person")]
    [InlineData("ignored: []", "ignored: []\ncolour: red", "'colour' is not known here")]
    public void Read_ABrokenTable_NamesTheFileTheLineAndTheRemedy(string good, string bad, string words)
    {
        string broken = Good.Replace(good, bad, StringComparison.Ordinal);

        IReadOnlyList<DefinitionProblem> problems = Problems(broken);

        Assert.Contains(problems, problem => problem.Message.Contains(words, StringComparison.Ordinal)
            && problem.File == "connectors/labels.yaml" && problem.Line > 0);
    }

    private static List<DefinitionProblem> Problems(string text)
    {
        List<DefinitionProblem> problems = [];
        ImportKindsReader.Read([new DefinitionText("connectors/labels.yaml", text)], problems);
        return problems;
    }
}
