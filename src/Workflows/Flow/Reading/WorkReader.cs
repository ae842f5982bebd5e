using System.Text.Json;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>Reads the activities of ours.</summary>
internal sealed class WorkReader(FlowFacts facts, FlowProblems problems)
{
    private const int FarthestDay = 3660;
    private readonly TaskReader tasks = new(facts, problems);
    private readonly CourseReader courses = new(facts, problems);
    private readonly HandlingReader handling = new(problems);

    /// <summary>The activity, null where the type is unknown.</summary>
    public FlowActivity? Read(
        JsonTree tree, string type, InputReader inputs, ActivityHead head, IReadOnlyList<string> connected) =>
        type switch
        {
            "Task" => Task(tree, inputs, head),
            "Judge" => Judge(tree, inputs, head, connected),
            "Transition" => new TransitionActivity { Head = head, Trigger = inputs.Literal("trigger") },
            "Letter" => Letter(tree, inputs, head),
            "Publish" => new PublishActivity { Head = head, Register = inputs.Literal("register") },
            "Withdraw" => new WithdrawActivity { Head = head, Register = inputs.Literal("register") },
            "Push" => new PushActivity
            {
                Head = head,
                Receivers = Receivers(inputs.Object("receivers")),
                Content = inputs.Literal("content"),
            },
            "Wait" => new WaitActivity { Head = head, Until = Until(inputs.Object("until")) },
            "Await" => new AwaitActivity { Head = head, Event = inputs.Literal("event") },
            "Record" => new RecordActivity { Head = head, Facts = Recorded(inputs.Object("facts")) },
            _ => null,
        };

    private TaskActivity Task(JsonTree tree, InputReader inputs, ActivityHead head) => new()
    {
        Head = head,
        Step = FlowWords.Key(inputs.Literal("step"), tree["step"] ?? tree, problems),
        Division = inputs.Literal("division", FlowWords.Divisions),
        Position = inputs.OptionalLiteral("position", FlowWords.Positions),
        Authority = FlowWords.Authority(inputs.OptionalLiteral("authority", FlowWords.Authorities)),
        AuthorityFact = AuthorityFact(tree, inputs),
        Line = courses.Line(inputs.OptionalObject("line")),
        Escalations = courses.Escalations(inputs.OptionalObject("escalation")),
        Outcomes = tasks.Outcomes(inputs.Object("outcomes")),
        LegalLimit = tasks.Legal(inputs.OptionalObject("legalLimit")),
        OfficeLimit = tasks.Office(inputs.OptionalObject("officeLimit")),
        DiffersFrom = inputs.OptionalObject("differsFrom") is { } steps ? ObjectReader.TextsOf(steps, problems) : [],
        Citations = tasks.Citations(inputs.OptionalObject("citations")),
        Instruction = inputs.OptionalObject("instruction") is { } told
            ? ObjectReader.BilingualOf(told, problems)
            : null,
        ReturnTo = handling.Returns(inputs.OptionalObject("returnTo")),
        TransferTo = handling.Transfers(inputs.OptionalObject("transferTo")),
        Signing = handling.Signing(inputs.OptionalObject("signing")),
    };

    private string? AuthorityFact(JsonTree tree, InputReader inputs)
    {
        string? fact = inputs.OptionalLiteral("authorityFact");
        if (fact is { Length: > 0 })
            facts.Use(tree["authorityFact"] ?? tree, fact, FactType.Code, FactType.Text);
        return fact;
    }

    private LetterActivity Letter(JsonTree tree, InputReader inputs, ActivityHead head)
    {
        LetterActivity letter = new()
        {
            Head = head,
            Template = inputs.Literal("template"),
            To = inputs.Literal("to", FlowWords.Addressees),
            NumberFact = inputs.OptionalLiteral("numberFact"),
        };
        if (letter.NumberFact is { Length: > 0 } number)
            facts.Use(tree["numberFact"] ?? tree, number, FactType.Text);
        return letter;
    }

    private JudgeActivity Judge(JsonTree tree, InputReader inputs, ActivityHead head, IReadOnlyList<string> connected)
    {
        if (!connected.Contains(Verdict.Undetermined))
            problems.Refuse(tree, FlowCodes.Undetermined, $"expected a connection from '{head.Id}' at the port "
                + $"'{Verdict.Undetermined}', found none. Say what happens while facts are missing, for example a "
                + "task.");
        return new JudgeActivity
        {
            Head = head,
            Decision = inputs.Literal("decision"),
            Facts = Mapping(inputs.OptionalObject("facts")),
            Outcomes = connected,
        };
    }

    private Dictionary<string, string> Mapping(JsonTree? value)
    {
        Dictionary<string, string> mapping = new(StringComparer.Ordinal);
        if (value is not null and not { Kind: JsonValueKind.Object })
            problems.Refuse(value, FlowCodes.Member,
                $"expected an object of rule facts and variables, found {value.Describe()}.");
        foreach ((string fact, JsonTree variable) in value?.Members ?? [])
            if (ObjectReader.TextOf(variable, problems) is { Length: > 0 } name
                && facts.Use(variable, name) is not null)
                mapping[fact] = name;
        return mapping;
    }

    private IReadOnlyList<string> Receivers(JsonTree? value)
    {
        IReadOnlyList<string> receivers = value is null ? [] : ObjectReader.TextsOf(value, problems);
        if (value is not null && receivers.Count == 0)
            problems.Refuse(value, FlowCodes.Value, "expected at least one receiver, found none.");
        return receivers;
    }

    private IReadOnlyDictionary<string, AssignedValue> Recorded(JsonTree? value)
    {
        if (value is { Members.Count: 0 })
            problems.Refuse(value, FlowCodes.Value, "expected at least one fact to record, found none.");
        return value is null ? new Dictionary<string, AssignedValue>() : facts.Assignments(value, byPerson: false);
    }

    private WaitUntil Until(JsonTree? value)
    {
        WaitUntil.OnFact nothing = new("", 0);
        if (value is null)
            return nothing;
        ObjectReader reader = new(value, problems);
        WaitUntil? until = (reader.Member("after"), reader.Member("value"), reader.Member("fact")) switch
        {
            ({ } after, null, null) => After(after),
            (null, { } named, null) => Named(named, AddDays(reader)),
            (null, null, { } fact) => new WaitUntil.OnFact(facts.Day(fact), AddDays(reader)),
            _ => null,
        };
        if (until is null)
            problems.Refuse(value, FlowCodes.Value,
                "expected one of 'after' (a period of the law), 'value' (a day a decision "
                + "names) or 'fact' (a day fact). Keep exactly one.");
        else
            reader.Close();
        return until ?? nothing;
    }

    private static int AddDays(ObjectReader reader) => reader.OptionalWhole("addDays", -FarthestDay, FarthestDay) ?? 0;

    private WaitUntil.AfterPeriod After(JsonTree value)
    {
        ObjectReader reader = new(value, problems);
        LegalLimit period = tasks.Legal(reader);
        bool substantive = reader.Flag("substantive");
        reader.Close();
        return new WaitUntil.AfterPeriod(period, substantive);
    }

    private WaitUntil.NamedByDecision Named(JsonTree value, int addDays)
    {
        ObjectReader reader = new(value, problems);
        WaitUntil.NamedByDecision named = new(reader.Text("decision"), reader.Text("name"), addDays);
        reader.Close();
        return named;
    }
}
