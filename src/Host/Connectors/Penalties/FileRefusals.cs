using CreditSupervision.Host.Connectors.Tables;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>The reasons why a whole file is refused, each with its sentences.</summary>
internal static class FileRefusals
{
    private const int ShownLength = 60;

    public static FileRefusal Empty { get; } = new()
    {
        Code = "X01",
        Reason = new("文件没有表头行", "the file has no row of headings"),
        Remedy = new("第一行写入字段代码（如 CF_WSH）或中文字段名", "write field codes (CF_WSH) or Chinese field names in row 1"),
    };

    public static FileRefusal NotReadable { get; } = new()
    {
        Code = "X02",
        Reason = new("文件不是 CSV，也不是 XLSX 工作簿", "the file is neither CSV nor an XLSX workbook"),
        Remedy = new("另存为“CSV UTF-8”或 XLSX 后重新导入", "save it as CSV UTF-8 or XLSX and import it again"),
    };

    public static FileRefusal FullWidthCommas { get; } = new()
    {
        Code = "X09",
        Reason = new("表头以全角逗号分隔", "the headings are separated by full-width commas"),
        Remedy = new("改用半角逗号分隔各列", "separate the columns by plain commas"),
    };

    public static FileRefusal TooLarge(long found, long bound) => new()
    {
        Code = "X03",
        Reason = new(
            $"文件（解压后）至多{bound}字节，实有{found}字节",
            $"a file has at most {bound} bytes, unpacked too; this one has {found}"),
        Remedy = new("拆成几个文件分别导入", "split it and import the parts"),
    };

    public static FileRefusal UnpacksTooLarge(long bound) => new()
    {
        Code = "X03",
        Reason = new($"工作簿解压后超过{bound}字节", $"the workbook unpacks to more than {bound} bytes"),
        Remedy = new("拆成几个文件分别导入", "split it and import the parts"),
    };

    public static FileRefusal TooManyColumns(int found, int bound) => new()
    {
        Code = "X04",
        Reason = new($"至多{bound}列，实有{found}列", $"a file has at most {bound} columns, this one has {found}"),
        Remedy = new("删除记录以外的列", "remove the columns that are not of the record"),
    };

    public static FileRefusal UnknownColumn(string heading, int position, string nearest) => new()
    {
        Code = "X05",
        Position = position,
        Reason = new(
            $"第{position}列“{Shown(heading)}”不是记录的字段",
            $"column {position} '{Shown(heading)}' is no field of the record"),
        Remedy = new($"是否为“{nearest}”？改名或删除该列", $"did you mean '{nearest}'? Rename the column or remove it"),
    };

    public static FileRefusal OtherVersion(string heading, int position) => new()
    {
        Code = "X06",
        Position = position,
        Reason = new(
            $"第{position}列“{Shown(heading)}”属于另一版记录",
            $"column {position} '{Shown(heading)}' is of the other record version"),
        Remedy = new("一个文件只用一版记录的字段", "use the fields of one record version in a file"),
    };

    public static FileRefusal MissingColumn(PenaltyColumn column) => MissingColumn(column.Code, column.Names[0]);

    public static FileRefusal MissingColumn(string code, string name) => new()
    {
        Code = "X07",
        Reason = new(
            $"缺少必需列 {code}（{name}）",
            $"the required column {code} ({name}) is missing"),
        Remedy = new("补上该列", "add the column"),
    };

    public static FileRefusal DuplicateColumn(string heading, int position, int firstPosition, string code) => new()
    {
        Code = "X08",
        Position = position,
        Reason = new(
            $"第{position}列“{Shown(heading)}”与第{firstPosition}列同为 {code}",
            $"column {position} '{Shown(heading)}' and column {firstPosition} are both {code}"),
        Remedy = new("只保留一列", "keep one of them"),
    };

    private static string Shown(string heading) =>
        heading.Length <= ShownLength ? heading : heading[..ShownLength] + "…";
}
