using System.IO.Compression;
using System.Text;
using CreditSupervision.Host.Connectors.Penalties;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

public sealed class WorkbookTests
{
    private static readonly string[] Headings = PenaltyFiles.Headings.Split(',');

    [Fact]
    public void Read_TextDateAndNumberCells_GiveTheSameContentAsText()
    {
        object?[] row = [.. PenaltyFiles.GoodRow.Split(',')];
        row[7] = 1.5;
        row[8] = new DateTime(2025, 12, 1);

        PenaltyFileReading reading = PenaltyFiles.ReadWorkbook(Headings, row);

        Assert.Null(reading.EncodingName);
        Assert.Equal(
            PenaltyFiles.ReadRows(
                PenaltyFiles.GoodRow).OnlyRow().Record.ContentHash(), reading.OnlyRow().Record.ContentHash());
    }

    public static TheoryData<int, object, string> WrongCells => new()
    {
        { 2, 914403001922038216d, "P13 CF_XDR_SHXYM" },
        { 3, 430102600123456d, "P13 CF_XDR_GSZC" },
        { 4, new DateTime(2025, 1, 1), "P13 CF_WSH" },
        { 7, new DateTime(2025, 1, 1), "P13 CF_NR_FK" },
        { 8, 45992d, "P03 CF_JDRQ" },
        { 8, new DateTime(2025, 12, 1, 8, 30, 0), "P03 CF_JDRQ" },
        { 8, "2025-02-30", "P03 CF_JDRQ" },
        { 7, -1d, "P04 CF_NR_FK" },
    };

    [Theory]
    [MemberData(nameof(WrongCells))]
    public void Read_CellStoredInAWrongForm_IsRejected(int column, object value, string expected)
    {
        object?[] row = [.. PenaltyFiles.GoodRow.Split(',')];
        row[column] = value;

        Assert.Equal([expected], PenaltyFiles.ReadWorkbook(Headings, row).OnlyFaults());
    }

    [Fact]
    public void Read_CodeThatBecameANumber_SaysHowToRepairTheColumn()
    {
        object?[] row = [.. PenaltyFiles.GoodRow.Split(',')];
        row[2] = 914403001922038216d;

        RowFault fault = Assert.Single(Assert.IsType<RejectedRow>(
            Assert.Single(PenaltyFiles.ReadWorkbook(Headings, row).Lines)).Faults);

        Assert.Equal("将该列设为“文本”格式，再从来源重新粘贴", fault.Remedy.Zh);
    }

    [Fact]
    public void Read_UnknownHeading_IsRefused()
    {
        PenaltyFileReading reading =
            PenaltyFiles.ReadWorkbook([.. Headings, "CF_XYZ"], [.. PenaltyFiles.GoodRow.Split(','), "x"]);

        Assert.Equal(("X05", 15), (reading.Refusals[0].Code, reading.Refusals[0].Position));
    }

    [Fact]
    public void Read_SheetThatBreaksOff_IsRefused()
    {
        object?[] row = [.. PenaltyFiles.GoodRow.Split(',')];
        byte[] damaged = PenaltyFiles.Workbook(Headings, row, row);
        using MemoryStream stream = new();
        stream.Write(damaged);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry sheet = archive.Entries.Single(entry => entry.FullName == "xl/worksheets/sheet1.xml");
            using Stream content = sheet.Open();
            string text = new StreamReader(content).ReadToEnd();
            content.SetLength(0);
            int third = text.IndexOf("<x:row r=\"3\"", StringComparison.Ordinal);
            content.Write(Encoding.UTF8.GetBytes(text[..third] + "<x:row r=<"));
        }

        PenaltyFileReading reading = PenaltyFiles.Read(stream.ToArray());

        Assert.Equal("X02", Assert.Single(reading.Refusals).Code);
    }

    [Fact]
    public void Read_WorkbookWithoutItsSheet_IsRefused()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("xl/workbook.xml");

        PenaltyFileReading reading = PenaltyFiles.Read(stream.ToArray());

        Assert.Equal("X02", Assert.Single(reading.Refusals).Code);
    }

    [Fact]
    public void Read_WorkbookThatUnpacksBeyondTheBound_IsRefused()
    {
        using FileStream stream = File.OpenRead(Repository.PathOf("samples", "penalties", "published-listings.xlsx"));

        PenaltyFileReading reading = PenaltyFile.Read(
            stream, "f.xlsx", PenaltyFiles.Terms with { Limits = new() { UnpackedBytes = 1000 } });

        Assert.Equal("the workbook unpacks to more than 1000 bytes", Assert.Single(reading.Refusals).Reason.En);
    }
}
