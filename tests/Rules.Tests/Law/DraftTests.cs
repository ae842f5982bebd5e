namespace CreditSupervision.Rules.Tests.Law;

/// <summary>Law that was announced and is not in force: written down, tested, and silent until its pack is named.</summary>
public sealed class DraftTests
{
    private const string Pack = "sl44-revision";
    private static readonly string folder =
        Path.Combine(Definitions.Folder(), "..", "tests", "Rules.Tests", "Law", "Bad");
    private static readonly DateOnly asked = new(2026, 1, 5);

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(folder, "*.yaml").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BrokenDraftOrOverlay_IsNamedWithPlaceAndWords(string file)
    {
        string content = File.ReadAllText(Path.Combine(folder, file));
        string place = Head(content, "# as: ");
        string expected = Head(content, "# expects: ");

        RuleBookReading reading = RuleBook.Read([.. Definitions.Texts, new DefinitionText(place, content)]);

        Assert.Null(reading.Book);
        Assert.True(reading.Problems.Any(problem => problem.File == place && problem.Code == expected[..3]
            && problem.Message.Contains(expected[4..], StringComparison.Ordinal)),
            $"expected '{expected}', found:\n{string.Join('\n', reading.Problems)}");
    }

    [Fact]
    public void Judge_WithoutThePack_TheDraftIsSilent()
    {
        Verdict verdict = Definitions.Book.Judge("listing.superior-consent", County(asked), asked);

        Assert.Equal("needed", verdict.Outcome);
    }

    [Fact]
    public void Judge_WithThePackBeforeTheTrialDay_ThePresentLawAnswers()
    {
        Verdict verdict = Definitions.Book.Judge("listing.superior-consent", County(new(2025, 12, 31)), asked, Pack);

        Assert.Equal("needed", verdict.Outcome);
    }

    [Fact]
    public void Judge_WithThePackOnTheTrialDay_TheDraftAnswers()
    {
        Verdict verdict = Definitions.Book.Judge("listing.superior-consent", County(new(2026, 1, 1)), asked, Pack);

        Assert.Equal("notNeeded", verdict.Outcome);
        Assert.Contains(verdict.Citations, citation => citation.Source == "SL-44R");
    }

    [Fact]
    public void RunExamples_OfTheDraft_AreAmongThoseOfTheBook()
    {
        IReadOnlyList<ExampleResult> examples = Definitions.Book.RunExamples();

        Assert.Contains(examples, example => example.File == "rules/listing/superior-consent.sl44r.yaml");
    }

    private static FactSet County(DateOnly day) =>
        FactSet.Empty.WithCode("authorityLevel", "county").With("decisionOn", day);

    private static string Head(string content, string mark) => content.Split('\n')
        .Single(line => line.StartsWith(mark, StringComparison.Ordinal))[mark.Length..].Trim();
}
