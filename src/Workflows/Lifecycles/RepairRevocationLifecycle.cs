using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a revocation of a repair obtained by fraud (SL-44 art. 20).</summary>
public enum RepairRevocationStatus
{
    Reported,
    Inquired,
    Notified,
    Heard,
    LegallyReviewed,
    Restored,
    Republished,
    Completed,
    Dismissed,
    Moot,
    Voided,
}

/// <summary>What moves a revocation of a repair.</summary>
public enum RepairRevocationTrigger
{
    Inquire,
    ServeNotice,
    CloseDefence,
    PassLegalReview,
    ReturnToInquiry,
    Restore,
    Republish,
    Complete,
    Dismiss,
    EndAsMoot,
    Void,
}

/// <summary>
/// Revocation of a repair: inquiry, notice, defence, legal review, decision of the authority that granted; the entry
/// stands again and its periods begin anew. No superior consents: nothing is listed that was not consented to before.
/// </summary>
public sealed class RepairRevocationLifecycle : CaseLifecycle<RepairRevocationStatus, RepairRevocationTrigger>
{
    public override CaseKind Kind => CaseKind.RepairRevocation;

    public override RegisterName? Register => null;

    public override BilingualText Title { get; } = new("撤销信用修复", "Revocation of a repair");

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(RepairRevocationStatus.Reported), nameof(RepairRevocationStatus.Inquired),
        nameof(RepairRevocationStatus.Notified), nameof(RepairRevocationStatus.Heard),
        nameof(RepairRevocationStatus.LegallyReviewed), nameof(RepairRevocationStatus.Restored),
        nameof(RepairRevocationStatus.Completed),
    ];

    /// <summary>Only what a repair removed can be restored; an entry that expired or was revoked has nothing to return to.</summary>
    public override Refusal? EntryProblem(RegisterEntry entry) =>
        entry.Status is EntryStatus.RemovedEarly or EntryStatus.Removed ? null : Refusals.EntryNotRepaired(entry);

    protected override void Configure(
        StateMachine<RepairRevocationStatus, RepairRevocationTrigger> machine, CaseState state)
    {
        machine.Configure(RepairRevocationStatus.Reported)
            .Permit(RepairRevocationTrigger.Inquire, RepairRevocationStatus.Inquired)
            .Permit(RepairRevocationTrigger.Dismiss, RepairRevocationStatus.Dismissed)
            .Permit(RepairRevocationTrigger.EndAsMoot, RepairRevocationStatus.Moot);
        machine.Configure(RepairRevocationStatus.Inquired)
            .PermitIf(RepairRevocationTrigger.ServeNotice, RepairRevocationStatus.Notified,
                () => state.Day("noticeServedOn") is not null, LifecycleGuard.RevocationNoticeServed.Name)
            .Permit(RepairRevocationTrigger.EndAsMoot, RepairRevocationStatus.Moot);
        machine.Configure(RepairRevocationStatus.Notified)
            .Permit(RepairRevocationTrigger.CloseDefence, RepairRevocationStatus.Heard)
            .Permit(RepairRevocationTrigger.EndAsMoot, RepairRevocationStatus.Moot);
        machine.Configure(RepairRevocationStatus.Heard)
            .Permit(RepairRevocationTrigger.PassLegalReview, RepairRevocationStatus.LegallyReviewed)
            .Permit(RepairRevocationTrigger.ReturnToInquiry, RepairRevocationStatus.Reported)
            .Permit(RepairRevocationTrigger.Dismiss, RepairRevocationStatus.Dismissed)
            .Permit(RepairRevocationTrigger.EndAsMoot, RepairRevocationStatus.Moot);
        machine.Configure(RepairRevocationStatus.LegallyReviewed)
            .PermitIf(RepairRevocationTrigger.Restore, RepairRevocationStatus.Restored,
                () => state.Day("restoredOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(RepairRevocationTrigger.ReturnToInquiry, RepairRevocationStatus.Reported)
            .Permit(RepairRevocationTrigger.Dismiss, RepairRevocationStatus.Dismissed)
            .Permit(RepairRevocationTrigger.EndAsMoot, RepairRevocationStatus.Moot);
        machine.Configure(RepairRevocationStatus.Restored)
            .Permit(RepairRevocationTrigger.Republish, RepairRevocationStatus.Republished)
            .Permit(RepairRevocationTrigger.EndAsMoot, RepairRevocationStatus.Moot);
        machine.Configure(RepairRevocationStatus.Republished)
            .Permit(RepairRevocationTrigger.Complete, RepairRevocationStatus.Completed);
        PermitVoid(machine, state, "restoredOn", RepairRevocationTrigger.Void, RepairRevocationStatus.Voided,
        [
            RepairRevocationStatus.Reported, RepairRevocationStatus.Inquired, RepairRevocationStatus.Notified,
            RepairRevocationStatus.Heard, RepairRevocationStatus.LegallyReviewed,
        ]);
    }

    protected override bool IsFinal(RepairRevocationStatus status) => status
        is RepairRevocationStatus.Completed or RepairRevocationStatus.Dismissed or RepairRevocationStatus.Moot
        or RepairRevocationStatus.Voided;

    protected override EntryAct? ActOf(RepairRevocationTrigger trigger) =>
        trigger == RepairRevocationTrigger.Restore ? EntryAct.Restore : null;

    protected override BilingualText TextOf(RepairRevocationStatus status) => status switch
    {
        RepairRevocationStatus.Reported => new("线索核查中", "Report under inquiry"),
        RepairRevocationStatus.Inquired => new("已查实", "Found in the inquiry"),
        RepairRevocationStatus.Notified => new("已告知", "Notice served"),
        RepairRevocationStatus.Heard => new("陈述申辩期满", "Defence closed"),
        RepairRevocationStatus.LegallyReviewed => new("法制审核通过", "Legally reviewed"),
        RepairRevocationStatus.Restored => new("已撤销修复、恢复列入", "Repair revoked, entry restored"),
        RepairRevocationStatus.Republished => new("已恢复公示", "Published again"),
        RepairRevocationStatus.Completed => new("已办结", "Completed"),
        RepairRevocationStatus.Dismissed => new("不予撤销", "Not revoked"),
        RepairRevocationStatus.Moot => new("已终止（无须继续办理）", "Ended as moot"),
        RepairRevocationStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(RepairRevocationTrigger trigger) => trigger switch
    {
        RepairRevocationTrigger.Inquire => new("查实", "Find in the inquiry"),
        RepairRevocationTrigger.ServeNotice => new("送达告知书", "Serve the notice"),
        RepairRevocationTrigger.CloseDefence => new("陈述申辩期满", "Close the defence"),
        RepairRevocationTrigger.PassLegalReview => new("法制审核通过", "Pass the legal review"),
        RepairRevocationTrigger.ReturnToInquiry => new("退回核查", "Return to the inquiry"),
        RepairRevocationTrigger.Restore => new("撤销修复、恢复列入", "Revoke the repair and restore"),
        RepairRevocationTrigger.Republish => new("恢复公示", "Publish again"),
        RepairRevocationTrigger.Complete => new("办结", "Complete"),
        RepairRevocationTrigger.Dismiss => new("不予撤销", "Dismiss"),
        _ => throw new UnreachableException(),
    };
}
