using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a batch of concentrated publicity (HN-108 item 9).</summary>
public enum ConcentratedPublicityStatus
{
    Selected,
    Reviewed,
    Approved,

    /// <summary>Shown as long as one of its entries is in force and shown itself.</summary>
    Shown,
    Ended,
    NotShown,
    Voided,
}

/// <summary>What moves a batch.</summary>
public enum ConcentratedPublicityTrigger
{
    PassReview,
    ReturnToSelection,
    Approve,
    Publish,
    End,
    WithdrawBatch,
    Abandon,
    Void,
}

/// <summary>
/// A batch has no single party: it is a case of the authority itself. Nothing is shown that was not reviewed and signed
/// off, and the batch lasts as long as its last entry.
/// </summary>
public sealed class ConcentratedPublicityLifecycle
    : CaseLifecycle<ConcentratedPublicityStatus, ConcentratedPublicityTrigger>
{
    public override CaseKind Kind => CaseKind.ConcentratedPublicity;

    public override EntryUse EntryUse => EntryUse.Makes;

    public override RegisterName? Register => RegisterName.ConcentratedPublicity;

    public override bool IsAboutAuthority => true;

    public override bool GathersEntries => true;

    public override BilingualText Title { get; } = new("集中公示、重点曝光", "Concentrated publicity");

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(ConcentratedPublicityStatus.Selected), nameof(ConcentratedPublicityStatus.Reviewed),
        nameof(ConcentratedPublicityStatus.Approved), nameof(ConcentratedPublicityStatus.Shown),
        nameof(ConcentratedPublicityStatus.Ended),
    ];

    protected override void Configure(
        StateMachine<ConcentratedPublicityStatus, ConcentratedPublicityTrigger> machine, CaseState state)
    {
        bool reviewed = state.Facts.GetValueOrDefault("secrecyReviewed")?.Value is FactValue.Flag { Value: true };
        machine.Configure(ConcentratedPublicityStatus.Selected)
            .PermitIf(ConcentratedPublicityTrigger.PassReview, ConcentratedPublicityStatus.Reviewed,
                () => reviewed, LifecycleGuard.SecrecyReviewed.Name)
            .PermitReentry(ConcentratedPublicityTrigger.ReturnToSelection)
            .Permit(ConcentratedPublicityTrigger.Abandon, ConcentratedPublicityStatus.NotShown);
        machine.Configure(ConcentratedPublicityStatus.Reviewed)
            .PermitIf(ConcentratedPublicityTrigger.Approve, ConcentratedPublicityStatus.Approved,
                () => state.Day("decisionOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(ConcentratedPublicityTrigger.ReturnToSelection, ConcentratedPublicityStatus.Selected)
            .Permit(ConcentratedPublicityTrigger.Abandon, ConcentratedPublicityStatus.NotShown);
        machine.Configure(ConcentratedPublicityStatus.Approved)
            .PermitIf(ConcentratedPublicityTrigger.Publish, ConcentratedPublicityStatus.Shown,
                () => reviewed, LifecycleGuard.SecrecyReviewed.Name)
            .Permit(ConcentratedPublicityTrigger.WithdrawBatch, ConcentratedPublicityStatus.NotShown);
        machine.Configure(ConcentratedPublicityStatus.Shown)
            .Permit(ConcentratedPublicityTrigger.End, ConcentratedPublicityStatus.Ended);
        PermitVoid(machine, state, "decisionOn", ConcentratedPublicityTrigger.Void, ConcentratedPublicityStatus.Voided,
        [
            ConcentratedPublicityStatus.Selected, ConcentratedPublicityStatus.Reviewed,
        ]);
    }

    protected override bool IsFinal(ConcentratedPublicityStatus status) =>
        status is ConcentratedPublicityStatus.Ended or ConcentratedPublicityStatus.NotShown
            or ConcentratedPublicityStatus.Voided;

    protected override EntryAct? ActOf(ConcentratedPublicityTrigger trigger) => trigger switch
    {
        ConcentratedPublicityTrigger.Approve => EntryAct.List,
        ConcentratedPublicityTrigger.Publish => EntryAct.Publish,
        ConcentratedPublicityTrigger.End => EntryAct.Expire,
        ConcentratedPublicityTrigger.WithdrawBatch => EntryAct.Revoke,
        _ => null,
    };

    protected override BilingualText TextOf(ConcentratedPublicityStatus status) => status switch
    {
        ConcentratedPublicityStatus.Selected => new("已选取对象", "Candidates selected"),
        ConcentratedPublicityStatus.Reviewed => new("已审查", "Reviewed"),
        ConcentratedPublicityStatus.Approved => new("已批准", "Signed off"),
        ConcentratedPublicityStatus.Shown => new("集中公示中", "Shown"),
        ConcentratedPublicityStatus.Ended => new("公示已结束", "Ended"),
        ConcentratedPublicityStatus.NotShown => new("未予公示", "Not shown"),
        ConcentratedPublicityStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(ConcentratedPublicityTrigger trigger) => trigger switch
    {
        ConcentratedPublicityTrigger.PassReview => new("审查通过", "Pass the review"),
        ConcentratedPublicityTrigger.ReturnToSelection => new("退回选取", "Return to the selection"),
        ConcentratedPublicityTrigger.Approve => new("批准", "Sign off"),
        ConcentratedPublicityTrigger.Publish => new("集中公示", "Publish the batch"),
        ConcentratedPublicityTrigger.End => new("结束公示", "End"),
        ConcentratedPublicityTrigger.WithdrawBatch => new("撤销本批", "Withdraw the batch"),
        ConcentratedPublicityTrigger.Abandon => new("不予公示", "Abandon"),
        _ => throw new UnreachableException(),
    };
}
