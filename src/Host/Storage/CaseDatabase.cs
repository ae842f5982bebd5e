using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Where the rows live: prepares the file, gives out readers, and lets one writer in at a time. SQLite has one writer
/// anyway; waiting here costs no thread and no busy loop.
/// </summary>
public sealed class CaseDatabase : IDisposable
{
    private readonly IDbContextFactory<CaseDb> factory;
    private readonly string dataFolder;
    private readonly SemaphoreSlim writer = new(1, 1);

    internal CaseDatabase(IDbContextFactory<CaseDb> factory, string dataFolder)
    {
        this.factory = factory;
        this.dataFolder = dataFolder;
    }

    /// <summary>Creates the folder and brings the tables, their triggers and the journal mode up to date.</summary>
    public async Task PrepareAsync(CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(dataFolder);
        await using CaseDb db = Read();
        await db.Database.MigrateAsync(cancellationToken);
        // The journal mode is a property of the file; it stays until somebody changes it.
        await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);
    }

    /// <summary>A context that tracks nothing.</summary>
    internal CaseDb Read()
    {
        CaseDb db = factory.CreateDbContext();
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
            db = factory.CreateDbContext();
            // Serializable is what the SQLite provider turns into BEGIN IMMEDIATE.
            IDbContextTransaction transaction =
                await db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
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
