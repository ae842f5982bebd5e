using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;
using Stateless.Reflection;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>
/// What may happen to an entry in its register: it is ended once, by exactly one of the ways there are. A shield hides
/// it without ending it, and meanwhile its term stands still; only a repair that was obtained by fraud can be undone.
/// </summary>
public static class EntryLifecycle
{
    /// <summary>Every status as people read it, in the order of a listing's life.</summary>
    public static IReadOnlyDictionary<EntryStatus, BilingualText> Statuses { get; } =
        new OrderedDictionary<EntryStatus, BilingualText>(
            Enum.GetValues<EntryStatus>().Select(status => KeyValuePair.Create(status, TextOf(status))));

    /// <summary>All transitions, read off the machine, for the diagram.</summary>
    public static LifecycleShape Shape
    {
        get
        {
            StateMachineInfo info = Machine(EntryStatus.Listed).GetInfo();
            return new LifecycleShape
            {
                Kind = "entry",
                Initial = nameof(EntryStatus.Listed),
                Finals = new HashSet<string>(StringComparer.Ordinal),
                Moves =
                [
                    .. info.States.SelectMany(from => from.FixedTransitions.Select(transition => new LifecycleMove(
                        from.UnderlyingState.ToString()!,
                        transition.Trigger.UnderlyingTrigger.ToString()!,
                        transition.DestinationState.UnderlyingState.ToString()!))),
                ],
            };
        }
    }

    /// <summary>The status after an act, or null where the act is not allowed in the present one.</summary>
    public static EntryStatus? After(EntryStatus status, EntryAct act)
    {
        StateMachine<EntryStatus, EntryAct> machine = Machine(status);
        if (!machine.CanFire(act))
            return null;
        machine.Fire(act);
        return machine.State;
    }

    /// <summary>The act as people read it.</summary>
    public static BilingualText TextOf(EntryAct act) => act switch
    {
        EntryAct.List => new("列入", "List"),
        EntryAct.Publish => new("公示", "Publish"),
        EntryAct.ApplyMeasures => new("实施管理措施", "Apply measures"),
        EntryAct.RemoveEarly => new("提前移出", "Remove early"),
        EntryAct.Expire => new("期满移出", "Remove at the end of the term"),
        EntryAct.Revoke => new("撤销列入", "Revoke the listing"),
        EntryAct.StopPublicity => new("停止公示", "Stop the publication"),
        EntryAct.Shield => new("屏蔽", "Shield"),
        EntryAct.Unshield => new("解除屏蔽", "Lift the shield"),
        EntryAct.Settle => new("终局移出", "Settle the shield"),
        EntryAct.Remove => new("移出", "Remove"),
        EntryAct.Restore => new("恢复列入", "Restore"),
        EntryAct.Correct => new("更正", "Correct"),
    };

    private static BilingualText TextOf(EntryStatus status) => status switch
    {
        EntryStatus.Listed => new("已列入", "Listed"),
        EntryStatus.Published => new("已公示", "Published"),
        EntryStatus.RemovedEarly => new("已提前移出", "Removed early"),
        EntryStatus.Expired => new("已期满移出", "Removed at the end of the term"),
        EntryStatus.Revoked => new("已撤销", "Revoked"),
        EntryStatus.Shielded => new("已屏蔽", "Shielded"),
        EntryStatus.Removed => new("已移出", "Removed"),
        EntryStatus.Restored => new("已恢复列入", "Restored"),
    };

    /// <summary>True for an act that takes the entry out of force.</summary>
    public static bool Ends(EntryAct act) =>
        act is EntryAct.RemoveEarly or EntryAct.Remove or EntryAct.Settle or EntryAct.Expire or EntryAct.Revoke;

    private static StateMachine<EntryStatus, EntryAct> Machine(EntryStatus status)
    {
        StateMachine<EntryStatus, EntryAct> machine = new(status);
        Endable(machine, EntryStatus.Listed).Permit(EntryAct.Publish, EntryStatus.Published);
        Endable(machine, EntryStatus.Published)
            .PermitReentry(EntryAct.ApplyMeasures)
            .PermitReentry(EntryAct.StopPublicity);
        Endable(machine, EntryStatus.Restored)
            .Permit(EntryAct.Publish, EntryStatus.Published)
            .PermitReentry(EntryAct.ApplyMeasures)
            .PermitReentry(EntryAct.StopPublicity);
        machine.Configure(EntryStatus.Shielded)
            .PermitReentry(EntryAct.StopPublicity)
            .PermitReentry(EntryAct.Correct)
            .Permit(EntryAct.Unshield, EntryStatus.Published)
            .Permit(EntryAct.Settle, EntryStatus.RemovedEarly)
            .Permit(EntryAct.Revoke, EntryStatus.Revoked);
        // Whatever ended the entry, the decision behind it can still fall (SL-44 art. 19).
        machine.Configure(EntryStatus.RemovedEarly)
            .PermitReentry(EntryAct.StopPublicity)
            .Permit(EntryAct.Restore, EntryStatus.Restored)
            .Permit(EntryAct.Revoke, EntryStatus.Revoked);
        machine.Configure(EntryStatus.Removed)
            .PermitReentry(EntryAct.StopPublicity)
            .Permit(EntryAct.Restore, EntryStatus.Restored)
            .Permit(EntryAct.Revoke, EntryStatus.Revoked);
        machine.Configure(EntryStatus.Expired)
            .PermitReentry(EntryAct.StopPublicity)
            .Permit(EntryAct.Revoke, EntryStatus.Revoked);
        machine.Configure(EntryStatus.Revoked).PermitReentry(EntryAct.StopPublicity);
        return machine;
    }

    private static StateMachine<EntryStatus, EntryAct>.StateConfiguration Endable(
        StateMachine<EntryStatus, EntryAct> machine, EntryStatus status) =>
        machine.Configure(status)
            .PermitReentry(EntryAct.Correct)
            .Permit(EntryAct.Shield, EntryStatus.Shielded)
            .Permit(EntryAct.RemoveEarly, EntryStatus.RemovedEarly)
            .Permit(EntryAct.Remove, EntryStatus.Removed)
            .Permit(EntryAct.Expire, EntryStatus.Expired)
            .Permit(EntryAct.Revoke, EntryStatus.Revoked);
}
