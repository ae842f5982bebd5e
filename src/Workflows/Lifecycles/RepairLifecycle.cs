using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of an application for credit repair (SL-44 arts. 16-18; CR-3 arts. 8-12; CR-107).</summary>
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
    NotNeeded,
    Refused,
    Withdrawn,
    Moot,
    Voided,
}

/// <summary>What moves an application for credit repair.</summary>
public enum RepairTrigger
{
    RequestSupplement,
    Supplement,
    Accept,
    RefuseAcceptance,
    FindNotNeeded,
    Verify,
    VerifyAgain,
    Grant,
    Refuse,
    Withdraw,
    StopPublicity,
    Complete,
    EndAsMoot,
    Void,
}

/// <summary>
/// What holds for every application for credit repair: nothing is granted that was not accepted and verified; the
/// applicant may withdraw until the decision; what was granted can only be carried out.
/// </summary>
public abstract class RepairLifecycle : CaseLifecycle<RepairStatus, RepairTrigger>
{
    private protected RepairLifecycle()
    {
    }

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(RepairStatus.Applied), nameof(RepairStatus.Accepted), nameof(RepairStatus.Verified),
        nameof(RepairStatus.Granted), nameof(RepairStatus.Stopped), nameof(RepairStatus.Completed),
    ];

    /// <summary>How a grant ends the entry.</summary>
    private protected abstract EntryAct GrantAct { get; }

    /// <summary>Whether the law knows information that needs no application because it stops by itself.</summary>
    private protected virtual bool MayBeNotNeeded => false;

    protected override void Configure(StateMachine<RepairStatus, RepairTrigger> machine, CaseState state)
    {
        StateMachine<RepairStatus, RepairTrigger>.StateConfiguration applied = Open(machine, state, RepairStatus.Applied)
            .Permit(RepairTrigger.RequestSupplement, RepairStatus.Supplementing)
            .Permit(RepairTrigger.Accept, RepairStatus.Accepted)
            .Permit(RepairTrigger.RefuseAcceptance, RepairStatus.NotAccepted);
        Open(machine, state, RepairStatus.Supplementing)
            .Permit(RepairTrigger.Supplement, RepairStatus.Applied);
        Open(machine, state, RepairStatus.Accepted)
            .Permit(RepairTrigger.Verify, RepairStatus.Verified);
        StateMachine<RepairStatus, RepairTrigger>.StateConfiguration verified = Open(machine, state, RepairStatus.Verified)
            .Permit(RepairTrigger.VerifyAgain, RepairStatus.Accepted)
            .PermitIf(RepairTrigger.Grant, RepairStatus.Granted,
                () => state.Day("grantedOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(RepairTrigger.Refuse, RepairStatus.Refused);
        if (MayBeNotNeeded)
        {
            applied.Permit(RepairTrigger.FindNotNeeded, RepairStatus.NotNeeded);
            verified.Permit(RepairTrigger.FindNotNeeded, RepairStatus.NotNeeded);
        }

        machine.Configure(RepairStatus.Granted)
            .Permit(RepairTrigger.StopPublicity, RepairStatus.Stopped);
        machine.Configure(RepairStatus.Stopped)
            .Permit(RepairTrigger.Complete, RepairStatus.Completed);
    }

    protected override bool IsFinal(RepairStatus status) => status
        is RepairStatus.Completed or RepairStatus.NotAccepted or RepairStatus.NotNeeded or RepairStatus.Refused
        or RepairStatus.Withdrawn or RepairStatus.Moot or RepairStatus.Voided;

    protected override EntryAct? ActOf(RepairTrigger trigger) => trigger switch
    {
        RepairTrigger.Grant => GrantAct,
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
        RepairStatus.NotNeeded => new("无须修复", "No repair needed"),
        RepairStatus.Refused => new("不予修复", "Refused"),
        RepairStatus.Withdrawn => new("申请人撤回", "Withdrawn by the applicant"),
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
        RepairTrigger.FindNotNeeded => new("认定无须修复", "Find that no repair is needed"),
        RepairTrigger.Verify => new("核实", "Verify"),
        RepairTrigger.VerifyAgain => new("重新核实", "Verify again"),
        RepairTrigger.Grant => new("准予修复", "Grant"),
        RepairTrigger.Refuse => new("不予修复", "Refuse"),
        RepairTrigger.Withdraw => new("申请人撤回", "Withdraw"),
        RepairTrigger.StopPublicity => new("停止公示", "Stop the publication"),
        RepairTrigger.Complete => new("办结", "Complete"),
        _ => throw new UnreachableException(),
    };

    // Until the decision the applicant may withdraw, and the entry itself may end.
    private static StateMachine<RepairStatus, RepairTrigger>.StateConfiguration Open(
        StateMachine<RepairStatus, RepairTrigger> machine, CaseState state, RepairStatus status) =>
        machine.Configure(status)
            .Permit(RepairTrigger.Withdraw, RepairStatus.Withdrawn)
            .Permit(RepairTrigger.EndAsMoot, RepairStatus.Moot)
            .PermitIf(RepairTrigger.Void, RepairStatus.Voided,
                () => state.Day("grantedOn") is null, LifecycleGuard.NoDecisionYet.Name);
}
