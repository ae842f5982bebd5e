using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of a typical case (HN-108 item 12).</summary>
public enum TypicalCaseStatus
{
    Marked,
    Drafted,
    Reviewed,
    Approved,
    Published,

    /// <summary>Taken down at the end of the time it was to be shown.</summary>
    Ended,

    /// <summary>Taken down because the underlying decision was undone.</summary>
    Withdrawn,
    NotPublished,
    Voided,
}

/// <summary>What moves a typical case.</summary>
public enum TypicalCaseTrigger
{
    Draft,
    Review,
    ReturnToDraft,
    Approve,
    Publish,
    End,
    Withdraw,
    Abandon,
    Void,
}

/// <summary>
/// A closed case told without names. The draft is checked for the party's name and code at every step that carries it
/// on, and what was told comes down with the decision it rests on.
/// </summary>
public sealed class TypicalCaseLifecycle : CaseLifecycle<TypicalCaseStatus, TypicalCaseTrigger>
{
    public override CaseKind Kind => CaseKind.TypicalCase;

    public override EntryUse EntryUse => EntryUse.Makes;

    public override RegisterName? Register => RegisterName.TypicalCases;

    public override string? OriginFact => "originCase";

    public override BilingualText Title { get; } = new("典型案例", "Typical case");

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(TypicalCaseStatus.Marked), nameof(TypicalCaseStatus.Drafted), nameof(TypicalCaseStatus.Reviewed),
        nameof(TypicalCaseStatus.Approved), nameof(TypicalCaseStatus.Published), nameof(TypicalCaseStatus.Ended),
    ];

    protected override void Configure(StateMachine<TypicalCaseStatus, TypicalCaseTrigger> machine, CaseState state)
    {
        bool anonymous = Text(state, "publicText") is { Length: > 0 } text
            && !AnonymousText.Reveals(text, state.Party, Text(state, "hiddenWords"));
        machine.Configure(TypicalCaseStatus.Marked)
            .Permit(TypicalCaseTrigger.Draft, TypicalCaseStatus.Drafted)
            .Permit(TypicalCaseTrigger.Abandon, TypicalCaseStatus.NotPublished);
        machine.Configure(TypicalCaseStatus.Drafted)
            .PermitIf(TypicalCaseTrigger.Review, TypicalCaseStatus.Reviewed,
                () => anonymous, LifecycleGuard.PartyNotNamed.Name)
            .Permit(TypicalCaseTrigger.ReturnToDraft, TypicalCaseStatus.Marked)
            .Permit(TypicalCaseTrigger.Abandon, TypicalCaseStatus.NotPublished);
        machine.Configure(TypicalCaseStatus.Reviewed)
            .PermitIf(TypicalCaseTrigger.Approve, TypicalCaseStatus.Approved,
                () => state.Day("decisionOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(TypicalCaseTrigger.ReturnToDraft, TypicalCaseStatus.Marked)
            .Permit(TypicalCaseTrigger.Abandon, TypicalCaseStatus.NotPublished);
        machine.Configure(TypicalCaseStatus.Approved)
            .PermitIf(TypicalCaseTrigger.Publish, TypicalCaseStatus.Published,
                () => anonymous, LifecycleGuard.PartyNotNamed.Name)
            .Permit(TypicalCaseTrigger.Withdraw, TypicalCaseStatus.Withdrawn);
        machine.Configure(TypicalCaseStatus.Published)
            .Permit(TypicalCaseTrigger.End, TypicalCaseStatus.Ended)
            .Permit(TypicalCaseTrigger.Withdraw, TypicalCaseStatus.Withdrawn);
        PermitVoid(machine, state, "decisionOn", TypicalCaseTrigger.Void, TypicalCaseStatus.Voided,
        [
            TypicalCaseStatus.Marked, TypicalCaseStatus.Drafted, TypicalCaseStatus.Reviewed,
        ]);
    }

    protected override bool IsFinal(TypicalCaseStatus status) =>
        status is TypicalCaseStatus.Ended or TypicalCaseStatus.Withdrawn or TypicalCaseStatus.NotPublished
            or TypicalCaseStatus.Voided;

    protected override EntryAct? ActOf(TypicalCaseTrigger trigger) => trigger switch
    {
        TypicalCaseTrigger.Approve => EntryAct.List,
        TypicalCaseTrigger.Publish => EntryAct.Publish,
        TypicalCaseTrigger.End => EntryAct.Expire,
        TypicalCaseTrigger.Withdraw => EntryAct.Revoke,
        _ => null,
    };

    protected override BilingualText TextOf(TypicalCaseStatus status) => status switch
    {
        TypicalCaseStatus.Marked => new("已标记", "Marked"),
        TypicalCaseStatus.Drafted => new("已起草", "Drafted"),
        TypicalCaseStatus.Reviewed => new("已审核", "Reviewed"),
        TypicalCaseStatus.Approved => new("已批准", "Approved"),
        TypicalCaseStatus.Published => new("已发布", "Published"),
        TypicalCaseStatus.Ended => new("发布期满", "Ended"),
        TypicalCaseStatus.Withdrawn => new("已撤下", "Withdrawn"),
        TypicalCaseStatus.NotPublished => new("不予发布", "Not published"),
        TypicalCaseStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(TypicalCaseTrigger trigger) => trigger switch
    {
        TypicalCaseTrigger.Draft => new("起草", "Draft"),
        TypicalCaseTrigger.Review => new("审核通过", "Review"),
        TypicalCaseTrigger.ReturnToDraft => new("退回起草", "Return to the draft"),
        TypicalCaseTrigger.Approve => new("批准发布", "Approve"),
        TypicalCaseTrigger.Publish => new("发布", "Publish"),
        TypicalCaseTrigger.End => new("期满撤下", "End"),
        TypicalCaseTrigger.Withdraw => new("撤下", "Withdraw"),
        TypicalCaseTrigger.Abandon => new("不予发布", "Abandon"),
        _ => throw new UnreachableException(),
    };

    private static string? Text(CaseState state, string fact) =>
        state.Facts.GetValueOrDefault(fact)?.Value is FactValue.Text text ? text.Value : null;
}
