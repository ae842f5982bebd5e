using CreditSupervision.Host.Connectors.Penalties;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class PenaltyRecordTests
{
    [Fact]
    public void Columns_OfTheCurrentRecord_AreTheThirtyFieldsInOrder()
    {
        IEnumerable<PenaltyField?> fields = PenaltyColumns.Current.Select(column => column.Field);

        Assert.Equal(30, PenaltyColumns.Current.Count);
        Assert.Equal(Enum.GetValues<PenaltyField>().Cast<PenaltyField?>(), fields);
    }

    [Fact]
    public void Columns_OfTheOlderRecord_AreTwenty()
    {
        Assert.Equal(20, PenaltyColumns.Older.Select(column => column.Code).Distinct().Count());
    }

    [Fact]
    public void ContentHash_OfTheEmptyRecord_IsAlwaysTheSame()
    {
        Assert.Equal(
            "31cf34a3c475f3bdeabd266e4b68544ab7c50e102dab15be7465101f97734587", new PenaltyRecord().ContentHash());
    }

    [Fact]
    public void ContentHash_AnyFieldChanged_IsAnother()
    {
        PenaltyRecord record = new() { PartyName = "虚构", FineFen = 1, DecidedOn = new DateOnly(2025, 1, 2) };

        string[] hashes =
        [
            record.ContentHash(),
            (record with { PartyName = "虚构二" }).ContentHash(),
            (record with { FineFen = 2 }).ContentHash(),
            (record with { FineFen = null }).ContentHash(),
            (record with { DecidedOn = null, ValidUntil = record.DecidedOn }).ContentHash(),
            (record with { PenaltyKinds = ["罚款"] }).ContentHash(),
        ];

        Assert.Equal(hashes.Length, hashes.Distinct().Count());
        Assert.Equal(hashes[0], (record with { }).ContentHash());
    }

    [Fact]
    public void ToString_RecordWithPersonalData_ShowsTheKeyOnly()
    {
        PenaltyRecord record = new()
        {
            AuthorityName = "虚构局",
            DecisionNumber = "虚罚〔2025〕1号",
            PartyName = "某人",
            PartyDocumentNumber = "430102190001010000",
        };

        Assert.Equal("虚构局 虚罚〔2025〕1号", record.ToString());
    }
}
