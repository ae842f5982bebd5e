using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class PenaltyFactsTests
{
    private static readonly PenaltyKinds Kinds = Repository.Kinds();

    [Theory]
    [InlineData("吊销许可证件", "HP-2b")]
    [InlineData("吊销营业执照", "HP-2b")]
    [InlineData("降低资质等级", "HP-2a")]
    [InlineData("限制开展生产经营活动", "HP-3a")]
    [InlineData("责令停产停业", "HP-3b")]
    [InlineData("责令关闭", "HP-3c")]
    [InlineData("限制从业", "HP-3d")]
    [InlineData("罚款;吊销许可证件", "HP-2b")]
    [InlineData("警告", "none")]
    [InlineData("警告;通报批评", "none")]
    [InlineData("罚款", null)]
    [InlineData("警告;罚款", null)]
    [InlineData("没收违法所得", null)]
    [InlineData("暂扣许可证件", null)]
    [InlineData("其他-责令改正", null)]
    [InlineData("", null)]
    public void From_PenaltyKinds_SayTheHeavierPenaltyOnlyWhereTheyDo(string kinds, string? expected)
    {
        PenaltyRecord record = new() { PenaltyKinds = Split(kinds) };

        FactSet facts = PenaltyFacts.From(record, null, Kinds);

        Assert.Equal(Code(expected), facts["heavierPenalty"]);
    }

    [Theory]
    [InlineData("罚款", "aggravated", "HP-1")]
    [InlineData("罚款", "ordinary", "none")]
    [InlineData("罚款", "lenient", "none")]
    [InlineData("罚款;吊销许可证件", "aggravated", "HP-2b")]
    [InlineData("罚款;没收违法所得", "ordinary", null)]
    public void From_FineUnderAStatedBand_FollowsTheBand(string kinds, string band, string? expected)
    {
        PenaltyRecord record = new() { PenaltyKinds = Split(kinds) };

        FactSet facts = PenaltyFacts.From(record, new PenaltyAnnotations { DiscretionBand = band }, Kinds);

        Assert.Equal(Code(expected), facts["heavierPenalty"]);
        Assert.Equal(Code(band), facts["discretionBand"]);
    }

    [Theory]
    [InlineData("", "罚款5万元；吊销食品生产许可证", "HP-2b")]
    [InlineData("其他", "责令停产停业", "HP-3b")]
    [InlineData("", "拟吊销食品生产许可证", null)]
    [InlineData("", "罚款1万元。逾期不缴纳的，吊销营业执照", null)]
    [InlineData("", "警告", null)]
    [InlineData("警告", "警告；不予吊销许可证", null)]
    [InlineData("警告", "吊销许可证", null)]
    public void From_Content_CountsOnlyWhereKindsAreOpenAndTheSentenceIsPlain(
        string kinds, string content, string? expected)
    {
        PenaltyRecord record = new() { PenaltyKinds = Split(kinds), Content = content };

        FactSet facts = PenaltyFacts.From(record, null, Kinds);

        Assert.Equal(Code(expected), facts["heavierPenalty"]);
    }

    [Fact]
    public void From_WarningBesideASuspendedLicence_StaysUnknown()
    {
        PenaltyRecord record = new() { PenaltyKinds = ["警告"], RevokedLicence = "食品经营许可证" };

        FactSet facts = PenaltyFacts.From(record, null, Kinds);

        Assert.Equal(FactSet.Empty, facts);
    }

    [Theory]
    [InlineData("法人及非法人组织", "legalPerson")]
    [InlineData("个体工商户", "individualBusiness")]
    [InlineData("自然人", "naturalPerson")]
    public void From_PartyCategory_BecomesThePartyKind(string category, string expected)
    {
        FactSet facts = PenaltyFacts.From(new PenaltyRecord { PartyCategory = category }, null, Kinds);

        Assert.Equal(FactSet.Empty.WithCode("partyKind", expected), facts);
    }

    [Fact]
    public void From_EverythingStated_BecomesFactsAndNothingElse()
    {
        PenaltyRecord record = new() { DecidedOn = new DateOnly(2026, 1, 5), FineFen = 1 };
        PenaltyAnnotations annotations = new()
        {
            Ground = "L44-05-04",
            InferredGround = "L44-05-01",
            ViolationOn = new DateOnly(2025, 10, 15),
            VileNature = true,
            SeriousCircumstances = true,
            LargeHarm = false,
            FactorsReasoned = 9,
            LackOfIntentProven = false,
        };

        FactSet facts = PenaltyFacts.From(record, annotations, Kinds);

        FactSet expected = FactSet.Empty
            .WithCode("ground", "L44-05-04")
            .With("penaltyDecidedOn", new DateOnly(2026, 1, 5))
            .With("violationOn", new DateOnly(2025, 10, 15))
            .With("vileNature", true)
            .With("seriousCircumstances", true)
            .With("largeHarm", false)
            .With("factorsReasoned", 9)
            .With("lackOfIntentProven", false);
        Assert.Equal(expected, facts);
    }

    [Fact]
    public void From_EmptyRecord_KnowsNothing()
    {
        Assert.Equal(FactSet.Empty, PenaltyFacts.From(new PenaltyRecord(), null, Kinds));
    }

    private static string[] Split(string kinds) => kinds.Split(';', StringSplitOptions.RemoveEmptyEntries);

    private static FactValue.Code? Code(string? value) => value is null ? null : new FactValue.Code(value);
}
