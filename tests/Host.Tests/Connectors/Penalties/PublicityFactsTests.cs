using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Tests.Storage;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

/// <summary>What a record says about its publication, and what it leaves open.</summary>
public sealed class PublicityFactsTests
{
    private static readonly PenaltyKinds Vocabulary = Repository.Kinds();
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Theory]
    [InlineData("警告", true, false, false, false)]
    [InlineData("警告;罚款", false, false, false, false)]
    [InlineData("通报批评", false, true, false, false)]
    [InlineData("罚款;没收违法所得", false, false, true, false)]
    [InlineData("吊销许可证件", false, false, true, true)]
    [InlineData("责令停产停业;罚款", false, false, true, true)]
    public void From_SettledKinds_SaysWhatTheyAre(
        string kinds, bool warningOnly, bool criticism, bool others, bool barred)
    {
        FactSet facts = From(kinds, fen: kinds.Contains("罚款", StringComparison.Ordinal) ? 600_000 : null);

        Assert.Equal(new FactValue.Flag(warningOnly), facts["warningOnly"]);
        Assert.Equal(new FactValue.Flag(criticism), facts["noticeOfCriticism"]);
        Assert.Equal(new FactValue.Flag(others), facts["otherKinds"]);
        Assert.Equal(new FactValue.Flag(barred), facts["barredKind"]);
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("其他-责令改正;警告", null)]
    [InlineData("暂扣许可证件", null)]
    [InlineData("警告", 100L)]
    public void From_KindsThatAreOpenOrContradicted_LeavesEveryQuestionOpen(string kinds, long? fen)
    {
        FactSet facts = From(kinds, fen);

        Assert.Null(facts["warningOnly"]);
        Assert.Null(facts["barredKind"]);
        Assert.Null(facts["fineYuan"]);
    }

    [Theory]
    [InlineData("罚款", 123_456L, 123_456L)]
    [InlineData("罚款", null, null)]
    [InlineData("没收非法财物", null, 0L)]
    public void From_Amount_IsTheFineOrNoneWhereThereIsNoFine(string kinds, long? fen, long? expected)
    {
        FactSet facts = From(kinds, fen);

        Assert.Equal(expected is { } known ? new FactValue.Money(known) : null, facts["fineYuan"]);
    }

    [Fact]
    public void From_Remarks_SayWhatTheRecordHasNoFieldFor()
    {
        PenaltyAnnotations stated = PenaltyAnnotations.Parse(
            "处罚程序=普通程序;罚款数额特别较大=否;多次违法受到处罚=是", Vocabulary, null, out IReadOnlyList<string> wrong);
        PenaltyAnnotations unclear = PenaltyAnnotations.Parse("处罚程序=快办", Vocabulary, null, out IReadOnlyList<string> misread);

        FactSet facts = PublicityFacts.From(
            new PenaltyRecord(), stated, Vocabulary, StorageWorld.Definitions.Catalogue.RuleBook, Day);

        Assert.Empty(wrong);
        Assert.Equal(new FactValue.Code("ordinary"), facts["procedure"]);
        Assert.Equal(new FactValue.Flag(false), facts["veryLargeFine"]);
        Assert.Equal(new FactValue.Flag(true), facts["repeated"]);
        Assert.Null(facts["linkedSeriousList"]);
        Assert.Equal(["处罚程序"], misread);
        Assert.Null(unclear.Procedure);
    }

    private static FactSet From(string kinds, long? fen) => PublicityFacts.From(
        new PenaltyRecord
        {
            PenaltyKinds = kinds.Split(';', StringSplitOptions.RemoveEmptyEntries),
            FineFen = fen,
            DecidedOn = Day,
        },
        PenaltyAnnotations.None,
        Vocabulary,
        StorageWorld.Definitions.Catalogue.RuleBook,
        Day);
}
