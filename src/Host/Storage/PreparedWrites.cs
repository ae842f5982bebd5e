using System.Text;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Writes what a tracker holds with prepared statements, column by column as the model says. In SQLite a statement is a
/// call in the process, so what remains of the cost of a row is preparing it, and that is spared here. Rows whose key the
/// database gives are left to EF Core.
/// </summary>
internal sealed class PreparedWrites(CaseDb db)
{
    private readonly Dictionary<Type, Table?> tables = [];

    /// <summary>
    /// The number of rows written; the tracker takes them for stored afterwards. What goes is written first, so that a
    /// row may take the place of another.
    /// </summary>
    public (int Written, bool IsAll) Write()
    {
        int written = 0;
        bool isAll = true;
        EntityEntry[] entries = [.. db.ChangeTracker.Entries().Where(entry => entry.State != EntityState.Unchanged)];
        foreach (EntityState state in (ReadOnlySpan<EntityState>)[EntityState.Deleted, EntityState.Modified, EntityState.Added])
        {
            foreach (EntityEntry entry in entries)
            {
                if (entry.State != state)
                    continue;
                if (Of(entry) is { } table)
                    written += Write(table, entry, state);
                else
                    isAll = false;
            }
        }

        return (written, isAll);
    }

    private int Write(Table table, EntityEntry entry, EntityState state)
    {
        switch (state)
        {
            case EntityState.Added:
                Execute(table.Insert, [.. table.Columns.Select(column => column.Value(entry.Entity))]);
                entry.State = EntityState.Unchanged;
                break;
            case EntityState.Modified:
                Update(table, entry);
                entry.OriginalValues.SetValues(entry.CurrentValues);
                entry.State = EntityState.Unchanged;
                break;
            default:
                (string condition, List<object?> values) = Guard(table, entry, 0);
                Execute($"DELETE FROM {table.Name}{condition}", values);
                entry.State = EntityState.Detached;
                break;
        }

        return 1;
    }

    // A statement for each set of columns that was seen to change: an index over the others is left alone.
    private void Update(Table table, EntityEntry entry)
    {
        StringBuilder text = new($"UPDATE {table.Name} SET ");
        List<object?> values = new(table.Columns.Count);
        foreach (Column column in table.Columns)
        {
            if (!entry.Property(column.Property).IsModified)
                continue;
            text.Append(values.Count == 0 ? "" : ", ").Append(column.Name).Append(" = @p").Append(values.Count);
            values.Add(column.Value(entry.Entity));
        }

        if (values.Count == 0)
            return;
        (string condition, List<object?> guards) = Guard(table, entry, values.Count);
        Execute(text.Append(condition).ToString(), [.. values, .. guards]);
    }

    // The key, and what must still be as it was read.
    private static (string Condition, List<object?> Values) Guard(Table table, EntityEntry entry, int from)
    {
        StringBuilder text = new();
        List<object?> values = [];
        foreach (Column column in table.Guards)
        {
            text.Append(values.Count == 0 ? " WHERE " : " AND ").Append(column.Name).Append(" = @p").Append(from + values.Count);
            values.Add(column.Stored(entry.Property(column.Property).OriginalValue));
        }

        return (text.ToString(), values);
    }

    private void Execute(string sql, IEnumerable<object?> values)
    {
        if (db.Statement(sql, [.. values]).ExecuteNonQuery() != 1)
            throw new DbUpdateConcurrencyException($"Not one row was touched by: {sql}");
    }

    private Table? Of(EntityEntry entry)
    {
        Type type = entry.Metadata.ClrType;
        if (!tables.TryGetValue(type, out Table? table))
            tables[type] = table = Make(entry.Metadata);
        return table;
    }

    private static Table? Make(IEntityType type)
    {
        IReadOnlyList<IProperty> key = type.FindPrimaryKey()!.Properties;
        // The position of an event could be given by the database as well, but the writer counts it.
        if (type.ClrType != typeof(EventRow) && key.Any(property => property.ValueGenerated != ValueGenerated.Never))
            return null;
        Column[] columns = [.. type.GetProperties().Select(Of)];
        string slots = string.Join(", ", columns.Select((_, place) => $"@p{place}"));
        return new Table(
            type.GetTableName()!,
            $"INSERT INTO {type.GetTableName()} ({string.Join(", ", columns.Select(column => column.Name))}) VALUES ({slots})",
            columns,
            [.. columns.Where(column => key.Contains(column.Property) || column.Property.IsConcurrencyToken)]);
    }

    private static Column Of(IProperty property)
    {
        Func<object, object?> read = property.PropertyInfo!.GetValue;
        object? otherwise = property.GetDefaultValue();
        Func<object?, object?> stored = property.GetTypeMapping().Converter is { } converter
            ? value => converter.ConvertToProvider(value ?? otherwise)
            : value => value ?? otherwise;
        return new Column(property, property.GetColumnName(), row => stored(read(row)), stored);
    }

    /// <summary>How a property is written: from a row, and from a value of it.</summary>
    private sealed record Column(
        IProperty Property, string Name, Func<object, object?> Value, Func<object?, object?> Stored);

    private sealed record Table(string Name, string Insert, IReadOnlyList<Column> Columns, IReadOnlyList<Column> Guards);
}
