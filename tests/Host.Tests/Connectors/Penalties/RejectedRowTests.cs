using System.Text;
using CreditSupervision.Host.Connectors.Penalties;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class RejectedRowTests
{
    [Theory]
    [InlineData("虚构公司", "", "P01 CF_XDR_MC")]
    [InlineData("虚罚〔2025〕1号", "", "P01 CF_WSH")]
    [InlineData("914403001922038216", "", "P01 CF_XDR_SHXYM")]
    [InlineData("914403001922038216", "914403001922038217", "P02 CF_XDR_SHXYM")]
    [InlineData("914403001922038216", "430102600123456", "P02 CF_XDR_SHXYM")]
    [InlineData("虚构局,,", "虚构局,9144030,", "P02 CF_CFJGDM")]
    [InlineData("2025-12-01", "2025-02-30", "P03 CF_JDRQ")]
    [InlineData("2099-12-31", "长期", "P03 CF_YXQ")]
    [InlineData("2025-12-01", "2026-01-06", "P08 CF_JDRQ")]
    [InlineData("1.5", "-1", "P04 CF_NR_FK")]
    [InlineData("法人及非法人组织", "合伙人", "P06 CF_XDR_LB")]
    [InlineData(",罚款,", ",罚款;罚单,", "P07 CF_CFLB")]
    [InlineData("虚构局,", "虚构局,裁量档次=很重", "P02 CF_CFJGDM")]
    [InlineData("虚构公司", "虚构\u0001公司", "P10 CF_XDR_MC")]
    [InlineData("虚构公司", "\"虚构\"公司", "P11 ")]
    [InlineData("虚构公司", "虚构,公司", "P11 ")]
    [InlineData("虚构公司,", "", "P11 ")]
    [InlineData("914403001922038216", "9.14403E+17", "P13 CF_XDR_SHXYM")]
    public void Read_OneFault_NamesCodeAndColumn(string from, string to, string expected)
    {
        int at = PenaltyFiles.GoodRow.IndexOf(from, StringComparison.Ordinal);
        string row = PenaltyFiles.GoodRow[..at] + to + PenaltyFiles.GoodRow[(at + from.Length)..];

        Assert.Equal([expected], PenaltyFiles.ReadRows(row).OnlyFaults());
    }

    [Fact]
    public void Read_DecisionOfToday_IsAccepted()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(
            PenaltyFiles.GoodRow.Replace("2025-12-01", "2026-01-05", StringComparison.Ordinal));

        Assert.Equal(["2 accepted"], reading.Outcomes());
    }

    [Theory]
    [InlineData("裁量档次=很重", "P09 BZ")]
    [InlineData("违法行为发生日=2025-12-02", "P09 BZ")]
    [InlineData("违法行为发生日=2025-12-01", null)]
    public void Read_WrongAnnotation_IsRejected(string remarks, string? expected)
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(PenaltyFiles.GoodRow + remarks);

        Assert.Equal(expected is null ? 0 : 1, reading.Lines.OfType<RejectedRow>().Count());
        if (expected is not null)
            Assert.Equal([expected], reading.OnlyFaults());
    }

    [Fact]
    public void Read_SeveralFaults_NamesThemAllInTheOrderOfTheColumns()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(",合伙人,1,,,罚单,罚款,x,2025-02-30,y,,1,,来源=");

        Assert.Equal(
            [
                "P01 CF_XDR_MC", "P06 CF_XDR_LB", "P02 CF_XDR_SHXYM", "P01 CF_WSH", "P07 CF_CFLB", "P04 CF_NR_FK",
                "P03 CF_JDRQ", "P03 CF_YXQ", "P01 CF_CFJG", "P02 CF_CFJGDM", "P09 BZ",
            ],
            reading.OnlyFaults());
    }

    [Fact]
    public void Read_BrokenCheckDigit_SaysWhatWasExpectedAndWhatToDo()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(
            PenaltyFiles.GoodRow.Replace("914403001922038216", "914403001922038217", StringComparison.Ordinal));

        RejectedRow row = Assert.IsType<RejectedRow>(Assert.Single(reading.Lines));
        RowFault fault = Assert.Single(row.Faults);
        Assert.Equal(2, row.RowNumber);
        Assert.Equal("第18位校验位应为“6”，实为“7”", fault.Reason.Zh);
        Assert.Equal("character 18, the check character, should be '6' and is '7'", fault.Reason.En);
        Assert.Equal("对照营业执照核对代码", fault.Remedy.Zh);
        Assert.Equal("check the code against the licence", fault.Remedy.En);
    }

    [Fact]
    public void Read_SameDecisionTwice_NamesTheFirstRow()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(PenaltyFiles.GoodRow, "", PenaltyFiles.GoodRow);

        RowFault fault = Assert.Single(Assert.IsType<RejectedRow>(reading.Lines.Last()).Faults);
        Assert.Equal(
            "P05 CF_WSH: the same penalty decision as row 2", $"{fault.Code} {fault.Column}: {fault.Reason.En}");
    }

    [Fact]
    public void Read_RegistrationNumberOfAnIndividualBusiness_IsAnIdentifierOfItsOwn()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(PenaltyFiles.GoodRow
            .Replace("法人及非法人组织,914403001922038216", "个体工商户,430102600123456", StringComparison.Ordinal));

        PenaltyRecord record = reading.OnlyRow().Record;
        Assert.Null(record.UnifiedCode);
        Assert.Equal("430102600123456", record.PartyCode);
    }

    [Fact]
    public void Read_PublishedSummary_IsIncompleteAndKnownByItsSource()
    {
        PenaltyRow row = PenaltyFiles.ReadRows("虚构公司,法人及非法人组织,,,,,,,,,虚构局,,虚构报,来源=PD-01").OnlyRow();

        Assert.True(row.IsIncomplete);
        Assert.Equal(
            [
                PenaltyField.PartyUnifiedCode, PenaltyField.DecisionNumber, PenaltyField.Kinds, PenaltyField.Content,
                PenaltyField.DecidedOn,
            ],
            row.Missing);
        Assert.Equal("summary|虚构局|虚构公司|PD-01", row.Key.Value);
    }

    [Theory]
    [InlineData("虚构公司,法人及非法人组织,,,,,,,,,虚构局,,虚构报,")]
    [InlineData("虚构公司,法人及非法人组织,,,,,,,,,虚构局,,,来源=PD-01")]
    [InlineData("虚构公司,法人及非法人组织,,,,,,,,,,,虚构报,来源=PD-01")]
    [InlineData(",法人及非法人组织,,,,,,,,,虚构局,,虚构报,来源=PD-01")]
    public void Read_SummaryWithoutPartyAuthorityOrSource_IsRejected(string row)
    {
        Assert.All(
            PenaltyFiles.ReadRows(row).OnlyFaults(),
            fault => Assert.StartsWith("P01", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_FieldBeyondTheBound_IsRejected()
    {
        string row = PenaltyFiles.GoodRow.Replace("虚构公司", new string('虚', 11), StringComparison.Ordinal);
        byte[] content = Encoding.UTF8.GetBytes($"CF_XDR_MC,{PenaltyFiles.Headings[10..]}\n{row}");

        RejectedRow tooLong = Assert.IsType<RejectedRow>(Assert.Single(
            PenaltyFiles.Read(content, PenaltyFiles.Terms with { Limits = new() { FieldLength = 10 } }).Lines));

        Assert.Contains("at most 10 characters, found 11", tooLong.Faults.Select(fault => fault.Reason.En));
    }

    [Fact]
    public void Read_RowsBeyondTheBound_StopWithOneRejection()
    {
        string[] rows = [.. Enumerable.Range(1, 4)
            .Select(number => PenaltyFiles.GoodRow.Replace("1号", $"{number}号", StringComparison.Ordinal))];
        byte[] content = Encoding.UTF8.GetBytes(string.Join('\n', rows.Prepend(PenaltyFiles.Headings)));

        PenaltyFileReading reading =
            PenaltyFiles.Read(content, PenaltyFiles.Terms with { Limits = new() { Rows = 2 } });

        Assert.Equal(["2 accepted", "3 accepted", "4 P15"], reading.Outcomes());
    }

    [Fact]
    public void Read_QuoteNeverClosed_EndsTheFileWithARejection()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(PenaltyFiles.GoodRow, "\"虚构公司,x\n" + PenaltyFiles.GoodRow);

        Assert.Equal(["2 accepted", "3 P11"], reading.Outcomes());
    }

    [Fact]
    public void Read_QuoteNeverClosedInAHugeFile_EndsInBoundedMemory()
    {
        string filler = string.Concat(Enumerable.Repeat(PenaltyFiles.GoodRow + "\n", 60_000));

        PenaltyFileReading reading = PenaltyFiles.ReadRows(PenaltyFiles.GoodRow, "\"" + filler);

        Assert.Equal(["2 accepted", "3 P11"], reading.Outcomes());
    }
}
