using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a correction of published data (PP-45 arts. 5, 6, 11; PEN art. 48).</summary>
public enum CorrectionStatus
{
    Reported,

    /// <summary>The fields were reviewed: what is shown, what is hidden, and why.</summary>
    Reviewed,

    /// <summary>The change or annulment of the decision was confirmed.</summary>
    Confirmed,

    /// <summary>The entry ended with the annulled decision.</summary>
    Revoked,
    Corrected,
    Withdrawn,
    Unfounded,
    Moot,
    Voided,
}

/// <summary>What moves a correction.</summary>
public enum CorrectionTrigger
{
    ReviewFields,
    ConfirmChange,
    ReturnToReport,
    Correct,
    Withdraw,
    Revoke,
    Dismiss,
    EndAsMoot,
    Void,
}

/// <summary>Correction: nothing is shown again before its fields were reviewed, and nobody corrects alone.</summary>
public sealed class PublicationCorrectionLifecycle : CaseLifecycle<CorrectionStatus, CorrectionTrigger>
{
    public override CaseKind Kind => CaseKind.PublicationCorrection;

    /// <summary>An entry of any register; the opening names it.</summary>
    public override RegisterName? Register => null;

    public override BilingualText Title { get; } = new("公示信息更正", "Correction of published information");

    public override IReadOnlyList<string> Stations { get; } =
        [nameof(CorrectionStatus.Reported), nameof(CorrectionStatus.Reviewed), nameof(CorrectionStatus.Corrected)];

    protected override void Configure(StateMachine<CorrectionStatus, CorrectionTrigger> machine, CaseState state)
    {
        bool approved = state.Day("approvedOn") is not null;
        machine.Configure(CorrectionStatus.Reported)
            .PermitIf(CorrectionTrigger.ReviewFields, CorrectionStatus.Reviewed,
                () => state.Facts.GetValueOrDefault("secrecyReviewed")?.Value is FactValue.Flag { Value: true },
                LifecycleGuard.SecrecyReviewed.Name)
            .Permit(CorrectionTrigger.ConfirmChange, CorrectionStatus.Confirmed)
            .PermitReentry(CorrectionTrigger.ReturnToReport)
            .Permit(CorrectionTrigger.Dismiss, CorrectionStatus.Unfounded)
            .Permit(CorrectionTrigger.EndAsMoot, CorrectionStatus.Moot);
        machine.Configure(CorrectionStatus.Reviewed)
            .PermitIf(CorrectionTrigger.Correct, CorrectionStatus.Corrected,
                () => approved, LifecycleGuard.DecisionMade.Name)
            .Permit(CorrectionTrigger.ReturnToReport, CorrectionStatus.Reported)
            .Permit(CorrectionTrigger.EndAsMoot, CorrectionStatus.Moot);
        machine.Configure(CorrectionStatus.Confirmed)
            .PermitIf(CorrectionTrigger.Withdraw, CorrectionStatus.Withdrawn,
                () => approved, LifecycleGuard.DecisionMade.Name)
            .PermitIf(CorrectionTrigger.Revoke, CorrectionStatus.Revoked,
                () => approved, LifecycleGuard.DecisionMade.Name)
            .Permit(CorrectionTrigger.ReturnToReport, CorrectionStatus.Reported)
            .Permit(CorrectionTrigger.EndAsMoot, CorrectionStatus.Moot);
        machine.Configure(CorrectionStatus.Revoked)
            .Permit(CorrectionTrigger.Withdraw, CorrectionStatus.Withdrawn);
        PermitVoid(machine, state, "approvedOn", CorrectionTrigger.Void, CorrectionStatus.Voided,
        [
            CorrectionStatus.Reported, CorrectionStatus.Reviewed, CorrectionStatus.Confirmed,
        ]);
    }

    protected override bool IsFinal(CorrectionStatus status) =>
        status is CorrectionStatus.Corrected or CorrectionStatus.Withdrawn or CorrectionStatus.Unfounded
            or CorrectionStatus.Moot or CorrectionStatus.Voided;

    protected override EntryAct? ActOf(CorrectionTrigger trigger) => trigger switch
    {
        CorrectionTrigger.Correct => EntryAct.Correct,
        CorrectionTrigger.Withdraw => EntryAct.StopPublicity,
        CorrectionTrigger.Revoke => EntryAct.Revoke,
        _ => null,
    };

    protected override BilingualText TextOf(CorrectionStatus status) => status switch
    {
        CorrectionStatus.Reported => new("已提出", "Reported"),
        CorrectionStatus.Reviewed => new("字段已审查", "Fields reviewed"),
        CorrectionStatus.Confirmed => new("已确认变更或者撤销", "Change confirmed"),
        CorrectionStatus.Revoked => new("记录已终结", "Entry ended"),
        CorrectionStatus.Corrected => new("已更正", "Corrected"),
        CorrectionStatus.Withdrawn => new("已撤回公示", "Publication withdrawn"),
        CorrectionStatus.Unfounded => new("无须更正", "Nothing to correct"),
        CorrectionStatus.Moot => new("已终止（无须继续办理）", "Ended as moot"),
        CorrectionStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(CorrectionTrigger trigger) => trigger switch
    {
        CorrectionTrigger.ReviewFields => new("审查字段", "Review the fields"),
        CorrectionTrigger.ConfirmChange => new("确认变更或者撤销", "Confirm the change"),
        CorrectionTrigger.ReturnToReport => new("退回", "Return to the report"),
        CorrectionTrigger.Correct => new("更正", "Correct"),
        CorrectionTrigger.Withdraw => new("撤回公示", "Withdraw the publication"),
        CorrectionTrigger.Revoke => new("终结记录", "End the entry"),
        CorrectionTrigger.Dismiss => new("不予更正", "Dismiss"),
        _ => throw new UnreachableException(),
    };
}
