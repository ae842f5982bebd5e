using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>The tables of imports and of the search.</summary>
internal static class ImportTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<ImportBatchRow>(table =>
        {
            table.ToTable("import_batches").HasKey(row => row.Id);
            table.HasIndex(row => new { row.AtMs, row.Id });
        });
        model.Entity<ImportRejectRow>(table =>
            table.ToTable("import_rejects").HasKey(row => new { row.Batch, row.RowNumber }));
        model.Entity<ImportedRow>(table =>
        {
            table.ToTable("imported_rows").HasKey(row => new { row.Kind, row.NaturalKey, row.Version });
            table.HasIndex(row => new { row.PartyCode, row.IsNewest });
        });
        model.Entity<SearchRow>(table =>
        {
            table.ToTable("search_rows").HasKey(row => row.Id);
            table.Property(row => row.Id).ValueGeneratedNever();
            table.HasIndex(row => row.Reference);
            table.HasIndex(row => row.PartyCode);
        });
        model.Entity<SearchTokenRow>(table =>
            table.ToTable("search_tokens").HasKey(row => new { row.Token, row.RowId }));
    }
}
