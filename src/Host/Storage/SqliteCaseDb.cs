using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>The tables in a SQLite file; its migrations are in <c>Migrations/Sqlite</c>.</summary>
internal sealed class SqliteCaseDb : CaseDb
{
    private readonly PreparedWrites writes;

    public SqliteCaseDb(DbContextOptions<SqliteCaseDb> options)
        : base(options) => writes = new PreparedWrites(this);

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Without a transaction around both, the rows of one call could be half written.
        if (Database.CurrentTransaction is null)
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        bool detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            (int written, bool isAll) = writes.Write();
            return isAll ? written : written + await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }
}
