using System.Diagnostics;
using System.Globalization;
using System.Text;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// P10: the search over a million parties taken in through the import, by fragments rare and common, by codes and by
/// what stands nowhere; the slowest of the medians counts.
/// </summary>
internal static class BenchSearch
{
    private const double MostMilliseconds = 50;
    private const int Batch = 5_000;
    private const int Rounds = 7;

    public static async Task<BenchRow> RunAsync(
        LoadedDefinitions definitions, bool isQuick, CancellationToken cancellationToken)
    {
        int number = isQuick ? 50_000 : 1_000_000;
        string folder = Directory.CreateTempSubdirectory("credit-bench-").FullName;
        try
        {
            await using ServiceProvider services = await HostServices.OpenAsync(
                definitions, TimeProvider.System, new StoragePlace.Sqlite(folder), cancellationToken);
            await FillAsync(services.GetRequiredService<ImportStore>(), number, cancellationToken);
            SearchQueries search = services.GetRequiredService<SearchQueries>();
            (string slowest, double most) = ("", 0);
            foreach (string q in Questions(number))
            {
                double took = await MedianAsync(search, q, cancellationToken);
                if (took > most)
                    (slowest, most) = (q, took);
            }
            return new BenchRow("P10", string.Create(CultureInfo.InvariantCulture,
                $"search among {number:N0} parties, the slowest of {Questions(number).Length} questions ({slowest}); ms"),
                most, MostMilliseconds, most / MostMilliseconds, $"< {MostMilliseconds} ms", most < MostMilliseconds);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Questions(int number) =>
    [
        "有限", "公司", "有限公司", "长沙", "食品有限", "星河", "河云食", "麓山", "山麓", "食药", "医疗器械有限公司", "东方药业",
        "司有", BenchParties.Name(number / 2)[2..8], BenchParties.Name(7), BenchParties.Code(number / 3), BenchParties.Code(5)[..12],
        "9143", "无此主体", "龘龘",
    ];

    private static async Task<double> MedianAsync(SearchQueries search, string q, CancellationToken cancellationToken)
    {
        double[] took = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            long start = Stopwatch.GetTimestamp();
            await search.FindAsync(q, null, CaseReach.Everything, SearchQueries.Most, cancellationToken);
            took[round] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
        return BenchRounds.Median(took);
    }

    private static async Task FillAsync(ImportStore store, int number, CancellationToken cancellationToken)
    {
        ImportOrigin origin = new("parties", "bench", "bench", new string('0', 64), "bench");
        for (int first = 1; first <= number; first += Batch)
        {
            await store.SaveAsync(
                origin,
                [
                    .. Enumerable.Range(first, Math.Min(Batch, number - first + 1)).Select(place => new StoredImport
                    {
                        NaturalKey = BenchParties.Code(place),
                        ContentHash = "bench",
                        PartyCode = BenchParties.Code(place),
                        Record = Encoding.UTF8.GetBytes("{}"),
                        RowNumber = place,
                        Party = new StoredParty(
                            BenchParties.Code(place), BenchParties.Name(place), "legalPerson", null, null, null),
                    }),
                ],
                cancellationToken);
        }
    }
}
