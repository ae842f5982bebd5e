using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Connectors.Webhooks;
using CreditSupervision.Host.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Processes;

/// <summary>
/// A real host that delivers to a real receiver and is killed between what the receiver took and the receipt: every
/// message arrives, some twice, the same byte for byte, none with another id.
/// </summary>
public sealed class KilledDeliveryTests
{
    private const int Kills = 3;
    private const int Messages = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Kill_WhileTheReceiverHasAMessageAndTheHostNoReceipt_LosesNoneAndRepeatsUnderTheSameId()
    {
        await using ReceiverHost receiver = await ReceiverHost.StartAsync();
        HostProcess host = new()
        {
            Settings = new Dictionary<string, string>
            {
                ["webhooks__receivers__publicity__url"] = $"{receiver.Address}/in",
                ["webhooks__receivers__publicity__allowPlainHttp"] = "true",
                ["webhooks__receivers__publicity__secretEnvironment"] = "CREDIT_TEST_SECRET",
                ["CREDIT_TEST_SECRET"] = ReceiverHost.Secret,
                ["world"] = "false",
                ["pumps__leaseSeconds"] = "4",
                ["pumps__beatSeconds"] = "1",
                ["pumps__firstPauseSeconds"] = "1",
            },
        };
        string[] owed;
        try
        {
            await host.InitializeAsync();
            await host.KillAsync();
            await OweAsync(Path.GetDirectoryName(host.Database)!);
            for (int round = 1; round <= Kills; round++)
            {
                TaskCompletionSource taken = new(TaskCreationOptions.RunContinuationsAsynchronously);
                // The message is here, and its answer never comes: the host dies waiting for it.
                receiver.Answering = async (_, context) =>
                {
                    taken.TrySetResult();
                    await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
                    return 500;
                };
                await host.InitializeAsync();
                await taken.Task.WaitAsync(Patience);
                await host.KillAsync();
            }

            receiver.Answering = (_, _) => Task.FromResult<int?>(null);
            await host.InitializeAsync();
            owed = await SettledAsync(host.Database);
        }
        finally
        {
            await host.DisposeAsync();
        }

        Assert.Equal(Messages, owed.Length);
        Assert.Equal(owed.Order(StringComparer.Ordinal), receiver.Bodies.Keys.Order(StringComparer.Ordinal));
        Assert.Empty(receiver.Wrong);
        Assert.True(
            receiver.Arrived.Count >= owed.Length + 1,
            $"{receiver.Arrived.Count} arrivals of {owed.Length} messages: no kill fell between message and receipt");
    }

    private static async Task OweAsync(string folder)
    {
        await using ServiceProvider services = new ServiceCollection()
            .AddCaseDatabase(new StoragePlace.Sqlite(folder)).BuildServiceProvider();
        await using WriteTransaction write =
            await services.GetRequiredService<CaseDatabase>().WriteAsync(CancellationToken.None);
        for (int number = 0; number < Messages; number++)
            write.Db.Add(OutboxRows.Owed($"x.{number}.0", number, entry: $"E-{number % 10}"));
        await write.CommitAsync();
    }

    // The ids of all messages to the receiver, once every one has its receipt.
    private static async Task<string[]> SettledAsync(string database)
    {
        using CancellationTokenSource stop = new(Patience);
        using PeriodicTimer beat = new(TimeSpan.FromMilliseconds(200));
        while (await beat.WaitForNextTickAsync(stop.Token))
        {
            List<(string Id, string State)> rows = Read(database);
            if (rows.Count > 0 && rows.All(row => row.State == "delivered"))
                return [.. rows.Select(row => row.Id)];
        }

        throw new TimeoutException("The messages were not delivered.");
    }

    private static List<(string Id, string State)> Read(string database)
    {
        using SqliteConnection connection = new($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT id, state FROM outbox";
        using SqliteDataReader reader = command.ExecuteReader();
        List<(string, string)> rows = [];
        while (reader.Read())
            rows.Add((reader.GetString(0), reader.GetString(1)));
        return rows;
    }
}
