using System.Globalization;
using System.Text;
using CreditSupervision.Rules.Reading;

namespace CreditSupervision.Rules.Tests.Fuzz;

/// <summary>
/// The quick reader of plain files against the YAML parser: whatever the quick one reads, the YAML parser reads to the
/// same tree and without a problem. RULES_FUZZ_FILES asks for more spoiled files than the suite tries.
/// </summary>
public sealed class PlainReaderTests
{
    private const int FilesInSuite = 4_000;
    private const int Seed = 20261127;

    [Fact]
    public void Read_Definitions_ArePlainButForAFew()
    {
        DefinitionText[] texts = Texts();

        int plain = texts.Count(text => PlainTreeReader.Read(text.Content, new WordPool()) is not null);

        Assert.InRange(plain, texts.Length * 9 / 10, texts.Length);
    }

    [Fact]
    public void Read_EveryDefinition_GivesTheTreeOfTheYamlParser()
    {
        string[] different = [.. Texts().Where(text => Difference(text.Content) is not null).Select(text => text.Path)];

        Assert.Empty(different);
    }

    [Fact]
    public void Read_SpoiledFile_GivesTheTreeOfTheYamlParserOrNone()
    {
        int files = int.TryParse(Environment.GetEnvironmentVariable("RULES_FUZZ_FILES"), NumberStyles.None,
            CultureInfo.InvariantCulture, out int asked) ? asked : FilesInSuite;
        DefinitionText[] texts = Texts();
        List<string> wrong = [];
        int read = 0;
        for (int file = 0; file < files && wrong.Count < 10; file++)
        {
            // Short pieces of whole lines: the spoiled place is then hit by what stands near it.
            string spoiled = new Mutation(Seed + file).Of(Piece(texts[file % texts.Length].Content, file));
            if (Difference(spoiled) is { } difference)
                wrong.Add($"{difference} in: {spoiled}");
            read += PlainTreeReader.Read(spoiled, new WordPool()) is null ? 0 : 1;
        }

        Assert.Empty(wrong);
        Assert.True(read > files / 20, $"only {read} of {files} spoiled files were still plain");
    }

    [Theory]
    [InlineData("a: 1 # a comment\nb: 'x'   # another\n# a line\n\nc: {d: e, f: [g, h]}")]
    [InlineData("a: &one {b: 1}\nc: {<<: *one, d: 2}\ne:\n  <<: *one\n  f: 3\n")]
    [InlineData("a:\n  - b: 1\n    c: 2\n  - plain words, all of them\n  - {d: 1}\n  - [e, f]\n")]
    [InlineData("a: x#y and \"z\"\nb: it's\nc: {}\nd: []\ne: null\n")]
    public void Read_PlainText_IsReadWithoutTheYamlParser(string text)
    {
        DefinitionNode.Map? tree = PlainTreeReader.Read(text, new WordPool());

        Assert.NotNull(tree);
        Assert.Null(Difference(text));
    }

    [Theory]
    [InlineData("a: two\n  lines\n")]
    [InlineData("a: |\n  text\n")]
    [InlineData("a: \"\\u0041\"\n")]
    [InlineData("a: 'it''s'\n")]
    [InlineData("a: {b: 1,\n  c: 2}\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: 1\na: 2\n")]
    [InlineData("a: *none\n")]
    [InlineData("<<")]
    [InlineData("a:\n")]
    [InlineData("- a\n")]
    [InlineData("a: !tag b\n")]
    [InlineData("a: b\n c: d\n")]
    [InlineData("a:\tb\n")]
    public void Read_TextThatIsNotPlain_IsLeftToTheYamlParser(string text)
    {
        DefinitionNode.Map? tree = PlainTreeReader.Read(text, new WordPool());

        Assert.Null(tree);
    }

    private static DefinitionText[] Texts() => [.. Definitions.Texts.Where(text => text.Path == "sources.yaml"
        || new[] { "grounds/", "parameters/", "rules/" }.Any(folder =>
            text.Path.StartsWith(folder, StringComparison.Ordinal)))];

    private static string Piece(string content, int number)
    {
        string[] lines = content.Split('\n');
        int first = number % lines.Length;
        int count = 1 + (number / lines.Length % 12);
        return number % 4 == 0 ? content : string.Join('\n', lines.Skip(first).Take(count));
    }

    /// <summary>What the two readers say differently; null where the quick one leaves the text to the other.</summary>
    private static string? Difference(string text)
    {
        if (PlainTreeReader.Read(text, new WordPool()) is not { } plain)
            return null;
        List<DefinitionProblem> problems = [];
        DefinitionNode.Map? yaml = DefinitionTreeReader.ReadYaml(text, new Findings("file", problems));
        if (yaml is null || problems.Count > 0)
            return $"read as plain, refused as YAML: {string.Join("; ", problems)}";
        (string left, string right) = (Written(plain), Written(yaml));
        return left == right ? null : $"plain {left}\nYAML {right}";
    }

    private static string Written(DefinitionNode node)
    {
        StringBuilder text = new();
        Write(node, text);
        return text.ToString();
    }

    private static void Write(DefinitionNode node, StringBuilder text)
    {
        text.Append(CultureInfo.InvariantCulture, $"@{node.Line}");
        if (node is DefinitionNode.Scalar scalar)
            text.Append(scalar.IsPlain ? '~' : '=').Append('<').Append(scalar.Text).Append('>');
        else if (node is DefinitionNode.List list)
        {
            text.Append('[');
            foreach (DefinitionNode item in list.Items)
                Write(item, text);
            text.Append(']');
        }
        else if (node is DefinitionNode.Map map)
        {
            text.Append('{');
            foreach (DefinitionEntry entry in map.Entries)
            {
                text.Append(CultureInfo.InvariantCulture, $"|{entry.Key}@{entry.Line}:");
                Write(entry.Value, text);
            }
            text.Append('}');
        }
    }
}
