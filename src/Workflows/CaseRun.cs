using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows;

/// <summary>
/// One decision in the making: the events so far and the state they fold to. The first refusal met on the way refuses
/// the whole command, so nothing is ever half done.
/// </summary>
internal sealed class CaseRun
{
    private readonly CaseId id;
    private readonly IFlowEngine engine;
    private readonly List<CaseEvent> events = [];
    private readonly Queue<ActivationId> waiting = new();
    private readonly ActivityExecution execution;
    private CaseState? state;
    private Refusal? refusal;

    public CaseRun(CaseId id, CaseState? state, Briefing briefing, IFlowEngine engine)
    {
        this.id = id;
        this.state = state;
        this.engine = engine;
        Briefing = briefing;
        execution = new ActivityExecution(this);
    }

    public Briefing Briefing { get; }

    public CaseState State => state ?? throw new InvalidOperationException($"Case {id} is not open yet.");

    public IReadOnlyList<CaseEvent> Events => events;

    public CaseLifecycle Lifecycle => LifecycleCatalogue.Of(State.Kind);

    public void Emit(CaseEvent happened)
    {
        state = CaseEvolution.Evolve(id, state, happened);
        events.Add(happened);
    }

    public void Refuse(Refusal reason) => refusal ??= reason;

    public void Record(IReadOnlyDictionary<string, FactEntry> facts)
    {
        if (facts.Count > 0)
            Emit(new FactsRecorded { Facts = facts });
    }

    /// <summary>The facts with their source: the acting person, today, and where they were stated.</summary>
    public IReadOnlyDictionary<string, FactEntry> Sourced(FactSet facts, string source) => facts.ToDictionary(
        fact => fact.Key,
        fact => new FactEntry
        {
            Value = fact.Value,
            StatedBy = Briefing.Actor.Id,
            StatedOn = Briefing.Today,
            Source = source,
        },
        StringComparer.Ordinal);

    /// <summary>Asks the rule book about the facts as they stand now and keeps the answer in the history.</summary>
    public Verdict Judge(string decision, string askedBy, IReadOnlyDictionary<string, string>? names = null)
    {
        Verdict verdict = Briefing.RuleBook.Judge(decision, Renamed(State.FactSet(), names), Briefing.Today);
        Emit(new VerdictGiven { Verdict = verdict, AskedBy = askedBy });
        return verdict;
    }

    /// <summary>The refusal where the rule book does not answer as an outcome demands; null where it does.</summary>
    public Refusal? Demand(RequiredVerdict required, string step)
    {
        Verdict verdict = Judge(required.Decision, step);
        return required.Outcomes.Contains(verdict.Outcome) ? null : Refusals.Verdict(verdict);
    }

    public void StartFlow() => Follow(() => engine.Start(Briefing.Definition, Fact));

    /// <summary>Leaves an open position at a port and carries on until every open position waits for somebody.</summary>
    public void Advance(ActivationId activation, string port) =>
        Follow(() => engine.Advance(Briefing.Definition, State.Flow, activation, port, Fact));

    /// <summary>Makes moves that no port leads to: a return or a withdrawal.</summary>
    public void Move(IReadOnlyList<FlowMove> moves) => Follow(() => moves);

    /// <summary>True where the day a woken timer stood for has moved, so that the case goes on waiting.</summary>
    public bool WaitsOn(TimerState woken) => execution.WaitsOn(woken);

    /// <summary>Ends the case because its object has gone; the flow is left where it stands.</summary>
    public void EndAsMoot(EndAsMoot command)
    {
        if (Lifecycle.IsMootBy(command.Act))
            Abandon(nameof(EndAsMoot), MootReason(command));
        else
            Refuse(Refusals.NotMoot(State, command.Act));
    }

    /// <summary>Fires a trigger that ends the case and takes everything that waits off the desks.</summary>
    public void Abandon(string trigger, BilingualText reason)
    {
        LifecycleAnswer answer = Lifecycle.Fire(trigger, State);
        if (answer.Status is not { } status)
        {
            Refuse(answer.Refusal!);
            return;
        }

        foreach (Tasks.TaskState task in State.Tasks)
            Emit(new TaskCancelled { Task = task.Id, Step = task.Step, Reason = reason });
        foreach (TimerState timer in State.Timers)
            Emit(new TimerCancelled { Timer = timer.Id });
        Emit(new FlowMoved { Moves = [new FlowMove.Finished()] });
        Emit(new StatusChanged { Trigger = trigger, From = State.Status, To = status });
        Emit(new CaseClosed { On = Briefing.Today, Reason = reason });
    }

    /// <summary>
    /// The decision. Before it leaves, the fold is checked from the other side; a contradiction is a defect and throws,
    /// so that the transaction rolls back and only this case is held.
    /// </summary>
    public Decision Finish()
    {
        if (refusal is not null)
            return new Refused(refusal);
        Escalations.Settle(this);
        bool final = Lifecycle.Finals.Contains(State.Status);
        if (State.IsClosed != final)
            throw new InvalidOperationException($"Case {id}: closed is {State.IsClosed} in status {State.Status}.");
        if (!State.IsClosed && State.Tasks.Count + State.Timers.Count + State.Awaited.Count == 0)
            throw new InvalidOperationException($"Case {id}: open in status {State.Status} without a next step.");
        return new Accepted(events, State);
    }

    private FactValue? Fact(string name) => State.Facts.GetValueOrDefault(name)?.Value;

    private void Follow(Func<IReadOnlyList<FlowMove>> step)
    {
        Take(step);
        while (refusal is null && waiting.TryDequeue(out ActivationId activation))
        {
            if (!State.Flow.IsOpen(activation))
                continue;
            if (execution.Run(activation, Briefing.Definition.Activity(activation)) is { } port && refusal is null)
                Take(() => engine.Advance(Briefing.Definition, State.Flow, activation, port, Fact));
        }
    }

    private void Take(Func<IReadOnlyList<FlowMove>> step)
    {
        IReadOnlyList<FlowMove> moves;
        try
        {
            moves = step();
        }
        catch (FlowFactUnknownException unknown)
        {
            Refuse(Refusals.FactMissing([Briefing.Definition.Variables[unknown.Variable]]));
            return;
        }

        Emit(new FlowMoved { Moves = moves });
        foreach (FlowMove move in moves)
        {
            if (move is FlowMove.Activated activated && State.Flow.IsOpen(activated.Activation)
                && Briefing.Definition.Activity(activated.Activation).Pace is FlowPace.Prompt or FlowPace.Patient)
                waiting.Enqueue(activated.Activation);
            else if (move is FlowMove.Cancelled cancelled)
                execution.Cancel(cancelled.Activation);
        }

        if (State.Flow.IsFinished)
            execution.Close();
    }

    private static FactSet Renamed(FactSet facts, IReadOnlyDictionary<string, string>? names) =>
        (names ?? new Dictionary<string, string>()).Aggregate(
            facts,
            (renamed, name) => facts[name.Value] is { } value ? renamed.With(name.Key, value) : renamed.Without(name.Key));

    private static BilingualText MootReason(EndAsMoot command) => command.Act switch
    {
        EntryAct.Revoke => new($"列入决定已由案件{command.Cause}撤销，本案无须继续办理。",
            $"The listing was revoked in case {command.Cause}; nothing is left to decide."),
        EntryAct.Expire => new($"名单已由案件{command.Cause}期满移出，本案无须继续办理。",
            $"The listing ended at its term in case {command.Cause}; nothing is left to decide."),
        EntryAct.RemoveEarly => new($"名单已由案件{command.Cause}提前移出，本案无须继续办理。",
            $"The listing was removed early in case {command.Cause}; nothing is left to decide."),
        EntryAct.Remove => new($"记录已由案件{command.Cause}移出，本案无须继续办理。",
            $"The entry was removed in case {command.Cause}; nothing is left to decide."),
        EntryAct.Settle => new($"重整计划或者和解协议已执行完毕，记录已由案件{command.Cause}终结，本案无须继续办理。",
            $"The plan or settlement was performed and the entry ended in case {command.Cause}; nothing is left to decide."),
        EntryAct.Shield => new($"记录已由案件{command.Cause}暂时屏蔽，期限停止计算；恢复后另行办理。",
            $"Case {command.Cause} shielded the entry and its term stands still; a new case begins when it is shown again."),
        _ => throw new System.Diagnostics.UnreachableException(command.Act.ToString()),
    };
}
