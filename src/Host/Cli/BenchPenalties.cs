using System.Diagnostics;
using System.Globalization;
using System.Text;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// P9: a file of penalties read, judged and kept as <c>import penalties</c> does it, against parsing the file and
/// inserting the same rows by prepared statements with nothing around them. Opening the cases of publication that follow
/// from an import is no part of it.
/// </summary>
internal static class BenchPenalties
{
    private const double Most = 2;
    private const string FileName = "credit.db";
    private const string Actor = "bench";
    private static readonly string[] tables = ["penalties", "penalty_versions"];

    public static async Task<BenchRow> RunAsync(
        LoadedDefinitions definitions, bool isQuick, CancellationToken cancellationToken)
    {
        int number = isQuick ? 10_000 : 100_000;
        string folder = Directory.CreateTempSubdirectory("credit-bench-").FullName;
        try
        {
            string file = Path.Combine(folder, "penalties.csv");
            await WriteAsync(file, number, cancellationToken);
            // The first round also warms the code up and leaves the rows that the limit writes.
            string first = Path.Combine(folder, "first");
            await OursAsync(definitions, file, first, cancellationToken);
            List<(string Table, object[][] Rows)> rows = [.. tables.Select(table => (table, Rows(Path.Combine(first, FileName), table)))];
            List<double> ours = [];
            List<double> limits = [];
            List<double> ratios = [];
            for (int round = 0; round < (isQuick ? 1 : 3); round++)
            {
                ours.Add(await OursAsync(definitions, file, Path.Combine(folder, $"ours-{round}"), cancellationToken));
                limits.Add(await LimitAsync(definitions, file, Path.Combine(folder, $"limit-{round}"), rows, cancellationToken));
                ratios.Add(ours[^1] / limits[^1]);
            }
            double ratio = BenchRounds.Median([.. ratios]);
            return new BenchRow("P9", string.Create(CultureInfo.InvariantCulture,
                $"import and judgement of {number:N0} penalties; ms"), BenchRounds.Median([.. ours]),
                BenchRounds.Median([.. limits]), ratio, $"<= {Most} x parsing and raw inserts", ratio <= Most);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Writes a file of invented penalties, one a party; the same number gives the same file.</summary>
    public static async Task WriteAsync(string file, int number, CancellationToken cancellationToken)
    {
        await using StreamWriter writer = new(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await writer.WriteLineAsync("CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,CF_YXQ,CF_CFJG,CF_SJLY,BZ");
        Random random = new(20261127);
        for (int place = 1; place <= number; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            DateOnly day = new DateOnly(2024, 1, 1).AddDays(random.Next(700));
            int fine = random.Next(1, 200);
            bool revoked = random.Next(20) == 0;
            string remarks = random.Next(3) == 0
                ? $"列入依据=L44-05-02a;裁量档次=从重;违法行为发生日={day.AddDays(-random.Next(20, 200)):yyyy-MM-dd};性质恶劣=是;情节严重=是;社会危害较大=是;已说理因素=9;无主观故意=否"
                : "";
            await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{BenchParties.Name(place)},法人及非法人组织,{BenchParties.Code(place)},长市监罚〔{day.Year}〕{place}号,食品安全,生产经营不符合食品安全标准的食品,《中华人民共和国食品安全法》第一百二十四条,{(revoked ? "罚款;吊销许可证件" : "罚款")},罚款{fine}万元{(revoked ? "；吊销食品生产许可证" : "")},{fine},{day:yyyy-MM-dd},2099-12-31,长沙市市场监督管理局,长沙市市场监督管理局,{remarks}"));
        }
    }

    private static async Task<double> OursAsync(
        LoadedDefinitions definitions, string file, string folder, CancellationToken cancellationToken)
    {
        await using ServiceProvider services = await HostServices.OpenAsync(
            definitions, TimeProvider.System, new StoragePlace.Sqlite(folder), cancellationToken);
        PenaltyImportRun run = new(
            services.GetRequiredService<PenaltyIntake>(), publications: null, new PenaltyOrigin("penalties.csv", "bench", "bench"), keeps: true,
            Actor, TextWriter.Null);
        return await TimedAsync(async () =>
        {
            await using FileStream stream = File.OpenRead(file);
            PenaltyFileReading reading = PenaltyFile.Read(stream, "penalties.csv", definitions.PenaltyTerms(TimeProvider.System.Today()));
            await run.TakeAsync(reading.Lines, ImportPenaltiesCommand.Batch, cancellationToken);
            if (run.Rejected.Count > 0)
                throw new InvalidOperationException($"The generated file is not in order: {run.Rejected[0].Faults[0].Reason.En}");
        });
    }

    private static async Task<double> LimitAsync(
        LoadedDefinitions definitions,
        string file,
        string folder,
        IReadOnlyList<(string Table, object[][] Rows)> rows,
        CancellationToken cancellationToken)
    {
        await using (await HostServices.OpenAsync(
            definitions, TimeProvider.System, new StoragePlace.Sqlite(folder), cancellationToken))
        {
            // Only the empty tables are wanted.
        }
        return await TimedAsync(() =>
        {
            using FileStream stream = File.OpenRead(file);
            PenaltyFileReading reading = PenaltyFile.Read(stream, "penalties.csv", definitions.PenaltyTerms(TimeProvider.System.Today()));
            GC.KeepAlive(reading.Lines.Count());
            Insert(Path.Combine(folder, FileName), rows);
            return Task.CompletedTask;
        });
    }

    private static async Task<double> TimedAsync(Func<Task> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        long start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static object[][] Rows(string file, string table)
    {
        using SqliteConnection connection = Open(file);
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        using SqliteDataReader reader = command.ExecuteReader();
        List<object[]> rows = [];
        while (reader.Read())
        {
            object[] row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }
        return [.. rows];
    }

    private static void Insert(string file, IReadOnlyList<(string Table, object[][] Rows)> tables)
    {
        using SqliteConnection connection = Open(file);
        using SqliteTransaction transaction = connection.BeginTransaction();
        foreach ((string table, object[][] rows) in tables)
        {
            using SqliteCommand command = connection.CreateCommand();
            command.Transaction = transaction;
            SqliteParameter[] places = [.. rows[0].Select((_, place) =>
                command.Parameters.AddWithValue(FormattableString.Invariant($"@p{place}"), DBNull.Value))];
            command.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", places.Select(place => place.ParameterName))})";
            foreach (object[] row in rows)
            {
                for (int place = 0; place < row.Length; place++)
                    places[place].Value = row[place];
                command.ExecuteNonQuery();
            }
        }
        transaction.Commit();
    }

    private static SqliteConnection Open(string file)
    {
        SqliteConnection connection = new($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }
}
