using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// The rows that a run of steps left in a database, found by comparing it with what it was before, and written again
/// without any program around them: the limit of P3 and P4. Same tables, same indexes, same triggers, same bytes.
/// </summary>
internal sealed class BenchRawRows
{
    private const string Pragmas = "PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;";
    private readonly IReadOnlyList<Table> tables;
    private readonly int steps;

    private BenchRawRows(IReadOnlyList<Table> tables, int steps)
    {
        this.tables = tables;
        this.steps = steps;
    }

    /// <summary>Rows written for one step, on average.</summary>
    public double RowsEach => (double)tables.Sum(table => table.Rows.Count) / steps;

    /// <summary>What <paramref name="after"/> holds and <paramref name="before"/> does not, shared out over the steps.</summary>
    public static BenchRawRows Between(string before, string after, int steps)
    {
        using SqliteConnection connection = Open(before);
        Run(connection, "ATTACH $after AS after", ("$after", after));
        List<Table> tables = [];
        foreach (string name in Names(connection))
        {
            List<object[]> rows = [];
            using SqliteCommand command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM after.\"{name}\" EXCEPT SELECT * FROM main.\"{name}\"";
            using SqliteDataReader reader = command.ExecuteReader();
            while (reader.Read())
            {
                object[] row = new object[reader.FieldCount];
                reader.GetValues(row);
                rows.Add(row);
            }
            if (rows.Count > 0)
                tables.Add(new Table(name, rows));
        }
        return new BenchRawRows(tables, steps);
    }

    /// <summary>A writer with its statements prepared; the caller disposes it.</summary>
    public Writer Into(string file) => new(this, Open(file));

    // Names come from the database's own catalogue, never from outside; virtual tables keep their rows in others.
    private static List<string> Names(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText =
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'";
        using SqliteDataReader reader = command.ExecuteReader();
        List<string> names = [];
        while (reader.Read())
            names.Add(reader.GetString(0));
        return names;
    }

    private static SqliteConnection Open(string file)
    {
        SqliteConnection connection =
            new(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        connection.Open();
        Run(connection, Pragmas);
        return connection;
    }

    private static void Run(SqliteConnection connection, string text, params (string Name, object Value)[] parameters)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        foreach ((string name, object value) in parameters)
            command.Parameters.AddWithValue(name, value);
        command.ExecuteNonQuery();
    }

    private sealed record Table(string Name, IReadOnlyList<object[]> Rows)
    {
        /// <summary>The rows of one step.</summary>
        public IEnumerable<object[]> Of(int step, int steps)
        {
            int end = (int)((long)(step + 1) * Rows.Count / steps);
            for (int row = (int)((long)step * Rows.Count / steps); row < end; row++)
                yield return Rows[row];
        }
    }

    /// <summary>Writes the rows of steps into one database file.</summary>
    internal sealed class Writer : IDisposable
    {
        private readonly BenchRawRows raw;
        private readonly SqliteConnection connection;
        private readonly List<(Table Table, SqliteCommand Insert)> inserts = [];

        public Writer(BenchRawRows raw, SqliteConnection connection)
        {
            this.raw = raw;
            this.connection = connection;
            foreach (Table table in raw.tables)
            {
                SqliteCommand insert = connection.CreateCommand();
                string[] slots = [.. table.Rows[0].Select((_, slot) => $"${slot}")];
                insert.CommandText = $"INSERT OR REPLACE INTO \"{table.Name}\" VALUES ({string.Join(", ", slots)})";
                foreach (string slot in slots)
                    insert.Parameters.Add(new SqliteParameter(slot, null));
                insert.Prepare();
                inserts.Add((table, insert));
            }
        }

        /// <summary>The steps from the first (inclusive), so many of them, in transactions of so many steps each.</summary>
        public void Write(int first, int number, int group)
        {
            for (int start = first; start < first + number; start += group)
            {
                using SqliteTransaction transaction = connection.BeginTransaction();
                for (int step = start; step < Math.Min(start + group, first + number); step++)
                    WriteStep(step, transaction);
                transaction.Commit();
            }
        }

        public void Dispose()
        {
            foreach ((_, SqliteCommand insert) in inserts)
                insert.Dispose();
            connection.Dispose();
        }

        private void WriteStep(int step, SqliteTransaction transaction)
        {
            foreach ((Table table, SqliteCommand insert) in inserts)
            {
                insert.Transaction = transaction;
                foreach (object[] row in table.Of(step, raw.steps))
                {
                    for (int slot = 0; slot < row.Length; slot++)
                        insert.Parameters[slot].Value = row[slot];
                    insert.ExecuteNonQuery();
                }
            }
        }
    }
}
