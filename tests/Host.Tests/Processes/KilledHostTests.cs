using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CreditSupervision.Host.Tests.Processes;

/// <summary>Nothing acknowledged is lost: a real host process, killed in the middle of work, and started again.</summary>
public sealed class KilledHostTests(HostProcess host) : IClassFixture<HostProcess>
{
    private const int Rounds = 3;
    private const int Callers = 4;

    [Fact]
    public async Task Kill_WhileCasesAreBeingOpened_KeepsEveryAcknowledgedOne()
    {
        List<string> acknowledged = [];
        for (int round = 0; round < Rounds; round++)
        {
            Task<List<string>>[] callers = [.. Enumerable.Range(0, Callers).Select(caller => OpenUntilGoneAsync(round, caller))];
            await FirstAnswersAsync(round);
            await host.KillAsync();
            foreach (List<string> ids in await Task.WhenAll(callers))
                acknowledged.AddRange(ids);
            await host.InitializeAsync();
        }

        using HttpClient client = Client();
        foreach (string id in acknowledged)
        {
            using HttpResponseMessage answer = await client.GetAsync($"/api/cases/{id}");
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{id} was acknowledged and answers {answer.StatusCode}");
        }

        Assert.True(acknowledged.Count >= Rounds, $"only {acknowledged.Count} cases were acknowledged");
        Assert.Equal(acknowledged.Count, acknowledged.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("ok", IntegrityOf(host.Database));
    }

    private readonly TaskCompletionSource[] answered =
        [.. Enumerable.Range(0, Rounds).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously))];

    // The kill comes while others are under way: right after the first answer of the round.
    private Task FirstAnswersAsync(int round) => answered[round].Task.WaitAsync(TimeSpan.FromMinutes(1));

    private async Task<List<string>> OpenUntilGoneAsync(int round, int caller)
    {
        List<string> ids = [];
        using HttpClient client = Client();
        try
        {
            for (int number = 0; ; number++)
            {
                using HttpResponseMessage answer = await client.PostAsJsonAsync("/api/cases", new
                {
                    kind = "listing",
                    authority = "430100",
                    subject = new { name = "断电示范有限公司（虚构）", uscc = "91430100MA4LH0081E", kind = "legalPerson" },
                    facts = new
                    {
                        penaltyNumber = string.Create(CultureInfo.InvariantCulture, $"断电〔{round}〕{caller}-{number}号"),
                    },
                });
                if (answer.StatusCode != HttpStatusCode.Created)
                    return ids;
                JsonElement body = await answer.Content.ReadFromJsonAsync<JsonElement>();
                ids.Add(body.GetProperty("id").GetString()!);
                answered[round].TrySetResult();
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or JsonException)
        {
            // The process is dead; what it had acknowledged is in the list.
            return ids;
        }
    }

    private HttpClient Client()
    {
        HttpClient client = new() { BaseAddress = new Uri(host.Address) };
        client.DefaultRequestHeaders.Add("X-Dev-User", "zhang.case.changsha");
        return client;
    }

    private static string IntegrityOf(string database)
    {
        using SqliteConnection connection = new($"Data Source={database};Mode=ReadOnly");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)command.ExecuteScalar()!;
    }
}
