namespace CreditSupervision.Workflows.Flow;

/// <summary>What happens by itself when a task draws near its day or passes it.</summary>
public sealed record Escalation
{
    /// <summary>The clock that is watched.</summary>
    public required EscalationClock When { get; init; }

    /// <summary>
    /// Working days from the due day: negative before it, 0 on the day itself, positive after it. A reminder before the
    /// day that would come no later than the task itself is left out.
    /// </summary>
    public required int WorkingDays { get; init; }

    /// <summary>Whom it goes to, in the authority that holds the task.</summary>
    public required string Division { get; init; }

    public string? Position { get; init; }

    public required EscalationAct Act { get; init; }

    /// <summary>Working days for the report where the case is put under supervision; 0 for a reminder.</summary>
    public int ReportWorkingDays { get; init; }
}

/// <summary>The clocks of a task.</summary>
public enum EscalationClock
{
    /// <summary>The limit of the law.</summary>
    Legal,

    /// <summary>The office's own promise.</summary>
    Office,
}

/// <summary>What an escalation does.</summary>
public enum EscalationAct
{
    /// <summary>Reminds the post named.</summary>
    Remind,

    /// <summary>Puts the case under supervision of the post named, with a report due.</summary>
    Supervise,
}
