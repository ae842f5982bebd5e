using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class PenaltyKindsFileTests
{
    private const string Whole = """
        kinds:
          - { name: 罚款, alsoWritten: [罚金], heavierPenaltyByBand: { aggravated: HP-1 }, cites: X art.1 }
          - { name: 其他, takesWording: true, heavierPenalty: unknown, cites: X art.2 }
        partyCategories:
          - { name: 自然人, partyKind: naturalPerson, cites: X art.3 }
        discretionBands:
          - { name: 从重, band: aggravated, cites: X art.4 }
        """;

    [Fact]
    public void Read_WholeFile_AnswersByWordAndBand()
    {
        PenaltyKinds? kinds = PenaltyKindsFile.Read(new DefinitionText("f.yaml", Whole), out var problems);

        Assert.Empty(problems);
        Assert.Equal("HP-1", kinds?.Find("罚金")?.HeavierPenaltyUnder("aggravated"));
        Assert.Null(kinds?.Find("罚金")?.HeavierPenaltyUnder(null));
        Assert.Null(kinds?.Find("其他-责令改正")?.HeavierPenaltyUnder("aggravated"));
        Assert.Equal("naturalPerson", kinds?.PartyKindOf("自然人"));
        Assert.Equal("aggravated", kinds?.BandOf("从重"));
    }

    [Theory]
    [InlineData("罚款-从重")]
    [InlineData("罚单")]
    [InlineData("")]
    public void Find_WordOutsideTheFile_IsUnknown(string word)
    {
        PenaltyKinds? kinds = PenaltyKindsFile.Read(new DefinitionText("f.yaml", Whole), out _);

        Assert.NotNull(kinds);
        Assert.Null(kinds.Find(word));
    }

    [Theory]
    [InlineData("takesWording: true", "tookWording: true", "f.yaml:3: K01 Property 'tookWording' not found")]
    [InlineData("alsoWritten: [罚金]", "alsoWritten: [其他]", "f.yaml:0: K03 kinds/其他: the word stands 2 times; keep one")]
    [InlineData("HP-1", "heavier",
        "f.yaml:0: K04 kinds/罚款: expected heavierPenalty or heavierPenaltyByBand with an HP code")]
    [InlineData("{ aggravated: HP-1 }", "{ severe: HP-1 }", "f.yaml:0: K04 kinds/罚款: expected")]
    [InlineData("naturalPerson", "human", "f.yaml:0: K05 partyCategories/自然人: partyKind is one of legalPerson")]
    [InlineData("band: aggravated", "band: high", "f.yaml:0: K05 discretionBands/从重: band is one of aggravated")]
    [InlineData("cites: X art.3", "cites: ''", "f.yaml:0: K02 partyCategories/自然人: an entry needs a name and cites")]
    public void Read_BrokenFile_NamesPlaceAndRemedy(string from, string to, string expected)
    {
        DefinitionText text = new("f.yaml", Whole.Replace(from, to, StringComparison.Ordinal));

        PenaltyKinds? kinds = PenaltyKindsFile.Read(text, out IReadOnlyList<DefinitionProblem> problems);

        Assert.Null(kinds);
        Assert.StartsWith(expected, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_FileOfTheRepository_KnowsEveryHeavierPenaltyThatAKindNames()
    {
        PenaltyKinds kinds = Repository.Kinds();

        Assert.Equal(
            ["HP-1", "HP-2a", "HP-2b", "HP-3a", "HP-3b", "HP-3c", "HP-3d"],
            kinds.All.Select(kind => kind.HeavierPenaltyUnder("aggravated"))
                .Where(code => code is not null and not PenaltyKind.NoneHeavier).Order(StringComparer.Ordinal));
    }
}
