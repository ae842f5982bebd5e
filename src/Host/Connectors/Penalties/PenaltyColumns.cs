using CreditSupervision.Workflows.Cases;
using static CreditSupervision.Host.Connectors.Penalties.PenaltyField;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>The columns of both records, and how a heading finds its column.</summary>
public static class PenaltyColumns
{
    /// <summary>The second penalty kind of the older record, which the current one joins with the first.</summary>
    public const string OlderSecondKind = "CF_CFLB2";

    /// <summary>The older record's state of the decision, which the current one does not carry.</summary>
    public const string OlderState = "CF_ZT";

    /// <summary>The 30 columns of the current record, in the order of <see cref="PenaltyField"/>.</summary>
    public static IReadOnlyList<PenaltyColumn> Current { get; } =
    [
        Required("CF_XDR_MC", PartyName, "行政相对人名称"),
        Required("CF_XDR_LB", PartyCategory, "行政相对人类别"),
        Optional("CF_XDR_SHXYM", PartyUnifiedCode, "统一社会信用代码", "行政相对人代码_1(统一社会信用代码)"),
        Optional("CF_XDR_GSZC", BusinessRegistrationNumber, "工商注册号", "行政相对人代码_2(工商注册号)", "工商登记码"),
        Optional("CF_XDR_ZZJG", OrganisationCode, "组织机构代码", "行政相对人代码_3(组织机构代码)"),
        Optional("CF_XDR_SWDJ", TaxRegistrationNumber, "税务登记号", "行政相对人代码_4(税务登记号)"),
        Optional("CF_XDR_SYDW", InstitutionNumber, "事业单位证书号", "行政相对人代码_5(事业单位证书号)"),
        Optional("CF_XDR_SHZZ", SocialOrganisationNumber, "社会组织登记证号", "行政相对人代码_6(社会组织登记证号)"),
        Optional("CF_FRDB", LegalRepresentative, "法定代表人", "法定代表人姓名"),
        Optional("CF_FR_ZJLX", LegalRepresentativeDocumentKind, "法定代表人证件类型"),
        Optional("CF_FR_ZJHM", LegalRepresentativeDocumentNumber, "法定代表人证件号码"),
        Optional("CF_XDR_ZJLX", PartyDocumentKind, "自然人证件类型", "证件类型"),
        Optional("CF_XDR_ZJHM", PartyDocumentNumber, "自然人证件号码", "证件号码"),
        Required("CF_WSH", DecisionNumber, "行政处罚决定书文号"),
        Optional("CF_WFXW", ViolationKind, "违法行为类型"),
        Optional("CF_SY", ViolationFacts, "违法事实"),
        Optional("CF_YJ", LegalBasis, "处罚依据"),
        Required("CF_CFLB", Kinds, "处罚类别"),
        Required("CF_NR", Content, "处罚内容"),
        Optional("CF_NR_FK", Fine, "罚款金额", "罚款金额(万元)"),
        Optional("CF_NR_WFFF", Confiscation, "没收违法所得、非法财物金额", "没收违法所得、没收非法财物的金额(万元)"),
        Optional("CF_NR_ZKDX", RevokedLicence, "暂扣或吊销证照名称及编号"),
        Required("CF_JDRQ", DecidedOn, "决定日期", "处罚决定日期"),
        Optional("CF_YXQ", ValidUntil, "处罚有效期"),
        Optional("CF_GSJZQ", PublishedUntil, "公示截止期"),
        Required("CF_CFJG", AuthorityName, "处罚机关"),
        Optional("CF_CFJGDM", AuthorityCode, "处罚机关统一社会信用代码", "处罚机关代码"),
        Optional("CF_SJLY", SourceName, "数据来源单位"),
        Optional("CF_SJLYDM", SourceCode, "数据来源单位统一社会信用代码", "数据来源单位代码"),
        Optional("BZ", Remarks, "备注"),
    ];

    /// <summary>
    /// The 20 columns of the older record. The case name, the place code and the time stamp have no field in the
    /// current record; they stay in the raw row.
    /// </summary>
    public static IReadOnlyList<PenaltyColumn> Older { get; } =
    [
        Required("CF_WSH", DecisionNumber, "行政处罚决定书文号"),
        Unmapped("CF_CFMC", "处罚名称", "案件名称"),
        Optional("CF_CFLB1", Kinds, "处罚类别1"),
        Unmapped(OlderSecondKind, "处罚类别2"),
        Optional("CF_SY", ViolationFacts, "处罚事由"),
        Optional("CF_YJ", LegalBasis, "处罚依据"),
        Required("CF_XDR_MC", PartyName, "行政相对人名称"),
        Optional("CF_XDR_SHXYM", PartyUnifiedCode, "统一社会信用代码"),
        Optional("CF_XDR_ZDM", OrganisationCode, "组织机构代码"),
        Optional("CF_XDR_GSDJ", BusinessRegistrationNumber, "工商登记码"),
        Optional("CF_XDR_SWDJ", TaxRegistrationNumber, "税务登记号"),
        Optional("CF_XDR_SFZ", PartyDocumentNumber, "居民身份证号"),
        Optional("CF_FR", LegalRepresentative, "法定代表人姓名"),
        Required("CF_JG", Content, "处罚结果"),
        Required("CF_JDRQ", DecidedOn, "处罚决定日期", "决定日期"),
        Required("CF_XZJG", AuthorityName, "处罚机关"),
        Unmapped(OlderState, "当前状态"),
        Unmapped("DFBM", "地方编码"),
        Unmapped("SJC", "数据更新时间戳", "时间戳"),
        Optional("BZ", Remarks, "备注"),
    ];

    public static IReadOnlyList<PenaltyColumn> Of(RecordVersion version) => version switch
    {
        RecordVersion.Current => Current,
        RecordVersion.Older => Older,
    };

    /// <summary>The current code of a field, which every message names.</summary>
    public static string CodeOf(PenaltyField field) => Current[(int)field].Code;

    /// <summary>The official Chinese name of a field.</summary>
    public static string NameOf(PenaltyField field) => Current[(int)field].Names[0];

    /// <summary>The column a heading names by code or by any of its names; null for none.</summary>
    internal static PenaltyColumn? Find(RecordVersion version, string heading)
    {
        string folded = Fold(heading);
        return Of(version).FirstOrDefault(column =>
            column.Code == folded || column.Names.Any(name => Fold(name) == folded));
    }

    /// <summary>The code or name that a misspelt heading was most likely meant to be.</summary>
    internal static string Nearest(RecordVersion version, string heading)
    {
        string folded = Fold(heading);
        return Of(version).SelectMany(column => column.Names.Prepend(column.Code))
            .OrderBy(name => EditDistance(Fold(name), folded)).First();
    }

    private static string Fold(string heading) => HalfWidth.Fold(heading).ToUpperInvariant().Replace(" ", "");

    private static int EditDistance(string left, string right)
    {
        int[] above = [.. Enumerable.Range(0, right.Length + 1)];
        for (int row = 1; row <= left.Length; row++)
        {
            int diagonal = above[0];
            above[0] = row;
            for (int column = 1; column <= right.Length; column++)
            {
                int replaced = diagonal + (left[row - 1] == right[column - 1] ? 0 : 1);
                diagonal = above[column];
                above[column] = Math.Min(replaced, Math.Min(above[column], above[column - 1]) + 1);
            }
        }
        return above[^1];
    }

    private static PenaltyColumn Required(string code, PenaltyField field, params string[] names) =>
        new() { Code = code, Names = names, Field = field, IsRequired = true };

    private static PenaltyColumn Optional(string code, PenaltyField field, params string[] names) =>
        new() { Code = code, Names = names, Field = field };

    private static PenaltyColumn Unmapped(string code, params string[] names) => new() { Code = code, Names = names };
}
