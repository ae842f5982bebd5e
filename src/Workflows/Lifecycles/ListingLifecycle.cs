using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a listing made together with the penalty (SL-44 arts. 12-15, 22).</summary>
public enum ListingStatus
{
    Proposed,
    Reviewed,
    Notified,
    Heard,
    LegallyReviewed,
    Agreed,
    Consented,
    Decided,
    Served,
    Published,
    Enforced,
    NotListed,
    Moot,
    Voided,
}

/// <summary>What moves a listing.</summary>
public enum ListingTrigger
{
    PassReview,
    ServeNotice,
    CloseDefence,
    NotifyAgain,
    PassLegalReview,
    AgreeCollectively,
    ObtainConsent,
    NeedNoConsent,
    IssueDecision,
    ServeDecision,
    Publish,
    ApplyMeasures,
    ReturnToProposal,
    DecideAgainstListing,
    EndAsMoot,
    Void,
}

/// <summary>
/// Listing: no notice, no decision; no consent, no decision; no service, no publication. An entry that was revoked or
/// ended while the case still carries it out ends the case as moot (SL-44 art. 19).
/// </summary>
public sealed class ListingLifecycle : CaseLifecycle<ListingStatus, ListingTrigger>
{
    public override CaseKind Kind => CaseKind.Listing;

    public override EntryUse EntryUse => EntryUse.Makes;

    public override BilingualText Title { get; } = new("列入严重违法失信名单", "Listing for serious violations");

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(ListingStatus.Proposed), nameof(ListingStatus.Reviewed), nameof(ListingStatus.Notified),
        nameof(ListingStatus.Agreed), nameof(ListingStatus.Decided), nameof(ListingStatus.Served),
        nameof(ListingStatus.Published),
    ];

    protected override void Configure(StateMachine<ListingStatus, ListingTrigger> machine, CaseState state)
    {
        machine.Configure(ListingStatus.Proposed)
            .Permit(ListingTrigger.PassReview, ListingStatus.Reviewed)
            .PermitReentry(ListingTrigger.ReturnToProposal)
            .Permit(ListingTrigger.DecideAgainstListing, ListingStatus.NotListed);
        machine.Configure(ListingStatus.Reviewed)
            .PermitIf(ListingTrigger.ServeNotice, ListingStatus.Notified,
                () => state.Day("noticeServedOn") is not null, LifecycleGuard.NoticeServed.Name)
            .Permit(ListingTrigger.ReturnToProposal, ListingStatus.Proposed)
            .Permit(ListingTrigger.DecideAgainstListing, ListingStatus.NotListed);
        machine.Configure(ListingStatus.Notified)
            .Permit(ListingTrigger.CloseDefence, ListingStatus.Heard)
            .Permit(ListingTrigger.DecideAgainstListing, ListingStatus.NotListed);
        machine.Configure(ListingStatus.Heard)
            .Permit(ListingTrigger.PassLegalReview, ListingStatus.LegallyReviewed)
            .Permit(ListingTrigger.NotifyAgain, ListingStatus.Reviewed)
            .Permit(ListingTrigger.ReturnToProposal, ListingStatus.Proposed)
            .Permit(ListingTrigger.DecideAgainstListing, ListingStatus.NotListed);
        machine.Configure(ListingStatus.LegallyReviewed)
            .Permit(ListingTrigger.AgreeCollectively, ListingStatus.Agreed)
            .Permit(ListingTrigger.ReturnToProposal, ListingStatus.Proposed)
            .Permit(ListingTrigger.DecideAgainstListing, ListingStatus.NotListed);
        machine.Configure(ListingStatus.Agreed)
            .Permit(ListingTrigger.ObtainConsent, ListingStatus.Consented)
            .Permit(ListingTrigger.NeedNoConsent, ListingStatus.Consented)
            .Permit(ListingTrigger.DecideAgainstListing, ListingStatus.NotListed);
        machine.Configure(ListingStatus.Consented)
            .PermitIf(ListingTrigger.IssueDecision, ListingStatus.Decided,
                () => state.Day("decisionOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(ListingTrigger.DecideAgainstListing, ListingStatus.NotListed);
        machine.Configure(ListingStatus.Decided)
            .Permit(ListingTrigger.ServeDecision, ListingStatus.Served)
            .Permit(ListingTrigger.EndAsMoot, ListingStatus.Moot);
        machine.Configure(ListingStatus.Served)
            .PermitIf(ListingTrigger.Publish, ListingStatus.Published,
                () => state.Day("decisionServedOn") is not null, LifecycleGuard.DecisionServed.Name)
            .Permit(ListingTrigger.EndAsMoot, ListingStatus.Moot);
        machine.Configure(ListingStatus.Published)
            .Permit(ListingTrigger.ApplyMeasures, ListingStatus.Enforced)
            .Permit(ListingTrigger.EndAsMoot, ListingStatus.Moot);
        PermitVoid(machine, state, "decisionOn", ListingTrigger.Void, ListingStatus.Voided,
        [
            ListingStatus.Proposed, ListingStatus.Reviewed, ListingStatus.Notified, ListingStatus.Heard,
            ListingStatus.LegallyReviewed, ListingStatus.Agreed, ListingStatus.Consented,
        ]);
    }

    protected override bool IsFinal(ListingStatus status) => status
        is ListingStatus.Enforced or ListingStatus.NotListed or ListingStatus.Moot or ListingStatus.Voided;

    protected override EntryAct? ActOf(ListingTrigger trigger) => trigger switch
    {
        ListingTrigger.IssueDecision => EntryAct.List,
        ListingTrigger.Publish => EntryAct.Publish,
        ListingTrigger.ApplyMeasures => EntryAct.ApplyMeasures,
        _ => null,
    };

    protected override BilingualText TextOf(ListingStatus status) => status switch
    {
        ListingStatus.Proposed => new("拟列入", "Proposed"),
        ListingStatus.Reviewed => new("审查通过", "Reviewed"),
        ListingStatus.Notified => new("已告知", "Notice served"),
        ListingStatus.Heard => new("陈述申辩期满", "Defence closed"),
        ListingStatus.LegallyReviewed => new("法制审核通过", "Legally reviewed"),
        ListingStatus.Agreed => new("集体讨论同意", "Agreed collectively"),
        ListingStatus.Consented => new("上级已同意", "Consent settled"),
        ListingStatus.Decided => new("已决定列入", "Listed"),
        ListingStatus.Served => new("已送达", "Decision served"),
        ListingStatus.Published => new("已公示", "Published"),
        ListingStatus.Enforced => new("已办结（管理措施实施）", "Closed, measures applied"),
        ListingStatus.NotListed => new("不予列入", "Not listed"),
        ListingStatus.Moot => new("已终止（无须继续办理）", "Ended as moot"),
        ListingStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(ListingTrigger trigger) => trigger switch
    {
        ListingTrigger.PassReview => new("审查通过", "Pass the review"),
        ListingTrigger.ServeNotice => new("送达告知书", "Serve the notice"),
        ListingTrigger.CloseDefence => new("陈述申辩期满", "Close the defence"),
        ListingTrigger.NotifyAgain => new("重新告知", "Notify again"),
        ListingTrigger.PassLegalReview => new("法制审核通过", "Pass the legal review"),
        ListingTrigger.AgreeCollectively => new("集体讨论同意", "Agree collectively"),
        ListingTrigger.ObtainConsent => new("取得上级同意", "Obtain consent"),
        ListingTrigger.NeedNoConsent => new("无须上级同意", "Need no consent"),
        ListingTrigger.IssueDecision => new("作出列入决定", "Issue the decision"),
        ListingTrigger.ServeDecision => new("送达决定书", "Serve the decision"),
        ListingTrigger.Publish => new("公示", "Publish"),
        ListingTrigger.ApplyMeasures => new("实施管理措施", "Apply measures"),
        ListingTrigger.ReturnToProposal => new("退回拟办", "Return to the proposal"),
        ListingTrigger.DecideAgainstListing => new("不予列入", "Decide against listing"),
        _ => throw new UnreachableException(),
    };
}
