using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Tests.Transcripts;

/// <summary>The letter forms that the workflows name; their texts are the host's business.</summary>
internal static class Forms
{
    public static IReadOnlyDictionary<string, LetterForm> All { get; } = new[]
    {
        Form("listing-notice", "列入告知书", null),
        Form("listing-decision", "列入决定书", "列严"),
        Form("repair-notice", "信用修复告知书", null),
        Form("consent-request", "请示", null),
        Form("measures-notice", "管理措施通知", null),
        Form("repair-acceptance", "受理通知书", null),
        Form("repair-supplement", "补正告知书", null),
        Form("repair-not-accepted", "不予受理通知书", null),
        Form("repair-granted", "准予信用修复决定书", "信修准"),
        Form("repair-refused", "不予信用修复决定书", "信修不"),
        Form("expiry-decision", "期满移出决定书", "移严"),
        Form("revocation-decision", "撤销列入决定书", "撤列"),
        Form("hearing-notice", "听证通知书", null),
        Form("performance-demand", "履行义务催告书", null),
        Form("non-performance-notice", "列入告知书（拒不履行）", null),
        Form("non-performance-consent", "请示（拒不履行）", null),
        Form("non-performance-decision", "列入决定书（拒不履行）", "列严"),
        Form("correction-notice", "更正通知书", null),
        Form("withdrawal-notice", "撤回公示通知书", null),
        Form("concentrated-publicity", "集中公示名单", null),
        Form("typical-case-approval", "典型案例发布审批表", null),
        Form("listing-amendment", "更正列入决定书", "更列"),
        Form("revocation-note", "撤销列入信息通知函", null),
        Form("repair-revocation-notice", "拟撤销准予信用修复告知书", null),
        Form("repair-revocation-decision", "撤销准予信用修复决定书", "撤修"),
        Form("credit-file-note", "信用档案记载单", null),
        Form("bankruptcy-acceptance", "破产重整信用修复受理通知书", null),
        Form("bankruptcy-not-accepted", "破产重整信用修复不予受理通知书", null),
        Form("bankruptcy-shield", "暂时屏蔽失信信息决定书", "屏修"),
        Form("bankruptcy-final", "终局信用修复决定书", "终修"),
        Form("bankruptcy-resumed", "恢复公示决定书", "复示"),
        Form("objection-reply", "异议处理答复书", null),
        Form("objection-correction", "更正通知书（异议）", null),
        Form("penalty-repair-granted", "准予信用修复决定书", "信修准"),
        Form("penalty-repair-refused", "不予信用修复决定书", "信修不"),
        Form("repair-not-needed", "无须申请信用修复告知书", null),
        Form("repair-terminated", "终止办理告知书", null),
        Form("penalty-withdrawal", "撤回公示告知书", null),
        Form("abnormal-listing-decision", "列入经营异常名录决定书", "异入"),
        Form("individual-marking-decision", "标记经营异常状态决定书", "个异"),
        Form("abnormal-removal-decision", "移出经营异常名录决定书", "异出"),
        Form("individual-restoration-decision", "恢复正常记载状态决定书", "个复"),
        Form("abnormal-repair-refused", "不予信用修复决定书", "信修不"),
        Form("abnormal-repair-acceptance", "受理通知书", null),
        Form("spot-check-granted", "准予信用修复决定书", "信修准"),
        Form("spot-check-refused", "不予信用修复决定书", "信修不"),
    }.ToDictionary(form => form.Template, StringComparer.Ordinal);

    private static LetterForm Form(string template, string title, string? word) =>
        new(template, new BilingualText(title, template), word);
}
