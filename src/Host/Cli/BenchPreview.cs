using System.Globalization;
using CreditSupervision.Rules;
using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// P7: stored fact rows judged by the law in force and by a draft of it, against reading the rows alone. The rows lie
/// in an SQLite file of their own, one column a fact, null where unknown.
/// </summary>
internal static class BenchPreview
{
    private const double Most = 1.5;
    private const int UnknownOf1000 = 10;
    private const string Wait = "value: 12,";
    private const string LongerWait = "value: 18,";

    public static BenchRow Run(RuleBook book, IReadOnlyList<DefinitionText> texts, bool isQuick)
    {
        int number = isQuick ? 100_000 : 1_000_000;
        RowJudge now = book.RowJudge(BenchCases.Decision, number);
        RowJudge then = Draft(texts).RowJudge(BenchCases.Decision, number);
        string folder = Directory.CreateTempSubdirectory("credit-bench-").FullName;
        try
        {
            SqliteConnectionStringBuilder place = new() { DataSource = Path.Combine(folder, "rows.db"), Pooling = false };
            using SqliteConnection connection = new(place.ConnectionString);
            connection.Open();
            Store(connection, BenchCases.Rows(number, UnknownOf1000));
            long seen = 0;
            int changed = 0;
            (double ours, double limit, double ratio) = BenchRounds.Compare(isQuick ? 3 : 5,
                () => changed = Read(connection, row => now.Judge(row).Outcome != then.Judge(row).Outcome),
                () => seen += Read(connection, row => row[1] < 0));
            GC.KeepAlive(seen);
            return new BenchRow("P7", string.Create(CultureInfo.InvariantCulture,
                $"preview of a draft over {number:N0} stored fact rows ({changed:N0} judged differently); ms"), ours,
                limit, ratio, $"<= {Most} x reading them", ratio <= Most);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static RuleBook Draft(IReadOnlyList<DefinitionText> texts) => RuleBook.Read([.. texts.Select(text =>
        text.Path == "parameters/repair.yaml" ? text with { Content = Longer(text.Content) } : text)]).Book
        ?? throw new InvalidOperationException("The draft is not in order.");

    /// <summary>The first period of the file, the waiting period, made longer in all its values.</summary>
    private static string Longer(string content)
    {
        int end = content.IndexOf("repair.acceptanceLimit", StringComparison.Ordinal);
        return string.Concat(content[..end].Replace(Wait, LongerWait, StringComparison.Ordinal), content[end..]);
    }

    private static void Store(SqliteConnection connection, long[][] rows)
    {
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "CREATE TABLE rows (f0, f1, f2, f3, f4, f5, f6, f7)";
        command.ExecuteNonQuery();
        command.CommandText = "INSERT INTO rows VALUES ($0, $1, $2, $3, $4, $5, $6, $7)";
        SqliteParameter[] slots = [.. rows[0].Select((_, slot) => command.Parameters.AddWithValue($"${slot}", 0L))];
        foreach (long[] row in rows)
        {
            for (int slot = 0; slot < row.Length; slot++)
                slots[slot].Value = row[slot] == RowJudge.Unknown ? DBNull.Value : row[slot];
            command.ExecuteNonQuery();
        }
        transaction.Commit();
    }

    /// <summary>How many rows are of interest.</summary>
    private static int Read(SqliteConnection connection, Func<long[], bool> isOfInterest)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT f0, f1, f2, f3, f4, f5, f6, f7 FROM rows";
        using SqliteDataReader reader = command.ExecuteReader();
        long[] row = new long[reader.FieldCount];
        int found = 0;
        while (reader.Read())
        {
            for (int slot = 0; slot < row.Length; slot++)
                row[slot] = reader.IsDBNull(slot) ? RowJudge.Unknown : reader.GetInt64(slot);
            if (isOfInterest(row))
                found++;
        }
        return found;
    }
}
