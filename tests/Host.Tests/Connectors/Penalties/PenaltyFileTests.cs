using System.Text;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class PenaltyFileTests
{
    [Fact]
    public void Read_CurrentRecord_FillsTheFields()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(PenaltyFiles.GoodRow);

        PenaltyRow row = reading.OnlyRow();
        Assert.Equal((RecordVersion.Current, "utf-8", 2), (reading.Version, reading.EncodingName, row.RowNumber));
        Assert.Equal("虚构公司", row.Record.PartyName);
        Assert.Equal("914403001922038216", row.Record.PartyCode);
        Assert.Equal(["罚款"], row.Record.PenaltyKinds);
        Assert.Equal(1_500_000, row.Record.FineFen);
        Assert.Null(row.Record.ConfiscationFen);
        Assert.Equal(new DateOnly(2025, 12, 1), row.Record.DecidedOn);
        Assert.Equal(RecordDay.OpenEnd, row.Record.ValidUntil);
        Assert.Equal("decision|虚构局|虚罚〔2025〕1号", row.Key.Value);
        Assert.Empty(row.Missing);
        Assert.Equal(
            Convert.ToHexStringLower(
                System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(PenaltyFiles.GoodRow))),
            row.RawHash);
    }

    [Fact]
    public void Read_ChineseHeadingsInAnyOrder_GiveTheSameContent()
    {
        PenaltyRow byCode = PenaltyFiles.ReadRows(PenaltyFiles.GoodRow).OnlyRow();

        PenaltyRow byName = PenaltyFiles.Read(
            "备注,处罚机关,决定日期,处罚有效期,罚款金额（万元）,处罚内容,处罚类别,行政处罚决定书文号,统一社会信用代码,行政相对人类别,行政相对人名称,数据来源单位\n"
            + ",虚构局,2025/12/1,2099/12/31,1.50,罚款,罚款,虚罚〔2025〕1号,９１４４０３００１９２２０３８２１６,法人及非法人组织,虚构公司,虚构局")
            .OnlyRow();

        Assert.Equal(byCode.Record.ContentHash(), byName.Record.ContentHash());
        Assert.Equal(byCode.Key, byName.Key);
    }

    [Fact]
    public void Read_OlderRecord_MapsToTheCurrentOne()
    {
        PenaltyFileReading reading = PenaltyFiles.Read(
            "CF_WSH,CF_CFMC,CF_CFLB1,CF_CFLB2,CF_SY,CF_YJ,CF_XDR_MC,CF_XDR_SHXYM,CF_XDR_ZDM,CF_XDR_GSDJ,CF_XDR_SWDJ,"
            + "CF_XDR_SFZ,CF_FR,CF_JG,CF_JDRQ,CF_XZJG,CF_ZT,DFBM,SJC,BZ\n"
            + "旧罚〔2017〕1号,虚构案,罚款,吊销许可证,事由,依据,虚构公司,914403001922038216,192203821,440301,税1,,某人,"
            + "罚款并吊销,2017/6/1,虚构局,0,430000,2017/06/02,注");

        PenaltyRow row = reading.OnlyRow();
        Assert.Equal(RecordVersion.Older, reading.Version);
        Assert.Equal("旧罚〔2017〕1号", row.Record.DecisionNumber);
        Assert.Equal(["罚款", "吊销许可证"], row.Record.PenaltyKinds);
        Assert.Equal("罚款并吊销", row.Record.Content);
        Assert.Equal(("事由", "依据"), (row.Record.ViolationFacts, row.Record.LegalBasis));
        Assert.Equal(("192203821", "440301", "税1"), (row.Record.OrganisationCode,
            row.Record.BusinessRegistrationNumber, row.Record.TaxRegistrationNumber));
        Assert.Equal(
            ("某人", "虚构局", "注"), (row.Record.LegalRepresentative, row.Record.AuthorityName, row.Record.Remarks));
        Assert.Equal(new DateOnly(2017, 6, 1), row.Record.DecidedOn);
        Assert.Null(row.Record.PartyCategory);
    }

    [Theory]
    [InlineData("", "1 row")]
    [InlineData("0", "1 row")]
    [InlineData("正常", "1 row")]
    [InlineData("1", "P14 CF_ZT")]
    public void Read_OlderRecordThatNoLongerStands_IsRejected(string state, string expected)
    {
        PenaltyFileReading reading = PenaltyFiles.Read(
            "CF_WSH,CF_XDR_MC,CF_JG,CF_JDRQ,CF_XZJG,CF_ZT\n旧罚1号,虚构公司,罚款,2017-06-01,虚构局," + state);

        Assert.Equal(expected, state == "1" ? Assert.Single(reading.OnlyFaults()) : $"{reading.Lines.Count()} row");
    }

    [Theory]
    [InlineData(false, "utf-8")]
    [InlineData(true, "utf-8")]
    public void Read_Utf8WithOrWithoutMark_IsTheSame(bool hasMark, string expected)
    {
        byte[] text = Encoding.UTF8.GetBytes($"{PenaltyFiles.Headings}\r\n{PenaltyFiles.GoodRow}\r\n");

        PenaltyFileReading reading = PenaltyFiles.Read(hasMark ? [.. Encoding.UTF8.Preamble, .. text] : text);

        Assert.Equal(expected, reading.EncodingName);
        Assert.Equal("虚构公司", reading.OnlyRow().Record.PartyName);
    }

    [Fact]
    public void Read_Gb18030WithRareCharacters_IsRecognised()
    {
        string text =
            $"{PenaltyFiles.Headings}\n{PenaltyFiles.GoodRow.Replace("虚构公司", "虚构㐀𠮷公司", StringComparison.Ordinal)}";

        PenaltyFileReading reading = PenaltyFiles.Read(PenaltyFiles.Gb18030.GetBytes(text));

        Assert.Equal("gb18030", reading.EncodingName);
        Assert.Equal("虚构㐀𠮷公司", reading.OnlyRow().Record.PartyName);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void Read_OneRowWithMalformedBytes_OnlyThatRowIsRejected(string encodingName)
    {
        Encoding encoding = encodingName == "utf-8" ? Encoding.UTF8 : PenaltyFiles.Gb18030;
        string third = PenaltyFiles.GoodRow.Replace("1号", "3号", StringComparison.Ordinal);
        byte[] damaged = encoding.GetBytes(PenaltyFiles.GoodRow.Replace("虚构公司", "虚构公司#", StringComparison.Ordinal));
        damaged[Array.IndexOf(damaged, (byte)'#')] = 0xFF;
        byte[] content =
        [
            .. encoding.GetBytes($"{PenaltyFiles.Headings}\n"),
            .. damaged,
            .. encoding.GetBytes($"\n{PenaltyFiles.GoodRow}\n{third}\n"),
        ];

        PenaltyFileReading reading = PenaltyFiles.Read(content);

        Assert.Equal(encodingName, reading.EncodingName);
        Assert.Equal(["2 P10", "3 accepted", "4 accepted"], reading.Outcomes());
    }

    [Fact]
    public void Read_LineEndingInHalfACharacter_DoesNotSwallowTheNextRow()
    {
        byte[] content =
        [
            .. PenaltyFiles.Gb18030.GetBytes($"{PenaltyFiles.Headings}\n{PenaltyFiles.GoodRow}"),
            0xB0,
            .. PenaltyFiles.Gb18030.GetBytes(
                $"\n{PenaltyFiles.GoodRow}\n{PenaltyFiles.GoodRow.Replace("1号", "2号", StringComparison.Ordinal)}"),
        ];

        string[] outcomes = PenaltyFiles.Read(content).Outcomes();

        Assert.Equal(["2 P10", "3 accepted", "4 accepted"], outcomes);
    }

    [Theory]
    [InlineData('\t')]
    [InlineData(';')]
    public void Read_OtherSeparators_AreFound(char separator)
    {
        string text = $"{PenaltyFiles.Headings}\n{PenaltyFiles.GoodRow}".Replace(',', separator);

        Assert.Equal("虚构公司", PenaltyFiles.Read(text).OnlyRow().Record.PartyName);
    }

    [Fact]
    public void Read_QuotedFields_KeepSeparatorsQuotesAndLineBreaks()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(
            PenaltyFiles.GoodRow.Replace("罚款,罚款", "罚款,\"一,二\n\"\"三\"\"\"", StringComparison.Ordinal));

        Assert.Equal("一,二\n\"三\"", reading.OnlyRow().Record.Content);
    }

    [Fact]
    public void Read_BlankRows_AreCountedAndLeftOut()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows("", ",,,,,,,,,,,,,", PenaltyFiles.GoodRow, "");

        Assert.Equal(["4 accepted"], reading.Outcomes());
    }

    [Fact]
    public void Lines_WalkedTwice_GiveTheSame()
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(PenaltyFiles.GoodRow, PenaltyFiles.GoodRow);

        Assert.Equal(["2 accepted", "3 P05"], reading.Outcomes());
        Assert.Equal(["2 accepted", "3 P05"], reading.Outcomes());
    }
}
