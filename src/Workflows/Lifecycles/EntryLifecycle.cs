using CreditSupervision.Workflows.Cases;
using Stateless;

namespace CreditSupervision.Workflows.Lifecycles;

/// <summary>
/// What may happen to an entry in its register: it is ended once, by exactly one of the ways there are. A shield hides
/// it without ending it, and meanwhile its term stands still; only a repair that was obtained by fraud can be undone.
/// </summary>
public static class EntryLifecycle
{
    /// <summary>The status after an act, or null where the act is not allowed in the present one.</summary>
    public static EntryStatus? After(EntryStatus status, EntryAct act)
    {
        StateMachine<EntryStatus, EntryAct> machine = Machine(status);
        if (!machine.CanFire(act))
            return null;
        machine.Fire(act);
        return machine.State;
    }

    /// <summary>True for an act that takes the entry out of force.</summary>
    public static bool Ends(EntryAct act) =>
        act is EntryAct.RemoveEarly or EntryAct.Remove or EntryAct.Settle or EntryAct.Expire or EntryAct.Revoke;

    private static StateMachine<EntryStatus, EntryAct> Machine(EntryStatus status)
    {
        StateMachine<EntryStatus, EntryAct> machine = new(status);
        Endable(machine, EntryStatus.Listed).Permit(EntryAct.Publish, EntryStatus.Published);
        Endable(machine, EntryStatus.Published).PermitReentry(EntryAct.ApplyMeasures);
        Endable(machine, EntryStatus.Restored)
            .Permit(EntryAct.Publish, EntryStatus.Published)
            .PermitReentry(EntryAct.ApplyMeasures);
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
