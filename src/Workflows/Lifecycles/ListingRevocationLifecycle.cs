using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a revocation of a listing (SL-44 art. 19).</summary>
public enum RevocationStatus
{
    Reported,
    Drafted,
    LegallyReviewed,
    Revoked,
    Stopped,
    Completed,
    Amended,
    Kept,
    Moot,
    Voided,
}

/// <summary>What moves a revocation.</summary>
public enum RevocationTrigger
{
    Draft,
    PassLegalReview,
    ReturnToReport,
    Revoke,
    Keep,
    Amend,
    StopPublicity,
    Complete,
    EndAsMoot,
    Void,
}

/// <summary>
/// Revocation: where the penalty fell, the listing falls; it is drafted, reviewed and decided, then undone everywhere.
/// Where another heavier penalty carries the listing, the decision is amended instead. Also an entry that has ended can
/// be revoked: art. 19 undoes the decision, and the record of a listing that should never have been outlives its term.
/// </summary>
public sealed class ListingRevocationLifecycle : CaseLifecycle<RevocationStatus, RevocationTrigger>
{
    public override CaseKind Kind => CaseKind.ListingRevocation;

    public override BilingualText Title { get; } = new("撤销列入", "Revocation of a listing");

    public override Refusal? EntryProblem(RegisterEntry entry) =>
        entry.Status == EntryStatus.Revoked ? Refusals.EntryNotInForce(entry) : null;

    // Removal and expiry leave the decision standing; only another revocation takes the object away.
    public override bool IsMootBy(EntryAct act) => act == EntryAct.Revoke;

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(RevocationStatus.Reported), nameof(RevocationStatus.Drafted), nameof(RevocationStatus.LegallyReviewed),
        nameof(RevocationStatus.Revoked), nameof(RevocationStatus.Stopped), nameof(RevocationStatus.Completed),
    ];

    protected override void Configure(StateMachine<RevocationStatus, RevocationTrigger> machine, CaseState state)
    {
        machine.Configure(RevocationStatus.Reported)
            .Permit(RevocationTrigger.Draft, RevocationStatus.Drafted)
            .Permit(RevocationTrigger.Keep, RevocationStatus.Kept)
            .PermitIf(RevocationTrigger.Amend, RevocationStatus.Amended,
                () => state.Day("amendedOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(RevocationTrigger.EndAsMoot, RevocationStatus.Moot);
        machine.Configure(RevocationStatus.Drafted)
            .Permit(RevocationTrigger.PassLegalReview, RevocationStatus.LegallyReviewed)
            .Permit(RevocationTrigger.ReturnToReport, RevocationStatus.Reported)
            .Permit(RevocationTrigger.EndAsMoot, RevocationStatus.Moot);
        machine.Configure(RevocationStatus.LegallyReviewed)
            .PermitIf(RevocationTrigger.Revoke, RevocationStatus.Revoked,
                () => state.Day("revokedOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(RevocationTrigger.Keep, RevocationStatus.Kept)
            .Permit(RevocationTrigger.ReturnToReport, RevocationStatus.Reported)
            .Permit(RevocationTrigger.EndAsMoot, RevocationStatus.Moot);
        machine.Configure(RevocationStatus.Revoked)
            .Permit(RevocationTrigger.StopPublicity, RevocationStatus.Stopped);
        machine.Configure(RevocationStatus.Stopped)
            .Permit(RevocationTrigger.Complete, RevocationStatus.Completed);
        PermitVoid(machine, state, "revokedOn", RevocationTrigger.Void, RevocationStatus.Voided,
        [
            RevocationStatus.Reported, RevocationStatus.Drafted, RevocationStatus.LegallyReviewed,
        ]);
    }

    protected override bool IsFinal(RevocationStatus status) => status
        is RevocationStatus.Completed or RevocationStatus.Amended or RevocationStatus.Kept or RevocationStatus.Moot
        or RevocationStatus.Voided;

    protected override EntryAct? ActOf(RevocationTrigger trigger) => trigger switch
    {
        RevocationTrigger.Revoke => EntryAct.Revoke,
        RevocationTrigger.StopPublicity => EntryAct.StopPublicity,
        RevocationTrigger.Amend => EntryAct.Correct,
        _ => null,
    };

    protected override BilingualText TextOf(RevocationStatus status) => status switch
    {
        RevocationStatus.Reported => new("已登记", "Reported"),
        RevocationStatus.Drafted => new("已拟稿", "Drafted"),
        RevocationStatus.LegallyReviewed => new("法制审核通过", "Legally reviewed"),
        RevocationStatus.Revoked => new("已撤销列入", "Listing revoked"),
        RevocationStatus.Stopped => new("已停止公示", "Publication stopped"),
        RevocationStatus.Completed => new("已办结", "Completed"),
        RevocationStatus.Amended => new("维持列入并更正决定", "Listing kept, decision amended"),
        RevocationStatus.Kept => new("维持列入", "Listing kept"),
        RevocationStatus.Moot => new("已终止（无须继续办理）", "Ended as moot"),
        RevocationStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(RevocationTrigger trigger) => trigger switch
    {
        RevocationTrigger.Draft => new("拟稿", "Draft"),
        RevocationTrigger.PassLegalReview => new("法制审核通过", "Pass the legal review"),
        RevocationTrigger.ReturnToReport => new("退回登记", "Return to the report"),
        RevocationTrigger.Revoke => new("撤销列入", "Revoke the listing"),
        RevocationTrigger.Keep => new("维持列入", "Keep the listing"),
        RevocationTrigger.Amend => new("更正决定", "Amend the decision"),
        RevocationTrigger.StopPublicity => new("停止公示", "Stop the publication"),
        RevocationTrigger.Complete => new("办结", "Complete"),
        _ => throw new UnreachableException(),
    };
}
