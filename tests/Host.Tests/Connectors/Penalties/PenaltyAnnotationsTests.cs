using CreditSupervision.Host.Connectors.Penalties;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class PenaltyAnnotationsTests
{
    private static readonly PenaltyKinds Kinds = Repository.Kinds();

    [Fact]
    public void Parse_EveryKnownKey_IsRead()
    {
        PenaltyAnnotations annotations = PenaltyAnnotations.Parse(
            "列入依据=L44-05-04;裁量档次=从重；违法行为发生日 ＝ 2024/3/15;来源=PD-01;性质恶劣=是;情节严重=否;社会危害较大=是;"
            + "已说理因素=9;无主观故意=否;备用=随意;自由文字", Kinds, null, out IReadOnlyList<string> wrong);

        Assert.Empty(wrong);
        Assert.Equal(
            new PenaltyAnnotations
            {
                Ground = "L44-05-04",
                DiscretionBand = "aggravated",
                ViolationOn = new DateOnly(2024, 3, 15),
                Source = "PD-01",
                VileNature = true,
                SeriousCircumstances = false,
                LargeHarm = true,
                FactorsReasoned = 9,
                LackOfIntentProven = false,
            },
            annotations);
    }

    [Theory]
    [InlineData("列入依据=L44-05-04(推断)", "L44-05-04")]
    [InlineData("列入依据=L44-09-01或L44-09-06（推断）", "L44-09-01或L44-09-06")]
    public void Parse_InferredGround_IsShownAndNoFact(string remarks, string inferred)
    {
        PenaltyAnnotations annotations =
            PenaltyAnnotations.Parse(remarks, Kinds, null, out IReadOnlyList<string> wrong);

        Assert.Empty(wrong);
        Assert.Null(annotations.Ground);
        Assert.Equal(inferred, annotations.InferredGround);
    }

    [Theory]
    [InlineData("列入依据=第五条", "列入依据")]
    [InlineData("列入依据=", "列入依据")]
    [InlineData("裁量档次=很重", "裁量档次")]
    [InlineData("违法行为发生日=2024-02-30", "违法行为发生日")]
    [InlineData("性质恶劣=也许", "性质恶劣")]
    [InlineData("已说理因素=10", "已说理因素")]
    [InlineData("来源=", "来源")]
    [InlineData("裁量档次=从重;裁量档次=一般", "裁量档次")]
    [InlineData("列入依据=L44-05-04;列入依据=L44-05-01(推断)", "列入依据")]
    public void Parse_WrongOrContradictoryValue_NamesTheKey(string remarks, string key)
    {
        _ = PenaltyAnnotations.Parse(remarks, Kinds, null, out IReadOnlyList<string> wrong);

        Assert.Equal([key], wrong);
    }

    [Fact]
    public void Parse_GroundOutsideTheKnownOnes_IsWrong()
    {
        _ = PenaltyAnnotations.Parse(
            "列入依据=L44-99-99", Kinds, new HashSet<string> { "L44-05-04" }, out IReadOnlyList<string> wrong);

        Assert.Equal(["列入依据"], wrong);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("已整改完毕；无其他说明")]
    public void Parse_FreeText_StatesNothing(string? remarks)
    {
        PenaltyAnnotations annotations =
            PenaltyAnnotations.Parse(remarks, Kinds, null, out IReadOnlyList<string> wrong);

        Assert.Empty(wrong);
        Assert.Equal(PenaltyAnnotations.None, annotations);
    }
}
