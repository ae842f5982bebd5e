using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Cases;

/// <summary>An order about the case as a whole rather than about one of its tasks.</summary>
public abstract record CourseCommand : CaseCommand
{
    private protected CourseCommand()
    {
    }

    /// <summary>The written grounds; every order about the course of a case needs them.</summary>
    public string Opinion { get; init; } = "";
}

/// <summary>Stops a case for a reason the definition names (中止).</summary>
public sealed record SuspendCase : CourseCommand
{
    /// <summary>The code of the reason, for example <c>courtOrder</c>.</summary>
    public required string Reason { get; init; }
}

/// <summary>Takes a suspended case up again (恢复); today counts again.</summary>
public sealed record ResumeCase : CourseCommand;

/// <summary>Extends the legal limit of an open task where the law allows it (延长期限).</summary>
public sealed record ExtendLimit : CourseCommand
{
    /// <summary>The open task, by its id or its step.</summary>
    public required TaskId Task { get; init; }
}

/// <summary>Ends a case opened in error, before any decision has effect (作废).</summary>
public sealed record VoidCase : CourseCommand
{
    /// <summary>The code of the reason, for example <c>openedInError</c>.</summary>
    public required string Reason { get; init; }
}

/// <summary>Puts a case under supervision with a day on which a report is due (督办); sent by a person or by the system.</summary>
public sealed record SuperviseCase : CourseCommand
{
    /// <summary>The last day (inclusive) for the report.</summary>
    public required DateOnly DueDay { get; init; }

    /// <summary>The articles behind the supervision; empty where it is the office's own.</summary>
    public IReadOnlyList<Citation> Cites { get; init; } = [];

    /// <summary>A key under which the same supervision is not made twice; null where a person makes it.</summary>
    public string? Key { get; init; }
}

/// <summary>Reports on a supervision, which lifts it.</summary>
public sealed record ReportSupervision : CourseCommand
{
    /// <summary>The supervision's id; null where the case has only one open.</summary>
    public string? Supervision { get; init; }
}
