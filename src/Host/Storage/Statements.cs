using System.Data;
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
    private DbConnection? watched;

    /// <summary>The statement with its parameters <c>@p0</c>, <c>@p1</c> ...; the connection of the context is open.</summary>
    public DbCommand Of(string sql, ReadOnlySpan<object?> values)
    {
        DbConnection connection = db.Database.GetDbConnection();
        Watch(connection);
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

        statement.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (int place = 0; place < values.Length; place++)
            statement.Parameters[place].Value = values[place] ?? DBNull.Value;
        return statement;
    }

    private void Watch(DbConnection connection)
    {
        if (watched == connection)
            return;
        watched?.StateChange -= Forget;
        kept.Clear();
        connection.StateChange += Forget;
        watched = connection;
    }

    // A context from the pool closes and opens again on another handle, while somebody else is given its old one: a
    // statement prepared there must never run here.
    private void Forget(object sender, StateChangeEventArgs change)
    {
        if (change.CurrentState != ConnectionState.Open)
            kept.Clear();
    }
}
