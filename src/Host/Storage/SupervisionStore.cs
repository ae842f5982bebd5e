using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>Keeps supervision items: each difference once, resolved by a person with a reason.</summary>
public sealed class SupervisionStore(CaseDatabase database, TimeProvider time)
{
    private const int LongestReason = 2000;

    /// <summary>Adds what is not there yet, open or resolved; the number added.</summary>
    public async Task<int> AddAsync(IReadOnlyCollection<SupervisionItem> items, CancellationToken cancellationToken)
    {
        if (items.Count == 0)
            return 0;
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        CaseDb db = write.Db;
        string[] ids = [.. items.Select(item => item.Id)];
        List<string> known = await db.SupervisionItems.Where(row => ids.Contains(row.Id)).Select(row => row.Id)
            .ToListAsync(cancellationToken);
        SupervisionItem[] added = [.. items.DistinctBy(item => item.Id).Where(item => !known.Contains(item.Id))];
        db.SupervisionItems.AddRange(added.Select(item => Row(item, time.Today())));
        foreach (SupervisionItem item in added)
        {
            await AuditLog.AppendAsync(db, time.NowMs(), Workflows.Actors.Actor.System.Id,
                AuditActs.SupervisionFound, item.Id, new SupervisionDetails(item.Text.Zh), cancellationToken);
        }

        await write.CommitAsync();
        return added.Length;
    }

    /// <summary>
    /// Resolves an open item. A reason is required, at most 2,000 characters: the caller has seen to that. The same
    /// <paramref name="requestId"/> with the same content has resolved it once.
    /// </summary>
    public async Task<ItemResolution> ResolveAsync(
        string id, string reason, string by, string? requestId, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(reason.Length, LongestReason);
        string content = WriteMemory.HashOf(AuditActs.SupervisionResolved, by, id, reason);
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        if (await WriteMemory.IsRepeatAsync(write.Db, requestId, content, cancellationToken) is { } repeated)
            return repeated ? ItemResolution.Resolved : ItemResolution.RequestIdReused;
        if (await write.Db.SupervisionItems.FindAsync([id], cancellationToken)
            is not { State: SupervisionItemRow.Open } row)
            return ItemResolution.NotOpen;
        row.State = SupervisionItemRow.Resolved;
        row.ResolvedBy = by;
        row.ResolvedOn = time.Today();
        row.Reason = reason;
        await AuditLog.AppendAsync(write.Db, time.NowMs(), by, AuditActs.SupervisionResolved, id,
            new SupervisionDetails(reason), cancellationToken);
        WriteMemory.Keep(write.Db, requestId, content, time.NowMs());
        await write.CommitAsync();
        return ItemResolution.Resolved;
    }

    /// <summary>True for a reason that <see cref="ResolveAsync"/> takes.</summary>
    public static bool IsReason(string? reason) =>
        !string.IsNullOrWhiteSpace(reason) && reason.Length <= LongestReason;

    private static SupervisionItemRow Row(SupervisionItem item, DateOnly today) => new()
    {
        Id = item.Id,
        Kind = item.Kind.ToString(),
        Authority = item.Authority,
        PartyName = item.Party.Name,
        PartyCode = item.Party.UnifiedCode,
        Subject = item.Subject,
        TextZh = item.Text.Zh,
        TextEn = item.Text.En,
        Cites = string.Join("; ", item.Cites),
        FoundOn = today,
        State = SupervisionItemRow.Open,
    };
}

/// <summary>What became of an order to resolve an item.</summary>
public enum ItemResolution
{
    /// <summary>It is resolved with this reason, now or by the same request before.</summary>
    Resolved,

    /// <summary>There is no open item of that id.</summary>
    NotOpen,

    /// <summary>The request id was used for other content.</summary>
    RequestIdReused,
}

/// <summary>What the audit keeps of a supervision item.</summary>
internal sealed record SupervisionDetails(string Text);
