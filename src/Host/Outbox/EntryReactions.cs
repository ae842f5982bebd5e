using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// What an act on an entry means for the other open cases about it: each hears of it by a command of the system under a
/// request id of its own, so that a second delivery changes nothing.
/// </summary>
internal sealed class EntryReactions(CaseDatabase database, ICaseDesk desk, CaseReactions reactions)
{
    /// <summary>
    /// Ends the other cases about the entry; the answers case by case. One whose lifecycle refuses to end as moot has
    /// ended by its own act or must finish it; that is an answer.
    /// </summary>
    internal async Task<string> EndCasesAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        EntryAct act = Enum.Parse<EntryAct>(row.Content);
        List<string> others;
        await using (CaseDb db = database.Read())
        {
            others = await db.Cases
                .Where(other => other.EntryId == row.EntryId && other.ClosedOn == null && other.Id != row.CaseId)
                .OrderBy(other => other.Id).Select(other => other.Id).ToListAsync(cancellationToken);
        }

        List<string> answers = [];
        List<Exception> faults = [];
        foreach (string other in others)
        {
            EndAsMoot command = new() { Case = new CaseId(other), Cause = new CaseId(row.CaseId), Act = act };
            try
            {
                answers.Add(await desk.SubmitAsync(
                    command, Actor.System, $"moot:{other}:{row.CaseId}", cancellationToken) switch
                {
                    DeskAnswer.Done => $"{other} ended",
                    DeskAnswer.No no => $"{other} {no.Refusal.Code}",
                    _ => $"{other} asked before",
                });
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                faults.Add(fault);
            }
        }

        return faults.Count == 0 ? string.Join("; ", answers) : throw new AggregateException(faults);
    }

    /// <summary>Tells the open cases that follow entries; few do, and each knows itself whether it shows this one.</summary>
    internal async Task<string> TellFollowersAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        EntryAct act = Enum.Parse<EntryAct>(row.Content);
        string[] kinds = [.. Followers.Kinds.Select(kind => kind.Value)];
        List<byte[]> states;
        await using (CaseDb db = database.Read())
        {
            states = await db.Cases.Where(other => kinds.Contains(other.Kind) && other.ClosedOn == null)
                .OrderBy(other => other.Id).Select(other => other.State).ToListAsync(cancellationToken);
        }

        List<string> answers = [];
        foreach (byte[] state in states)
        {
            if (Followers.Report(CaseJson.ReadState(state), new EntryId(row.EntryId!), act) is not { } report)
                continue;
            answers.Add(await desk.SubmitAsync(
                report, Actor.System, $"told:{report.Case}:{row.Id}", cancellationToken) switch
            {
                DeskAnswer.Done => $"{report.Case} told",
                DeskAnswer.No no => $"{report.Case} {no.Refusal.Code}",
                _ => $"{report.Case} told before",
            });
        }

        answers.AddRange(await reactions.TellLinkedAsync(row, cancellationToken));
        return string.Join("; ", answers);
    }
}
