using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Tests;

public sealed class AnonymousTextTests
{
    private static readonly Party Dairy = new()
    {
        Name = "湖南某示范乳业有限公司（虚构）",
        UnifiedCode = "91430100MA4LA0016G",
        Kind = "legalPerson",
    };

    [Theory]
    [InlineData("湖南某示范乳业有限公司（虚构）被罚款。", "某公司被罚款。")]
    [InlineData("湖南某示范乳业有限公司被罚款。", "某公司被罚款。")]
    [InlineData("湖南某示范乳业被罚款。", "某公司被罚款。")]
    [InlineData("当事人（91430100MA4LA0016G）被罚款。", "当事人（某公司）被罚款。")]
    [InlineData("当事人（９１４３０１００ｍａ４ｌａ００１６ｇ）被罚款。", "当事人（某公司）被罚款。")]
    [InlineData("身份证号43010219800101123X，手机13800000000。", "身份证号，手机。")]
    [InlineData("示范乳业的负责人张某某在星沙路被查获。", "某的负责人某在某被查获。")]
    public void Of_ATextThatNamesTheParty_HoldsNoNameAndNoCode(string text, string expected)
    {
        string anonymous = AnonymousText.Of(text, Dairy, "张某某、示范乳业，星沙路");

        Assert.Equal(expected, anonymous);
        Assert.False(AnonymousText.Reveals(anonymous, Dairy, "张某某、示范乳业，星沙路"));
    }

    [Theory]
    [InlineData("湖南某示范乳业 有限公司")]
    [InlineData("湖 南 某 示 范 乳 业")]
    [InlineData("91430100 MA4LA0016G")]
    [InlineData("９１４３０１００ＭＡ４ＬＡ００１６Ｇ")]
    [InlineData("另一企业91430100MA4LD0047X")]
    [InlineData("电话13800000000")]
    [InlineData("张某某")]
    public void Reveals_ANameACodeOrAHiddenWord_IsTrue(string text)
    {
        bool reveals = AnonymousText.Reveals(text, Dairy, "张某某");

        Assert.True(reveals);
    }

    [Theory]
    [InlineData("某公司以非食品原料生产乳制品，罚款二十万元。")]
    [InlineData("2026年1月15日决定，货值1234567元。")]
    public void Reveals_ATextWithoutNames_IsFalse(string text)
    {
        bool reveals = AnonymousText.Reveals(text, Dairy, null);

        Assert.False(reveals);
    }
}
