using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Definitions;

public sealed class CatalogueReaderTests
{
    [Fact]
    public void Read_DefinitionsOfTheRepository_GivesNoError()
    {
        CatalogueReading reading = CatalogueReader.Read(DefinitionFolder.Find(null)!);

        Assert.DoesNotContain(reading.Problems, problem => !problem.IsWarning);
        Assert.NotNull(reading.Definitions);
    }

    [Fact]
    public void Read_DefinitionsOfTheRepository_HoldsEveryKindAndLetter()
    {
        LoadedDefinitions definitions = CatalogueReader.Read(DefinitionFolder.Find(null)!).Definitions!;

        Assert.NotNull(definitions.Catalogue.Newest(CaseKind.Listing));
        Assert.NotNull(definitions.Catalogue.Newest(CaseKind.RepairSeriousList));
        Assert.NotNull(definitions.Catalogue.Newest(CaseKind.Expiry));
        Assert.NotNull(definitions.Catalogue.Newest(CaseKind.ListingRevocation));
        Assert.Equal("列严", definitions.Catalogue.Letters["listing-decision"].NumberWord);
        Assert.Null(definitions.Catalogue.Letters["repair-notice"].NumberWord);
        Assert.Equal(new DateOnly(2026, 1, 5), definitions.World!.Today);
        Assert.Contains(definitions.World.People, person => person.Id == "zhang.case.changsha");
    }

    [Fact]
    public void Read_SuperiorThatIsNoAuthority_IsNamedWithLineAndRemedy()
    {
        using DefinitionCopy copy = new();
        copy.Replace("authorities/hunan.yaml", "superior: \"433100\"", "superior: \"439900\"");

        DefinitionProblem problem = copy.Problems()[0];

        Assert.Equal("authorities/hunan.yaml", problem.File);
        Assert.Equal(copy.LineOf("authorities/hunan.yaml", "superior: \"439900\""), problem.Line);
        Assert.Equal("D06", problem.Code);
        Assert.Contains("'439900'", problem.Message, StringComparison.Ordinal);
        Assert.Contains("add that authority", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LetterWithUnknownPlaceholder_IsNamedWithLineAndRemedy()
    {
        using DefinitionCopy copy = new();
        copy.Replace("letters/expiry-decision.yaml", "列入日期：{entry.listedOn}", "列入日期：{entry.listetOn}");

        DefinitionProblem problem = Assert.Single(copy.Problems());

        Assert.Equal("letters/expiry-decision.yaml", problem.File);
        Assert.Equal(copy.LineOf("letters/expiry-decision.yaml", "{entry.listetOn}"), problem.Line);
        Assert.Equal("D07", problem.Code);
        Assert.Contains("{entry.listetOn}", problem.Message, StringComparison.Ordinal);
        Assert.Contains("use a case fact", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LetterWithUnknownParameter_IsAProblem()
    {
        using DefinitionCopy copy = new();
        copy.Replace("letters/listing-notice.yaml", "收到本告知书之日起{period.defence.period}", "收到本告知书之日起{period.defence.perod}");

        DefinitionProblem problem = Assert.Single(copy.Problems());

        Assert.Equal("D07", problem.Code);
    }

    [Fact]
    public void Read_NumberedLetterThatPrintsNoNumber_IsAProblem()
    {
        using DefinitionCopy copy = new();
        copy.Replace("letters/expiry-decision.yaml", "{number}", "");

        DefinitionProblem problem = Assert.Single(copy.Problems());

        Assert.Equal("letters/expiry-decision.yaml", problem.File);
        Assert.Contains("{number}", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_WorldWithUnknownKey_IsNamedWithLineAndRemedy()
    {
        using DefinitionCopy copy = new();
        copy.Replace("worlds/demo.yaml", "today: 2026-01-05", "today: 2026-01-05\nweather: fine");

        DefinitionProblem problem = Assert.Single(copy.Problems());

        Assert.Equal("worlds/demo.yaml", problem.File);
        Assert.Equal(copy.LineOf("worlds/demo.yaml", "weather: fine"), problem.Line);
        Assert.Equal("D02", problem.Code);
        Assert.Contains("remove it or use one of", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("authority: \"430100\", division: case,", "authority: \"430199\", division: case,", "D06")]
    [InlineData("division: legal", "division: lawyers", "D06")]
    [InlineData("lines: [foodProduction, specialFood, foodSampling]", "lines: [foodPoduction]", "D06")]
    [InlineData("party: 91430100MA0FJH019W", "party: 91430100MA0FJH019X", "D04")]
    [InlineData("today: 2026-01-05", "today: 5 January", "D04")]
    public void Read_WorldWithAWrongValue_IsAProblem(string before, string after, string code)
    {
        using DefinitionCopy copy = new();
        copy.Replace("worlds/demo.yaml", before, after);

        DefinitionProblem problem = copy.Problems()[0];

        Assert.Equal("worlds/demo.yaml", problem.File);
        Assert.Equal(copy.LineOf("worlds/demo.yaml", after), problem.Line);
        Assert.Equal(code, problem.Code);
    }

    [Fact]
    public void Read_UndividedAtALevelThatIsNone_IsNamedWithLine()
    {
        using DefinitionCopy copy = new();
        copy.Replace("authorities/hunan.yaml", "undividedAt: [county]", "undividedAt: [village]");

        DefinitionProblem problem = copy.Problems()[0];

        Assert.Equal(copy.LineOf("authorities/hunan.yaml", "undividedAt: [village]"), problem.Line);
        Assert.Equal("D04", problem.Code);
        Assert.Contains("'village'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PeopleOfTheFieldDivision_HoldTheirLinesAndInACountyAll()
    {
        LoadedDefinitions definitions = CatalogueReader.Read(DefinitionFolder.Find(null)!).Definitions!;

        IReadOnlyList<string> Lines(string id) => definitions.World!.People.Single(person => person.Id == id).Actor.Lines;

        Assert.Equal(["foodProduction", "specialFood", "foodSampling"], Lines("li.field.changsha"));
        Assert.Equal(6, Lines("tan.field-chief.changsha").Count);
        Assert.Equal(6, Lines("ou.field.furong").Count);
        Assert.Empty(Lines("wang.credit.changsha"));
        Assert.True(definitions.Catalogue.Directory.TryFind("430000-IPA", out _));
    }

    [Fact]
    public void Read_WorldWithPartiesPenaltiesAndStories_KeepsThem()
    {
        using DefinitionCopy copy = new();
        copy.Write("worlds/demo.yaml", """
            format: world/1
            today: 2026-01-05
            parties:
              - {id: party.xinghe, name: 虚构公司, uscc: 91430100MA0FJH019W, kind: legalPerson}
            penalties: [worlds/penalties.csv]
            stories: [worlds/tale.story]
            """);
        copy.Write("worlds/penalties.csv", "");
        copy.Write("worlds/tale.story", "");

        DemoWorld world = CatalogueReader.Read(copy.Folder).Definitions!.World!;

        Assert.Equal(["worlds/penalties.csv"], world.Penalties);
        Assert.Equal(["worlds/tale.story"], world.Stories);
        Assert.Contains(world.Parties, party => party.UnifiedCode == "91430100MA0FJH019W" && party.Kind == "legalPerson");
    }

    [Fact]
    public void Read_FileThatIsNoYaml_NamesTheLine()
    {
        using DefinitionCopy copy = new();
        copy.Write("letters/broken.yaml", "format: letter/1\nid: [unclosed\n");

        DefinitionProblem problem = Assert.Single(copy.Problems());

        Assert.Equal("letters/broken.yaml", problem.File);
        Assert.Equal("D01", problem.Code);
    }

    [Fact]
    public void Read_WorkflowWithALetterThatIsNotThere_IsAProblem()
    {
        using DefinitionCopy copy = new();
        copy.Delete("letters/expiry-decision.yaml");

        DefinitionProblem problem = Assert.Single(copy.Problems());

        Assert.Equal("workflows/expiry.1.json", problem.File);
        Assert.Contains("'expiry-decision'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_TwoMistakes_NamesBoth()
    {
        using DefinitionCopy copy = new();
        copy.Replace("worlds/demo.yaml", "today: 2026-01-05", "today: never");
        copy.Replace("letters/expiry-decision.yaml", "{entry.endsOn}", "{entry.ends}");

        IReadOnlyList<DefinitionProblem> problems = copy.Problems();

        Assert.Equal(["letters/expiry-decision.yaml", "worlds/demo.yaml"], problems.Select(problem => problem.File).Distinct());
    }
}
