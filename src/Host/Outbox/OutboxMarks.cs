using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// Notes what came of a row. Nothing here is cancellable: what the receiver has got must not be forgotten because
/// somebody stopped waiting.
/// </summary>
internal sealed class OutboxMarks(CaseDatabase database, PumpTerms terms, TimeProvider time)
{
    private const int LongestReceipt = 2000;

    /// <summary>
    /// The receiver has it. True knowledge even where the lease is gone meanwhile, so the owner is not asked.
    /// </summary>
    public async Task DeliveredAsync(string id, string receipt)
    {
        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        if (await write.Db.Outbox.FindAsync(id) is not { State: OutboxRow.Waiting or OutboxRow.Incident } row)
            return;
        row.State = OutboxRow.Delivered;
        row.DeliveredMs = time.NowMs();
        row.Receipt = receipt[..Math.Min(receipt.Length, LongestReceipt)];
        row.ParkedMs = null;
        row.LetGo();
        await write.CommitAsync();
    }

    /// <summary>
    /// It failed; true where the row is an incident now. Where another host has taken the row over, the failure is its to
    /// count.
    /// </summary>
    public async Task<bool> FailedAsync(string id, string owner, Exception fault)
    {
        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        if (await write.Db.Outbox.FindAsync(id) is not { State: OutboxRow.Waiting } row || row.LeaseOwner != owner)
            return false;
        bool parked = row.Fail(Trouble.Of(fault, time.GetUtcNow()), terms.Retry, Random.Shared.NextDouble());
        if (parked)
            row.State = OutboxRow.Incident;
        await write.CommitAsync();
        return parked;
    }

    /// <summary>Lets go of what a batch did not get to.</summary>
    public async Task ReleaseAsync(string owner)
    {
        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        await write.Db.Outbox.ReleaseAsync(owner);
        await write.CommitAsync();
    }
}
