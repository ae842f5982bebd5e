using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a removal at the end of the term (SL-44 art. 21).</summary>
public enum ExpiryStatus
{
    Watched,
    Expired,
    Stopped,
    Completed,
    Moot,
    Voided,
}

/// <summary>What moves a removal at the end of the term.</summary>
public enum ExpiryTrigger
{
    Expire,
    StopPublicity,
    Complete,
    EndAsMoot,
    Void,
}

/// <summary>Expiry: no application, no consent; it ends in removal unless the listing ended before.</summary>
public sealed class ExpiryLifecycle : CaseLifecycle<ExpiryStatus, ExpiryTrigger>
{
    public override CaseKind Kind => CaseKind.Expiry;

    /// <summary>In a shield the term stands still, so there is no end to watch.</summary>
    public override Refusal? EntryProblem(RegisterEntry entry) =>
        base.EntryProblem(entry) ?? (entry.Status == EntryStatus.Shielded ? Refusals.EntryForbids(entry) : null);

    // In a shield the term stands still: this watch ends and a new one begins for the new last day (CR-107).
    public override bool IsMootBy(EntryAct act) => act == EntryAct.Shield || base.IsMootBy(act);

    public override BilingualText Title { get; } = new("期满移出", "Removal at the end of the term");

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(ExpiryStatus.Watched), nameof(ExpiryStatus.Expired), nameof(ExpiryStatus.Stopped),
        nameof(ExpiryStatus.Completed),
    ];

    protected override void Configure(StateMachine<ExpiryStatus, ExpiryTrigger> machine, CaseState state)
    {
        machine.Configure(ExpiryStatus.Watched)
            .PermitIf(ExpiryTrigger.Expire, ExpiryStatus.Expired,
                () => state.Day("expiredOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(ExpiryTrigger.EndAsMoot, ExpiryStatus.Moot);
        machine.Configure(ExpiryStatus.Expired)
            .Permit(ExpiryTrigger.StopPublicity, ExpiryStatus.Stopped);
        machine.Configure(ExpiryStatus.Stopped)
            .Permit(ExpiryTrigger.Complete, ExpiryStatus.Completed);
        PermitVoid(machine, state, "expiredOn", ExpiryTrigger.Void, ExpiryStatus.Voided, [ExpiryStatus.Watched]);
    }

    protected override bool IsFinal(ExpiryStatus status) => status
        is ExpiryStatus.Completed or ExpiryStatus.Moot or ExpiryStatus.Voided;

    protected override EntryAct? ActOf(ExpiryTrigger trigger) => trigger switch
    {
        ExpiryTrigger.Expire => EntryAct.Expire,
        ExpiryTrigger.StopPublicity => EntryAct.StopPublicity,
        _ => null,
    };

    protected override BilingualText TextOf(ExpiryStatus status) => status switch
    {
        ExpiryStatus.Watched => new("待届满", "Term running"),
        ExpiryStatus.Expired => new("期满移出", "Removed at the end of the term"),
        ExpiryStatus.Stopped => new("已停止公示", "Publication stopped"),
        ExpiryStatus.Completed => new("已办结", "Completed"),
        ExpiryStatus.Moot => new("已终止（无须继续办理）", "Ended as moot"),
        ExpiryStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(ExpiryTrigger trigger) => trigger switch
    {
        ExpiryTrigger.Expire => new("期满移出", "Remove at the end of the term"),
        ExpiryTrigger.StopPublicity => new("停止公示", "Stop the publication"),
        ExpiryTrigger.Complete => new("办结", "Complete"),
        _ => throw new UnreachableException(),
    };
}
