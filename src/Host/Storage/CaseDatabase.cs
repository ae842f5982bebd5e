using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Where the rows live: prepares the tables, gives out readers, and lets one writer in at a time. The engine keeps other
/// processes out as well; waiting here costs no thread and no connection.
/// </summary>
public sealed class CaseDatabase : IDisposable
{
    private readonly IStorageEngine engine;
    private readonly SemaphoreSlim writer = new(1, 1);

    internal CaseDatabase(IStorageEngine engine) => this.engine = engine;

    /// <summary>
    /// SQLite: brings folder, tables, triggers and journal mode up to date. PostgreSQL: refuses tables that are not.
    /// </summary>
    public Task PrepareAsync(CancellationToken cancellationToken = default) => engine.PrepareAsync(cancellationToken);

    /// <summary>
    /// Brings the tables to the newest schema as their owner. Where a role is named, PostgreSQL gives it what the host
    /// needs and no more: events and audit can be read and added to, never changed.
    /// </summary>
    internal async Task<SchemaMove> MigrateAsync(string? role, CancellationToken cancellationToken)
    {
        await using CaseDb db = engine.Open();
        SchemaStanding before = await SchemaStanding.OfAsync(db, cancellationToken);
        before.RefuseNewer();
        await engine.MigrateAsync(db, role, cancellationToken);
        return new SchemaMove(before.Found, before.Newest);
    }

    /// <summary>A transaction in which everything read is of one moment.</summary>
    internal Task<IDbContextTransaction> BeginReadingAsync(CaseDb db, CancellationToken cancellationToken) =>
        engine.BeginReadingAsync(db, cancellationToken);

    /// <summary>A context that tracks nothing.</summary>
    internal CaseDb Read()
    {
        CaseDb db = engine.Open();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return db;
    }

    /// <summary>
    /// A transaction that holds the write lock from its first statement; without a commit nothing happened.
    /// </summary>
    internal async Task<WriteTransaction> WriteAsync(CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        CaseDb? db = null;
        try
        {
            db = engine.Open();
            IDbContextTransaction transaction = await engine.BeginWritingAsync(db, cancellationToken);
            return new WriteTransaction(db, transaction, writer);
        }
        catch
        {
            if (db is not null)
                await db.DisposeAsync();
            writer.Release();
            throw;
        }
    }

    public void Dispose() => writer.Dispose();
}

/// <summary>What a migration did; from null where the database was empty.</summary>
internal sealed record SchemaMove(string? From, string To);
