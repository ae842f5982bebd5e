using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of an application for early removal (SL-44 arts. 16-18).</summary>
public enum RepairStatus
{
    Applied,
    Supplementing,
    Accepted,
    Verified,
    Granted,
    Stopped,
    Completed,
    NotAccepted,
    Refused,
    Moot,
    Voided,
}

/// <summary>What moves an application for early removal.</summary>
public enum RepairTrigger
{
    RequestSupplement,
    Supplement,
    Accept,
    RefuseAcceptance,
    Verify,
    VerifyAgain,
    Grant,
    Refuse,
    StopPublicity,
    Complete,
    EndAsMoot,
    Void,
}

/// <summary>Early removal: nothing is granted that was not accepted and verified; a granted removal can only be carried out.</summary>
public sealed class RepairSeriousListLifecycle : CaseLifecycle<RepairStatus, RepairTrigger>
{
    public override CaseKind Kind => CaseKind.RepairSeriousList;

    public override BilingualText Title { get; } =
        new("信用修复（提前移出严重违法失信名单）", "Credit repair (early removal from the serious list)");

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(RepairStatus.Applied), nameof(RepairStatus.Accepted), nameof(RepairStatus.Verified),
        nameof(RepairStatus.Granted), nameof(RepairStatus.Stopped), nameof(RepairStatus.Completed),
    ];

    protected override void Configure(StateMachine<RepairStatus, RepairTrigger> machine, CaseState state)
    {
        machine.Configure(RepairStatus.Applied)
            .Permit(RepairTrigger.RequestSupplement, RepairStatus.Supplementing)
            .Permit(RepairTrigger.Accept, RepairStatus.Accepted)
            .Permit(RepairTrigger.RefuseAcceptance, RepairStatus.NotAccepted)
            .Permit(RepairTrigger.EndAsMoot, RepairStatus.Moot);
        machine.Configure(RepairStatus.Supplementing)
            .Permit(RepairTrigger.Supplement, RepairStatus.Applied)
            .Permit(RepairTrigger.EndAsMoot, RepairStatus.Moot);
        machine.Configure(RepairStatus.Accepted)
            .Permit(RepairTrigger.Verify, RepairStatus.Verified)
            .Permit(RepairTrigger.EndAsMoot, RepairStatus.Moot);
        machine.Configure(RepairStatus.Verified)
            .Permit(RepairTrigger.VerifyAgain, RepairStatus.Accepted)
            .PermitIf(RepairTrigger.Grant, RepairStatus.Granted,
                () => state.Day("grantedOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(RepairTrigger.Refuse, RepairStatus.Refused)
            .Permit(RepairTrigger.EndAsMoot, RepairStatus.Moot);
        machine.Configure(RepairStatus.Granted)
            .Permit(RepairTrigger.StopPublicity, RepairStatus.Stopped);
        machine.Configure(RepairStatus.Stopped)
            .Permit(RepairTrigger.Complete, RepairStatus.Completed);
        RepairStatus[] undecided =
        [
            RepairStatus.Applied, RepairStatus.Supplementing, RepairStatus.Accepted, RepairStatus.Verified,
        ];
        foreach (RepairStatus status in undecided)
        {
            machine.Configure(status).PermitIf(RepairTrigger.Void, RepairStatus.Voided,
                () => state.Day("grantedOn") is null, LifecycleGuard.NoDecisionYet.Name);
        }
    }

    protected override bool IsFinal(RepairStatus status) => status
        is RepairStatus.Completed or RepairStatus.NotAccepted or RepairStatus.Refused or RepairStatus.Moot
        or RepairStatus.Voided;

    protected override EntryAct? ActOf(RepairTrigger trigger) => trigger switch
    {
        RepairTrigger.Grant => EntryAct.RemoveEarly,
        RepairTrigger.StopPublicity => EntryAct.StopPublicity,
        _ => null,
    };

    protected override BilingualText TextOf(RepairStatus status) => status switch
    {
        RepairStatus.Applied => new("已申请", "Applied"),
        RepairStatus.Supplementing => new("待补正", "To be supplemented"),
        RepairStatus.Accepted => new("已受理", "Accepted"),
        RepairStatus.Verified => new("已核实", "Verified"),
        RepairStatus.Granted => new("准予修复", "Granted"),
        RepairStatus.Stopped => new("已停止公示", "Publication stopped"),
        RepairStatus.Completed => new("已办结", "Completed"),
        RepairStatus.NotAccepted => new("不予受理", "Not accepted"),
        RepairStatus.Refused => new("不予修复", "Refused"),
        RepairStatus.Moot => new("已终止（无须继续办理）", "Ended as moot"),
        RepairStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(RepairTrigger trigger) => trigger switch
    {
        RepairTrigger.RequestSupplement => new("要求补正", "Ask for a supplement"),
        RepairTrigger.Supplement => new("补正", "Supplement"),
        RepairTrigger.Accept => new("受理", "Accept"),
        RepairTrigger.RefuseAcceptance => new("不予受理", "Refuse acceptance"),
        RepairTrigger.Verify => new("核实", "Verify"),
        RepairTrigger.VerifyAgain => new("重新核实", "Verify again"),
        RepairTrigger.Grant => new("准予修复", "Grant"),
        RepairTrigger.Refuse => new("不予修复", "Refuse"),
        RepairTrigger.StopPublicity => new("停止公示", "Stop the publication"),
        RepairTrigger.Complete => new("办结", "Complete"),
        _ => throw new UnreachableException(),
    };
}
