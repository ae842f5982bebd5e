using System.Diagnostics;
using System.Globalization;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Storage;
using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// P6: the impact preview of a draft (the waiting period of repair made longer) over a register, from the question until
/// the report is written. No limit of the same run stands beside it: the goal is a time, for somebody waits for it.
/// </summary>
internal static class BenchImpact
{
    private static readonly string[] Slots = ["$id", "$authority", "$name", "$listed", "$ends", "$ground", "$restriction"];

    private const int Number = 100_000;
    private const double MostMs = 2_000;
    private const int Days = 1_550;
    private const string Wait = "value: 12,";
    private const string LongerWait = "value: 18,";
    private static readonly DateOnly on = new(2026, 1, 5);
    private static readonly DateOnly first = new(2021, 9, 1);

    public static async Task<BenchRow> RunAsync(
        LoadedDefinitions definitions, bool isQuick, CancellationToken cancellationToken)
    {
        string folder = Directory.CreateTempSubdirectory("credit-bench-").FullName;
        try
        {
            LoadedDefinitions draft = Draft(definitions);
            await using ServiceProvider services = await HostServices.OpenAsync(
                definitions, TimeProvider.System, new StoragePlace.Sqlite(folder), cancellationToken);
            Fill(Path.Combine(folder, SqliteEngine.FileName));
            ImpactPreview preview = services.GetRequiredService<ImpactPreview>();
            List<double> times = [];
            int flips = 0;
            // The first round warms the code up; it does not count.
            for (int round = 0; round <= (isQuick ? 1 : 5); round++)
            {
                GC.Collect();
                long began = Stopwatch.GetTimestamp();
                ImpactReport report = await preview.RunAsync(definitions, draft, on, (_, _) => { }, cancellationToken);
                GC.KeepAlive(PreviewShelf.HashOf(PreviewShelf.Write(report)));
                if (round > 0)
                    times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                flips = report.Flips.Count;
            }

            double ours = BenchRounds.Median([.. times]);
            return new BenchRow("P6", string.Create(CultureInfo.InvariantCulture,
                $"impact preview of a draft over {Number:N0} register entries ({flips:N0} answers change); ms"), ours, MostMs,
                ours / MostMs, string.Create(CultureInfo.InvariantCulture, $"<= {MostMs:N0} ms (a time, no limit of the run)"),
                ours <= MostMs);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static LoadedDefinitions Draft(LoadedDefinitions definitions) => CatalogueReader.Read(
        [
            .. definitions.Texts.Select(text => text.Path == "parameters/repair.yaml"
                ? text with { Content = text.Content.Replace(Wait, LongerWait, StringComparison.Ordinal) }
                : text),
        ], isChecked: true).Definitions
        ?? throw new InvalidOperationException("The draft is not in order.");

    // Days over five years, every seventh with a restriction of one to five years, spread over five authorities.
    private static void Fill(string file)
    {
        using SqliteConnection connection = new(
            new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ConnectionString);
        connection.Open();
        using SqliteTransaction transaction = connection.BeginTransaction();
        using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            INSERT INTO register_entries (id, register, case_id, authority, party_name, party_code, party_kind, status,
                listed_on, ends_on, ground, restriction_ends_on, facts, version)
            VALUES ($id, 'serious-list', 'bench', $authority, $name, '', 'legalPerson', 'Published', $listed, $ends, $ground,
                $restriction, '{}', 1)
            """;
        SqliteParameter[] slots = [.. Slots.Select(name => command.Parameters.AddWithValue(name, DBNull.Value))];
        for (int place = 0; place < Number; place++)
        {
            DateOnly day = first.AddDays((int)(place * 7_919L % Days));
            object[] values =
            [
                string.Create(CultureInfo.InvariantCulture, $"entry-{place:D7}"),
                string.Create(CultureInfo.InvariantCulture, $"4301{place % 5:D2}"), BenchParties.Name(place + 1), Text(day),
                Text(day.AddYears(3)), place % 3 == 0 ? "L44-05-02a" : "L44-06-01",
                place % 7 == 0 ? Text(day.AddYears(1 + (place % 5))) : DBNull.Value,
            ];
            for (int slot = 0; slot < slots.Length; slot++)
                slots[slot].Value = values[slot];
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
