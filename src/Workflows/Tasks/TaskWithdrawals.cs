using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>
/// 撤回: who finished a task takes it back while nobody has built on it. Read from the history: what came after the task
/// says whether the next step has been touched or something has left the house.
/// </summary>
internal sealed class TaskWithdrawals(IFlowEngine engine)
{
    public Decision Decide(CaseState state, WithdrawTask command, Briefing briefing)
    {
        if (TaskGate.FindDone(state, command.Task) is not { } done)
            return new Refused(Refusals.TaskNotOpen(command.Task, null));
        if (Problem(state, done, briefing) is { } problem)
            return new Refused(problem);
        Taken taken = Take(briefing.History, done);
        IReadOnlyList<FlowMove> moves = FlowReturn.Undo(
            briefing.Definition, state.Flow, taken.Before.Flow, taken.Task.Activation)!;
        if (TaskVerbs.ReasonProblem(taken.Task, command.Reason, "撤回", "take back") is { } reason)
            return new Refused(reason);

        CaseRun run = new(state.Id, state, briefing, engine);
        (Dictionary<string, FactEntry> restored, List<string> forgotten) = Facts(state, taken);
        run.Emit(new TaskWithdrawn
        {
            Task = done.Id,
            Step = done.Step,
            Reason = command.Reason.Trim(),
            Restored = restored,
            Forgotten = forgotten,
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        });
        run.Move(moves);
        return run.Finish();
    }

    /// <summary>Why the person may not take the finished task back; null where they may.</summary>
    public static Refusal? Problem(CaseState state, TaskRecord done, Briefing briefing)
    {
        if (done.By != briefing.Actor.Id)
            return TaskRefusals.NotTheMaker(done);
        if (done.Undone)
            return TaskRefusals.TooLate(done, "该环节已退回或者撤回", "it was returned or taken back before");
        if (state.IsClosed)
            return Refusals.CaseClosed(state);
        if (state.Done[^1].Id != done.Id)
        {
            TaskRecord later = state.Done[^1];
            return TaskRefusals.TooLate(
                done, $"“{later.Title.Zh}”已由{later.ByName}办理", $"\"{later.Title.En}\" was done by {later.ByName}");
        }

        Taken taken = Take(briefing.History, done);
        if (taken.After.Select(Touch).FirstOrDefault(touch => touch is not null) is { } touched)
            return TaskRefusals.TooLate(done, touched.Zh, touched.En);
        return FlowReturn.Undo(briefing.Definition, state.Flow, taken.Before.Flow, taken.Task.Activation) is null
            ? TaskRefusals.TooLate(done, "其他环节已随之终止", "other steps were ended by it")
            : null;
    }

    private static Rules.BilingualText? Touch(CaseEvent happened) => happened switch
    {
        LetterIssued letter => new($"文书《{letter.Title.Zh}》已经制发", $"the document \"{letter.Title.En}\" was issued"),
        PublicationOrdered => new("已经公示或者停止公示", "a publication was ordered"),
        PushOrdered => new("已经推送其他系统", "other systems were told"),
        EntryListed or EntryMoved => new("名单记录已经变更", "the register was changed"),
        TimerFired => new("期限已届满，案件已自动继续", "a period has ended and the case has gone on"),
        OutsideEventReceived => new("已收到外部反馈", "an answer from outside came in"),
        StatusChanged => new("案件状态已依法变更", "the status of the case has changed"),
        TaskClaimed or TaskSigned or TaskDecided or DelegationReported or TaskTransferred or TaskDelegated or SignerAdded =>
            Handled((TaskEvent)happened),
        _ => null,
    };

    private static Rules.BilingualText Handled(TaskEvent happened) =>
        new($"下一环节已由{happened.ByName}接手", $"{happened.ByName} has taken up the next step");

    private static Taken Take(IReadOnlyList<CaseEvent> history, TaskRecord done)
    {
        int at = 0;
        while (history[at] is not TaskCompleted completed || completed.Task != done.Id)
            at++;
        int opened = 0;
        while (history[opened] is not TaskOpened task || task.Task.Id != done.Id)
            opened++;
        return new Taken
        {
            Task = ((TaskOpened)history[opened]).Task,
            Opened = CaseEvolution.Fold(new CaseId(""), history.Take(opened + 1)),
            Before = CaseEvolution.Fold(new CaseId(""), history.Take(at)),
            After = [.. history.Skip(at + 1)],
        };
    }

    // What the task stated, and what boxes behind it recorded by themselves, stands again as it was.
    private static (Dictionary<string, FactEntry> Restored, List<string> Forgotten) Facts(CaseState state, Taken taken)
    {
        Dictionary<string, FactEntry> restored = new(StringComparer.Ordinal);
        List<string> forgotten = [];
        foreach (string name in taken.After.OfType<FactsRecorded>().SelectMany(recorded => recorded.Facts.Keys))
            Restore(name, taken.Before);
        foreach ((string name, FactEntry entry) in state.Facts)
            if (entry.Source == taken.Task.Step && taken.Opened.Facts.GetValueOrDefault(name) != entry)
                Restore(name, taken.Opened);
        return (restored, forgotten);

        void Restore(string name, CaseState from)
        {
            if (from.Facts.TryGetValue(name, out FactEntry? held))
                restored[name] = held;
            else if (!forgotten.Contains(name))
                forgotten.Add(name);
        }
    }

    /// <summary>A finished task in its history.</summary>
    private sealed record Taken
    {
        public required TaskState Task { get; init; }

        /// <summary>The case as the task was opened.</summary>
        public required CaseState Opened { get; init; }

        /// <summary>The case just before the task was finished.</summary>
        public required CaseState Before { get; init; }

        public required IReadOnlyList<CaseEvent> After { get; init; }
    }
}
