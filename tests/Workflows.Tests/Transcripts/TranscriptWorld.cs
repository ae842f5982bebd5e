using System.Globalization;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Workflows.Tests.Transcripts;

/// <summary>
/// Runs a story against the real decider with the real definitions, with nothing else: cases, register and reactions
/// live in memory. Every accepted command is folded again from its events.
/// </summary>
internal sealed class TranscriptWorld(Story story, IReadOnlyDictionary<string, FlowDefinition>? newest = null)
{
    private readonly IReadOnlyDictionary<string, FlowDefinition> flows = newest ?? Definitions.Flows;
    private readonly Decider decider = new(new FlowInterpreter());
    private readonly Dictionary<string, CaseId> names = new(StringComparer.Ordinal);
    private readonly Dictionary<CaseId, CaseState> cases = [];
    private readonly Dictionary<CaseId, List<CaseEvent>> histories = [];
    private readonly Dictionary<EntryId, RegisterEntry> register = [];
    private readonly List<Absence> absences = [];
    private readonly Queue<(CaseCommand Command, DateOnly Today)> reactions = new();

    public IReadOnlyDictionary<CaseId, List<CaseEvent>> Histories => histories;

    public IReadOnlyDictionary<EntryId, RegisterEntry> Register => register;

    public CaseState this[string name] => cases[names[name]];

    /// <summary>Runs all lines; the answer lists what differed from what the story expects, empty when nothing did.</summary>
    public IReadOnlyList<string> Run()
    {
        List<string> differences = [];
        foreach (StoryStep step in story.Steps)
        {
            WakeTimers(step.On);
            if (step.Act is not (StoryAct.Open or StoryAct.Away) && !names.ContainsKey(step.Act.Case))
            {
                differences.Add($"{story.File}:{step.Line}: there is no case {step.Act.Case}");
                continue;
            }

            Decision? decision = step.Act switch
            {
                StoryAct.LetTimePass => null,
                StoryAct.Open open => Open(open, step.On),
                StoryAct.Complete complete => Complete(complete, step.On),
                StoryAct.Report report => Report(report, step.On),
                StoryAct.Course course => Order(course, step.On),
                StoryAct.Away away => Enter(away, step.On),
                StoryAct.Handle handle => Handle(handle, step.On),
                _ => throw new InvalidOperationException(step.Act.ToString()),
            };
            if (Difference(step, decision) is { } difference)
                differences.Add($"{story.File}:{step.Line}: {difference}");
        }

        return differences;
    }

    // What a reaction opened a story only names.
    private CaseState? OpenedByReaction(StoryAct.Open act) => act.Actor == "system"
        ? cases.Values.FirstOrDefault(open => !open.IsClosed && open.Kind == act.Kind && !names.ContainsValue(open.Id))
        : null;

    private Decision Open(StoryAct.Open act, DateOnly today)
    {
        if (OpenedByReaction(act) is { } opened)
        {
            names[act.Case] = opened.Id;
            return new Accepted([], opened);
        }

        FlowDefinition definition = flows[act.Kind.Value];
        Party party = story.Parties[act.Party ?? story.Parties.Keys.Single()];
        CaseLifecycle lifecycle = LifecycleCatalogue.Of(act.Kind);
        RegisterEntry? entry = lifecycle.EntryUse != EntryUse.Concerns
            ? null
            : register.Values
                .Where(known => known.Party.UnifiedCode == party.UnifiedCode
                    && (lifecycle.Register is null || known.Register == lifecycle.Register))
                .OrderBy(known => lifecycle.EntryProblem(known) is null).LastOrDefault();
        CaseId id = new(string.Create(CultureInfo.InvariantCulture, $"{act.Kind}-{cases.Count + 1}"));
        OpenCase command = new()
        {
            Case = id,
            Kind = act.Kind,
            Authority = act.Authority,
            Party = party,
            Facts = StoryFacts.Typed(Named(act.Facts), definition),
            Entry = entry?.Id,
        };
        CaseId? twin = cases.Values
            .Where(open => !open.IsClosed && open.Kind == act.Kind && entry is not null && open.Entry == entry.Id)
            .Select(open => (CaseId?)open.Id).FirstOrDefault();
        Decision decision = Decide(null, command, People.Actor(act.Actor, story), today, definition, entry, twin);
        if (decision is Accepted)
            names[act.Case] = id;
        return decision;
    }

    private Decision Complete(StoryAct.Complete act, DateOnly today)
    {
        CaseState state = this[act.Case];
        FlowDefinition definition = flows[state.Kind.Value];
        CompleteTask command = new()
        {
            Case = state.Id,
            Task = new TaskId(act.Step),
            Outcome = act.Outcome,
            Opinion = act.Opinion,
            Facts = StoryFacts.Typed(Named(act.Facts), definition),
            Evidence = act.Evidence,
        };
        return Decide(state, command, People.Actor(act.Actor, story), today, definition, Entry(state), null);
    }

    private Decision Report(StoryAct.Report act, DateOnly today)
    {
        CaseState state = this[act.Case];
        FlowDefinition definition = flows[state.Kind.Value];
        ReportOutsideEvent command = new()
        {
            Case = state.Id,
            Event = act.Event,
            Facts = StoryFacts.Typed(Named(act.Facts), definition),
        };
        return Decide(state, command, People.Actor(act.Actor, story), today, definition, Entry(state), null);
    }

    // A fact may name a case of the story: @A is its id, E-@A the entry it made.
    private Dictionary<string, string> Named(IReadOnlyDictionary<string, string> facts) =>
        facts.ToDictionary(fact => fact.Key, fact => Named(fact.Value), StringComparer.Ordinal);

    private string Named(string words) =>
        names.Aggregate(words, (known, name) => known.Replace($"@{name.Key}", name.Value.Value, StringComparison.Ordinal));

    private Decision Order(StoryAct.Course act, DateOnly today)
    {
        CaseState state = this[act.Case];
        return Decide(state, StoryOrders.Command(act, state.Id), People.Actor(act.Actor, story), today,
            Definitions.Flows[state.Kind.Value], Entry(state), null);
    }

    // An absence belongs to no case; a refusal is told like a decider's, an entry has nothing to add.
    private Refused? Enter(StoryAct.Away act, DateOnly today)
    {
        Absence absence = new()
        {
            Id = $"absence-{absences.Count + 1}",
            Person = People.Actor(act.Person, story),
            Substitute = act.Substitute,
            FirstDay = act.FirstDay,
            LastDay = act.LastDay,
            Kinds = act.Kinds,
            Steps = act.Steps,
        };
        Refusal? refusal = AbsenceRules.ToEnter(
            absence, People.Actor(act.Actor, story), People.Actor(act.Substitute, story), absences, today);
        if (refusal is null)
            absences.Add(absence);
        return refusal is null ? null : new Refused(refusal);
    }

    private Decision Handle(StoryAct.Handle act, DateOnly today)
    {
        CaseState state = this[act.Case];
        FlowDefinition definition = flows[state.Kind.Value];
        return Decide(state, act.Command with { Case = state.Id }, People.Actor(act.Actor, story), today, definition,
            Entry(state), null);
    }

    private RegisterEntry? Entry(CaseState state) =>
        state.Entry is { } entry && register.TryGetValue(entry, out RegisterEntry? found) ? found : null;

    private void WakeTimers(DateOnly today)
    {
        for (int round = 0; round < 100; round++)
        {
            (CaseState State, string Timer)[] due =
            [
                .. cases.Values.Where(state => state.Course.OpenSuspension() is null).SelectMany(state => state.Timers.Where(timer => timer.WakesOn <= today)
                    .Select(timer => (state, timer.Id))),
            ];
            if (due.Length == 0)
                return;
            (CaseState woken, string timer) = due.OrderBy(waiting => waiting.Timer, StringComparer.Ordinal).First();
            Decide(woken, new FireTimer { Case = woken.Id, Timer = timer }, Actor.System, today,
                flows[woken.Kind.Value], Entry(woken), null);
        }

        throw new InvalidOperationException("Timers do not come to rest.");
    }

    /// <summary>Decides one command about a case of the story without keeping what comes of it.</summary>
    public Decision Decide(CaseState state, CaseCommand command, string person, DateOnly today) => decider.Decide(
        state, command, Brief(command, People.Actor(person, story), today, flows[state.Kind.Value], Entry(state), null));

    /// <summary>What the person may do in the case.</summary>
    public IReadOnlyList<PermittedTask> Permitted(CaseState state, string person, DateOnly today) => PermittedActions.For(
        state, Brief(new ClaimTask { Case = state.Id, Task = default }, People.Actor(person, story), today,
            flows[state.Kind.Value], Entry(state), null));

    private Decision Decide(
        CaseState? state, CaseCommand command, Actor actor, DateOnly today, FlowDefinition definition,
        RegisterEntry? entry, CaseId? twin)
    {
        Decision decision = decider.Decide(state, command, Brief(command, actor, today, definition, entry, twin));
        if (decision is Accepted accepted)
            Take(command.Case, accepted, today);
        return decision;
    }

    private Briefing Brief(
        CaseCommand command, Actor actor, DateOnly today, FlowDefinition definition, RegisterEntry? entry, CaseId? twin) =>
        new()
        {
            Today = today,
            Actor = actor with
            {
                StandsInFor = [.. absences.Where(absence => absence.Substitute == actor.Id && absence.HoldsOn(today))],
            },
            RuleBook = Definitions.RuleBook,
            Definition = definition,
            Directory = Definitions.Directory,
            Entry = entry,
            People = People.Named(command, story),
            History = histories.GetValueOrDefault(command.Case) ?? [],
            OpenTwin = twin,
            Candidates = [.. register.Values.Where(known => known.Authority == AuthorityOf(command))],
            Origin = Origin(command),
            Letters = Forms.All,
        };

    private void Take(CaseId id, Accepted accepted, DateOnly today)
    {
        List<CaseEvent> history = histories.TryGetValue(id, out List<CaseEvent>? known) ? known : histories[id] = [];
        history.AddRange(accepted.Events);
        cases[id] = CaseEvolution.Fold(id, history);
        foreach (CaseEvent happened in accepted.Events)
        {
            if (happened is EntryListed listed)
                register[listed.Entry] = RegisterEvolution.Begin(accepted.State, listed);
            else if (happened is EntryMoved moved)
                register[moved.Entry] = RegisterEvolution.Evolve(register[moved.Entry], moved);
            foreach (Effect effect in Effects.Of(accepted.State, happened))
                React(effect, today);
        }

        while (reactions.TryDequeue(out (CaseCommand Command, DateOnly Today) reaction))
        {
            if (reaction.Command is OpenCase opening)
            {
                Decide(null, opening, Actor.System, reaction.Today, flows[opening.Kind.Value],
                    register[opening.Entry!.Value], null);
                continue;
            }

            CaseState state = cases[reaction.Command.Case];
            Decide(state, reaction.Command, Actor.System, reaction.Today, flows[state.Kind.Value], Entry(state), null);
        }
    }

    private string AuthorityOf(CaseCommand command) =>
        command is OpenCase open ? open.Authority : cases[command.Case].Authority;

    private CaseOrigin? Origin(CaseCommand command) =>
        command is OpenCase open && LifecycleCatalogue.Of(open.Kind).OriginFact is { } fact
            && open.Facts[fact] is FactValue.Text named && cases.TryGetValue(new CaseId(named.Value), out CaseState? origin)
            ? new CaseOrigin(origin, Entry(origin))
            : null;

    private void React(Effect effect, DateOnly today)
    {
        if (effect is EndCasesAboutEntry ending)
            React(ending, today);
        else if (effect is TellFollowers tell)
            Tell(tell, today);
        else if (effect is OpenFollowingCase follow)
            reactions.Enqueue((FollowingCases.Opening(follow, flows[follow.Kind.Value]) with
            {
                Case = new CaseId(string.Create(CultureInfo.InvariantCulture, $"{follow.Kind}-{cases.Count + 1}")),
            }, today));
    }

    private void Tell(TellFollowers tell, DateOnly today)
    {
        foreach (CaseState follower in cases.Values.Where(other => !other.IsClosed))
            if (Followers.Report(follower, tell.Entry, tell.Act) is { } report)
                reactions.Enqueue((report, today));
    }

    private void React(EndCasesAboutEntry ending, DateOnly today)
    {
        foreach (CaseState other in cases.Values)
        {
            if (other.Entry == ending.Entry && other.Id != ending.Cause && !other.IsClosed)
                reactions.Enqueue((new EndAsMoot { Case = other.Id, Cause = ending.Cause, Act = ending.Act }, today));
        }
    }

    private string? Difference(StoryStep step, Decision? decision)
    {
        if (decision is Refused { Refusal: { } refusal })
        {
            if (step.ExpectedRefusal is not { } expected)
                return $"refused {refusal.Code}: {refusal.Sentence.Zh}";
            if (refusal.Code != expected)
                return $"expected refusal {expected}, found {refusal.Code}: {refusal.Sentence.Zh}";
            return refusal.Sentence.Zh.Contains(Named(step.ExpectedWords), StringComparison.Ordinal)
                ? null
                : $"the refusal should say '{step.ExpectedWords}': {refusal.Sentence.Zh}";
        }

        if (step.ExpectedRefusal is not null)
            return $"expected refusal {step.ExpectedRefusal}, but the act was accepted";
        if (step.Act is StoryAct.Away)
            return null;
        string status = this[step.Act.Case].Status;
        return step.ExpectedStatus is null || step.ExpectedStatus == status
            ? null
            : $"expected status {step.ExpectedStatus}, found {status}";
    }
}
