using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Tests.Model;

/// <summary>A random walk of legal and illegal commands over every kind of case.</summary>
internal static class Walk
{
    private const int OpenAtOnce = 4;

    /// <summary>
    /// Walks until the dice are spent; the world tells what was reached and how. <paramref name="only"/> keeps the walk to
    /// some kinds; null means every kind.
    /// </summary>
    public static void Take(ModelWorld world, Dice dice, IReadOnlyCollection<string>? only = null)
    {
        // A listing and a repair take more than a year and many steps; most walks begin with an entry of before.
        RegisterEntry? before = dice.Roll(3) switch
        {
            0 => Repaired(world.Today),
            1 => Standing(world.Today),
            _ => null,
        };
        if (before is not null)
            world.Remember(before);
        string[] kinds = [.. Definitions.Flows.Keys.Order(StringComparer.Ordinal)
            .Where(kind => only is null || only.Contains(kind))];
        while (!dice.Spent)
            Step(world, kinds, dice);
    }

    private static RegisterEntry Standing(DateOnly today) => new()
    {
        Id = new EntryId("E-before"),
        Authority = "430100",
        Party = WalkPeople.Parties[0],
        Status = EntryStatus.Published,
        ListedOn = today.AddDays(-500),
        EndsOn = today.AddDays(595),
        PublishedOn = today.AddDays(-490),
        Ground = "L44-05-02a",
    };

    private static RegisterEntry Repaired(DateOnly today) => Standing(today) with
    {
        Status = EntryStatus.RemovedEarly,
        EndedOn = today.AddDays(-30),
        PublicityStoppedOn = today.AddDays(-28),
    };

    private static void Step(ModelWorld world, string[] kinds, Dice dice)
    {
        CaseState[] open = [.. world.Cases.Where(state => !state.IsClosed)];
        // A case that follows its entry for years is nobody's work and takes nobody's place.
        CaseState[] work = [.. open.Where(state => state.Tasks.Count > 0)];
        int turn = dice.Roll(20);
        if (work.Length == 0 || (turn < 3 && work.Length < OpenAtOnce))
            Open(world, kinds, dice);
        else if (turn < 5)
            world.LetTheNextTimerWake();
        else if (turn < 7)
            LetTimePass(world, dice);
        else if (turn < 9)
            Trespass(world, dice.Pick([.. world.Cases]), dice);
        else if (turn < 10)
            WalkVerbs.Take(world, dice.Pick(open), dice);
        else
            Work(world, dice.Once(10) ? dice.Pick(open) : dice.Pick(work), dice);
    }

    // Days mostly; now and then more than the year after which a repair may be asked for.
    private static void LetTimePass(ModelWorld world, Dice dice) =>
        world.LetDaysPass(dice.Once(12) ? 370 + dice.Roll(30) : 1 + dice.Roll(9));

    private static void Open(ModelWorld world, string[] kinds, Dice dice)
    {
        Party party = dice.Pick(WalkPeople.Parties);
        string kind = dice.Pick(Kinds(world, kinds, party, dice));
        FlowDefinition definition = Definitions.Flows[kind];
        // About an entry, its own authority is asked, most of the time.
        RegisterName? register = LifecycleCatalogue.Of(new CaseKind(kind)).Register;
        RegisterEntry? entry = world.Register.Values.LastOrDefault(known => known.InForce
            && known.Party.UnifiedCode == party.UnifiedCode && (register is null || known.Register == register));
        string authority = entry is not null && !dice.Once(5) ? entry.Authority : dice.Pick(WalkPeople.Authorities);
        Actor actor = dice.Once(8) || definition.Opening.By.Count == 0
            ? dice.Once(2) ? WalkPeople.Anybody(dice) : Actor.System
            : Opener(dice.Pick(definition.Opening.By), authority, party, dice);
        world.Open(
            new OpenCase
            {
                Case = default,
                Kind = new CaseKind(kind),
                Authority = authority,
                Party = party,
                Facts = PlausibleFacts.For(
                    definition.Opening.Facts.Where(fact => fact.Name is not ("partyKind" or "listedOn")),
                    definition, world.Today, dice),
            },
            actor);
    }

    // Every other time a kind about an entry that stands, where there is one; now and then any, to be refused.
    private static string[] Kinds(ModelWorld world, string[] all, Party party, Dice dice)
    {
        int turn = dice.Roll(10);
        string[] about = turn < 6
            ? [.. all.Where(kind => LifecycleCatalogue.Of(new CaseKind(kind)) is { EntryUse: EntryUse.Concerns } lifecycle
                && world.Register.Values.Any(entry => entry.InForce && entry.Party.UnifiedCode == party.UnifiedCode
                    && (lifecycle.Register is null || lifecycle.Register == entry.Register)))]
            : [];
        if (about.Length > 0 || turn == 9)
            return about.Length > 0 ? about : all;
        string[] beginning = [.. all.Where(kind => LifecycleCatalogue.Of(new CaseKind(kind)).EntryUse != EntryUse.Concerns)];
        return beginning.Length > 0 ? beginning : all;
    }

    private static Actor Opener(FlowOpener opener, string authority, Party party, Dice dice) => WalkPeople.Holding(
        new TaskHolder { Authority = authority, Division = opener.Division, Position = opener.Position }, party, dice);

    private static void Work(ModelWorld world, CaseState state, Dice dice)
    {
        if (state.Tasks.Count == 0)
        {
            Wait(world, state, dice);
            return;
        }

        TaskState task = dice.Pick(state.Tasks);
        FlowDefinition definition = Definitions.Flows[state.Kind.Value];
        TaskActivity activity = (TaskActivity)definition.Activity(task.Activation);
        TaskOutcome[] forward = [.. activity.Outcomes.Where(outcome => outcome.Kind == OutcomeKind.Positive)];
        TaskOutcome outcome = forward.Length > 0 && !dice.Once(4) ? dice.Pick(forward) : dice.Pick(activity.Outcomes);
        world.Send(
            new CompleteTask
            {
                Case = state.Id,
                Task = task.Id,
                Outcome = outcome.Name,
                Opinion = dice.Once(10) ? "" : "意见。",
                Facts = PlausibleFacts.For(outcome.Facts, definition, world.Today, dice),
                Evidence = dice.Once(10) ? [] : outcome.Evidence,
            },
            WalkPeople.Holding(task.Holder, state.Party, dice));
    }

    private static void Wait(ModelWorld world, CaseState state, Dice dice)
    {
        if (state.Awaited.Count > 0 && !dice.Once(3))
            world.Send(new ReportOutsideEvent { Case = state.Id, Event = dice.Pick(state.Awaited).Event }, Actor.System);
        else
            world.LetTheNextTimerWake();
    }

    // What nobody may do: each of these must be refused, or be harmless.
    private static void Trespass(ModelWorld world, CaseState state, Dice dice)
    {
        Actor anybody = WalkPeople.Anybody(dice);
        CaseCommand command = dice.Roll(6) switch
        {
            0 => new FireTimer { Case = state.Id, Timer = state.Timers.Count > 0 ? state.Timers[0].Id : "none" },
            1 => new ReportOutsideEvent { Case = state.Id, Event = "nothing-awaited" },
            2 => new EndAsMoot { Case = state.Id, Cause = state.Id, Act = EntryAct.Revoke },
            3 => new CompleteTask { Case = state.Id, Task = new TaskId("nowhere"), Outcome = "none", Opinion = "越权。" },
            _ => new CompleteTask
            {
                Case = state.Id,
                Task = state.Tasks.Count > 0 ? state.Tasks[0].Id : new TaskId("gone"),
                Outcome = "none",
                Opinion = "越权。",
                Facts = FactSet.Empty.With("noSuchFact", true),
            },
        };
        // The system may end a case as moot; here it is somebody who may not.
        if (command is EndAsMoot or FireTimer && anybody.Kind == ActorKind.System)
            anybody = WalkPeople.Of("430100", "credit", "甲");
        Decision decision = world.Send(command, anybody);
        Assert.IsType<Refused>(decision);
    }
}
