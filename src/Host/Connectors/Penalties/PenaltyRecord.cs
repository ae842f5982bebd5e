using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CreditSupervision.Host.Connectors.Tables;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// One penalty decision as the current public record tells it. A field the record leaves empty is null: unknown, never
/// a default. Records are compared by <see cref="ContentHash"/>.
/// </summary>
public sealed record PenaltyRecord
{
    private static readonly PenaltyField[] fields = Enum.GetValues<PenaltyField>();

    /// <summary>CF_XDR_MC 行政相对人名称.</summary>
    public string? PartyName { get; init; }

    /// <summary>CF_XDR_LB 行政相对人类别; the wording of the record.</summary>
    public string? PartyCategory { get; init; }

    /// <summary>CF_XDR_SHXYM 统一社会信用代码.</summary>
    public UnifiedCode? UnifiedCode { get; init; }

    /// <summary>
    /// CF_XDR_GSZC 工商注册号; also takes the 15-digit number of an older individual business found in CF_XDR_SHXYM.
    /// </summary>
    public string? BusinessRegistrationNumber { get; init; }

    /// <summary>CF_XDR_ZZJG 组织机构代码.</summary>
    public string? OrganisationCode { get; init; }

    /// <summary>CF_XDR_SWDJ 税务登记号.</summary>
    public string? TaxRegistrationNumber { get; init; }

    /// <summary>CF_XDR_SYDW 事业单位证书号.</summary>
    public string? InstitutionNumber { get; init; }

    /// <summary>CF_XDR_SHZZ 社会组织登记证号.</summary>
    public string? SocialOrganisationNumber { get; init; }

    /// <summary>CF_FRDB 法定代表人; personal data.</summary>
    public string? LegalRepresentative { get; init; }

    /// <summary>CF_FR_ZJLX 法定代表人证件类型.</summary>
    public string? LegalRepresentativeDocumentKind { get; init; }

    /// <summary>CF_FR_ZJHM 法定代表人证件号码; personal data.</summary>
    public string? LegalRepresentativeDocumentNumber { get; init; }

    /// <summary>CF_XDR_ZJLX 自然人证件类型.</summary>
    public string? PartyDocumentKind { get; init; }

    /// <summary>CF_XDR_ZJHM 自然人证件号码; personal data.</summary>
    public string? PartyDocumentNumber { get; init; }

    /// <summary>CF_WSH 行政处罚决定书文号.</summary>
    public string? DecisionNumber { get; init; }

    /// <summary>CF_WFXW 违法行为类型.</summary>
    public string? ViolationKind { get; init; }

    /// <summary>CF_SY 违法事实.</summary>
    public string? ViolationFacts { get; init; }

    /// <summary>CF_YJ 处罚依据.</summary>
    public string? LegalBasis { get; init; }

    /// <summary>CF_CFLB 处罚类别; each once, in the order of the record; empty where unknown.</summary>
    public IReadOnlyList<string> PenaltyKinds { get; init; } = [];

    /// <summary>CF_NR 处罚内容.</summary>
    public string? Content { get; init; }

    /// <summary>CF_NR_FK 罚款金额; in fen; the record writes 万元.</summary>
    public long? FineFen { get; init; }

    /// <summary>CF_NR_WFFF 没收违法所得、非法财物金额; in fen; the record writes 万元.</summary>
    public long? ConfiscationFen { get; init; }

    /// <summary>CF_NR_ZKDX 暂扣或吊销证照名称及编号.</summary>
    public string? RevokedLicence { get; init; }

    /// <summary>CF_JDRQ 决定日期.</summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>CF_YXQ 处罚有效期; 2099-12-31 means open.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>CF_GSJZQ 公示截止期; 2099-12-31 means open.</summary>
    public DateOnly? PublishedUntil { get; init; }

    /// <summary>CF_CFJG 处罚机关.</summary>
    public string? AuthorityName { get; init; }

    /// <summary>CF_CFJGDM 处罚机关代码.</summary>
    public UnifiedCode? AuthorityCode { get; init; }

    /// <summary>CF_SJLY 数据来源单位.</summary>
    public string? SourceName { get; init; }

    /// <summary>CF_SJLYDM 数据来源单位代码.</summary>
    public UnifiedCode? SourceCode { get; init; }

    /// <summary>BZ 备注.</summary>
    public string? Remarks { get; init; }

    /// <summary>
    /// The code that names the party where there is one; null where the record names it by name only.
    /// </summary>
    public string? PartyCode => UnifiedCode?.Value ?? BusinessRegistrationNumber;

    /// <summary>
    /// SHA-256, in small hexadecimal digits, over the 30 canonical fields: the same content always has the same hash,
    /// whatever encoding, date form or column order the file used.
    /// </summary>
    public string ContentHash() => HashOf(Texts());

    /// <summary>The same over fields that were written already.</summary>
    internal static string HashOf(string[] texts)
    {
        StringBuilder canonical = new(1024);
        for (int place = 0; place < texts.Length; place++)
        {
            string text = texts[place];
            canonical.Append(PenaltyColumns.Current[place].Code).Append('=')
                .Append(CultureInfo.InvariantCulture, $"{text.Length}").Append(':').Append(text).Append('\n');
        }
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canonical.ToString())));
    }

    /// <summary>All fields as the current record writes them, in its order.</summary>
    internal string[] Texts() => Array.ConvertAll(fields, TextOf);

    /// <summary>A field as the current record writes it; empty where it is unknown.</summary>
    public string TextOf(PenaltyField field) => field switch
    {
        PenaltyField.PartyName => PartyName ?? "",
        PenaltyField.PartyCategory => PartyCategory ?? "",
        PenaltyField.PartyUnifiedCode => UnifiedCode?.Value ?? "",
        PenaltyField.BusinessRegistrationNumber => BusinessRegistrationNumber ?? "",
        PenaltyField.OrganisationCode => OrganisationCode ?? "",
        PenaltyField.TaxRegistrationNumber => TaxRegistrationNumber ?? "",
        PenaltyField.InstitutionNumber => InstitutionNumber ?? "",
        PenaltyField.SocialOrganisationNumber => SocialOrganisationNumber ?? "",
        PenaltyField.LegalRepresentative => LegalRepresentative ?? "",
        PenaltyField.LegalRepresentativeDocumentKind => LegalRepresentativeDocumentKind ?? "",
        PenaltyField.LegalRepresentativeDocumentNumber => LegalRepresentativeDocumentNumber ?? "",
        PenaltyField.PartyDocumentKind => PartyDocumentKind ?? "",
        PenaltyField.PartyDocumentNumber => PartyDocumentNumber ?? "",
        PenaltyField.DecisionNumber => DecisionNumber ?? "",
        PenaltyField.ViolationKind => ViolationKind ?? "",
        PenaltyField.ViolationFacts => ViolationFacts ?? "",
        PenaltyField.LegalBasis => LegalBasis ?? "",
        PenaltyField.Kinds => string.Join(';', PenaltyKinds),
        PenaltyField.Content => Content ?? "",
        PenaltyField.Fine => TenThousandYuan.Write(FineFen),
        PenaltyField.Confiscation => TenThousandYuan.Write(ConfiscationFen),
        PenaltyField.RevokedLicence => RevokedLicence ?? "",
        PenaltyField.DecidedOn => RecordDay.Write(DecidedOn),
        PenaltyField.ValidUntil => RecordDay.Write(ValidUntil),
        PenaltyField.PublishedUntil => RecordDay.Write(PublishedUntil),
        PenaltyField.AuthorityName => AuthorityName ?? "",
        PenaltyField.AuthorityCode => AuthorityCode?.Value ?? "",
        PenaltyField.SourceName => SourceName ?? "",
        PenaltyField.SourceCode => SourceCode?.Value ?? "",
        PenaltyField.Remarks => Remarks ?? "",
    };

    /// <summary>The business key only: the record holds personal data that must not reach a log.</summary>
    public override string ToString() => $"{AuthorityCode?.Value ?? AuthorityName} {DecisionNumber}";
}
