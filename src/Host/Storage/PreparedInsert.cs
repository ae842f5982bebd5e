using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Inserts many rows of one table by one statement, inside the transaction of the context. Change tracking is worth its
/// price for a command of a case, not for a hundred thousand rows of a file.
/// </summary>
internal sealed class PreparedInsert : IAsyncDisposable
{
    private readonly DbCommand command;

    private PreparedInsert(DbCommand command) => this.command = command;

    /// <summary>Table and columns are written by us, never by a caller of the interface.</summary>
    public static PreparedInsert Into(CaseDb db, string table, params IReadOnlyList<string> columns)
    {
        DbCommand command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction()
            ?? throw new InvalidOperationException("Rows are inserted inside a transaction.");
        string places = string.Join(", ", columns.Select((_, place) => FormattableString.Invariant($"@p{place}")));
        // Security: nothing of the text comes from outside; the values are parameters.
        command.CommandText = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({places})";
        for (int place = 0; place < columns.Count; place++)
        {
            DbParameter parameter = command.CreateParameter();
            parameter.ParameterName = FormattableString.Invariant($"@p{place}");
            command.Parameters.Add(parameter);
        }
        return new PreparedInsert(command);
    }

    public Task AddAsync(CancellationToken cancellationToken, params ReadOnlySpan<object?> values)
    {
        for (int place = 0; place < values.Length; place++)
            command.Parameters[place].Value = values[place] ?? DBNull.Value;
        return command.ExecuteNonQueryAsync(cancellationToken);
    }

    public ValueTask DisposeAsync() => command.DisposeAsync();
}
