using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// A server that several hosts share. Its tables are changed by the owner's <c>migrate</c> alone, never by a host that
/// happens to start first with rights it should not have.
/// </summary>
internal sealed class PostgresEngine(IDbContextFactory<PostgresCaseDb> factory) : IStorageEngine
{
    /// <summary>The lock all hosts of one database take in turn; any number that nobody else uses in it.</summary>
    private const long Writers = 0x6372_6564_6974;

    public CaseDb Open() => factory.CreateDbContext();

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = Open();
        SchemaStanding standing = await SchemaStanding.OfAsync(db, cancellationToken);
        standing.RefuseNewer();
        standing.RefuseOlder();
    }

    public async Task MigrateAsync(CaseDb db, string? role, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> grants = role is null ? [] : PostgresRights.Grants(db, role);
        await db.Database.MigrateAsync(cancellationToken);
        foreach (string grant in grants)
            await db.Database.ExecuteSqlRawAsync(grant, cancellationToken);
    }

    public Task<IDbContextTransaction> BeginReadingAsync(CaseDb db, CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken);

    // One writer over all hosts, for the length of a transaction: the audit stays one chain and positions follow the
    // commits. Read committed lets each statement after the lock see what the writer before has left.
    public async Task<IDbContextTransaction> BeginWritingAsync(CaseDb db, CancellationToken cancellationToken)
    {
        IDbContextTransaction transaction =
            await db.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted, cancellationToken);
        try
        {
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Writers})", cancellationToken);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync();
            throw;
        }
    }
}
