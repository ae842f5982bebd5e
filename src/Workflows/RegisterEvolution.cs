using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows;

/// <summary>
/// The register of listings as the fold of the events of all cases, in the order of their commits. Total: an act that
/// the entry's lifecycle does not know leaves it as it is; the decider never lets one through.
/// </summary>
public static class RegisterEvolution
{
    /// <summary>The entry a listing case begins.</summary>
    public static RegisterEntry Begin(CaseState state, EntryListed listed) => new()
    {
        Id = listed.Entry,
        Authority = state.Authority,
        Party = state.Party,
        Status = EntryStatus.Listed,
        ListedOn = listed.ListedOn,
        EndsOn = listed.EndsOn,
        Ground = listed.Ground,
        DecisionNumber = listed.DecisionNumber,
        RestrictionEndsOn = listed.RestrictionEndsOn,
    };

    public static RegisterEntry Evolve(RegisterEntry entry, EntryMoved moved)
    {
        if (EntryLifecycle.After(entry.Status, moved.Act) is not { } status)
            return entry;
        RegisterEntry next = entry with { Status = status };
        return moved.Act switch
        {
            EntryAct.Publish => next with { PublishedOn = moved.On },
            EntryAct.RemoveEarly or EntryAct.Expire or EntryAct.Revoke => next with { EndedOn = moved.On },
            EntryAct.StopPublicity => next with { PublicityStoppedOn = moved.On },
            EntryAct.List or EntryAct.ApplyMeasures => next,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
