using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>The statuses of an objection and of the remedies after it (procedure L).</summary>
public enum ObjectionStatus
{
    Filed,
    Accepted,
    Founded,
    Replied,
    UnderRemedy,
    ExecutionSuspended,
    Closed,
    Upheld,
    Fallen,
    NotAccepted,
    Moot,
    Voided,
}

/// <summary>What moves an objection.</summary>
public enum ObjectionTrigger
{
    Accept,
    RefuseAcceptance,
    FindWrong,
    Correct,
    ReturnToVerification,
    Maintain,
    FileRemedy,
    SuspendExecution,
    ReopenRemedy,
    UpholdDecision,
    RecordFall,
    Close,
    EndAsMoot,
    Void,
}

/// <summary>
/// Objection to the data of an entry: whatever the finding, a reasoned reply goes out. Reconsideration and litigation
/// follow as outside events; neither stops anything by itself, a suspension order stops what it orders. Where the
/// decision falls, the listing's revocation opens by itself.
/// </summary>
public sealed class ObjectionLifecycle : CaseLifecycle<ObjectionStatus, ObjectionTrigger>
{
    public override CaseKind Kind => CaseKind.Objection;

    public override RegisterName? Register => null;

    public override BilingualText Title { get; } = new("异议与救济", "Objection and remedies");

    public override IReadOnlyList<string> Stations { get; } =
    [
        nameof(ObjectionStatus.Filed), nameof(ObjectionStatus.Accepted), nameof(ObjectionStatus.Replied),
        nameof(ObjectionStatus.UnderRemedy), nameof(ObjectionStatus.Closed),
    ];

    // An entry that ended is still on record and may still be wrong; only a revoked one is not.
    public override Refusal? EntryProblem(RegisterEntry entry) =>
        entry.Status == EntryStatus.Revoked ? Refusals.EntryNotInForce(entry) : null;

    public override bool IsMootBy(EntryAct act) => act == EntryAct.Revoke;

    public override CaseKind? FollowedBy(string trigger, CaseState state) =>
        trigger != nameof(ObjectionTrigger.RecordFall) ? null
        : state.Facts.GetValueOrDefault("register")?.Value is FactValue.Code code
            && code.Value != RegisterName.SeriousList.Value
                ? CaseKind.PublicationCorrection
                : CaseKind.ListingRevocation;

    protected override void Configure(StateMachine<ObjectionStatus, ObjectionTrigger> machine, CaseState state)
    {
        machine.Configure(ObjectionStatus.Filed)
            .Permit(ObjectionTrigger.Accept, ObjectionStatus.Accepted)
            .Permit(ObjectionTrigger.RefuseAcceptance, ObjectionStatus.NotAccepted)
            .Permit(ObjectionTrigger.EndAsMoot, ObjectionStatus.Moot);
        machine.Configure(ObjectionStatus.Accepted)
            .Permit(ObjectionTrigger.FindWrong, ObjectionStatus.Founded)
            .Permit(ObjectionTrigger.Maintain, ObjectionStatus.Replied)
            .Permit(ObjectionTrigger.EndAsMoot, ObjectionStatus.Moot);
        machine.Configure(ObjectionStatus.Founded)
            .PermitIf(ObjectionTrigger.Correct, ObjectionStatus.Replied,
                () => state.Day("correctedOn") is not null, LifecycleGuard.DecisionMade.Name)
            .Permit(ObjectionTrigger.ReturnToVerification, ObjectionStatus.Accepted)
            .Permit(ObjectionTrigger.EndAsMoot, ObjectionStatus.Moot);
        machine.Configure(ObjectionStatus.Replied)
            .Permit(ObjectionTrigger.FileRemedy, ObjectionStatus.UnderRemedy)
            .Permit(ObjectionTrigger.Close, ObjectionStatus.Closed)
            .Permit(ObjectionTrigger.EndAsMoot, ObjectionStatus.Moot);
        machine.Configure(ObjectionStatus.UnderRemedy)
            .Permit(ObjectionTrigger.SuspendExecution, ObjectionStatus.ExecutionSuspended)
            .Permit(ObjectionTrigger.ReopenRemedy, ObjectionStatus.Replied)
            .Permit(ObjectionTrigger.UpholdDecision, ObjectionStatus.Upheld)
            .Permit(ObjectionTrigger.RecordFall, ObjectionStatus.Fallen)
            .Permit(ObjectionTrigger.EndAsMoot, ObjectionStatus.Moot);
        machine.Configure(ObjectionStatus.ExecutionSuspended)
            .PermitReentry(ObjectionTrigger.SuspendExecution)
            .Permit(ObjectionTrigger.ReopenRemedy, ObjectionStatus.Replied)
            .Permit(ObjectionTrigger.UpholdDecision, ObjectionStatus.Upheld)
            .Permit(ObjectionTrigger.RecordFall, ObjectionStatus.Fallen)
            .Permit(ObjectionTrigger.EndAsMoot, ObjectionStatus.Moot);
        PermitVoid(machine, state, "correctedOn", ObjectionTrigger.Void, ObjectionStatus.Voided,
        [
            ObjectionStatus.Filed, ObjectionStatus.Accepted, ObjectionStatus.Founded,
        ]);
    }

    protected override bool IsFinal(ObjectionStatus status) => status
        is ObjectionStatus.Closed or ObjectionStatus.Upheld or ObjectionStatus.Fallen
        or ObjectionStatus.NotAccepted or ObjectionStatus.Moot or ObjectionStatus.Voided;

    protected override EntryAct? ActOf(ObjectionTrigger trigger) =>
        trigger == ObjectionTrigger.Correct ? EntryAct.Correct : null;

    protected override BilingualText TextOf(ObjectionStatus status) => status switch
    {
        ObjectionStatus.Filed => new("已提出", "Filed"),
        ObjectionStatus.Accepted => new("已受理", "Accepted"),
        ObjectionStatus.Founded => new("异议成立，待更正", "Found to be right"),
        ObjectionStatus.Replied => new("已答复（救济期内）", "Replied, remedies open"),
        ObjectionStatus.UnderRemedy => new("复议（诉讼）审理中", "Under reconsideration or litigation"),
        ObjectionStatus.ExecutionSuspended => new("已按裁定停止执行", "Execution suspended as ordered"),
        ObjectionStatus.Closed => new("已办结", "Closed"),
        ObjectionStatus.Upheld => new("原决定维持", "Decision upheld"),
        ObjectionStatus.Fallen => new("原决定被撤销（变更、确认违法）", "Decision annulled, changed or declared illegal"),
        ObjectionStatus.NotAccepted => new("不予受理", "Not accepted"),
        ObjectionStatus.Moot => new("已终止（无须继续办理）", "Ended as moot"),
        ObjectionStatus.Voided => new("已作废", "Voided"),
        _ => throw new UnreachableException(),
    };

    protected override BilingualText TextOf(ObjectionTrigger trigger) => trigger switch
    {
        ObjectionTrigger.Accept => new("受理", "Accept"),
        ObjectionTrigger.RefuseAcceptance => new("不予受理", "Refuse acceptance"),
        ObjectionTrigger.FindWrong => new("认定异议成立", "Find the entry wrong"),
        ObjectionTrigger.Correct => new("更正", "Correct"),
        ObjectionTrigger.ReturnToVerification => new("退回核实", "Return to the verification"),
        ObjectionTrigger.Maintain => new("维持记录", "Maintain"),
        ObjectionTrigger.FileRemedy => new("进入复议（诉讼）", "File a remedy"),
        ObjectionTrigger.SuspendExecution => new("按裁定停止执行", "Suspend as ordered"),
        ObjectionTrigger.ReopenRemedy => new("复议维持，可以起诉", "Open litigation after reconsideration"),
        ObjectionTrigger.UpholdDecision => new("原决定维持", "Uphold the decision"),
        ObjectionTrigger.RecordFall => new("原决定不再维持", "Record that the decision fell"),
        ObjectionTrigger.Close => new("办结", "Close"),
        _ => throw new UnreachableException(),
    };
}
