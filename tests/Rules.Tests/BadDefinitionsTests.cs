namespace CreditSupervision.Rules.Tests;

/// <summary>
/// Each file of the folder Bad is broken in one way. Its head says where it stands among the real definitions
/// (<c># as:</c>) and which code and words the report must hold (<c># expects:</c>).
/// </summary>
public sealed class BadDefinitionsTests
{
    private static readonly string folder = Path.Combine(Definitions.Folder(), "..", "tests", "Rules.Tests", "Bad");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(folder, "*.yaml").Select(file =>
            Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BrokenDefinition_IsNamedWithPlaceAndWords(string file)
    {
        string content = File.ReadAllText(Path.Combine(folder, file));
        string place = Head(content, "# as: ").Single();

        RuleBookReading reading = RuleBook.Read(
            [.. Definitions.Texts.Where(text => text.Path != place), new DefinitionText(place, content)]);

        Assert.Null(reading.Book);
        foreach (string expected in Head(content, "# expects: "))
        {
            Assert.True(reading.Problems.Any(problem => problem.File == place && problem.Code == expected[..3]
                && problem.Message.Contains(expected[3..].Trim(), StringComparison.Ordinal)),
                $"expected '{expected}', found:\n{string.Join('\n', reading.Problems)}");
        }
        Assert.All(reading.Problems.Where(problem => problem.File == place),
            problem => Assert.InRange(problem.Line, 0, content.Split('\n').Length + 1));
    }

    [Fact]
    public void Files_EveryCodeOfTheChecks_IsExpectedByOne()
    {
        HashSet<string> expected = [.. Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .SelectMany(file => Head(File.ReadAllText(file), "# expects: ")).Select(words => words[..3])];

        IEnumerable<string> codes = Enumerable.Range(1, 16).Select(number => FormattableString.Invariant($"L{number:00}"));

        Assert.Empty(codes.Except(expected));
    }

    [Fact]
    public void Read_UnknownFact_NamesTheLineItStandsOn()
    {
        string content = File.ReadAllText(Path.Combine(folder, "unknown-fact.yaml"));

        RuleBookReading reading = RuleBook.Read([.. Definitions.Texts, new DefinitionText("rules/bad.yaml", content)]);

        int line = 1 + Array.FindIndex(content.Split('\n'), text => text.Contains("flagg", StringComparison.Ordinal)
            && !text.StartsWith('#'));
        Assert.Contains(reading.Problems, problem => problem.Code == "L02" && problem.Line == line);
    }

    [Fact]
    public void Read_EveryPrefixOfAFile_NeverThrows()
    {
        DefinitionText whole = Definitions.Texts.Single(text => text.Path == "rules/repair/serious-list.yaml");
        DefinitionText[] rest = [.. Definitions.Texts.Where(text => text.Path != whole.Path
            && !text.Path.StartsWith("rules/", StringComparison.Ordinal))];

        for (int length = 0; length < whole.Content.Length; length += 97)
            Assert.NotNull(RuleBook.Read([.. rest, whole with { Content = whole.Content[..length] }]).Problems);
    }

    [Fact]
    public void Read_DamagedFile_NeverThrows()
    {
        const string Signs = "{}[]:,&*!|>'\"#-?%@ \t\n\0<=";
        Random random = new(16);
        DefinitionText whole = Definitions.Texts.Single(text => text.Path == "rules/listing/annulment.yaml");
        DefinitionText[] rest = [.. Definitions.Texts.Where(text => text.Path != whole.Path
            && !text.Path.StartsWith("rules/", StringComparison.Ordinal))];

        for (int attempt = 0; attempt < 300; attempt++)
        {
            char[] damaged = whole.Content.ToCharArray();
            for (int hit = 0; hit <= attempt % 3; hit++)
                damaged[random.Next(damaged.Length)] = Signs[random.Next(Signs.Length)];
            RuleBookReading reading = RuleBook.Read([.. rest, whole with { Content = new string(damaged) }]);
            Assert.True(reading.Book is not null || reading.Problems.Count > 0);
        }
    }

    [Fact]
    public void Read_NothingAtAll_SaysThatTheCalendarIsMissing()
    {
        RuleBookReading reading = RuleBook.Read([]);

        Assert.Null(reading.Book);
        Assert.NotEmpty(reading.Problems);
    }

    private static IEnumerable<string> Head(string content, string mark) => content.Split('\n')
        .Where(line => line.StartsWith(mark, StringComparison.Ordinal)).Select(line => line[mark.Length..].Trim());
}
