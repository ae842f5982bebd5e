using System.Text;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class FileRefusalTests
{
    [Theory]
    [InlineData("CF_NR_FK", "CF_NR_KF", "X05", 8, "column 8 'CF_NR_KF' is no field of the record",
        "did you mean 'CF_NR_FK'? Rename the column or remove it")]
    [InlineData("CF_SJLY", "数据来源单伟", "X05", 13, "column 13 '数据来源单伟' is no field of the record",
        "did you mean '数据来源单位'? Rename the column or remove it")]
    [InlineData("CF_SJLY", "CF_ZT", "X06", 13, "column 13 'CF_ZT' is of the other record version",
        "use the fields of one record version in a file")]
    [InlineData("CF_SJLY", "备注", "X08", 14, "column 14 'BZ' and column 13 are both BZ", "keep one of them")]
    [InlineData("CF_XDR_GSZC,CF_WSH", "CF_XDR_GSZC,CF_XDR_SWDJ", "X07", null,
        "the required column CF_WSH (行政处罚决定书文号) is missing", "add the column")]
    public void Read_HeadingsThatDoNotFit_NamePlaceAndRemedy(
        string from, string to, string code, int? position, string reason, string remedy)
    {
        PenaltyFileReading reading = PenaltyFiles.Read(
            PenaltyFiles.Headings.Replace(from, to, StringComparison.Ordinal) + "\n" + PenaltyFiles.GoodRow);

        FileRefusal refusal = Assert.Single(reading.Refusals);
        Assert.Equal(
            (code, position, reason, remedy), (refusal.Code, refusal.Position, refusal.Reason.En, refusal.Remedy.En));
        Assert.Empty(reading.Lines);
    }

    [Fact]
    public void Read_SeveralWrongHeadings_NamesThemAll()
    {
        PenaltyFileReading reading = PenaltyFiles.Read("CF_XDR_MC,A,CF_XDR_MC\n");

        Assert.Equal(
            ["X05", "X08", "X07", "X07", "X07", "X07", "X07", "X07"], reading.Refusals.Select(refusal => refusal.Code));
    }

    [Theory]
    [InlineData(new byte[0], "X01")]
    [InlineData(new byte[] { 0x0A, 0x0A }, "X01")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1 }, "X02")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0x00 }, "X02")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x00 }, "X02")]
    public void Read_NoPenaltyFile_IsRefused(byte[] content, string expected)
    {
        PenaltyFileReading reading = PenaltyFiles.Read(content);

        Assert.Equal(expected, Assert.Single(reading.Refusals).Code);
    }

    [Fact]
    public void Read_HeadingsBetweenFullWidthCommas_SayWhatToChange()
    {
        PenaltyFileReading reading = PenaltyFiles.Read(PenaltyFiles.Headings.Replace(',', '，'));

        FileRefusal refusal = Assert.Single(reading.Refusals);
        Assert.Equal(("X09", "改用半角逗号分隔各列"), (refusal.Code, refusal.Remedy.Zh));
    }

    [Fact]
    public void Read_HeadingsWithAnOpenQuote_AreRefused()
    {
        PenaltyFileReading reading = PenaltyFiles.Read("\"" + PenaltyFiles.Headings);

        Assert.Equal("X02", Assert.Single(reading.Refusals).Code);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void Read_FileBeyondTheBound_IsRefused(int beyond, int refusals)
    {
        byte[] content = Encoding.UTF8.GetBytes(PenaltyFiles.Headings);

        PenaltyFileReading reading = PenaltyFiles.Read(
            content, PenaltyFiles.Terms with { Limits = new() { Bytes = content.Length - beyond } });

        Assert.Equal(refusals, reading.Refusals.Count(refusal => refusal.Code == "X03"));
    }

    [Fact]
    public void Read_MoreColumnsThanTheBound_IsRefused()
    {
        PenaltyFileReading reading = PenaltyFiles.Read(
            Encoding.UTF8.GetBytes(PenaltyFiles.Headings), PenaltyFiles.Terms with { Limits = new() { Columns = 13 } });

        Assert.Equal("a file has at most 13 columns, this one has 14", Assert.Single(reading.Refusals).Reason.En);
    }
}
