using System.Collections.Concurrent;
using System.Data.Common;
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
    private readonly ConcurrentQueue<CaseDb> readers = new();
    private CaseDb? kept;
    private bool isDisposed;

    internal CaseDatabase(IStorageEngine engine) => this.engine = engine;

    /// <summary>
    /// SQLite: brings folder, tables, triggers and journal mode up to date. PostgreSQL: refuses tables that are not.
    /// </summary>
    public Task PrepareAsync(CancellationToken cancellationToken = default) => engine.PrepareAsync(cancellationToken);

    /// <summary>Makes what EF Core keeps of the model, so that it is there when it is asked for; touches no database.</summary>
    internal void Warm()
    {
        using CaseDb db = engine.Open();
        _ = db.Model;
    }

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

    /// <summary>What <see cref="MigrateAsync"/> would give a role, for an administrator to run.</summary>
    internal IReadOnlyList<string> Grants(string role)
    {
        using CaseDb db = engine.Open();
        return PostgresRights.Grants(db, role);
    }

    /// <summary>A transaction in which everything read is of one moment.</summary>
    internal Task<IDbContextTransaction> BeginReadingAsync(CaseDb db, CancellationToken cancellationToken) =>
        engine.BeginReadingAsync(db, cancellationToken);

    /// <summary>How new audit lines and seals are hashed.</summary>
    public Auditing.ChainAlgorithm Chain { get; init; } = Auditing.ChainAlgorithm.Sha256;

    /// <summary>A context that tracks nothing.</summary>
    internal CaseDb Read()
    {
        CaseDb db = engine.Open();
        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        return db;
    }

    /// <summary>
    /// A look of the hot path at what is committed, by a reader that is kept with its connection and its prepared
    /// statements. Each statement sees its own moment.
    /// </summary>
    internal async Task<T> LookAsync<T>(Func<CaseDb, Task<T>> look)
    {
        if (readers.TryDequeue(out CaseDb? reader))
        {
            try
            {
                return await LookAsync(reader, look);
            }
            catch (DbException)
            {
                // A connection that was kept may have died since; a new one says whether the database has as well.
            }
        }

        return await LookAsync(Read(), look);
    }

    private async Task<T> LookAsync<T>(CaseDb reader, Func<CaseDb, Task<T>> look)
    {
        bool isWhole = false;
        try
        {
            T found = await look(reader);
            isWhole = true;
            return found;
        }
        finally
        {
            if (isWhole && readers.Count < Environment.ProcessorCount && !Volatile.Read(ref isDisposed))
                readers.Enqueue(reader);
            else
                await reader.DisposeAsync();
        }
    }

    /// <summary>
    /// A transaction that holds the write lock from its first statement; without a commit nothing happened.
    /// </summary>
    internal async Task<WriteTransaction> WriteAsync(CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            if (kept is { } db)
            {
                kept = null;
                try
                {
                    return await BeginAsync(db, cancellationToken);
                }
                catch (Exception broken)
                {
                    await db.DisposeAsync();
                    if (broken is OperationCanceledException)
                        throw;
                    // A connection that was kept may have died since; a new one says whether the database has as well.
                }
            }

            return await OpenAsync(cancellationToken);
        }
        catch
        {
            writer.Release();
            throw;
        }
    }

    /// <summary>
    /// The turn is over. What was committed is kept for the next: the connection with its prepared statements.
    /// </summary>
    internal async ValueTask LeaveAsync(CaseDb db, bool isCommitted)
    {
        if (isCommitted)
        {
            db.ChangeTracker.Clear();
            kept = db;
        }
        else
        {
            await db.DisposeAsync();
        }

        writer.Release();
    }

    private async Task<WriteTransaction> OpenAsync(CancellationToken cancellationToken)
    {
        CaseDb db = engine.Open();
        db.Chain = Chain;
        try
        {
            await db.Database.OpenConnectionAsync(cancellationToken);
            return await BeginAsync(db, cancellationToken);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    private async Task<WriteTransaction> BeginAsync(CaseDb db, CancellationToken cancellationToken)
    {
        IDbContextTransaction transaction = await engine.BeginWritingAsync(db, cancellationToken);
        // A context comes from a pool and may remember where a transaction stood that was rolled back.
        db.Heads = WriteHeads.Unknown;
        return new WriteTransaction(this, db, transaction);
    }

    public void Dispose()
    {
        Volatile.Write(ref isDisposed, true);
        while (readers.TryDequeue(out CaseDb? reader))
            reader.Dispose();
        kept?.Dispose();
        writer.Dispose();
    }
}

/// <summary>What a migration did; from null where the database was empty.</summary>
internal sealed record SchemaMove(string? From, string To);
