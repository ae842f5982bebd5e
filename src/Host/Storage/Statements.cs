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
    private DbConnection? known;

    /// <summary>The statement with its parameters <c>@p0</c>, <c>@p1</c> ...; the connection of the context is open.</summary>
    public DbCommand Of(string sql, ReadOnlySpan<object?> values)
    {
        DbConnection connection = db.Database.GetDbConnection();
        if (connection != known)
            Watch(connection);
        if (!kept.TryGetValue(sql, out DbCommand? statement))
        {
            statement = connection.CreateCommand();
            statement.CommandText = sql;
            for (int place = 0; place < values.Length; place++)
            {
                DbParameter parameter = statement.CreateParameter();
                parameter.ParameterName = $"p{place}";
                statement.Parameters.Add(parameter);
            }

            kept[sql] = statement;
        }

        statement.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        for (int place = 0; place < values.Length; place++)
            statement.Parameters[place].Value = values[place] ?? DBNull.Value;
        return statement;
    }

    // A connection that was closed opens on any handle of its pool, and a statement that outlived it would run on the
    // old one: outside the transaction, in somebody else's. SQLite's provider forgets a statement once it has let go of it.
    private void Watch(DbConnection connection)
    {
        if (known is not null)
            known.StateChange -= Forget;
        Forget();
        known = connection;
        connection.StateChange += Forget;
    }

    private void Forget(object sender, StateChangeEventArgs change)
    {
        if (change.CurrentState != ConnectionState.Open)
            Forget();
    }

    private void Forget()
    {
        foreach (DbCommand statement in kept.Values)
            statement.Dispose();
        kept.Clear();
    }
}
