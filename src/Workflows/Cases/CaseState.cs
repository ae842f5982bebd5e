using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Cases;

/// <summary>
/// Where a case stands: the fold of its events. Immutable; two states are compared by their encoded form, because
/// collections compare by reference.
/// </summary>
public sealed record CaseState
{
    public required CaseId Id { get; init; }

    /// <summary>The number of events folded so far; the next event carries this number plus one.</summary>
    public required long Sequence { get; init; }

    public required CaseKind Kind { get; init; }

    public required string Authority { get; init; }

    public required Party Party { get; init; }

    public required DefinitionPin Definition { get; init; }

    /// <summary>The listing the case made or is about; null before there is one.</summary>
    public EntryId? Entry { get; init; }

    /// <summary>The lifecycle's status by its English name.</summary>
    public required string Status { get; init; }

    public required FlowState Flow { get; init; }

    public required IReadOnlyDictionary<string, FactEntry> Facts { get; init; }

    public required IReadOnlyList<TaskState> Tasks { get; init; }

    public required IReadOnlyList<TaskRecord> Done { get; init; }

    public required IReadOnlyList<TimerState> Timers { get; init; }

    public required IReadOnlyList<AwaitedEvent> Awaited { get; init; }

    /// <summary>Suspensions, extensions and supervisions.</summary>
    public CourseState Course { get; init; } = CourseState.Undisturbed;

    public DateOnly? ClosedOn { get; init; }

    /// <summary>The copies that were sent for reading; null where none was.</summary>
    public IReadOnlyList<ReadingCopy>? Copies { get; init; }

    public bool IsClosed => ClosedOn is not null;

    /// <summary>The facts as the rule book takes them, without their sources.</summary>
    public FactSet FactSet() =>
        Rules.FactSet.Of(Facts.Select(fact => KeyValuePair.Create(fact.Key, fact.Value.Value)));

    /// <summary>The day a fact holds, null where it is unknown or no day.</summary>
    public DateOnly? Day(string fact) =>
        Facts.TryGetValue(fact, out FactEntry? entry) && entry.Value is FactValue.Day day ? day.Value : null;
}

/// <summary>An outside event the case waits for.</summary>
public sealed record AwaitedEvent(string Event, ActivationId Activation);
