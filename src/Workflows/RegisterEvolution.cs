using CreditSupervision.Rules;
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
        // A typical case is told without names, in the register too.
        Party = listed.Register == RegisterName.TypicalCases ? AnonymousText.Instead(state.Party) : state.Party,
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
            EntryAct.Correct => Correct(next, moved.Facts),
            EntryAct.List or EntryAct.ApplyMeasures => next,
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static RegisterEntry Correct(RegisterEntry entry, FactSet corrected)
    {
        RegisterTerms terms = RegisterTerms.Of(entry.Register);
        return entry with
        {
            Party = FactWords.Of(corrected["partyName"]) is { } name ? entry.Party with { Name = name } : entry.Party,
            Ground = FactWords.Of(corrected[terms.ReasonFact]) ?? entry.Ground,
            DecisionNumber = terms.NumberFact is { } number
                ? FactWords.Of(corrected[number]) ?? entry.DecisionNumber
                : entry.DecisionNumber,
            RestrictionEndsOn = corrected["restrictionOnParty"] is FactValue.Flag { Value: false } ? null
                : corrected["restrictionEndsOn"] is FactValue.Day end ? end.Value
                : entry.RestrictionEndsOn,
            Facts = entry.Facts.With(FactSet.Of(corrected.Where(fact => terms.Carries.Contains(fact.Key)))),
        };
    }
}
