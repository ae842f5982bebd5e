using System.Text.Json;
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
/// Delivers what committed events owe to the outside, at least once, in the order of the commits as far as receivers
/// let it. A failure waits longer each time; after five the row is parked as an incident for a person.
/// </summary>
public sealed class OutboxPump : IDisposable
{
    internal const int Attempts = 5;

    private const int Batch = 100;
    private const int LongestError = 2000;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);

    private readonly CaseDatabase database;
    private readonly ICaseDesk desk;
    private readonly CaseReactions reactions;
    private readonly IDelivery delivery;
    private readonly TimeProvider time;
    private readonly ILogger<OutboxPump> log;
    private readonly SemaphoreSlim turn = new(1, 1);

    public OutboxPump(
        CaseDatabase database,
        ICaseDesk desk,
        CaseReactions reactions,
        IDelivery delivery,
        TimeProvider time,
        ILogger<OutboxPump> log)
    {
        this.database = database;
        this.desk = desk;
        this.reactions = reactions;
        this.delivery = delivery;
        this.time = time;
        this.log = log;
    }

    /// <summary>Handles everything due at the call; the number of rows delivered.</summary>
    public async Task<int> DrainAsync(CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            int delivered = 0;
            for (List<OutboxRow>? due = null; due is null || due.Count == Batch;)
            {
                due = await DueAsync(cancellationToken);
                foreach (OutboxRow row in due)
                    delivered += await TryAsync(row, cancellationToken) ? 1 : 0;
            }

            return delivered;
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Puts a parked row back to work; false where there is no such incident.</summary>
    public async Task<bool> RetryAsync(string id, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        if (await write.Db.Outbox.FindAsync([id], cancellationToken) is not { State: OutboxRow.Incident } row)
            return false;
        row.State = OutboxRow.Waiting;
        row.Attempts = 0;
        row.NextAttemptMs = 0;
        await write.CommitAsync();
        return true;
    }

    public void Dispose() => turn.Dispose();

    private async Task<List<OutboxRow>> DueAsync(CancellationToken cancellationToken)
    {
        DateOnly today = time.Today();
        long now = time.NowMs();
        await using CaseDb db = database.Read();
        return await db.Outbox
            .Where(row => row.State == OutboxRow.Waiting && row.NotBefore <= today && row.NextAttemptMs <= now)
            .OrderBy(row => row.EventPosition).ThenBy(row => row.Id)
            .Take(Batch).ToListAsync(cancellationToken);
    }

    private async Task<bool> TryAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            string receipt = row.Kind switch
            {
                OutboxRow.Delivery => await DeliverAsync(row, cancellationToken),
                OutboxRow.EndCases => await EndCasesAsync(row, cancellationToken),
                OutboxRow.TellFollowers => await TellFollowersAsync(row, cancellationToken),
                OutboxRow.OpenCase => await reactions.OpenAsync(row, cancellationToken),
                OutboxRow.RollBack => await reactions.RollBackAsync(row, cancellationToken),
                OutboxRow.Review => await reactions.ReviewAsync(row, cancellationToken),
                OutboxRow.AskRepublication => await reactions.AskRepublicationAsync(row, cancellationToken),
                OutboxRow.ReviewRepairs => await reactions.ReviewRepairsAsync(row, cancellationToken),
                _ => throw new InvalidOperationException($"Outbox {row.Id} is of the unknown kind '{row.Kind}'."),
            };
            await MarkAsync(row.Id, marked =>
            {
                marked.State = OutboxRow.Delivered;
                marked.DeliveredMs = time.NowMs();
                marked.Receipt = receipt;
            });
            return true;
        }
        catch (Exception fault)
            when (fault is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            log.LogWarning(fault, "Outbox {Id} failed, attempt {Attempt}", row.Id, row.Attempts + 1);
            await MarkAsync(row.Id, marked => Fail(marked, fault));
            return false;
        }
    }

    private Task<string> DeliverAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        DeliveryMessage message = JsonSerializer.Deserialize<DeliveryMessage>(row.Payload, CaseJson.Options)
            ?? throw new JsonException("A message is never null.");
        return delivery.DeliverAsync(message, row.Payload, cancellationToken);
    }

    // A case whose lifecycle refuses to end as moot has ended by its own act or must finish it; that is an answer.
    private async Task<string> EndCasesAsync(OutboxRow row, CancellationToken cancellationToken)
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

    // Few cases follow entries, and each knows itself whether it shows this one.
    private async Task<string> TellFollowersAsync(OutboxRow row, CancellationToken cancellationToken)
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

    private void Fail(OutboxRow row, Exception fault)
    {
        row.Attempts++;
        row.LastError = fault.Message[..Math.Min(fault.Message.Length, LongestError)];
        row.NextAttemptMs = time.NowMs() + (long)(FirstPause * (1 << row.Attempts)).TotalMilliseconds;
        if (row.Attempts >= Attempts)
            row.State = OutboxRow.Incident;
    }

    // Not cancellable: what the receiver has got must not be forgotten because somebody stopped waiting.
    private async Task MarkAsync(string id, Action<OutboxRow> mark)
    {
        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        if (await write.Db.Outbox.FindAsync(id) is not { } row)
            return;
        mark(row);
        await write.CommitAsync();
    }
}
