using CreditSupervision.Rules;
using CreditSupervision.Rules.Calendars;

namespace CreditSupervision.Workflows.Flow;

/// <summary>Work for a person: who does it, until when, and with which outcomes.</summary>
public sealed record TaskActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Task";

    /// <summary>Stable key of the step, unique in the definition and kept over its versions.</summary>
    public required string Step { get; init; }

    /// <summary>case, field, legal, credit, head, data or party.</summary>
    public required string Division { get; init; }

    /// <summary>officer, chief, leader or collective; null where the division decides for itself.</summary>
    public string? Position { get; init; }

    public required TaskAuthority Authority { get; init; }

    /// <summary>The fact that holds the code of another authority; null for the case's own and its superior.</summary>
    public string? AuthorityFact { get; init; }

    /// <summary>The duty inside the division; null where the whole division has the task.</summary>
    public LineOfDuty? Line { get; init; }

    public IReadOnlyList<Escalation> Escalations { get; init; } = [];

    /// <summary>At least one; the name of each is a port.</summary>
    public required IReadOnlyList<TaskOutcome> Outcomes { get; init; }

    /// <summary>The period the law sets for this step, null where it sets none.</summary>
    public LegalLimit? LegalLimit { get; init; }

    /// <summary>The period the office set for itself: configuration, not law.</summary>
    public PeriodLength? OfficeLimit { get; init; }

    /// <summary>Steps whose completer may not act here.</summary>
    public required IReadOnlyList<string> DiffersFrom { get; init; }

    public required IReadOnlyList<Citation> Citations { get; init; }

    public BilingualText? Instruction { get; init; }

    /// <summary>Where the holder may send the case back to; empty where nowhere.</summary>
    public IReadOnlyList<ReturnRoute> ReturnTo { get; init; } = [];

    /// <summary>The other divisions that may be handed the task; its own always may.</summary>
    public IReadOnlyList<string> TransferTo { get; init; } = [];

    /// <summary>The signatures the step needs besides its holder's; null where it needs none.</summary>
    public TaskSigning? Signing { get; init; }

    public override IReadOnlyList<string> Ports => [.. Outcomes.Select(outcome => outcome.Name)];

    public override FlowPace Pace => FlowPace.Patient;
}

/// <summary>Asks the rule book; one port per outcome.</summary>
public sealed record JudgeActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Judge";

    public required string Decision { get; init; }

    /// <summary>Rule fact to variable, for those whose names differ.</summary>
    public required IReadOnlyDictionary<string, string> Facts { get; init; }

    /// <summary>
    /// The connected outcomes, always with <see cref="Verdict.Undetermined"/>, in the order of the file.
    /// </summary>
    public required IReadOnlyList<string> Outcomes { get; init; }

    public override IReadOnlyList<string> Ports => Outcomes;

    public override FlowPace Pace => FlowPace.Prompt;
}

/// <summary>Fires a trigger of the lifecycle.</summary>
public sealed record TransitionActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Transition";

    public required string Trigger { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Prompt;
}

/// <summary>Makes a document due.</summary>
public sealed record LetterActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Letter";

    public required string Template { get; init; }

    /// <summary>party, division or authority.</summary>
    public required string To { get; init; }

    /// <summary>The text fact that keeps the document's number; null where nothing refers to it.</summary>
    public string? NumberFact { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Prompt;
}

/// <summary>Puts the party on a public register.</summary>
public sealed record PublishActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Publish";

    public required string Register { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Prompt;
}

/// <summary>Takes the party off a public register.</summary>
public sealed record WithdrawActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Withdraw";

    public required string Register { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Prompt;
}

/// <summary>Tells neighbouring systems.</summary>
public sealed record PushActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Push";

    /// <summary>At least one.</summary>
    public required IReadOnlyList<string> Receivers { get; init; }

    public required string Content { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Prompt;
}

/// <summary>Waits for a day.</summary>
public sealed record WaitActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Wait";

    public required WaitUntil Until { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Patient;
}

/// <summary>Waits for something outside: an answer, a receipt, a document.</summary>
public sealed record AwaitActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Await";

    public required string Event { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Patient;
}

/// <summary>Sets facts of the case.</summary>
public sealed record RecordActivity : FlowActivity
{
    public override string Type => "CreditSupervision.Record";

    /// <summary>At least one, by variable.</summary>
    public required IReadOnlyDictionary<string, AssignedValue> Facts { get; init; }

    public override IReadOnlyList<string> Ports { get; } = [Done];

    public override FlowPace Pace => FlowPace.Prompt;
}
