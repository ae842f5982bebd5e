using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Cases that a defect stopped: they take no command until a maintainer has looked; all others go on.
/// </summary>
public sealed class CaseHolds(CaseDatabase database, TimeProvider time)
{
    private const int LongestReason = 2000;

    /// <summary>Why the case is held; null where it is not.</summary>
    public async Task<string?> ReasonAsync(CaseId id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await ReasonAsync(db, id, cancellationToken);
    }

    /// <summary>All held cases with the reason, for the operator.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AllAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await db.Holds.OrderBy(row => row.CaseId)
            .ToDictionaryAsync(row => row.CaseId, row => row.Reason, cancellationToken);
    }

    /// <summary>Lets a case go on after the defect was mended; audited with the maintainer's reason.</summary>
    public async Task ReleaseAsync(CaseId id, string actor, string reason, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        if (await write.Db.Holds.FindAsync([id.Value], cancellationToken) is not { } row)
            return;
        write.Db.Holds.Remove(row);
        await AuditLog.AppendAsync(
            write.Db,
            time.NowMs(),
            actor,
            AuditActs.CaseReleased,
            id.Value,
            new HoldDetails(reason),
            cancellationToken);
        await write.CommitAsync();
    }

    internal static async Task<string?> ReasonAsync(CaseDb db, CaseId id, CancellationToken cancellationToken) =>
        id.Value is { } value ? (await db.StoredAsync<HoldRow>(cancellationToken, value))?.Reason : null;

    /// <summary>Takes no cancellation: the caller who met the defect may already have gone.</summary>
    internal async Task HoldAsync(CaseId id, Exception defect)
    {
        string reason = $"{defect.GetType().Name}: {defect.Message}";
        reason = reason[..Math.Min(reason.Length, LongestReason)];
        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        if (await write.Db.Holds.AnyAsync(row => row.CaseId == id.Value))
            return;
        long now = time.NowMs();
        write.Db.Holds.Add(new HoldRow { CaseId = id.Value, Reason = reason, AtMs = now });
        await AuditLog.AppendAsync(
            write.Db, now, "system", AuditActs.CaseHeld, id.Value, new HoldDetails(reason), CancellationToken.None);
        await write.CommitAsync();
    }
}
