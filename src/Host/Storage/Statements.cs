using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// The statements of the hot path of one context, kept prepared with its connection: the few that run for every command,
/// where translating a query and preparing it anew costs more than the answer. Never for anything that is written by
/// hand once.
/// </summary>
internal sealed class Statements(DbContext db)
{
    private readonly Dictionary<string, DbCommand> kept = new(StringComparer.Ordinal);

    /// <summary>The statement with its parameters <c>@p0</c>, <c>@p1</c> ...; the connection of the context is open.</summary>
    public DbCommand Of(string sql, ReadOnlySpan<object?> values)
    {
        DbConnection connection = db.Database.GetDbConnection();
        if (!kept.TryGetValue(sql, out DbCommand? statement))
        {
            statement = connection.CreateCommand();
            statement.CommandText = sql;
            for (int place = 0; place < values.Length; place++)
            {
                DbParameter parameter = statement.CreateParameter();
                parameter.ParameterName = $"@p{place}";
                statement.Parameters.Add(parameter);
            }

            kept[sql] = statement;
        }

        if (statement.Connection != connection)
            statement.Connection = connection;
        statement.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (int place = 0; place < values.Length; place++)
            statement.Parameters[place].Value = values[place] ?? DBNull.Value;
        return statement;
    }
}
