using System.Collections.Immutable;
using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Workflows.Cases;

/// <summary>
/// The fold: a state and an event give the next state. Total over every stored history: it reads no clock, asks no rule
/// and refuses nothing, so that a case of any year can be rebuilt.
/// </summary>
public static class CaseEvolution
{
    /// <summary>Folds a whole history; the first event must open the case.</summary>
    public static CaseState Fold(CaseId id, IEnumerable<CaseEvent> events) =>
        events.Aggregate((CaseState?)null, (state, happened) => Evolve(id, state, happened))
        ?? throw new InvalidOperationException($"Case {id} has no events.");

    public static CaseState Evolve(CaseId id, CaseState? state, CaseEvent happened)
    {
        if (happened is CaseOpened opened)
            return Open(id, opened);
        CaseState before = state
            ?? throw new InvalidOperationException($"Case {id}: {happened.GetType().Name} before the case was opened.");
        return Apply(before, happened) with { Sequence = before.Sequence + 1 };
    }

    private static CaseState Open(CaseId id, CaseOpened opened) => new()
    {
        Id = id,
        Sequence = 1,
        Kind = opened.Kind,
        Authority = opened.Authority,
        Party = opened.Party,
        Definition = opened.Definition,
        Entry = opened.Entry,
        Status = opened.Status,
        Flow = FlowState.Empty,
        Facts = ImmutableSortedDictionary.Create<string, FactEntry>(StringComparer.Ordinal),
        Tasks = [],
        Done = [],
        Timers = [],
        Awaited = [],
    };

    private static CaseState Apply(CaseState state, CaseEvent happened) => happened switch
    {
        FactsRecorded recorded => state with
        {
            Facts = state.Facts.ToImmutableSortedDictionary(StringComparer.Ordinal).SetItems(recorded.Facts),
        },
        FlowMoved moved => Move(state, state.Flow.Apply(moved.Moves)),
        TaskOpened opened => state with { Tasks = [.. state.Tasks, opened.Task] },
        TaskCompleted completed => state with
        {
            Tasks = Without(state, completed.Task),
            Done = [.. state.Done, Record(state, completed)],
        },
        TaskEvent handled => TaskEvolution.Apply(state, handled),
        TaskCancelled cancelled => state with { Tasks = Without(state, cancelled.Task) },
        StatusChanged changed => state with { Status = changed.To },
        TimerSet set => state with { Timers = [.. state.Timers, set.Timer] },
        TimerFired fired => state with { Timers = Without(state, fired.Timer) },
        TimerCancelled cancelled => state with { Timers = Without(state, cancelled.Timer) },
        OutsideEventAwaited awaited => state with
        {
            Awaited = [.. state.Awaited, new AwaitedEvent(awaited.Event, awaited.Activation)],
        },
        OutsideEventReceived received => state with
        {
            Awaited = [.. state.Awaited.Where(awaited => awaited.Event != received.Event)],
        },
        EntryListed listed => state with { Entry = listed.Entry },
        DefinitionChanged changed => Move(state, changed),
        CaseClosed closed => state with { ClosedOn = closed.On, Tasks = [], Timers = [], Awaited = [] },
        VerdictGiven or LetterIssued or PublicationOrdered or PushOrdered or EntryMoved => state,
        _ => CourseEvolution.Apply(state, happened) ?? throw new UnreachableException(happened.GetType().Name),
    };

    // What is not open any more does not wait either: a cancelled branch takes its awaited event along.
    private static CaseState Move(CaseState state, FlowState flow) => state with
    {
        Flow = flow,
        Awaited = [.. state.Awaited.Where(awaited => flow.IsOpen(awaited.Activation))],
    };

    private static CaseState Move(CaseState state, DefinitionChanged changed) => state with
    {
        Definition = changed.To,
        Flow = state.Flow.Moved(changed.Moved, changed.Arrivals),
        Tasks = [.. state.Tasks.Select(task => task with { Activation = task.Activation.MovedBy(changed.Moved) })],
        Timers = [.. state.Timers.Select(timer => timer with { Activation = timer.Activation.MovedBy(changed.Moved) })],
        Awaited = [.. state.Awaited.Select(awaited =>
            awaited with { Activation = awaited.Activation.MovedBy(changed.Moved) })],
    };

    private static IReadOnlyList<TaskState> Without(CaseState state, TaskId task) =>
        [.. state.Tasks.Where(open => open.Id != task)];

    private static IReadOnlyList<TimerState> Without(CaseState state, string timer) =>
        [.. state.Timers.Where(waiting => waiting.Id != timer)];

    private static TaskRecord Record(CaseState state, TaskCompleted completed) => new()
    {
        Id = completed.Task,
        Step = completed.Step,
        Title = state.Tasks.FirstOrDefault(open => open.Id == completed.Task)?.Title
            ?? new BilingualText(completed.Step, completed.Step),
        Outcome = completed.Outcome,
        OutcomeText = completed.OutcomeText,
        By = completed.By,
        ByName = completed.ByName,
        OnBehalfOf = completed.OnBehalfOf,
        On = completed.On,
        Status = state.Status,
        Hands = TaskEvolution.Hands(state, completed.Task),
    };
}
