using System.Diagnostics;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows;

/// <summary>What a batch box does: the rule book picks, a person strikes, the register shows and takes down.</summary>
internal sealed class BatchExecution(CaseRun run)
{
    private const string Window = "concentrated.repeatWindow";

    private CaseState State => run.State;

    private DateOnly Today => run.Briefing.Today;

    /// <summary>The port: whether anything is left of the batch.</summary>
    public string Run(BatchActivity batch)
    {
        switch (batch.Step)
        {
            case BatchStep.Pick:
                Pick(batch.Picks!);
                break;
            case BatchStep.Strike:
                Strike(batch.EntryFact!);
                break;
            case BatchStep.Show:
                Show(batch.Register!);
                break;
            case BatchStep.TakeDown:
                TakeDown(batch);
                break;
            default:
                throw new UnreachableException(batch.Step.ToString());
        }

        return State.Batch.Any(item => item.Status is BatchItemStatus.Picked or BatchItemStatus.Shown)
            ? BatchActivity.Some
            : BatchActivity.None;
    }

    private void Pick(RequiredVerdict picks)
    {
        List<BatchItem> items = [];
        foreach (RegisterEntry entry in run.Briefing.Candidates.OrderBy(entry => entry.Id.Value, StringComparer.Ordinal))
        {
            Verdict verdict = run.Briefing.RuleBook.Judge(picks.Decision, Facts(entry), Today);
            if (picks.Outcomes.Contains(verdict.Outcome))
            {
                items.Add(new BatchItem
                {
                    Entry = entry.Id,
                    Register = entry.Register,
                    Party = entry.Party,
                    Verdict = verdict,
                });
            }
        }

        run.Emit(new BatchPicked { Items = items });
    }

    private void Strike(string fact)
    {
        if (Named(fact, BatchItemStatus.Picked) is not { } item)
        {
            run.Refuse(Refusals.NotInBatch(fact, Text(fact), State.Batch, BatchItemStatus.Picked));
            return;
        }

        Move(item, BatchItemStatus.Struck, run.Events.OfType<TaskCompleted>().LastOrDefault()?.Opinion);
    }

    // Between selection and publication an entry may have ended; showing it then would be wrong.
    private void Show(string register)
    {
        foreach (BatchItem item in State.Batch.Where(item => item.Status == BatchItemStatus.Picked).ToArray())
        {
            if (run.Briefing.Candidates.FirstOrDefault(entry => entry.Id == item.Entry) is not { } entry || !IsShown(entry))
            {
                Move(item, BatchItemStatus.TakenDown, "记录在公示前已结束或者停止公示");
                continue;
            }

            run.Emit(new PublicationOrdered { Register = register, Show = true, Entry = item.Entry, On = Today });
            Move(item, BatchItemStatus.Shown, null);
        }
    }

    private void TakeDown(BatchActivity batch)
    {
        BatchItem[] items = batch.EntryFact is { } fact
            ? [.. new[] { Named(fact, BatchItemStatus.Shown) }.OfType<BatchItem>()]
            : [.. State.Batch.Where(item => item.Status == BatchItemStatus.Shown)];
        foreach (BatchItem item in items)
        {
            run.Emit(new PublicationOrdered { Register = batch.Register!, Show = false, Entry = item.Entry, On = Today });
            Move(item, BatchItemStatus.TakenDown, batch.EntryFact is null ? "撤下本批公示" : "记录已结束或者停止公示");
        }
    }

    private void Move(BatchItem item, BatchItemStatus status, string? reason) => run.Emit(new BatchItemMoved
    {
        Entry = item.Entry,
        Status = status,
        On = Today,
        Reason = reason,
    });

    private BatchItem? Named(string fact, BatchItemStatus status) =>
        State.Batch.FirstOrDefault(item => item.Status == status && item.Entry.Value == Text(fact));

    private string Text(string fact) =>
        State.Facts.GetValueOrDefault(fact)?.Value is FactValue.Text text ? text.Value : "";

    // What a register does not keep is said to be absent from it, not guessed.
    private FactSet Facts(RegisterEntry entry)
    {
        bool serious = entry.Register == RegisterName.SeriousList;
        string domain = entry.Facts["domain"] is FactValue.Code code ? code.Value : "none";
        return FactSet.Empty
            .With("entryShown", IsShown(entry))
            .WithCode("partyKind", entry.Party.Kind)
            .WithCode("ground", serious ? entry.Ground : "none")
            .WithCode("domain", domain)
            .With("onSeriousList", serious)
            .With("repeatEntries", new FactValue.Count(Repeats(entry)));
    }

    private int Repeats(RegisterEntry entry)
    {
        int months = run.Briefing.RuleBook.Parameter(Window, Today).Period?.Number
            ?? throw new InvalidOperationException($"Parameter '{Window}' is no period.");
        DateOnly since = Today.AddMonths(-months);
        return run.Briefing.Candidates.Count(other => other.Status != EntryStatus.Revoked
            && IsSame(other.Party, entry.Party) && other.ListedOn > since && other.ListedOn <= Today
            && (other.Register == RegisterName.SeriousList || other.Register == RegisterName.Penalties));
    }

    private static bool IsSame(Party one, Party other) => one.UnifiedCode.Length > 0
        ? one.UnifiedCode == other.UnifiedCode
        : one.Name == other.Name && other.UnifiedCode.Length == 0;

    private static bool IsShown(RegisterEntry entry) =>
        entry is { Restricts: true, PublishedOn: not null, PublicityStoppedOn: null };
}
