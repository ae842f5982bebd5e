using System.Text;
using CreditSupervision.Host.Connectors.Penalties;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class RejectedFileTests
{
    [Fact]
    public void Write_RejectedRow_KeepsTheCellsAndAddsPlaceReasonAndRemedy()
    {
        string written = Write(PenaltyFiles.Read(
            "CF_XDR_MC,CF_XDR_LB,CF_WSH,CF_CFLB,CF_NR,CF_JDRQ,CF_CFJG\n"
            + "虚构人员,自然人,虚罚1号,罚款,\"一,\"\"二\"\"\",2025-02-30,虚构局"));

        Assert.Equal(
            "\uFEFFCF_XDR_MC,CF_XDR_LB,CF_WSH,CF_CFLB,CF_NR,CF_JDRQ,CF_CFJG,行号,列,代码,原因,处理建议,reason,remedy\r\n"
            + "虚构人员,自然人,虚罚1号,罚款,\"一,\"\"二\"\"\",2025-02-30,虚构局,2,CF_JDRQ,P03,“2025-02-30”不是日期,"
            + "写成 yyyy-MM-dd，例如 2026-01-05,'2025-02-30' is no date,\"write yyyy-MM-dd, for example 2026-01-05\"\r\n",
            written);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@x")]
    public void Write_CellThatCouldRunAsAFormula_IsMarkedAsTextAndReadBack(string cell)
    {
        PenaltyFileReading reading = PenaltyFiles.ReadRows(PenaltyFiles.GoodRow
            .Replace("虚构公司", cell, StringComparison.Ordinal).Replace("2025-12-01", "x", StringComparison.Ordinal));

        string written = Write(reading);

        Assert.Contains($"\n\"'{cell}\",", written, StringComparison.Ordinal);
        Assert.Equal(cell, Assert.Single(PenaltyFiles.Read(written).Lines).Cells[0]);
    }

    [Fact]
    public void Write_CorrectedFile_IsReadWithItsAddedColumns()
    {
        PenaltyFileReading first = PenaltyFiles.ReadRows(
            PenaltyFiles.GoodRow.Replace("2025-12-01", "2025-13-01", StringComparison.Ordinal));

        string corrected = Write(first).Replace("2025-13-01", "2025-12-01", StringComparison.Ordinal);

        Assert.Equal(
            PenaltyFiles.ReadRows(PenaltyFiles.GoodRow).OnlyRow().Record.ContentHash(),
            PenaltyFiles.Read(corrected).OnlyRow().Record.ContentHash());
    }

    [Fact]
    public void Write_FileRejectedTwice_AddsItsColumnsOnce()
    {
        string once =
            Write(PenaltyFiles.ReadRows(PenaltyFiles.GoodRow.Replace("2025-12-01", "x", StringComparison.Ordinal)));

        string twice = Write(PenaltyFiles.Read(once));

        Assert.Equal(once, twice);
    }

    private static string Write(PenaltyFileReading reading)
    {
        using MemoryStream stream = new();
        int count = RejectedFile.Write(stream, reading.Headings, reading.Lines.OfType<RejectedRow>());
        Assert.Equal(reading.Lines.OfType<RejectedRow>().Count(), count);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
