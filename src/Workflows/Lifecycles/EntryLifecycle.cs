using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Stateless;
using Stateless.Reflection;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>What may happen to a listing in the register: it is ended once, by exactly one of three ways.</summary>
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
    };

    private static BilingualText TextOf(EntryStatus status) => status switch
    {
        EntryStatus.Listed => new("已列入", "Listed"),
        EntryStatus.Published => new("已公示", "Published"),
        EntryStatus.RemovedEarly => new("已提前移出", "Removed early"),
        EntryStatus.Expired => new("已期满移出", "Removed at the end of the term"),
        EntryStatus.Revoked => new("已撤销", "Revoked"),
    };

    private static StateMachine<EntryStatus, EntryAct> Machine(EntryStatus status)
    {
        StateMachine<EntryStatus, EntryAct> machine = new(status);
        machine.Configure(EntryStatus.Listed)
            .Permit(EntryAct.Publish, EntryStatus.Published)
            .Permit(EntryAct.RemoveEarly, EntryStatus.RemovedEarly)
            .Permit(EntryAct.Expire, EntryStatus.Expired)
            .Permit(EntryAct.Revoke, EntryStatus.Revoked);
        machine.Configure(EntryStatus.Published)
            .PermitReentry(EntryAct.ApplyMeasures)
            .Permit(EntryAct.RemoveEarly, EntryStatus.RemovedEarly)
            .Permit(EntryAct.Expire, EntryStatus.Expired)
            .Permit(EntryAct.Revoke, EntryStatus.Revoked);
        machine.Configure(EntryStatus.RemovedEarly).PermitReentry(EntryAct.StopPublicity);
        machine.Configure(EntryStatus.Expired).PermitReentry(EntryAct.StopPublicity);
        machine.Configure(EntryStatus.Revoked).PermitReentry(EntryAct.StopPublicity);
        return machine;
    }
}
