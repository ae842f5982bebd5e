using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a listing for non-performance or on a court document (SL-44 arts. 11(1), 13(3), 24).</summary>
public enum NonPerformanceStatus
{
    Found,
    Demanded,
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

    /// <summary>The duty was performed before the decision.</summary>
    Performed,
    NotListed,
    Moot,
    Voided,
}

/// <summary>What moves a listing for non-performance.</summary>
public enum NonPerformanceTrigger
{
    ServeDemand,
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
    Perform,
    ReturnToProposal,
    DecideAgainstListing,
    EndAsMoot,
    Void,
}

/// <summary>
/// Listing by a decision of its own: no demand, no proposal; then the same as with the penalty, to which art. 13(3)
/// refers. Whoever performs before the decision is not listed any more.
/// </summary>
public sealed class NonPerformanceLifecycle : CaseLifecycle<NonPerformanceStatus, NonPerformanceTrigger>
{
    public override CaseKind Kind => CaseKind.ListingNonPerformance;

    public override EntryUse EntryUse => EntryUse.Makes;

    public override BilingualText Title { get; } = new("因拒不履行列入严重违法失信名单", "Listing for non-performance");

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(NonPerformanceStatus.Found), nameof(NonPerformanceStatus.Demanded),
        nameof(NonPerformanceStatus.Notified), nameof(NonPerformanceStatus.Agreed),
        nameof(NonPerformanceStatus.Decided), nameof(NonPerformanceStatus.Served),
        nameof(NonPerformanceStatus.Published),
    ];

    protected override void Configure(
        StateMachine<NonPerformanceStatus, NonPerformanceTrigger> machine, CaseState state)
    {
        machine.Configure(NonPerformanceStatus.Found)
            .PermitIf(NonPerformanceTrigger.ServeDemand, NonPerformanceStatus.Demanded,
                () => state.Day("demandServedOn") is not null, LifecycleGuard.DemandServed.Name)
            .Permit(NonPerformanceTrigger.DecideAgainstListing, NonPerformanceStatus.NotListed);
        Undecided(machine, NonPerformanceStatus.Demanded)
            .Permit(NonPerformanceTrigger.PassReview, NonPerformanceStatus.Reviewed)
            .PermitReentry(NonPerformanceTrigger.ReturnToProposal);
        Undecided(machine, NonPerformanceStatus.Reviewed)
            .PermitIf(NonPerformanceTrigger.ServeNotice, NonPerformanceStatus.Notified,
                () => state.Day("noticeServedOn") is not null, LifecycleGuard.NoticeServed.Name)
            .Permit(NonPerformanceTrigger.ReturnToProposal, NonPerformanceStatus.Demanded);
        Undecided(machine, NonPerformanceStatus.Notified)
            .Permit(NonPerformanceTrigger.CloseDefence, NonPerformanceStatus.Heard);
        Undecided(machine, NonPerformanceStatus.Heard)
            .Permit(NonPerformanceTrigger.PassLegalReview, NonPerformanceStatus.LegallyReviewed)
            .Permit(NonPerformanceTrigger.NotifyAgain, NonPerformanceStatus.Reviewed)
            .Permit(NonPerformanceTrigger.ReturnToProposal, NonPerformanceStatus.Demanded);
        Undecided(machine, NonPerformanceStatus.LegallyReviewed)
            .Permit(NonPerformanceTrigger.AgreeCollectively, NonPerformanceStatus.Agreed)
            .Permit(NonPerformanceTrigger.ReturnToProposal, NonPerformanceStatus.Demanded);
        Undecided(machine, NonPerformanceStatus.Agreed)
            .Permit(NonPerformanceTrigger.ObtainConsent, NonPerformanceStatus.Consented)
            .Permit(NonPerformanceTrigger.NeedNoConsent, NonPerformanceStatus.Consented);
        Undecided(machine, NonPerformanceStatus.Consented)
            .PermitIf(NonPerformanceTrigger.IssueDecision, NonPerformanceStatus.Decided,
                () => state.Day("decisionOn") is not null, LifecycleGuard.DecisionMade.Name);
        machine.Configure(NonPerformanceStatus.Decided)
            .Permit(NonPerformanceTrigger.ServeDecision, NonPerformanceStatus.Served)
            .Permit(NonPerformanceTrigger.EndAsMoot, NonPerformanceStatus.Moot);
        machine.Configure(NonPerformanceStatus.Served)
            .PermitIf(NonPerformanceTrigger.Publish, NonPerformanceStatus.Published,
                () => state.Day("decisionServedOn") is not null, LifecycleGuard.DecisionServed.Name)
            .Permit(NonPerformanceTrigger.EndAsMoot, NonPerformanceStatus.Moot);
        machine.Configure(NonPerformanceStatus.Published)
            .Permit(NonPerformanceTrigger.ApplyMeasures, NonPerformanceStatus.Enforced)
            .Permit(NonPerformanceTrigger.EndAsMoot, NonPerformanceStatus.Moot);
        PermitVoid(machine, state, "decisionOn", NonPerformanceTrigger.Void, NonPerformanceStatus.Voided,
        [
            NonPerformanceStatus.Found, NonPerformanceStatus.Demanded, NonPerformanceStatus.Reviewed,
            NonPerformanceStatus.Notified, NonPerformanceStatus.Heard, NonPerformanceStatus.LegallyReviewed,
            NonPerformanceStatus.Agreed, NonPerformanceStatus.Consented,
        ]);
    }

    protected override bool IsFinal(NonPerformanceStatus status) =>
        status is NonPerformanceStatus.Enforced or NonPerformanceStatus.Performed or NonPerformanceStatus.NotListed
            or NonPerformanceStatus.Moot or NonPerformanceStatus.Voided;

    protected override EntryAct? ActOf(NonPerformanceTrigger trigger) => trigger switch
    {
        NonPerformanceTrigger.IssueDecision => EntryAct.List,
        NonPerformanceTrigger.Publish => EntryAct.Publish,
        NonPerformanceTrigger.ApplyMeasures => EntryAct.ApplyMeasures,
        _ => null,
    };

    protected override BilingualText TextOf(NonPerformanceStatus status) => status switch
    {
        NonPerformanceStatus.Found => new("查明未履行", "Non-performance found"),
        NonPerformanceStatus.Demanded => new("已催告", "Demand served"),
        NonPerformanceStatus.Reviewed => new("审查通过", "Reviewed"),
        NonPerformanceStatus.Notified => new("已告知", "Notice served"),
        NonPerformanceStatus.Heard => new("陈述申辩期满", "Defence closed"),
        NonPerformanceStatus.LegallyReviewed => new("法制审核通过", "Legally reviewed"),
        NonPerformanceStatus.Agreed => new("集体讨论同意", "Agreed collectively"),
        NonPerformanceStatus.Consented => new("上级已同意", "Consent settled"),
        NonPerformanceStatus.Decided => new("已决定列入", "Listed"),
        NonPerformanceStatus.Served => new("已送达", "Decision served"),
        NonPerformanceStatus.Published => new("已公示", "Published"),
        NonPerformanceStatus.Enforced => new("已办结（管理措施实施）", "Closed, measures applied"),
        NonPerformanceStatus.Performed => new("已履行，不予列入", "Performed, not listed"),
        NonPerformanceStatus.NotListed => new("不予列入", "Not listed"),
        NonPerformanceStatus.Moot => new("已终止（无须继续办理）", "Ended as moot"),
        NonPerformanceStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(NonPerformanceTrigger trigger) => trigger switch
    {
        NonPerformanceTrigger.ServeDemand => new("送达催告书", "Serve the demand"),
        NonPerformanceTrigger.PassReview => new("审查通过", "Pass the review"),
        NonPerformanceTrigger.ServeNotice => new("送达告知书", "Serve the notice"),
        NonPerformanceTrigger.CloseDefence => new("陈述申辩期满", "Close the defence"),
        NonPerformanceTrigger.NotifyAgain => new("重新告知", "Notify again"),
        NonPerformanceTrigger.PassLegalReview => new("法制审核通过", "Pass the legal review"),
        NonPerformanceTrigger.AgreeCollectively => new("集体讨论同意", "Agree collectively"),
        NonPerformanceTrigger.ObtainConsent => new("取得上级同意", "Obtain consent"),
        NonPerformanceTrigger.NeedNoConsent => new("无须上级同意", "Need no consent"),
        NonPerformanceTrigger.IssueDecision => new("作出列入决定", "Issue the decision"),
        NonPerformanceTrigger.ServeDecision => new("送达决定书", "Serve the decision"),
        NonPerformanceTrigger.Publish => new("公示", "Publish"),
        NonPerformanceTrigger.ApplyMeasures => new("实施管理措施", "Apply measures"),
        NonPerformanceTrigger.Perform => new("履行完毕", "Perform in full"),
        NonPerformanceTrigger.ReturnToProposal => new("退回拟办", "Return to the proposal"),
        NonPerformanceTrigger.DecideAgainstListing => new("不予列入", "Decide against listing"),
        _ => throw new UnreachableException(),
    };

    // Up to the decision the party can still perform, and the authority can still refrain.
    private static StateMachine<NonPerformanceStatus, NonPerformanceTrigger>.StateConfiguration Undecided(
        StateMachine<NonPerformanceStatus, NonPerformanceTrigger> machine, NonPerformanceStatus status) =>
        machine.Configure(status)
            .Permit(NonPerformanceTrigger.Perform, NonPerformanceStatus.Performed)
            .Permit(NonPerformanceTrigger.DecideAgainstListing, NonPerformanceStatus.NotListed);
}
