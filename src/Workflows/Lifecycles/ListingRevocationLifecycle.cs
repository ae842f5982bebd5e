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
    StopPublicity,
    Complete,
    EndAsMoot,
    Void,
}

/// <summary>Revocation: where the penalty fell, the listing falls; it is drafted, reviewed and decided, then undone everywhere.</summary>
public sealed class ListingRevocationLifecycle : CaseLifecycle<RevocationStatus, RevocationTrigger>
{
    public override CaseKind Kind => CaseKind.ListingRevocation;

    public override BilingualText Title { get; } = new("撤销列入", "Revocation of a listing");

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
        RevocationStatus[] undecided =
        [
            RevocationStatus.Reported, RevocationStatus.Drafted, RevocationStatus.LegallyReviewed,
        ];
        foreach (RevocationStatus status in undecided)
        {
            machine.Configure(status).PermitIf(RevocationTrigger.Void, RevocationStatus.Voided,
                () => state.Day("revokedOn") is null, LifecycleGuard.NoDecisionYet.Name);
        }
    }

    protected override bool IsFinal(RevocationStatus status) => status
        is RevocationStatus.Completed or RevocationStatus.Kept or RevocationStatus.Moot or RevocationStatus.Voided;

    protected override EntryAct? ActOf(RevocationTrigger trigger) => trigger switch
    {
        RevocationTrigger.Revoke => EntryAct.Revoke,
        RevocationTrigger.StopPublicity => EntryAct.StopPublicity,
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
        RevocationTrigger.StopPublicity => new("停止公示", "Stop the publication"),
        RevocationTrigger.Complete => new("办结", "Complete"),
        RevocationTrigger.EndAsMoot => new("终止办理", "End as moot"),
        RevocationTrigger.Void => new("作废", "Void"),
        _ => throw new UnreachableException(),
    };
}
