using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows;

/// <summary>What a transition of a case does to the entry it makes or is about.</summary>
internal sealed class EntryExecution(CaseRun run)
{
    private CaseState State => run.State;

    /// <summary>
    /// Moves the entry. The entry's own lifecycle has the last word: what it does not allow is refused, whatever a
    /// workflow says.
    /// </summary>
    public void Move(EntryAct act)
    {
        if (act == EntryAct.List)
        {
            List();
            return;
        }

        EntryId entry = State.Entry
            ?? throw new InvalidOperationException($"Case {State.Id}: {act} without an entry.");
        RegisterEntry? known = Current(entry);
        // Stopping carries out what was decided; the entry may meanwhile have been ended by another case.
        bool decides = act != EntryAct.StopPublicity;
        if (decides && known is not null && EntryLifecycle.After(known.Status, act) is null)
        {
            run.Refuse(Refusals.EntryForbids(known));
            return;
        }

        FactSet corrected = act == EntryAct.Correct ? Corrected(known) : FactSet.Empty;
        DateOnly? endsOn = act switch
        {
            EntryAct.Correct => CorrectedEnd(known, corrected),
            EntryAct.Restore => Restored(known),
            EntryAct.Unshield => RestOfTheTerm(known),
            _ => null,
        };
        run.Emit(new EntryMoved
        {
            Entry = entry,
            Act = act,
            On = act == EntryAct.Publish ? Shown() : run.Briefing.Today,
            EndsOn = endsOn,
            Facts = corrected,
        });
    }

    private void List()
    {
        RegisterTerms terms = RegisterTerms.Of(run.Lifecycle.RegisterFor(State.Party)
            ?? throw new InvalidOperationException($"Case {State.Id} makes an entry of no register."));
        if (Words(terms.ReasonFact) is not { } reason || State.Day(terms.DayFact) is not { } listedOn)
        {
            run.Refuse(LifecycleGuard.DecisionMade.Refusal);
            return;
        }

        EntryId entry = new($"E-{State.Id}");
        if (terms.CountedFact != terms.DayFact)
            run.Record(run.Sourced(FactSet.Empty.With(terms.CountedFact, listedOn), "decision"));
        run.Emit(new EntryListed
        {
            Entry = entry,
            Register = terms.Register,
            ListedOn = listedOn,
            EndsOn = LastDay(terms),
            Ground = reason,
            DecisionNumber = terms.NumberFact is { } number ? Words(number) : null,
            RestrictionEndsOn = State.Day("restrictionEndsOn"),
            Facts = Carried(terms.Register),
        });
    }

    /// <summary>The rule book names another last day for the entry that the case follows; the register shows it.</summary>
    public void MoveEnd(WaitUntil.NamedByDecision named, DateOnly endsOn)
    {
        if (State.Entry is { } id && Current(id) is { InForce: true } entry && entry.EndsOn != endsOn
            && RegisterTerms.Of(entry.Register).Term == new RegisterTerm(named.Decision, named.Value))
            run.Emit(new EntryMoved { Entry = id, Act = EntryAct.Correct, On = run.Briefing.Today, EndsOn = endsOn });
    }

    // Another authority may have shown the entry some days before this one hears of it (SL-44 art. 14(2)).
    private DateOnly Shown() => State.Day("publishedOn") is { } day && day < run.Briefing.Today ? day : run.Briefing.Today;

    // SL-44 art. 20: the periods run anew from the day of the restoration, and the rule book counts them.
    private DateOnly? Restored(RegisterEntry? entry)
    {
        if (entry is null)
            return null;
        RegisterTerms terms = RegisterTerms.Of(entry.Register);
        run.Record(run.Sourced(FactSet.Empty.With(terms.CountedFact, run.Briefing.Today), "restoration"));
        return LastDay(terms);
    }

    // As many days as were left when the shield began, its first day among them (CR-107).
    private DateOnly? RestOfTheTerm(RegisterEntry? entry)
    {
        if (entry?.EndsOn is not { } end || entry.ShieldedOn is not { } since)
            return null;
        int left = end.DayNumber - since.DayNumber;
        int day = run.Briefing.Today.DayNumber;
        return left > DateOnly.MaxValue.DayNumber - day ? DateOnly.MaxValue : DateOnly.FromDayNumber(day + left);
    }

    private DateOnly? LastDay(RegisterTerms terms) =>
        terms.Term is { } term && run.Judge(term.Decision, terms.Register.Value).Values[term.Value] is FactValue.Day day
            ? day.Value
            : null;

    private FactSet Carried(RegisterName? register) => register is { } known
        ? FactSet.Of(RegisterTerms.Of(known).Carries
            .Where(State.Facts.ContainsKey)
            .Select(name => KeyValuePair.Create(name, State.Facts[name].Value)))
        : FactSet.Empty;

    // What the case itself stated anew; what it only took over from the register is no correction.
    private FactSet Corrected(RegisterEntry? entry) => entry is null
        ? FactSet.Empty
        : FactSet.Of(RegisterTerms.Of(entry.Register).Correctable
            .Where(name => State.Facts.TryGetValue(name, out FactEntry? fact) && fact.Source != "register")
            .Select(name => KeyValuePair.Create(name, State.Facts[name].Value)));

    // A corrected restriction moves the last day of the entry, and the rule book counts it (SL-44 art. 21).
    private DateOnly? CorrectedEnd(RegisterEntry? entry, FactSet corrected) =>
        entry is not null && corrected.Names.Any(name => name is "restrictionOnParty" or "restrictionEndsOn")
            ? LastDay(RegisterTerms.Of(entry.Register))
            : null;

    // The briefing shows the entry before this command; what the command itself did to it comes on top.
    private RegisterEntry? Current(EntryId id)
    {
        RegisterEntry? entry = run.Briefing.Entry is { } held && held.Id == id ? held : null;
        foreach (CaseEvent happened in run.Events)
        {
            if (happened is EntryListed listed && listed.Entry == id)
                entry = RegisterEvolution.Begin(State, listed);
            else if (happened is EntryMoved moved && moved.Entry == id && entry is not null)
                entry = RegisterEvolution.Evolve(entry, moved);
        }

        return entry;
    }

    private string? Words(string fact) => FactWords.Of(State.Facts.GetValueOrDefault(fact)?.Value);
}
