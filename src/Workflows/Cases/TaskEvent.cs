using CreditSupervision.Rules;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Cases;

/// <summary>Something a person did with a task other than finishing it.</summary>
public abstract record TaskEvent : CaseEvent
{
    private protected TaskEvent()
    {
    }

    public required TaskId Task { get; init; }

    public required string Step { get; init; }

    /// <summary>The id of the person who acted.</summary>
    public required string By { get; init; }

    /// <summary>The name under which the person acted, as the file shows it.</summary>
    public required string ByName { get; init; }

    public required DateOnly On { get; init; }
}

/// <summary>The task was ended by a return; the flow goes on again at the earlier step.</summary>
public sealed record TaskReturned : TaskEvent
{
    /// <summary>The step the case went back to.</summary>
    public required string ToStep { get; init; }

    public required string Opinion { get; init; }
}

/// <summary>A finished task was taken back; the facts it stated stand again as they were before it.</summary>
public sealed record TaskWithdrawn : TaskEvent
{
    public required string Reason { get; init; }

    /// <summary>The facts as they were before the task.</summary>
    public required IReadOnlyDictionary<string, FactEntry> Restored { get; init; }

    /// <summary>The facts that were unknown before the task.</summary>
    public required IReadOnlyList<string> Forgotten { get; init; }
}

public sealed record TaskTransferred : TaskEvent
{
    /// <summary>Whose desk the task lies on from now on.</summary>
    public required TaskHolder Holder { get; init; }

    /// <summary>The person who alone holds it; null where the whole post does.</summary>
    public TaskPerson? Person { get; init; }

    public required string Reason { get; init; }
}

public sealed record TaskDelegated : TaskEvent
{
    public required TaskPerson To { get; init; }

    public required string Reason { get; init; }
}

/// <summary>The delegate has prepared the act; it waits for the owner's confirmation.</summary>
public sealed record DelegationReported : TaskEvent
{
    public required string Outcome { get; init; }

    public required BilingualText OutcomeText { get; init; }

    public required string Opinion { get; init; }

    public required FactSet Facts { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }
}

public sealed record TaskClaimed : TaskEvent;

public sealed record TaskReleased : TaskEvent;

public sealed record SignerAdded : TaskEvent
{
    public required TaskPerson Signer { get; init; }

    public required SignerPlace Place { get; init; }

    public required string Reason { get; init; }
}

public sealed record SignerRemoved : TaskEvent
{
    public required TaskPerson Signer { get; init; }

    public required string Reason { get; init; }
}

public sealed record TaskSigned : TaskEvent
{
    public required bool Agrees { get; init; }

    public required string Opinion { get; init; }

    /// <summary>The post of the definition for which the person signs; null where the person was asked by name.</summary>
    public string? Post { get; init; }
}

/// <summary>The holder has decided; the task is finished once the signatures that are still missing are there.</summary>
public sealed record TaskDecided : TaskEvent
{
    public required string Outcome { get; init; }

    public required BilingualText OutcomeText { get; init; }

    public required string Opinion { get; init; }

    public required IReadOnlyList<string> Evidence { get; init; }

    public IReadOnlyList<EvidenceItem>? Attachments { get; init; }

    /// <summary>The absent person a substitute decided for; null for a person acting for themselves.</summary>
    public string? OnBehalfOf { get; init; }
}

public sealed record TaskUrged : TaskEvent
{
    public required string Reason { get; init; }
}

public sealed record CopySent : TaskEvent
{
    public required ReadingCopy Copy { get; init; }
}

public sealed record CopyRead : TaskEvent
{
    /// <summary>The number of the copy in its case, from 1.</summary>
    public required int Number { get; init; }
}
