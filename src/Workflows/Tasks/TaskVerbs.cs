using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>Decides what is done with a single task besides finishing it. Pure, as the decider is.</summary>
internal sealed class TaskVerbs(IFlowEngine engine)
{
    private const int LongestReason = 2000;

    public Decision Decide(CaseState state, TaskCommand command, Briefing briefing)
    {
        if (command is MarkRead)
            return Read(state, command.Task, briefing);
        if (state.IsClosed)
            return new Refused(Refusals.CaseClosed(state));
        if (CourseGate.Suspended(state) is { } suspended)
            return new Refused(suspended);
        if (command is WithdrawTask withdraw)
            return new TaskWithdrawals(engine).Decide(state, withdraw, briefing);
        if (TaskGate.Find(state, command.Task) is not { } task)
            return new Refused(Refusals.TaskNotOpen(command.Task, TaskGate.FindDone(state, command.Task)));
        TaskActivity activity = (TaskActivity)briefing.Definition.Activity(task.Activation);
        if (TaskVerbGate.Problem(VerbOf(command), task, activity, state, briefing) is { } problem)
            return new Refused(problem);
        return command switch
        {
            ReturnTask back => new TaskReturns(engine).Decide(state, task, activity, back, briefing),
            SignTask sign => Sign(state, task, activity, sign, briefing),
            TransferTask transfer => Answer(Transfer(state, task, activity, transfer, briefing), state, briefing),
            DelegateTask hand => Answer(Delegate(state, task, activity, hand, briefing), state, briefing),
            ClaimTask => Answer((null, new TaskClaimed
            {
                Task = task.Id,
                Step = task.Step,
                By = briefing.Actor.Id,
                ByName = briefing.Actor.Name,
                On = briefing.Today,
            }), state, briefing),
            ReleaseTask => Answer((null, new TaskReleased
            {
                Task = task.Id,
                Step = task.Step,
                By = briefing.Actor.Id,
                ByName = briefing.Actor.Name,
                On = briefing.Today,
            }), state, briefing),
            AddSigner add => Answer(Add(state, task, activity, add, briefing), state, briefing),
            RemoveSigner remove => Answer(Remove(task, remove, briefing), state, briefing),
            UrgeTask urge => Answer(Urge(task, urge, briefing), state, briefing),
            CopyTask copy => Answer(Copy(state, task, copy, briefing), state, briefing),
            _ => throw new UnreachableException(command.GetType().Name),
        };
    }

    /// <summary>What is wrong with a written reason; null where it is there and not too long.</summary>
    public static Refusal? ReasonProblem(TaskState task, string reason, string zh, string en)
    {
        if (string.IsNullOrWhiteSpace(reason))
            return TaskRefusals.ReasonRequired(task, zh, en);
        return reason.Length > LongestReason
            ? Refusals.FactInvalid(
                "reason", $"理由不得超过{LongestReason}字。", $"a reason has at most {LongestReason} characters.")
            : null;
    }

    private static TaskVerb VerbOf(TaskCommand command) => command switch
    {
        ReturnTask => TaskVerb.Return,
        TransferTask => TaskVerb.Transfer,
        DelegateTask => TaskVerb.Delegate,
        ClaimTask => TaskVerb.Claim,
        ReleaseTask => TaskVerb.Release,
        AddSigner => TaskVerb.AddSigner,
        RemoveSigner => TaskVerb.RemoveSigner,
        SignTask => TaskVerb.Sign,
        UrgeTask => TaskVerb.Urge,
        CopyTask => TaskVerb.Copy,
        _ => throw new UnreachableException(command.GetType().Name),
    };

    private Decision Answer((Refusal? Refusal, TaskEvent? Happened) answer, CaseState state, Briefing briefing)
    {
        if (answer.Refusal is { } refusal)
            return new Refused(refusal);
        CaseRun run = new(state.Id, state, briefing, engine);
        run.Emit(answer.Happened ?? throw new UnreachableException());
        return run.Finish();
    }

    private Decision Sign(CaseState state, TaskState task, TaskActivity activity, SignTask command, Briefing briefing)
    {
        if (!command.Agrees && string.IsNullOrWhiteSpace(command.Opinion))
            return new Refused(Refusals.OpinionRequired(task, new BilingualText("会签不同意", "disagreement")));
        CaseRun run = new(state.Id, state, briefing, engine);
        run.Emit(new TaskSigned
        {
            Task = task.Id,
            Step = task.Step,
            Agrees = command.Agrees,
            Opinion = command.Opinion.Trim(),
            Post = TaskVerbGate.Asked(task, briefing.Actor.Id) is null
                ? TaskSignatures.PostOf(briefing.Actor, task, activity)?.ToString()
                : null,
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        });
        TaskState signed = run.State.Tasks.First(open => open.Id == task.Id);
        if (signed.Handling?.Decision is { } decision
            && activity.Outcomes.First(known => known.Name == decision.Outcome) is var outcome
            && !TaskSignatures.AreMissing(signed, activity, outcome)
            && TaskSignatures.Against(signed, activity, outcome) is null)
        {
            // The law may have moved on since the holder decided, so it is asked once more.
            if (outcome.Requires is { } required && run.Demand(required, task.Step) is { } notMet)
                return new Refused(notMet);
            TaskCompletion.Finish(run, signed, decision);
        }

        return run.Finish();
    }

    private static (Refusal?, TaskEvent?) Transfer(
        CaseState state, TaskState task, TaskActivity activity, TransferTask command, Briefing briefing)
    {
        if (TaskReceivers.Find(command.To, task, briefing, out Actor? person) is { } unknown)
            return (unknown, null);
        string division = person?.Division ?? command.To.Division ?? task.Holder.Division;
        if ((person?.Authority ?? task.Holder.Authority) != task.Holder.Authority
            || (division != task.Holder.Division && !activity.TransferTo.Contains(division)))
        {
            return (TaskRefusals.ReceiverNotAllowed(
                task,
                "只能转给本处室人员，或者流程定义规定的其他处室",
                "only people of the same division, or of a division the workflow names, may get it"), null);
        }

        if (person is not null && TaskReceivers.PostProblem(person, task, activity) is { } post)
            return (post, null);
        if (person is not null && TaskHands.Barred(TaskReceivers.Of(person), task, activity, state) is { } barred)
            return (barred, null);
        if (ReasonProblem(task, command.Reason, "转办", "transfer") is { } reason)
            return (reason, null);
        return (null, new TaskTransferred
        {
            Task = task.Id,
            Step = task.Step,
            Holder = task.Holder with
            {
                Division = division,
                // A post that the definition demands stays demanded wherever the task goes.
                Position = activity.Position ?? (person is null ? command.To.Position : null),
                // A line is one of its division's; another division has it not.
                Line = division == task.Holder.Division ? task.Holder.Line : null,
            },
            Person = person is null ? null : TaskReceivers.Of(person),
            Reason = command.Reason.Trim(),
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        });
    }

    private static (Refusal?, TaskEvent?) Delegate(
        CaseState state, TaskState task, TaskActivity activity, DelegateTask command, Briefing briefing)
    {
        if (TaskReceivers.Named(command.Person, task, activity, state, briefing, out Actor? person) is { } refusal)
            return (refusal, null);
        if (ReasonProblem(task, command.Reason, "委托", "delegate") is { } reason)
            return (reason, null);
        return (null, new TaskDelegated
        {
            Task = task.Id,
            Step = task.Step,
            To = TaskReceivers.Of(person!),
            Reason = command.Reason.Trim(),
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        });
    }

    private static (Refusal?, TaskEvent?) Add(
        CaseState state, TaskState task, TaskActivity activity, AddSigner command, Briefing briefing)
    {
        if (TaskReceivers.Named(command.Person, task, activity, state, briefing, out Actor? person) is { } refusal)
            return (refusal, null);
        if (TaskVerbGate.Asked(task, command.Person) is not null)
        {
            return (TaskRefusals.ReceiverNotAllowed(
                task, $"{person!.Name}已在会签人之列", $"{person.Name} is among its signers already"), null);
        }

        if (ReasonProblem(task, command.Reason, "加签", "add a signer to") is { } reason)
            return (reason, null);
        return (null, new SignerAdded
        {
            Task = task.Id,
            Step = task.Step,
            Signer = TaskReceivers.Of(person!),
            Place = command.Place,
            Reason = command.Reason.Trim(),
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        });
    }

    private static (Refusal?, TaskEvent?) Remove(TaskState task, RemoveSigner command, Briefing briefing)
    {
        if (TaskVerbGate.Asked(task, command.Person) is not { Agrees: null } signer)
            return (TaskRefusals.SignerUnknown(task, command.Person), null);
        if (ReasonProblem(task, command.Reason, "减签", "remove a signer from") is { } reason)
            return (reason, null);
        return (null, new SignerRemoved
        {
            Task = task.Id,
            Step = task.Step,
            Signer = signer.Person,
            Reason = command.Reason.Trim(),
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        });
    }

    private static (Refusal?, TaskEvent?) Urge(TaskState task, UrgeTask command, Briefing briefing) =>
        ReasonProblem(task, command.Reason, "催办", "urge") is { } reason
            ? (reason, null)
            : (null, new TaskUrged
            {
                Task = task.Id,
                Step = task.Step,
                Reason = command.Reason.Trim(),
                By = briefing.Actor.Id,
                ByName = briefing.Actor.Name,
                On = briefing.Today,
            });

    private static (Refusal?, TaskEvent?) Copy(CaseState state, TaskState task, CopyTask command, Briefing briefing)
    {
        if (TaskReceivers.Find(command.To, task, briefing, out Actor? person) is { } unknown)
            return (unknown, null);
        return (null, new CopySent
        {
            Task = task.Id,
            Step = task.Step,
            Copy = new ReadingCopy
            {
                Number = (state.Copies?.Count ?? 0) + 1,
                Task = task.Id,
                Title = task.Title,
                Person = person is null ? null : TaskReceivers.Of(person),
                Post = person is not null ? null : new TaskHolder
                {
                    Authority = task.Holder.Authority,
                    Division = command.To.Division!,
                    Position = command.To.Position,
                },
                SentBy = TaskReceivers.Of(briefing.Actor),
                SentOn = briefing.Today,
            },
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        });
    }

    // Reading changes nothing in the case, so a closed one takes it too.
    private Decision Read(CaseState state, TaskId task, Briefing briefing)
    {
        ReadingCopy? copy = (state.Copies ?? []).FirstOrDefault(sent => sent.ReadOn is null
            && (sent.Task == task || sent.Task.Value[..sent.Task.Value.LastIndexOf('-')] == task.Value)
            && TaskReceivers.Reads(briefing.Actor, sent));
        if (copy is null)
            return new Refused(TaskRefusals.NothingToRead(task));
        string step = copy.Task.Value[..copy.Task.Value.LastIndexOf('-')];
        return Answer((null, new CopyRead
        {
            Task = copy.Task,
            Step = step,
            Number = copy.Number,
            By = briefing.Actor.Id,
            ByName = briefing.Actor.Name,
            On = briefing.Today,
        }), state, briefing);
    }
}
