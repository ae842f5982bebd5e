using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>What may happen to a listing in the register: it is ended once, by exactly one of three ways.</summary>
public static class EntryLifecycle
{
    /// <summary>The status after an act, or null where the act is not allowed in the present one.</summary>
    public static EntryStatus? After(EntryStatus status, EntryAct act)
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
        if (!machine.CanFire(act))
            return null;
        machine.Fire(act);
        return machine.State;
    }
}
