using System.Collections.Immutable;
using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>The part of the fold that concerns the handling of single tasks. Total, as the whole fold is.</summary>
internal static class TaskEvolution
{
    /// <summary>What a return looks like in the record of finished tasks.</summary>
    public const string ReturnOutcome = "$return";

    private static readonly BilingualText returned = new("退回", "Returned");

    public static CaseState Apply(CaseState state, TaskEvent happened) => happened switch
    {
        TaskReturned back => Return(state, back),
        TaskWithdrawn withdrawn => Withdraw(state, withdrawn),
        CopySent sent => state with { Copies = [.. state.Copies ?? [], sent.Copy] },
        CopyRead read => state with
        {
            Copies = [.. (state.Copies ?? []).Select(copy => copy.Number == read.Number
                ? copy with { ReadBy = Person(read), ReadOn = read.On }
                : copy)],
        },
        _ => state with
        {
            Tasks = [.. state.Tasks.Select(task => task.Id == happened.Task ? Handle(task, happened) : task)],
        },
    };

    public static TaskPerson Person(TaskEvent happened) => new(happened.By, happened.ByName);

    private static TaskState Handle(TaskState task, TaskEvent happened)
    {
        TaskHandling handling = task.Handling ?? TaskHandling.None;
        if (happened is TaskTransferred moved)
        {
            // Whoever gets it begins anew; what was signed and urged stays with the task.
            return task with
            {
                Holder = moved.Holder,
                Handling = handling with { Assigned = moved.Person, Claim = null, Delegation = null, Decision = null },
            };
        }

        return task with
        {
            Handling = happened switch
            {
                TaskClaimed => handling with { Claim = new TaskClaim(Person(happened), happened.On) },
                TaskReleased => handling with { Claim = null, Delegation = null },
                TaskDelegated given => handling with
                {
                    Delegation = new TaskDelegation
                    {
                        Owner = Person(given),
                        To = given.To,
                        Reason = given.Reason,
                        On = given.On,
                    },
                },
                DelegationReported report => handling with
                {
                    Delegation = handling.Delegation is { } open ? open with { Report = Report(report) } : null,
                },
                SignerAdded added => handling with
                {
                    Signers =
                    [
                        .. handling.Signers,
                        new TaskSigner { Person = added.Signer, Place = added.Place, AddedBy = Person(added) },
                    ],
                },
                SignerRemoved removed => handling with
                {
                    Signers = [.. handling.Signers.Where(signer => signer.Person.Id != removed.Signer.Id)],
                },
                TaskSigned signed => handling with { Signers = Sign(handling.Signers, signed) },
                TaskDecided decided => handling with { Decision = Decision(decided) },
                TaskUrged urged => handling with
                {
                    Urges = [.. handling.Urges, new TaskUrge(Person(urged), urged.On, urged.Reason)],
                },
                _ => throw new UnreachableException(happened.GetType().Name),
            },
        };
    }

    // A signer of the definition is not on the list before signing.
    private static IReadOnlyList<TaskSigner> Sign(IReadOnlyList<TaskSigner> signers, TaskSigned signed)
    {
        TaskSigner asked = signers.FirstOrDefault(signer => signer.Person.Id == signed.By)
            ?? new TaskSigner { Person = Person(signed), Place = SignerPlace.Beside };
        TaskSigner given = asked with
        {
            Agrees = signed.Agrees,
            Opinion = signed.Opinion,
            SignedOn = signed.On,
            Post = signed.Post ?? asked.Post,
        };
        return [.. signers.Where(signer => signer.Person.Id != signed.By), given];
    }

    /// <summary>Those whose hand is in a task besides who ends it; null where nobody else's is.</summary>
    public static IReadOnlyList<string>? Hands(CaseState state, TaskId task) =>
        state.Tasks.FirstOrDefault(open => open.Id == task)?.Handling?.Hands.Distinct().ToArray() is { Length: > 0 } hands
            ? hands
            : null;

    private static CaseState Return(CaseState state, TaskReturned back) => state with
    {
        Tasks = [.. state.Tasks.Where(task => task.Id != back.Task)],
        Done =
        [
            .. state.Done,
            new TaskRecord
            {
                Id = back.Task,
                Step = back.Step,
                Title = state.Tasks.FirstOrDefault(task => task.Id == back.Task)?.Title
                    ?? new BilingualText(back.Step, back.Step),
                Outcome = ReturnOutcome,
                OutcomeText = returned,
                By = back.By,
                ByName = back.ByName,
                On = back.On,
                Status = state.Status,
                Undone = true,
                Hands = Hands(state, back.Task),
            },
        ],
    };

    // The record stays: who did the step and took it back has still had it in hand.
    private static CaseState Withdraw(CaseState state, TaskWithdrawn withdrawn) => state with
    {
        Done = [.. state.Done.Select(done => done.Id == withdrawn.Task ? done with { Undone = true } : done)],
        Facts = state.Facts.ToImmutableSortedDictionary(StringComparer.Ordinal)
            .RemoveRange(withdrawn.Forgotten).SetItems(withdrawn.Restored),
    };

    private static DelegateReport Report(DelegationReported report) => new()
    {
        Outcome = report.Outcome,
        OutcomeText = report.OutcomeText,
        Opinion = report.Opinion,
        Facts = report.Facts,
        Evidence = report.Evidence,
        On = report.On,
    };

    private static PendingDecision Decision(TaskDecided decided) => new()
    {
        Outcome = decided.Outcome,
        OutcomeText = decided.OutcomeText,
        Opinion = decided.Opinion,
        Evidence = decided.Evidence,
        Attachments = decided.Attachments,
        By = Person(decided),
        OnBehalfOf = decided.OnBehalfOf,
        On = decided.On,
    };
}
