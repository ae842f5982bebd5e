using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows;

/// <summary>
/// The registers as the fold of the events of all cases, in the order of their commits. Total: an act that
/// the entry's lifecycle does not know leaves it as it is; the decider never lets one through.
/// </summary>
public static class RegisterEvolution
{
    /// <summary>The entry a case begins.</summary>
    public static RegisterEntry Begin(CaseState state, EntryListed listed) => new()
    {
        Id = listed.Entry,
        Register = listed.Register,
        Authority = state.Authority,
        Party = state.Party,
        Status = EntryStatus.Listed,
        ListedOn = listed.ListedOn,
        EndsOn = listed.EndsOn,
        Ground = listed.Ground,
        DecisionNumber = listed.DecisionNumber,
        RestrictionEndsOn = listed.RestrictionEndsOn,
        Facts = listed.Facts,
    };

    public static RegisterEntry Evolve(RegisterEntry entry, EntryMoved moved)
    {
        if (EntryLifecycle.After(entry.Status, moved.Act) is not { } status)
            return entry;
        RegisterEntry next = entry with
        {
            Status = status,
            EndsOn = moved.EndsOn ?? entry.EndsOn,
            Facts = entry.Facts.With(moved.Facts.Without(Reason(entry))),
        };
        return moved.Act switch
        {
            EntryAct.Publish => next with { PublishedOn = moved.On, PublicityStoppedOn = null },
            EntryAct.RemoveEarly or EntryAct.Remove or EntryAct.Settle or EntryAct.Expire or EntryAct.Revoke =>
                // A revocation of what had already ended undoes the decision, not the day it ended.
                next with { EndedOn = entry.EndedOn ?? moved.On, ShieldedOn = null },
            EntryAct.StopPublicity => next with { PublicityStoppedOn = entry.PublicityStoppedOn ?? moved.On },
            EntryAct.Shield => next with { ShieldedOn = moved.On, PublicityStoppedOn = moved.On },
            EntryAct.Unshield => next with
            {
                ShieldedOn = null,
                UnshieldedOn = moved.On,
                PublicityStoppedOn = null,
                PublishedOn = moved.On,
            },
            EntryAct.Restore => next with
            {
                RestoredOn = moved.On,
                UnshieldedOn = null,
                EndedOn = null,
                PublishedOn = moved.On,
                PublicityStoppedOn = null,
            },
            EntryAct.Correct => next with
            {
                Ground = FactWords.Of(moved.Facts[Reason(entry)]) ?? entry.Ground,
                DecisionNumber = Number(entry) is { } number && FactWords.Of(moved.Facts[number]) is { } corrected
                    ? corrected
                    : entry.DecisionNumber,
            },
            EntryAct.List or EntryAct.ApplyMeasures => next,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static string Reason(RegisterEntry entry) => RegisterTerms.Of(entry.Register).ReasonFact;

    private static string? Number(RegisterEntry entry) => RegisterTerms.Of(entry.Register).NumberFact;
}
