using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Reads rows of the hot path with prepared statements, column by column as the model says: what EF Core would read,
/// without translating the question and preparing its statement each time.
/// </summary>
internal static class PreparedRows
{
    private static readonly MethodInfo value = typeof(DbDataReader).GetMethod(nameof(DbDataReader.GetFieldValue))!;
    private static readonly MethodInfo isNull = typeof(DbDataReader).GetMethod(nameof(DbDataReader.IsDBNull))!;
    private static readonly ConcurrentDictionary<(IModel Model, Type Row), object> plans = new();

    /// <summary>The row with a key, tracked: the one that a turn has changed already, or else the stored one.</summary>
    public static async ValueTask<T?> TrackedAsync<T>(
        this CaseDb db, CancellationToken cancellationToken, params object[] key)
        where T : class
    {
        // Elsewhere the tracker may hold very many rows, and the index over them is EF Core's own.
        if (db.ChangeTracker.AutoDetectChangesEnabled)
            return await db.Set<T>().FindAsync(key, cancellationToken);
        Plan<T> plan = Of<T>(db);
        foreach (EntityEntry<T> known in db.ChangeTracker.Entries<T>())
        {
            if (plan.HasKey(known.Entity, key))
                return known.Entity;
        }

        if (await FirstAsync(db, plan, key, cancellationToken) is not { } row)
            return null;
        db.Entry(row).State = EntityState.Unchanged;
        return row;
    }

    /// <summary>The stored row with a key, not tracked.</summary>
    public static Task<T?> StoredAsync<T>(this CaseDb db, CancellationToken cancellationToken, params object[] key)
        where T : class => FirstAsync(db, Of<T>(db), key, cancellationToken);

    /// <summary>The stored rows that meet a condition over the columns, not tracked; its values are parameters.</summary>
    public static async Task<List<T>> StoredWhereAsync<T>(
        this CaseDb db, string condition, CancellationToken cancellationToken, params object[] values)
        where T : class
    {
        Plan<T> plan = Of<T>(db);
        await OpenAsync(db, cancellationToken);
        await using DbDataReader reader =
            await db.Statement(plan.Where(condition), values).ExecuteReaderAsync(cancellationToken);
        List<T> rows = [];
        while (await reader.ReadAsync(cancellationToken))
            rows.Add(plan.Read(reader));
        return rows;
    }

    /// <summary>A reading context opens its connection late, and a prepared statement needs it open.</summary>
    public static Task OpenAsync(CaseDb db, CancellationToken cancellationToken) =>
        db.Database.GetDbConnection().State == ConnectionState.Open
            ? Task.CompletedTask
            : db.Database.OpenConnectionAsync(cancellationToken);

    private static async Task<T?> FirstAsync<T>(
        CaseDb db, Plan<T> plan, object[] key, CancellationToken cancellationToken)
        where T : class
    {
        await OpenAsync(db, cancellationToken);
        await using DbDataReader reader = await db.Statement(plan.ByKey, key).ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) ? plan.Read(reader) : null;
    }

    private static Plan<T> Of<T>(CaseDb db)
        where T : class => (Plan<T>)plans.GetOrAdd((db.Model, typeof(T)), at => Make<T>(at.Model.FindEntityType(at.Row)!));

    private static Plan<T> Make<T>(IEntityType type)
        where T : class
    {
        IProperty[] properties = [.. type.GetProperties()];
        ParameterExpression reader = Expression.Parameter(typeof(DbDataReader), "reader");
        ParameterExpression row = Expression.Variable(typeof(T), "row");
        List<Expression> steps = [Expression.Assign(row, Expression.New(typeof(T)))];
        for (int place = 0; place < properties.Length; place++)
            steps.Add(Expression.Assign(Expression.Property(row, properties[place].PropertyInfo!), Column(reader, properties[place], place)));
        steps.Add(row);
        IReadOnlyList<IProperty> key = type.FindPrimaryKey()!.Properties;
        return new Plan<T>(
            $"SELECT {string.Join(", ", properties.Select(property => property.GetColumnName()))} FROM {type.GetTableName()} WHERE ",
            string.Join(" AND ", key.Select((property, place) => $"{property.GetColumnName()} = @p{place}")),
            [.. key.Select(property => property.PropertyInfo!)],
            Expression.Lambda<Func<DbDataReader, T>>(Expression.Block([row], steps), reader).Compile());
    }

    // As EF Core reads it: the type of the column, then the converter of the property.
    private static ConditionalExpression Column(ParameterExpression reader, IProperty property, int place)
    {
        ConstantExpression at = Expression.Constant(place);
        ValueConverter? converter = property.GetTypeMapping().Converter;
        Type stored = converter?.ProviderClrType ?? property.ClrType;
        Expression read = Expression.Call(reader, value.MakeGenericMethod(Nullable.GetUnderlyingType(stored) ?? stored), at);
        if (converter is not null)
            read = Expression.Invoke(converter.ConvertFromProviderExpression, read);
        return Expression.Condition(
            Expression.Call(reader, isNull, at),
            Expression.Default(property.ClrType),
            read.Type == property.ClrType ? read : Expression.Convert(read, property.ClrType));
    }

    private sealed class Plan<T>(
        string select, string byKey, IReadOnlyList<PropertyInfo> key, Func<DbDataReader, T> read)
    {
        private readonly ConcurrentDictionary<string, string> wheres = new(StringComparer.Ordinal);

        public string ByKey { get; } = select + byKey;

        public Func<DbDataReader, T> Read => read;

        // One text for one condition, written by us and never by a caller of the interface.
        public string Where(string condition) => wheres.GetOrAdd(condition, (known, start) => start + known, select);

        public bool HasKey(T row, object[] values)
        {
            for (int place = 0; place < values.Length; place++)
            {
                if (!values[place].Equals(key[place].GetValue(row)))
                    return false;
            }

            return true;
        }
    }
}
