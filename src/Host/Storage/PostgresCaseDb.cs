using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditSupervision.Host.Storage;

/// <summary>The tables in PostgreSQL; its migrations are in <c>Migrations/Postgres</c>.</summary>
internal sealed class PostgresCaseDb(DbContextOptions<PostgresCaseDb> options) : CaseDb(options)
{
    /// <summary>Compares bytes, as SQLite does by itself; the collation of the cluster may be any.</summary>
    private const string Ordinal = "C";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        // The writer counts the positions itself, so that a rollback leaves no hole as a sequence would.
        modelBuilder.Entity<EventRow>().Property(row => row.Position).ValueGeneratedNever();
        IEnumerable<IMutableProperty> texts = modelBuilder.Model.GetEntityTypes().SelectMany(table => table.GetProperties())
            .Where(property => (property.GetProviderClrType() ?? property.ClrType) == typeof(string));
        foreach (IMutableProperty text in texts)
            text.SetCollation(Ordinal);
    }
}
