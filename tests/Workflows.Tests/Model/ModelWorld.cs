using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Model;

/// <summary>
/// Cases, registers and reactions in memory, driven by the real decider over the real definitions. Every accepted
/// command is handed to the invariants before the world takes it over.
/// </summary>
internal sealed class ModelWorld
{
    private const int TimerRounds = 200;
    private readonly Decider decider = new(new FlowInterpreter());
    private readonly Dictionary<CaseId, CaseState> cases = [];
    private readonly Dictionary<CaseId, List<CaseEvent>> histories = [];
    private readonly Dictionary<EntryId, RegisterEntry> register = [];
    private readonly List<string> log = [];

    public DateOnly Today { get; private set; } = new(2024, 3, 4);

    public IReadOnlyCollection<CaseState> Cases => cases.Values;

    public IReadOnlyDictionary<EntryId, RegisterEntry> Register => register;

    /// <summary>Kind and status of every place a case has stood at.</summary>
    public HashSet<(string Kind, string Status)> Reached { get; } = [];

    /// <summary>What happened, a line each, for the message of a failure.</summary>
    public IReadOnlyList<string> Log => log;

    public IReadOnlyList<CaseEvent> History(CaseId id) => histories[id];

    public RegisterEntry? Entry(EntryId? id) => id is { } known ? register.GetValueOrDefault(known) : null;

    /// <summary>Puts an entry on record that was made and ended before the walk begins.</summary>
    public void Remember(RegisterEntry entry) => register[entry.Id] = entry;

    public void LetDaysPass(int days)
    {
        for (int day = 0; day < days; day++)
        {
            Today = Today.AddDays(1);
            WakeTimers();
        }
    }

    /// <summary>Goes to the next day on which a timer is due, at most three years ahead.</summary>
    public void LetTheNextTimerWake()
    {
        DateOnly[] ahead = [.. cases.Values.SelectMany(state => state.Timers).Select(timer => timer.WakesOn).Where(day => day > Today)];
        DateOnly next = ahead.Length == 0 ? Today.AddDays(1) : ahead.Min();
        Today = next < Today.AddYears(3) ? next : Today.AddDays(1);
        WakeTimers();
    }

    public Decision Open(OpenCase command, Actor actor)
    {
        FlowDefinition definition = Definitions.Flows[command.Kind.Value];
        CaseLifecycle lifecycle = LifecycleCatalogue.Of(command.Kind);
        RegisterEntry? entry = lifecycle.EntryUse == EntryUse.Concerns
            ? register.Values.Where(known => (lifecycle.Register is not { } name || name == known.Register)
                    && known.Party.UnifiedCode == command.Party.UnifiedCode)
                .OrderByDescending(known => lifecycle.EntryProblem(known) is null)
                .ThenByDescending(known => known.Authority == command.Authority).FirstOrDefault()
            : null;
        CaseId? twin = entry is null
            ? null
            : cases.Values.Where(open => !open.IsClosed && open.Kind == command.Kind && open.Entry == entry.Id)
                .Select(open => (CaseId?)open.Id).FirstOrDefault();
        OpenCase named = command with { Case = new CaseId($"{command.Kind}-{cases.Count + 1}"), Entry = entry?.Id };
        // A case that begins with another names a closed one of the same party, where there is one.
        if (lifecycle.OriginFact is { } fact && cases.Values.LastOrDefault(known => known.IsClosed
            && known.Party == command.Party && known.Authority == command.Authority) is { } origin)
            named = named with { Facts = named.Facts.With(fact, new FactValue.Text(origin.Id.Value)) };
        return Decide(null, named, actor, definition, entry, twin);
    }

    public Decision Send(CaseCommand command, Actor actor)
    {
        CaseState state = cases[command.Case];
        return Decide(state, command, actor, Definitions.Flows[state.Kind.Value], Entry(state.Entry), null);
    }

    private void WakeTimers()
    {
        for (int round = 0; round < TimerRounds; round++)
        {
            (CaseState State, string Timer)[] due =
            [
                .. cases.Values.SelectMany(state => state.Timers.Where(timer => timer.WakesOn <= Today)
                    .Select(timer => (state, timer.Id))),
            ];
            if (due.Length == 0)
                return;
            bool moved = false;
            foreach ((CaseState state, string timer) in due)
                moved |= Send(new FireTimer { Case = state.Id, Timer = timer }, Actor.System) is Accepted;
            // What is due and refused stays due; the pump outside asks again tomorrow.
            if (!moved)
                return;
        }

        throw new InvalidOperationException("Timers do not come to rest.");
    }

    private Decision Decide(
        CaseState? state, CaseCommand command, Actor actor, FlowDefinition definition, RegisterEntry? entry, CaseId? twin)
    {
        Briefing briefing = new()
        {
            Today = Today,
            Actor = actor,
            RuleBook = Definitions.RuleBook,
            Definition = definition,
            Directory = Definitions.Directory,
            Entry = entry,
            OpenTwin = twin,
            Candidates = [.. register.Values.Where(known => known.Authority == (state?.Authority ?? ((OpenCase)command).Authority))],
            Origin = Origin(command),
            People = (command as TaskCommand)?.NamedPerson() is { } person && person.Contains('.', StringComparison.Ordinal)
                ? new Dictionary<string, Actor> { [person] = WalkPeople.Named(person) }
                : new Dictionary<string, Actor>(),
            History = histories.GetValueOrDefault(command.Case) ?? [],
            Letters = Forms.All,
        };
        Decision decision = decider.Decide(state, command, briefing);
        log.Add($"{Today:yyyy-MM-dd} {actor.Id} {command} => {Outcome(decision)}");
        if (decision is Refused refused)
        {
            Invariants.OfRefusal(refused.Refusal);
            return decision;
        }

        Accepted accepted = (Accepted)decision;
        IReadOnlyList<CaseEvent> before = histories.TryGetValue(command.Case, out List<CaseEvent>? known) ? [.. known] : [];
        Invariants.OfDecision(state, before, accepted, briefing, register);
        Take(command.Case, accepted);
        return decision;
    }

    private CaseOrigin? Origin(CaseCommand command) =>
        command is OpenCase open && LifecycleCatalogue.Of(open.Kind).OriginFact is { } fact
            && open.Facts[fact] is FactValue.Text named && cases.TryGetValue(new CaseId(named.Value), out CaseState? origin)
            ? new CaseOrigin(origin, Entry(origin.Entry))
            : null;

    private void Take(CaseId id, Accepted accepted)
    {
        if (!histories.TryGetValue(id, out List<CaseEvent>? history))
            histories[id] = history = [];
        history.AddRange(accepted.Events);
        cases[id] = accepted.State;
        Reached.Add((accepted.State.Kind.Value, accepted.State.Status));
        List<EndCasesAboutEntry> endings = [];
        List<TellFollowers> tellings = [];
        foreach (CaseEvent happened in accepted.Events)
        {
            if (happened is StatusChanged changed)
                Reached.Add((accepted.State.Kind.Value, changed.To));
            if (happened is EntryListed listed)
                register[listed.Entry] = RegisterEvolution.Begin(accepted.State, listed);
            else if (happened is EntryMoved moved)
                register[moved.Entry] = RegisterEvolution.Evolve(register[moved.Entry], moved);
            endings.AddRange(Effects.Of(accepted.State, happened).OfType<EndCasesAboutEntry>());
            tellings.AddRange(Effects.Of(accepted.State, happened).OfType<TellFollowers>());
        }

        foreach (TellFollowers tell in tellings)
            foreach (CaseState follower in cases.Values.Where(other => !other.IsClosed).ToArray())
                if (Followers.Report(follower, tell.Entry, tell.Act) is { } report)
                    Send(report, Actor.System);
        foreach (EndCasesAboutEntry ending in endings)
        {
            CaseId[] others = [.. cases.Values
                .Where(other => other.Entry == ending.Entry && other.Id != ending.Cause && !other.IsClosed)
                .Select(other => other.Id)];
            foreach (CaseId other in others)
                Send(new EndAsMoot { Case = other, Cause = ending.Cause, Act = ending.Act }, Actor.System);
        }
    }

    private static string Outcome(Decision decision) => decision switch
    {
        Accepted accepted => accepted.State.Status,
        Refused refused => refused.Refusal.Code.ToString(),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
