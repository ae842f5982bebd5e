using System.Text;
using CreditSupervision.Host.Connectors.Penalties;
using MiniExcelLibs;

namespace CreditSupervision.Host.Tests.Connectors.Penalties;

/// <summary>Penalty files made for a test, and how they are read there.</summary>
internal static class PenaltyFiles
{
    public const string Headings = "CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_XDR_GSZC,CF_WSH,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,"
        + "CF_YXQ,CF_CFJG,CF_CFJGDM,CF_SJLY,BZ";

    public const string GoodRow =
        "虚构公司,法人及非法人组织,914403001922038216,,虚罚〔2025〕1号,罚款,罚款,1.5,2025-12-01,2099-12-31,虚构局,,虚构局,";

    public static DateOnly Today { get; } = new(2026, 1, 5);

    public static PenaltyReadingTerms Terms { get; } = new() { Today = Today, Kinds = Repository.Kinds() };

    public static Encoding Gb18030 { get; } = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")
        ?? throw new NotSupportedException("The framework carries no GB 18030.");

    public static PenaltyFileReading Read(byte[] content, PenaltyReadingTerms? terms = null) =>
        PenaltyFile.Read(new MemoryStream(content), "f.csv", terms ?? Terms);

    public static PenaltyFileReading Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    /// <summary>A file of the usual headings and the given rows.</summary>
    public static PenaltyFileReading ReadRows(params string[] rows) => Read(string.Join('\n', rows.Prepend(Headings)));

    /// <summary>A workbook with these headings and rows.</summary>
    public static PenaltyFileReading ReadWorkbook(string[] headings, params object?[][] rows) =>
        Read(Workbook(headings, rows));

    public static byte[] Workbook(string[] headings, params object?[][] rows)
    {
        using MemoryStream stream = new();
        stream.SaveAs(rows.Select(row => headings.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)));
        return stream.ToArray();
    }

    public static PenaltyRow OnlyRow(this PenaltyFileReading reading) =>
        Assert.IsType<PenaltyRow>(Assert.Single(reading.Lines));

    /// <summary>Code and column of every fault of the only row.</summary>
    public static string[] OnlyFaults(this PenaltyFileReading reading) =>
        [.. Assert.IsType<RejectedRow>(
            Assert.Single(reading.Lines)).Faults.Select(fault => $"{fault.Code} {fault.Column}")];

    /// <summary>One word a line: accepted, or its codes.</summary>
    public static string[] Outcomes(this PenaltyFileReading reading) =>
    [
        .. reading.Lines.Select(line => line switch
        {
            PenaltyRow => $"{line.RowNumber} accepted",
            RejectedRow rejected => $"{line.RowNumber} {string.Join(' ', rejected.Faults.Select(fault => fault.Code))}",
            _ => throw new System.Diagnostics.UnreachableException(),
        }),
    ];
}
