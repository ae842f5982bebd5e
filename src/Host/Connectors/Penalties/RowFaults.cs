using CreditSupervision.Host.Connectors.Tables;
using CreditSupervision.Rules;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>The sentences of every fault a row can have.</summary>
internal static class RowFaults
{
    private const int ShownLength = 40;

    public static RowFault RequiredValueMissing(string column, string name) => Fault(
        RowFaultCode.RequiredValueMissing, column,
        new($"“{name}”为必填项，此处为空", $"{name} is required and empty here"),
        new(
            $"补填；若来自公开摘要，请填数据来源单位并在备注写“{PenaltyAnnotations.SourceKey}=编号”",
            $"fill it in; a published summary needs its source and '{PenaltyAnnotations.SourceKey}=' in remarks"));

    public static RowFault CodeInvalid(string column, BilingualText reason) => Fault(
        RowFaultCode.CodeInvalid, column, reason, new("对照营业执照核对代码", "check the code against the licence"));

    public static RowFault RegistrationNumberMisplaced(string column) => Fault(
        RowFaultCode.CodeInvalid, column,
        new("只有个体工商户可用15位注册号代替统一社会信用代码", "only an individual business may give a 15-digit registration number instead"),
        new("填写18位统一社会信用代码", "give the unified code of 18 characters"));

    public static RowFault RegistrationNumberContradicts(string column) => Fault(
        RowFaultCode.CodeInvalid, column,
        new("15位注册号与工商注册号一栏不一致", "the 15-digit number differs from the business registration number"),
        new("核对两栏，只保留正确的号码", "check both columns and keep the right number"));

    public static RowFault DayInvalid(string column, string text) => Fault(
        RowFaultCode.DayInvalid, column,
        new($"“{Shown(text)}”不是日期", $"'{Shown(text)}' is no date"),
        new("写成 yyyy-MM-dd，例如 2026-01-05", "write yyyy-MM-dd, for example 2026-01-05"));

    public static RowFault DecidedInFuture(string column, DateOnly day, DateOnly today) => Fault(
        RowFaultCode.DecidedInFuture, column,
        new(
            $"决定日期{RecordDay.Write(day)}晚于今天{RecordDay.Write(today)}",
            $"the decision of {RecordDay.Write(day)} is later than today, {RecordDay.Write(today)}"),
        new("核对决定日期", "check the day of the decision"));

    public static RowFault AmountInvalid(string column, string text) => Fault(
        RowFaultCode.AmountInvalid, column,
        new($"“{Shown(text)}”不是以万元为单位的金额", $"'{Shown(text)}' is no amount in 万元"),
        new(
            $"只写数字，至多{TenThousandYuan.Decimals}位小数，例如 5.2",
            $"digits only, at most {TenThousandYuan.Decimals} decimals, for example 5.2"));

    public static RowFault DuplicateKey(string column, int firstRow) => Fault(
        RowFaultCode.DuplicateKey, column,
        new($"与第{firstRow}行是同一处罚决定", $"the same penalty decision as row {firstRow}"),
        new("删除重复行", "remove one of the rows"));

    public static RowFault PartyCategoryUnknown(string column, string text, PenaltyKinds kinds) => Fault(
        RowFaultCode.PartyCategoryUnknown, column,
        new($"行政相对人类别“{Shown(text)}”不在已知类别中", $"'{Shown(text)}' is no known party category"),
        new(
            $"改为其一：{string.Join("、", kinds.PartyCategories)}",
            $"use one of {string.Join(", ", kinds.PartyCategories)}"));

    public static RowFault PenaltyKindUnknown(string column, string text, PenaltyKinds kinds) => Fault(
        RowFaultCode.PenaltyKindUnknown, column,
        new($"处罚类别“{Shown(text)}”不在已知类别中", $"'{Shown(text)}' is no known penalty kind"),
        new(
            $"改为其一：{string.Join("、", kinds.All.Select(kind => kind.Names[0]))}；或由法规处补充 {PenaltyKindsFile.Path}",
            $"use one of the kinds of {PenaltyKindsFile.Path}, or have legal staff add it there"));

    public static RowFault AnnotationInvalid(string column, string key) => Fault(
        RowFaultCode.AnnotationInvalid, column,
        new($"备注中“{Shown(key)}”的值无效或前后矛盾", $"the value of '{Shown(key)}' in the remarks is wrong or contradictory"),
        new(
            "改正，例如 列入依据=L44-05-04;裁量档次=从重;违法行为发生日=2024-03-15；不确定时删去",
            "correct it, for example 列入依据=L44-05-04;裁量档次=从重;违法行为发生日=2024-03-15; leave it out where unsure"));

    public static RowFault TextUnreadable(string? column) => Fault(
        RowFaultCode.TextUnreadable, column,
        new("含有无法按文件编码读出的字节或控制字符", "bytes that the file's encoding cannot hold, or control characters"),
        new("从来源系统重新导出，另存为“CSV UTF-8”", "export it again and save it as CSV UTF-8"));

    public static RowFault Broken(RawRowBreak broken) => broken switch
    {
        RawRowBreak.Quote => Fault(
            RowFaultCode.RowBroken, null,
            new("引号不成对", "the quotation marks do not pair"),
            new("字段内的引号写成两个，整个字段用引号括起", "double a quotation mark inside a field and enclose the field")),
        RawRowBreak.Endless => Fault(
            RowFaultCode.RowBroken, null,
            new(
                "从本行起引号未闭合或一行过长，其后各行未读",
                "a quotation mark is never closed or the row is too long; the rows from here on were not read"),
            new("改正后重新导入", "correct it and import the file again")),
        RawRowBreak.Workbook => Fault(
            RowFaultCode.RowBroken, null,
            new("工作簿从本行起损坏，其后各行未读", "the workbook is damaged from this row on; the rest was not read"),
            new("用 Excel 打开并另存后重新导入", "open it in Excel, save it again and import it")),
    };

    public static RowFault CellCount(int found, int expected) => Fault(
        RowFaultCode.RowBroken, null,
        new($"应有{expected}个单元格，实有{found}个", $"expected {expected} cells, found {found}"),
        new("含分隔符的字段用引号括起", "enclose a field that holds the separator in quotation marks"));

    public static RowFault TextTooLong(string column, int found, int bound) => Fault(
        RowFaultCode.TextTooLong, column,
        new($"至多{bound}字，实有{found}字", $"at most {bound} characters, found {found}"),
        new("缩短内容", "shorten it"));

    public static RowFault NumberInsteadOfText(string column) => Fault(
        RowFaultCode.CellKindWrong, column,
        new("代码被存为数字（如 9.1E+17），末位已丢失", "the code is stored as a number (like 9.1E+17), so its last digits are lost"),
        new("将该列设为“文本”格式，再从来源重新粘贴", "format the column as text and paste it from the source again"));

    public static RowFault WrongCellKind(string column) => Fault(
        RowFaultCode.CellKindWrong, column,
        new("单元格的存储格式与该字段不符", "the cell is stored in a form that the field does not take"),
        new("将该列设为“文本”格式后重新填写", "format the column as text and enter it again"));

    public static RowFault DecisionNotStanding(string column, string text) => Fault(
        RowFaultCode.DecisionNotStanding, column,
        new($"处罚决定状态为“{Shown(text)}”，不是正常", $"the state of the decision is '{Shown(text)}', not standing"),
        new("撤销或有异议的决定请人工登记", "register an annulled or disputed decision by hand"));

    public static RowFault TooManyRows(int bound) => Fault(
        RowFaultCode.TooManyRows, null,
        new($"至多{bound}行，本行及其后未读", $"at most {bound} rows; this one and those after it were not read"),
        new("拆成几个文件分别导入", "split the file and import the parts"));

    public static RowFault ValueMissing(string column, string name) => Fault(
        RowFaultCode.RequiredValueMissing, column,
        new($"“{name}”为必填项，此处为空", $"{name} is required and empty here"),
        new("补填后重新导入", "fill it in and import the row again"));

    public static RowFault ValueUnknown(string column, string text, IReadOnlyList<string> codes) => Fault(
        RowFaultCode.ValueUnknown, column,
        new($"“{Shown(text)}”不在已知取值中，该行暂存待核", $"'{Shown(text)}' is no known value; the row is parked"),
        new(
            $"改为其一：{string.Join("、", codes)}；或在 definitions/connectors 中补充该写法",
            $"use one of {string.Join(", ", codes)}, or add the spelling in definitions/connectors"));

    private static RowFault Fault(RowFaultCode kind, string? column, BilingualText reason, BilingualText remedy) =>
        new() { Kind = kind, Column = column, Reason = reason, Remedy = remedy };

    private static string Shown(string text) => text.Length <= ShownLength ? text : text[..ShownLength] + "…";
}
