using System.Diagnostics;
using System.Globalization;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Workflows.Cases;
using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// P3 and P4: a durable approval through the whole desk, by one client and by many, against writing the same rows with
/// nothing around them. Both sides start from copies of one database and take turns, a slice of the steps each.
/// </summary>
internal static class BenchDesk
{
    private const double LeastAlone = 0.6;
    private const double LeastTogether = 0.5;
    private const int Clients = 64;
    private const int WarmSlices = 2;
    private const string FileName = "credit.db";

    public static async Task<IReadOnlyList<BenchRow>> RunAsync(
        LoadedDefinitions definitions, bool isQuick, CancellationToken cancellationToken)
    {
        string folder = Directory.CreateTempSubdirectory("credit-bench-").FullName;
        try
        {
            Plan alone = new("P3", 1, isQuick ? 50 : 400, isQuick ? 3 : 7);
            Plan together = new("P4", Clients, isQuick ? 128 : 640, isQuick ? 3 : 7);
            int steps = Math.Max(alone.Steps, together.Steps);
            string ready = Path.Combine(folder, "ready");
            IReadOnlyList<CaseId> cases;
            await using (BenchApprovals desk = await BenchApprovals.OpenAsync(definitions, ready, cancellationToken))
                cases = await desk.PrepareAsync(steps, Clients, cancellationToken);
            Settle(ready);
            string trial = Copy(ready, Path.Combine(folder, "trial"));
            await using (BenchApprovals desk = await BenchApprovals.OpenAsync(definitions, trial, cancellationToken))
                await desk.ReviewAsync(cases, Clients, cancellationToken);
            Settle(trial);
            BenchRawRows rows = BenchRawRows.Between(Path.Combine(ready, FileName), Path.Combine(trial, FileName), steps);
            return
            [
                await MeasureAsync(definitions, alone, folder, cases, rows, LeastAlone, cancellationToken),
                await MeasureAsync(definitions, together, folder, cases, rows, LeastTogether, cancellationToken),
            ];
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<BenchRow> MeasureAsync(
        LoadedDefinitions definitions,
        Plan plan,
        string folder,
        IReadOnlyList<CaseId> cases,
        BenchRawRows rows,
        double least,
        CancellationToken cancellationToken)
    {
        string ready = Path.Combine(folder, "ready");
        string ours = Copy(ready, Path.Combine(folder, $"{plan.Id}-ours"));
        string raw = Copy(ready, Path.Combine(folder, $"{plan.Id}-raw"));
        await using BenchApprovals desk = await BenchApprovals.OpenAsync(definitions, ours, cancellationToken);
        using BenchRawRows.Writer writer = rows.Into(Path.Combine(raw, FileName));
        List<double> oursRates = [];
        List<double> rawRates = [];
        for (int slice = 0; slice < WarmSlices + plan.Slices; slice++)
        {
            int first = slice * plan.Slice;
            long start = Stopwatch.GetTimestamp();
            await desk.ReviewAsync(cases.Skip(first).Take(plan.Slice), plan.Clients, cancellationToken);
            double oursRate = plan.Slice / Stopwatch.GetElapsedTime(start).TotalSeconds;
            start = Stopwatch.GetTimestamp();
            writer.Write(first, plan.Slice, plan.Clients);
            double rawRate = plan.Slice / Stopwatch.GetElapsedTime(start).TotalSeconds;
            if (slice < WarmSlices)
                continue;
            oursRates.Add(oursRate);
            rawRates.Add(rawRate);
        }

        double ratio = BenchRounds.Median([.. oursRates.Zip(rawRates, (our, other) => our / other)]);
        return new BenchRow(
            plan.Id,
            string.Create(CultureInfo.InvariantCulture,
                $"approvals through the whole desk, {plan.Clients} client(s), {rows.RowsEach:0.0} rows each, SQLite FULL; a second"),
            BenchRounds.Median([.. oursRates]),
            BenchRounds.Median([.. rawRates]),
            ratio,
            string.Create(CultureInfo.InvariantCulture,
                $">= {least} x the same rows {(plan.Clients == 1 ? "in a transaction each" : $"in groups of {plan.Clients}")}"),
            ratio >= least);
    }

    // Everything into the one file, so that a copy of it is a copy of the database.
    private static void Settle(string folder)
    {
        SqliteConnection.ClearAllPools();
        using SqliteConnection connection = new(new SqliteConnectionStringBuilder
        {
            DataSource = Path.Combine(folder, FileName),
            Pooling = false,
        }.ConnectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
    }

    private static string Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        File.Copy(Path.Combine(from, FileName), Path.Combine(to, FileName));
        return to;
    }

    /// <summary>How a row is measured: clients at once, steps a slice, slices that count.</summary>
    private sealed record Plan(string Id, int Clients, int Slice, int Slices)
    {
        public int Steps => Slice * (Slices + WarmSlices);
    }
}
