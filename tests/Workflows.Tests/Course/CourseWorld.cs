using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Records;
using CreditSupervision.Workflows.Tests.Flow;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Course;

/// <summary>One listing under the real decider and a definition in which a test has changed one thing.</summary>
internal sealed class CourseWorld
{
    private readonly Decider decider = new(new FlowInterpreter());
    private readonly FlowDefinition definition;
    private readonly List<CaseEvent> history = [];

    public CourseWorld(Action<JsonObject>? change = null)
    {
        JsonObject document = Definitions.Flows["listing"].ToDocument();
        change?.Invoke(document);
        definition = DefinitionFiles.Readable(document.ToJsonString());
    }

    public FlowDefinition Definition => definition;

    public IReadOnlyList<CaseEvent> History => history;

    public CaseState State => CaseEvolution.Fold(new CaseId("listing-1"), history);

    public static Actor Zhang { get; } = Person("zhang", "430100", "case", "officer");

    public static Actor Head { get; } = Person("zhou", "430100", "head", "leader", "collective");

    public static Actor Person(string id, string authority, string division, params string[] positions) => new()
    {
        Id = id,
        Name = id,
        Kind = ActorKind.Person,
        Authority = authority,
        Division = division,
        Positions = positions,
        Lines = Definitions.Directory.LinesOf(authority, division, [DivisionLines.All]),
    };

    /// <summary>The input of a task as a definition writes it.</summary>
    public static void Give(JsonObject document, string step, string input, string json)
    {
        JsonObject task = document["root"]!["activities"]!.AsArray().OfType<JsonObject>()
            .Single(box => box["step"]?["expression"]?["value"]?.GetValue<string>() == step);
        task[input] = Input("Object", json);
    }

    public static void Say(JsonObject document, string step, string input, string word)
    {
        JsonObject task = document["root"]!["activities"]!.AsArray().OfType<JsonObject>()
            .Single(box => box["step"]?["expression"]?["value"]?.GetValue<string>() == step);
        task[input] = Input("Literal", word);
    }

    /// <summary>Declares a fact that may be stated at opening.</summary>
    public static void Declare(JsonObject document, string name, params string[] codes)
    {
        document["variables"]!.AsArray().Add(new JsonObject
        {
            ["id"] = $"var-{name}",
            ["name"] = name,
            ["typeName"] = "String",
            ["isArray"] = false,
            ["value"] = null,
        });
        JsonObject label = new() { ["zh-CN"] = name, ["en"] = name };
        if (codes.Length > 0)
            label["codes"] = new JsonArray([.. codes.Select(code => (JsonNode)code)]);
        document["customProperties"]!["facts"]![name] = label;
        document["customProperties"]!["opening"]!["facts"]!.AsArray()
            .Add(new JsonObject { ["name"] = name, ["required"] = false });
    }

    /// <summary>Opens and proposes, so that the field division has a task; a food case where the opening says nothing.</summary>
    public CourseWorld Proposed(DateOnly today, FactSet? opening = null, string authority = "430100")
    {
        Actor officer = Zhang with { Authority = authority };
        Accept(Send(
            new OpenCase
            {
                Case = new CaseId("listing-1"),
                Kind = CaseKind.Listing,
                Authority = authority,
                Party = new Party { Name = "某示范公司（虚构）", UnifiedCode = "91430100MA4LE00501", Kind = "legalPerson" },
                Facts = opening ?? FactSet.Empty.WithCode("field", "foodProduction"),
            },
            officer,
            today));
        Accept(Complete("propose", "propose", officer, today, FactSet.Empty
            .WithCode("ground", "L44-05-02a").WithCode("heavierPenalty", "HP-2b")
            .With("violationOn", new DateOnly(2025, 11, 18)).With("penaltyDecidedOn", new DateOnly(2026, 3, 2))
            .With("vileNature", true).With("seriousCircumstances", true).With("largeHarm", true)
            .With("factorsReasoned", 9).With("lackOfIntentProven", false).With("hearingApplies", true)));
        return this;
    }

    public Decision Complete(string step, string outcome, Actor actor, DateOnly today, FactSet? facts = null) => Send(
        new CompleteTask
        {
            Case = new CaseId("listing-1"),
            Task = new TaskId(step),
            Outcome = outcome,
            Opinion = "同意。",
            Facts = facts ?? FactSet.Empty,
        },
        actor,
        today);

    /// <summary>Fires the timers that are due, as the pump does; the number that fired.</summary>
    public int Wake(DateOnly today)
    {
        int fired = 0;
        while (State.Timers.FirstOrDefault(timer => timer.WakesOn <= today) is { } due)
        {
            Accept(Send(new FireTimer { Case = State.Id, Timer = due.Id }, Actor.System, today));
            fired++;
        }

        return fired;
    }

    public Decision Send(CaseCommand command, Actor actor, DateOnly today)
    {
        Decision decision = decider.Decide(history.Count == 0 ? null : State, command, Briefing(actor, today));
        if (decision is Accepted accepted)
        {
            // What is stored is what is folded: the round trip is part of every test.
            history.AddRange(accepted.Events.Select(happened => CaseJson.ReadEvent(CaseJson.WriteEvent(happened))));
            Assert.Equal(CaseJson.WriteState(accepted.State), CaseJson.WriteState(State));
        }

        return decision;
    }

    public Briefing Briefing(Actor actor, DateOnly today) => new()
    {
        Today = today,
        Actor = actor,
        RuleBook = Definitions.RuleBook,
        Definition = definition,
        Directory = Definitions.Directory,
        Letters = Forms.All,
    };

    public static void Accept(Decision decision) =>
        Assert.True(decision is Accepted, (decision as Refused)?.Refusal.Sentence.Zh);

    public static Refusal Refuse(RefusalCode code, Decision decision)
    {
        Refusal refusal = Assert.IsType<Refused>(decision).Refusal;
        Assert.Equal(code, refusal.Code);
        return refusal;
    }

    private static JsonObject Input(string type, string value) => new()
    {
        ["typeName"] = type == "Literal" ? "String" : "Object",
        ["expression"] = new JsonObject { ["type"] = type, ["value"] = value },
    };
}
