using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>What differs between SQLite and PostgreSQL besides the model: opening, preparing, and who writes.</summary>
internal interface IStorageEngine
{
    public CaseDb Open();

    /// <summary>Makes the tables fit for this program, or refuses with what the operator has to do.</summary>
    public Task PrepareAsync(CancellationToken cancellationToken);

    /// <summary>Brings the tables to the newest schema; the rights of <paramref name="role"/> where the engine has roles.</summary>
    public Task MigrateAsync(CaseDb db, string? role, CancellationToken cancellationToken);

    /// <summary>Begins a transaction that reads one moment throughout, whatever is written meanwhile.</summary>
    public Task<IDbContextTransaction> BeginReadingAsync(CaseDb db, CancellationToken cancellationToken);

    /// <summary>
    /// Begins a transaction in which nobody else writes, in this process or another, until it ends. What it reads from
    /// then on is the newest that was committed.
    /// </summary>
    public Task<IDbContextTransaction> BeginWritingAsync(CaseDb db, CancellationToken cancellationToken);
}
