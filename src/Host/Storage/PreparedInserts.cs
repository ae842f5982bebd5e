using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Writes the new rows on a tracker with prepared statements, column by column as the model says. In SQLite a statement
/// is a call in the process, so what remains of the cost of a row is preparing it, and that is spared here. Rows whose
/// key the database gives are left to EF Core.
/// </summary>
internal sealed class PreparedInserts(CaseDb db)
{
    private readonly Dictionary<Type, Insert?> inserts = [];

    /// <summary>The number of rows written; the tracker takes them for stored afterwards.</summary>
    public int Write()
    {
        List<EntityEntry> fresh = [.. db.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Added)];
        int written = 0;
        foreach (EntityEntry entry in fresh)
        {
            if (Of(entry) is not { } insert)
                continue;
            object?[] values = new object?[insert.Columns.Count];
            for (int place = 0; place < values.Length; place++)
                values[place] = insert.Columns[place](entry.Entity);
            written += db.Statement(insert.Sql, values).ExecuteNonQuery();
            entry.State = EntityState.Unchanged;
        }

        return written;
    }

    private Insert? Of(EntityEntry entry)
    {
        Type type = entry.Metadata.ClrType;
        if (!inserts.TryGetValue(type, out Insert? insert))
            inserts[type] = insert = Make(entry.Metadata);
        return insert;
    }

    private static Insert? Make(IEntityType type)
    {
        // The position of an event could be given by the database as well, but the writer counts it.
        if (type.ClrType != typeof(EventRow)
            && type.FindPrimaryKey()!.Properties.Any(property => property.ValueGenerated != ValueGenerated.Never))
            return null;
        IProperty[] properties = [.. type.GetProperties()];
        string columns = string.Join(", ", properties.Select(property => property.GetColumnName()));
        string slots = string.Join(", ", properties.Select((_, place) => $"@p{place}"));
        return new Insert(
            $"INSERT INTO {type.GetTableName()} ({columns}) VALUES ({slots})", [.. properties.Select(Column)]);
    }

    private static Func<object, object?> Column(IProperty property)
    {
        Func<object, object?> read = property.PropertyInfo!.GetValue;
        object? otherwise = property.GetDefaultValue();
        return property.GetTypeMapping().Converter is { } converter
            ? row => converter.ConvertToProvider(read(row) ?? otherwise)
            : row => read(row) ?? otherwise;
    }

    private sealed record Insert(string Sql, IReadOnlyList<Func<object, object?>> Columns);
}
