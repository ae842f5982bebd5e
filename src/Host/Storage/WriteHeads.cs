using System.Data.Common;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// The ends of what is only ever appended to, looked up once in a write transaction and then counted on: while it lasts
/// nobody else appends. Null means not looked up yet.
/// </summary>
internal sealed record WriteHeads(long? Event, AuditHead? Audit)
{
    public static WriteHeads Unknown { get; } = new(null, null);

    /// <summary>Takes the next <paramref name="count"/> positions of events; the first of them.</summary>
    public static async Task<long> NextEventAsync(CaseDb db, int count, CancellationToken cancellationToken)
    {
        long last = db.Heads.Event ?? await LastEventAsync(db, cancellationToken);
        db.Heads = db.Heads with { Event = last + count };
        return last + 1;
    }

    /// <summary>The line the next one builds on.</summary>
    public static async Task<AuditHead> AuditAsync(CaseDb db, CancellationToken cancellationToken) =>
        db.Heads.Audit ?? await LastAuditAsync(db, cancellationToken);

    private static async Task<long> LastEventAsync(CaseDb db, CancellationToken cancellationToken) =>
        await db.Statement("SELECT max(position) FROM events").ExecuteScalarAsync(cancellationToken) as long? ?? 0;

    private static async Task<AuditHead> LastAuditAsync(CaseDb db, CancellationToken cancellationToken)
    {
        await using DbDataReader reader = await db.Statement("SELECT position, hash FROM audit ORDER BY position DESC LIMIT 1")
            .ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken)
            ? new AuditHead(reader.GetInt64(0), reader.GetString(1))
            : AuditHead.Beginning;
    }
}

/// <summary>The last line of the audit.</summary>
internal sealed record AuditHead(long Position, string Hash)
{
    public static AuditHead Beginning { get; } = new(0, AuditLog.Beginning);
}
