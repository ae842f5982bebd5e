using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a case that makes an entry of a public register and follows it until it ends.</summary>
public enum PublicityStatus
{
    Entered,
    Checked,
    Registered,
    Published,
    Ended,
    Completed,
    NotPublished,
    EndedElsewhere,
    Voided,
}

/// <summary>What moves such a case.</summary>
public enum PublicityTrigger
{
    Check,
    ReturnToEntry,
    Refrain,
    Register,
    Publish,
    EndTerm,
    Annul,
    Cure,
    StopPublicity,
    EndAsMoot,
    Void,
}

/// <summary>
/// Entered by one person, checked by another, only then shown (PP-45 arts. 5, 16). A shown entry ends once: by its
/// term, by annulment of what it rests on, by cure of its causes, or elsewhere, in a case of repair.
/// </summary>
public abstract class PublicityLifecycle : CaseLifecycle<PublicityStatus, PublicityTrigger>
{
    private protected PublicityLifecycle()
    {
    }

    public override EntryUse EntryUse => EntryUse.Makes;

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(PublicityStatus.Entered), nameof(PublicityStatus.Checked), nameof(PublicityStatus.Published),
        nameof(PublicityStatus.Ended), nameof(PublicityStatus.Completed),
    ];

    /// <summary>The ways in which an entry of the kind ends within its own case.</summary>
    private protected abstract IReadOnlyList<PublicityTrigger> Endings { get; }

    /// <summary>The day without which nothing may be shown, and the refusal where it is unknown.</summary>
    private protected abstract (string Day, LifecycleGuard Guard) Precondition { get; }

    protected override void Configure(StateMachine<PublicityStatus, PublicityTrigger> machine, CaseState state)
    {
        machine.Configure(PublicityStatus.Entered)
            .Permit(PublicityTrigger.Check, PublicityStatus.Checked)
            .Permit(PublicityTrigger.Void, PublicityStatus.Voided)
            .Permit(PublicityTrigger.Refrain, PublicityStatus.NotPublished);
        machine.Configure(PublicityStatus.Checked)
            .PermitIf(PublicityTrigger.Register, PublicityStatus.Registered,
                () => state.Day(Precondition.Day) is not null, Precondition.Guard.Name)
            .Permit(PublicityTrigger.ReturnToEntry, PublicityStatus.Entered)
            .PermitIf(PublicityTrigger.Void, PublicityStatus.Voided,
                () => state.Day("decisionOn") is null, LifecycleGuard.NoDecisionYet.Name)
            .Permit(PublicityTrigger.Refrain, PublicityStatus.NotPublished);
        machine.Configure(PublicityStatus.Registered)
            .Permit(PublicityTrigger.Publish, PublicityStatus.Published)
            .Permit(PublicityTrigger.EndAsMoot, PublicityStatus.EndedElsewhere);
        StateMachine<PublicityStatus, PublicityTrigger>.StateConfiguration published =
            machine.Configure(PublicityStatus.Published)
                .Permit(PublicityTrigger.EndAsMoot, PublicityStatus.EndedElsewhere);
        foreach (PublicityTrigger ending in Endings)
            published.Permit(ending, PublicityStatus.Ended);
        machine.Configure(PublicityStatus.Ended)
            .Permit(PublicityTrigger.StopPublicity, PublicityStatus.Completed);
    }

    protected override bool IsFinal(PublicityStatus status) => status
        is PublicityStatus.Completed or PublicityStatus.NotPublished or PublicityStatus.EndedElsewhere
        or PublicityStatus.Voided;

    protected override EntryAct? ActOf(PublicityTrigger trigger) => trigger switch
    {
        PublicityTrigger.Register => EntryAct.List,
        PublicityTrigger.Publish => EntryAct.Publish,
        PublicityTrigger.EndTerm => EntryAct.Expire,
        PublicityTrigger.Annul => EntryAct.Revoke,
        PublicityTrigger.Cure => EntryAct.Remove,
        PublicityTrigger.StopPublicity => EntryAct.StopPublicity,
        _ => null,
    };

    protected override BilingualText TextOf(PublicityStatus status) => status switch
    {
        PublicityStatus.Entered => new("待录入", "To be entered"),
        PublicityStatus.Checked => new("核对通过", "Checked"),
        PublicityStatus.Registered => new("已录入", "Entered in the register"),
        PublicityStatus.Published => new("公示中", "Published"),
        PublicityStatus.Ended => new("公示结束", "Publication over"),
        PublicityStatus.Completed => new("已办结（停止公示）", "Closed, publication stopped"),
        PublicityStatus.NotPublished => new("不予公示", "Not published"),
        PublicityStatus.EndedElsewhere => new("已终止（另案停止公示）", "Ended in another case"),
        PublicityStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(PublicityTrigger trigger) => trigger switch
    {
        PublicityTrigger.Check => new("核对", "Check"),
        PublicityTrigger.ReturnToEntry => new("退回录入", "Return to the entry"),
        PublicityTrigger.Refrain => new("不予公示", "Refrain from publishing"),
        PublicityTrigger.Register => new("记入名录", "Enter in the register"),
        PublicityTrigger.Publish => new("公示", "Publish"),
        PublicityTrigger.EndTerm => new("期满停止", "End the term"),
        PublicityTrigger.Annul => new("撤回", "Annul"),
        PublicityTrigger.Cure => new("原因消除", "Cure"),
        PublicityTrigger.StopPublicity => new("停止公示", "Stop the publication"),
        _ => throw new UnreachableException(),
    };
}
