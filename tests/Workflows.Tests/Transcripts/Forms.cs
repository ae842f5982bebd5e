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
