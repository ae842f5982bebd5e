using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tasks;

/// <summary>The ends of a task: prepared by a delegate, decided but unsigned, or finished.</summary>
internal static class TaskCompletion
{
    private const int LongestName = 200;
    private const int LongestHash = 200;

    /// <summary>What the delegate prepared fills in what the owner does not state, where both mean the same outcome.</summary>
    public static CompleteTask Confirmed(TaskState task, CompleteTask command)
    {
        CompleteTask whole = command with
        {
            Evidence = [.. command.Evidence.Concat(command.Attachments.Select(item => item.Kind)).Distinct()],
        };
        return task.Handling?.Delegation?.Report is not { } report || report.Outcome != command.Outcome
            ? whole
            : whole with
            {
                Facts = report.Facts.With(whole.Facts),
                Evidence = [.. report.Evidence.Union(whole.Evidence)],
            };
    }

    /// <summary>What is wrong with the named documents; null where each has a kind, a name and a hash.</summary>
    public static Refusal? AttachmentProblem(CompleteTask command) =>
        command.Attachments.FirstOrDefault(item => item.Kind.Length == 0 || item.Name.Length is 0 or > LongestName
            || item.Hash.Length > LongestHash || !IsHash(item.Hash)) is { } wrong
            ? Refusals.FactInvalid(
                "evidence",
                $"附件“{wrong.Name}”须写明种类、名称和摘要（如sha256:加64位十六进制）。",
                $"the document \"{wrong.Name}\" needs a kind, a name and a hash (sha256: and 64 hexadecimal digits).")
            : null;

    /// <summary>The delegate hands the prepared act in; nothing is decided.</summary>
    public static void Report(CaseRun run, TaskState task, TaskOutcome outcome, CompleteTask command, Actor actor) =>
        run.Emit(new DelegationReported
        {
            Task = task.Id,
            Step = task.Step,
            Outcome = outcome.Name,
            OutcomeText = outcome.Title,
            Opinion = command.Opinion.Trim(),
            Facts = command.Facts,
            Evidence = command.Evidence,
            By = actor.Id,
            ByName = actor.Name,
            On = run.Briefing.Today,
        });

    /// <summary>Finishes the task, or keeps the decision until the missing signatures are there.</summary>
    public static void Decide(CaseRun run, TaskState task, TaskActivity activity, TaskOutcome outcome, CompleteTask command)
    {
        Signature signature = Signature.Of(run.Briefing.Actor, task, run.State);
        PendingDecision decision = new()
        {
            Outcome = outcome.Name,
            OutcomeText = outcome.Title,
            Opinion = command.Opinion.Trim(),
            Evidence = command.Evidence,
            Attachments = command.Attachments.Count > 0 ? command.Attachments : null,
            By = new TaskPerson(signature.By, signature.ByName),
            OnBehalfOf = signature.OnBehalfOf,
            On = run.Briefing.Today,
        };
        if (!TaskSignatures.AreMissing(task, activity, outcome))
        {
            Finish(run, task, decision);
            return;
        }

        run.Emit(new TaskDecided
        {
            Task = task.Id,
            Step = task.Step,
            Outcome = decision.Outcome,
            OutcomeText = decision.OutcomeText,
            Opinion = decision.Opinion,
            Evidence = decision.Evidence,
            Attachments = decision.Attachments,
            By = decision.By.Id,
            ByName = decision.By.Name,
            OnBehalfOf = decision.OnBehalfOf,
            On = decision.On,
        });
    }

    /// <summary>Finishes the task as its holder decided, on the day of the last act, and lets the flow go on.</summary>
    public static void Finish(CaseRun run, TaskState task, PendingDecision decision)
    {
        run.Emit(new TaskCompleted
        {
            Task = task.Id,
            Step = task.Step,
            Outcome = decision.Outcome,
            OutcomeText = decision.OutcomeText,
            Opinion = decision.Opinion,
            Evidence = decision.Evidence,
            Attachments = decision.Attachments,
            PreparedBy = task.Handling?.Delegation is { Report: not null } delegation ? delegation.To : null,
            By = decision.By.Id,
            ByName = decision.By.Name,
            OnBehalfOf = decision.OnBehalfOf,
            On = run.Briefing.Today,
        });
        run.Advance(task.Activation, decision.Outcome);
    }

    // SM3 and SHA-256 both give 32 bytes.
    private static bool IsHash(string hash)
    {
        const int Digits = 64;
        string[] parts = hash.Split(':');
        return parts is ["sha256" or "sm3", { Length: Digits }] && parts[1].All(char.IsAsciiHexDigitLower);
    }
}
