using System.Text;
using CreditSupervision.Host.Connectors.Imports;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Tests.Storage;

namespace CreditSupervision.Host.Tests.Connectors.Imports;

public sealed class ImportTableTests
{
    private const string Row = "91430100MA0FJH019W,长沙星河食品有限公司（虚构）,未按规定公示年度报告,2025-07-02";

    static ImportTableTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb18030")]
    public void Read_InEitherEncodingAndOtherSpellings_IsTheSameLine(string encoding)
    {
        ImportReading reading = Read(Encoding.GetEncoding(encoding).GetBytes($"uniscid,EntName,specause_cn,abn_tm\n{Row}\n"));

        ImportedLine line = Assert.Single(reading.Lines).Line!;
        Assert.Equal("91430100MA0FJH019W|2025-07-02|annualReport", line.Key);
        Assert.Equal("91430100MA0FJH019W", line.PartyCode);
        Assert.Equal(2, line.RowNumber);
    }

    [Fact]
    public void Read_WithAMarkOrAsJson_IsTheSameContent()
    {
        ImportReading marked = Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes($"uscc,name,cause,listedOn\n{Row}\n")]);
        ImportReading json = Read(Encoding.UTF8.GetBytes("""
            [{"统一社会信用代码":"91430100MA0FJH019W","企业名称":"长沙星河食品有限公司（虚构）","列入原因":"1","列入时间":"2025年7月2日"}]
            """));

        Assert.Equal(Assert.Single(marked.Lines).Line!.ContentHash(), Assert.Single(json.Lines).Line!.ContentHash());
    }

    [Theory]
    [InlineData("2025-07-02", true)]
    [InlineData("2025/7/2", true)]
    [InlineData("20250702", true)]
    [InlineData("2025.7.2", true)]
    [InlineData("2025年07月02日", true)]
    [InlineData("2025-07-02 00:00:00", true)]
    [InlineData("2025-07-02 09:30:00", false)]
    [InlineData("02/07/2025", false)]
    [InlineData("2025-02-30", false)]
    [InlineData("", false)]
    public void Read_Days_OnlyInFormsThatMeanOneDay(string day, bool isTaken)
    {
        ImportReading reading = Read(Encoding.UTF8.GetBytes($"uscc,name,cause,listedOn\n91430100MA0FJH019W,甲,1,{day}\n"));

        Assert.Equal(isTaken, Assert.Single(reading.Lines).Line is not null);
    }

    [Theory]
    [InlineData("91430100MA0FJH019X,甲,1,2025-07-02", "P02")]
    [InlineData("91430100MA0FJH019W,甲,老板不在,2025-07-02", "P16")]
    [InlineData("91430100MA0FJH019W,,1,2025-07-02", "P01")]
    [InlineData("91430100MA0FJH019W,甲,1", "P11")]
    [InlineData("91430100MA0FJH019W,\"甲\u0001\",1,2025-07-02", "P10")]
    public void Read_AWrongRow_IsRejectedWithItsCode(string row, string code)
    {
        ImportReading reading = Read(Encoding.UTF8.GetBytes($"uscc,name,cause,listedOn\n{row}\n{Row}\n"));

        (ImportedLine? Line, RejectedRow? Rejected)[] lines = [.. reading.Lines];
        Assert.Equal(code, lines[0].Rejected!.Faults[0].Code);
        Assert.NotNull(lines[1].Line);
    }

    [Fact]
    public void Read_TheSameKeyTwice_RejectsTheSecond()
    {
        ImportReading reading = Read(Encoding.UTF8.GetBytes($"uscc,name,cause,listedOn\n{Row}\n{Row}\n"));

        Assert.Equal("P05", reading.Lines.Last().Rejected!.Faults[0].Code);
    }

    [Theory]
    [InlineData("uscc,name,cause,listedOn,colour", "X05")]
    [InlineData("uscc,name,cause", "X07")]
    [InlineData("uscc,uniscid,name,cause,listedOn", "X08")]
    [InlineData("uscc，name，cause，listedOn", "X09")]
    public void Read_WrongHeadings_RefusesTheFile(string headings, string code)
    {
        ImportReading reading = Read(Encoding.UTF8.GetBytes($"{headings}\n"));

        Assert.Equal(code, Assert.Single(reading.Refusals).Code);
        Assert.Empty(reading.Lines);
    }

    [Fact]
    public void EveryKind_IsReadFromTheDefinitions()
    {
        string[] kinds = [.. StorageWorld.Definitions.Imports.Select(kind => kind.Name).Order(StringComparer.Ordinal)];

        Assert.Equal(["abnormal-list", "check-results", "key-sectors", "parties", "risk-classes", "supervision-list"], kinds);
    }

    private static ImportReading Read(byte[] file) => ImportTable.Read(
        new MemoryStream(file),
        StorageWorld.Definitions.Imports.Single(kind => kind.Name == "abnormal-list"),
        PenaltyFileLimits.Default);
}
