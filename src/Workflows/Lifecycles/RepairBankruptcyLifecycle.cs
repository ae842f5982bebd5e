using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a repair in reorganisation or settlement (CR-107).</summary>
public enum BankruptcyStatus
{
    Applied,
    Accepted,
    Shielded,
    Settled,
    Unshielded,
    Completed,
    Resumed,
    NotAccepted,
    Refused,
    Moot,
    Voided,
}

/// <summary>What moves a repair in reorganisation or settlement.</summary>
public enum BankruptcyTrigger
{
    Accept,
    RefuseAcceptance,
    Shield,
    Refuse,
    Settle,
    Unshield,
    Complete,
    Resume,
    EndAsMoot,
    Void,
}

/// <summary>
/// Repair in bankruptcy: on the court's ruling the entry is hidden for a time without waiting period; performed, the
/// shield becomes final; failed, the rest of the term is served.
/// </summary>
public sealed class RepairBankruptcyLifecycle : CaseLifecycle<BankruptcyStatus, BankruptcyTrigger>
{
    public override CaseKind Kind => CaseKind.RepairBankruptcy;

    public override RegisterName? Register => null;

    public override BilingualText Title { get; } = new("破产重整（和解）信用修复", "Repair in reorganisation or settlement");

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(BankruptcyStatus.Applied), nameof(BankruptcyStatus.Accepted), nameof(BankruptcyStatus.Shielded),
        nameof(BankruptcyStatus.Settled), nameof(BankruptcyStatus.Completed),
    ];

    /// <summary>What is hidden already cannot be hidden again.</summary>
    public override Refusal? EntryProblem(RegisterEntry entry) =>
        base.EntryProblem(entry) ?? (entry.Status == EntryStatus.Shielded ? Refusals.EntryForbids(entry) : null);

    protected override void Configure(StateMachine<BankruptcyStatus, BankruptcyTrigger> machine, CaseState state)
    {
        machine.Configure(BankruptcyStatus.Applied)
            .Permit(BankruptcyTrigger.Accept, BankruptcyStatus.Accepted)
            .Permit(BankruptcyTrigger.RefuseAcceptance, BankruptcyStatus.NotAccepted)
            .Permit(BankruptcyTrigger.EndAsMoot, BankruptcyStatus.Moot);
        machine.Configure(BankruptcyStatus.Accepted)
            .PermitIf(BankruptcyTrigger.Shield, BankruptcyStatus.Shielded,
                () => state.Day("shieldedOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(BankruptcyTrigger.Refuse, BankruptcyStatus.Refused)
            .Permit(BankruptcyTrigger.EndAsMoot, BankruptcyStatus.Moot);
        machine.Configure(BankruptcyStatus.Shielded)
            .PermitIf(BankruptcyTrigger.Settle, BankruptcyStatus.Settled,
                () => state.Day("settledOn") is not null, LifecycleGuard.DecisionMade.Name)
            .PermitIf(BankruptcyTrigger.Unshield, BankruptcyStatus.Unshielded,
                () => state.Day("unshieldedOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(BankruptcyTrigger.EndAsMoot, BankruptcyStatus.Moot);
        machine.Configure(BankruptcyStatus.Settled)
            .Permit(BankruptcyTrigger.Complete, BankruptcyStatus.Completed);
        machine.Configure(BankruptcyStatus.Unshielded)
            .Permit(BankruptcyTrigger.Resume, BankruptcyStatus.Resumed);
        PermitVoid(machine, state, "shieldedOn", BankruptcyTrigger.Void, BankruptcyStatus.Voided,
        [
            BankruptcyStatus.Applied, BankruptcyStatus.Accepted,
        ]);
    }

    protected override bool IsFinal(BankruptcyStatus status) => status
        is BankruptcyStatus.Completed or BankruptcyStatus.Resumed or BankruptcyStatus.NotAccepted
        or BankruptcyStatus.Refused or BankruptcyStatus.Moot or BankruptcyStatus.Voided;

    protected override EntryAct? ActOf(BankruptcyTrigger trigger) => trigger switch
    {
        BankruptcyTrigger.Shield => EntryAct.Shield,
        BankruptcyTrigger.Settle => EntryAct.Settle,
        BankruptcyTrigger.Unshield => EntryAct.Unshield,
        _ => null,
    };

    protected override BilingualText TextOf(BankruptcyStatus status) => status switch
    {
        BankruptcyStatus.Applied => new("已申请", "Applied"),
        BankruptcyStatus.Accepted => new("已受理", "Accepted"),
        BankruptcyStatus.Shielded => new("已暂时屏蔽", "Shielded for a time"),
        BankruptcyStatus.Settled => new("已终局修复", "Shield made final"),
        BankruptcyStatus.Unshielded => new("已恢复公示", "Shown again"),
        BankruptcyStatus.Completed => new("已办结（执行完毕）", "Completed, plan performed"),
        BankruptcyStatus.Resumed => new("已办结（恢复剩余期限）", "Completed, rest of the term resumed"),
        BankruptcyStatus.NotAccepted => new("不予受理", "Not accepted"),
        BankruptcyStatus.Refused => new("不予屏蔽", "Refused"),
        BankruptcyStatus.Moot => new("已终止（无须继续办理）", "Ended as moot"),
        BankruptcyStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(BankruptcyTrigger trigger) => trigger switch
    {
        BankruptcyTrigger.Accept => new("受理", "Accept"),
        BankruptcyTrigger.RefuseAcceptance => new("不予受理", "Refuse acceptance"),
        BankruptcyTrigger.Shield => new("暂时屏蔽", "Shield for a time"),
        BankruptcyTrigger.Refuse => new("不予屏蔽", "Refuse"),
        BankruptcyTrigger.Settle => new("终局修复", "Make final"),
        BankruptcyTrigger.Unshield => new("恢复公示", "Show again"),
        BankruptcyTrigger.Complete => new("办结", "Complete"),
        BankruptcyTrigger.Resume => new("办结（恢复剩余期限）", "Complete, rest of the term resumed"),
        _ => throw new UnreachableException(),
    };
}
