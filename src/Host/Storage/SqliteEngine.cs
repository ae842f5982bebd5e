using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>The embedded database. Nobody else looks after it, so it brings its tables up to date by itself.</summary>
internal sealed class SqliteEngine(IDbContextFactory<SqliteCaseDb> factory, string dataFolder) : IStorageEngine
{
    public const string FileName = "credit.db";

    public CaseDb Open() => factory.CreateDbContext();

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(dataFolder);
        await using CaseDb db = Open();
        SchemaStanding standing = await SchemaStanding.OfAsync(db, cancellationToken);
        standing.RefuseNewer();
        // Asking EF to migrate costs two more models, the snapshot's and the one it is compared with.
        if (standing.IsNewest)
            await JournalAsync(db, cancellationToken);
        else
            await MigrateAsync(db, role: null, cancellationToken);
    }

    public async Task MigrateAsync(CaseDb db, string? role, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(dataFolder);
        await db.Database.MigrateAsync(cancellationToken);
        await JournalAsync(db, cancellationToken);
    }

    // The journal mode is a property of the file; it stays until somebody changes it, as a restored copy may have.
    private static Task<int> JournalAsync(CaseDb db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancellationToken);

    // The provider gives a deferred transaction, which takes no lock and sees its first moment to the end.
    public Task<IDbContextTransaction> BeginReadingAsync(CaseDb db, CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellationToken);

    // Serializable is what the SQLite provider turns into BEGIN IMMEDIATE.
    public Task<IDbContextTransaction> BeginWritingAsync(CaseDb db, CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(IsolationLevel.Serializable, cancellationToken);
}
