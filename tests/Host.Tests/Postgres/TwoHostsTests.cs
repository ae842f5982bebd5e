using CreditSupervision.Host.Auditing;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Tests.Processes;

namespace CreditSupervision.Host.Tests.Postgres;

/// <summary>Two real host processes on one PostgreSQL database.</summary>
public sealed class TwoHostsTests : IAsyncLifetime
{
    private const int Rounds = 12;
    private const int CallersEach = 2;
    private const string Officer = "zhang.case.changsha";

    private PostgresDatabase database = null!;
    private HostProcess first = null!;
    private HostProcess second = null!;

    public async Task InitializeAsync()
    {
        database = await (await PostgresCluster.OfTestsAsync()).NewDatabaseAsync();
        first = Host();
        second = Host();
        await Task.WhenAll(first.InitializeAsync(), second.InitializeAsync());
    }

    public async Task DisposeAsync()
    {
        await first.DisposeAsync();
        await second.DisposeAsync();
    }

    [Fact]
    public async Task Race_OnTheSameCase_HasOneWinnerEachRoundAndTellsTheOthers()
    {
        using HttpClient one = Client(first);
        using HttpClient other = Client(second);
        List<string> cases = [];
        for (int round = 0; round < Rounds; round++)
        {
            string id = await OpenAsync(one, $"赛跑〔2026〕{round}号") ?? throw new InvalidOperationException("not opened");
            cases.Add(id);

            (HttpStatusCode Status, string Code)[] answers = await Task.WhenAll(
                Enumerable.Range(0, CallersEach * 2).Select(caller => DropAsync(caller % 2 == 0 ? one : other, id, caller)));

            Assert.Single(answers, answer => answer.Status == HttpStatusCode.OK);
            Assert.Equal(CallersEach * 2 - 1, answers.Count(answer => answer == (HttpStatusCode.Conflict, "CaseClosed")));
        }

        foreach (string id in cases)
            Assert.Equal(await one.GetStringAsync($"/api/cases/{id}/events"), await other.GetStringAsync($"/api/cases/{id}/events"));
        Assert.Equal(Rounds, cases.Distinct(StringComparer.Ordinal).Count());
        await AssertSoundAsync();
    }

    [Fact]
    public async Task Kill_OfOneHostUnderLoad_LosesNothingThatWasAcknowledged()
    {
        TaskCompletionSource answered = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using CancellationTokenSource enough = new();
        Task<List<string>>[] callers =
        [
            .. Enumerable.Range(0, 4).Select(caller => OpenUntilGoneAsync(first, $"甲{caller}", answered, enough.Token)),
            .. Enumerable.Range(0, 4).Select(caller => OpenUntilGoneAsync(second, $"乙{caller}", null, enough.Token)),
        ];

        await answered.Task.WaitAsync(TimeSpan.FromMinutes(1));
        await first.KillAsync();
        await Task.WhenAll(callers[..4]);
        using HttpClient survivor = Client(second);
        string? later = await OpenAsync(survivor, "断电之后〔2026〕1号");
        await enough.CancelAsync();
        List<string>[] acknowledged = await Task.WhenAll(callers);

        Assert.NotNull(later);
        foreach (string id in acknowledged.SelectMany(ids => ids).Append(later))
        {
            using HttpResponseMessage answer = await survivor.GetAsync($"/api/cases/{id}");
            Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{id} was acknowledged and answers {answer.StatusCode}");
        }

        Assert.NotEmpty(acknowledged[..4].SelectMany(ids => ids));
        Assert.Equal(
            acknowledged.Sum(ids => ids.Count), acknowledged.SelectMany(ids => ids).Distinct(StringComparer.Ordinal).Count());
        await AssertSoundAsync();
    }

    private HostProcess Host() => new()
    {
        Settings = new Dictionary<string, string>
        {
            ["storage__provider"] = "postgres",
            ["ConnectionStrings__credit"] = database.AsApplication,
        },
        Arguments = ["--world=false"],
    };

    private async Task AssertSoundAsync()
    {
        using CaseDatabase rows = Places.Database(database.AsApplication + ";Pooling=false");
        AuditReport report = await new AuditVerification(rows, new SealFolder(first.DataFolder)).VerifyAsync(CancellationToken.None);
        Assert.Null(report.Broken);
        Assert.True(report.Events > 0);
    }

    private static async Task<List<string>> OpenUntilGoneAsync(
        HostProcess host, string mark, TaskCompletionSource? answered, CancellationToken enough)
    {
        List<string> ids = [];
        using HttpClient client = Client(host);
        try
        {
            for (int number = 0; !enough.IsCancellationRequested; number++)
            {
                if (await OpenAsync(client, string.Create(CultureInfo.InvariantCulture, $"{mark}〔2026〕{number}号")) is not { } id)
                    return ids;
                ids.Add(id);
                if (number == 2)
                    answered?.TrySetResult();
            }
        }
        catch (Exception gone) when (gone is HttpRequestException or IOException or JsonException)
        {
            // The process is dead; what it had acknowledged is in the list.
        }

        return ids;
    }

    private static async Task<string?> OpenAsync(HttpClient client, string penalty)
    {
        using HttpResponseMessage answer = await client.PostAsJsonAsync("/api/cases", new
        {
            kind = "listing",
            authority = "430100",
            subject = new { name = "双机示范有限公司（虚构）", uscc = "91430100MA4LH0081E", kind = "legalPerson" },
            facts = new { penaltyNumber = penalty },
        });
        return answer.StatusCode == HttpStatusCode.Created
            ? (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()
            : null;
    }

    private static async Task<(HttpStatusCode Status, string Code)> DropAsync(HttpClient client, string id, int caller)
    {
        using HttpResponseMessage answer = await client.PostAsJsonAsync(
            $"/api/cases/{id}/tasks/propose/complete", new { outcome = "dropProposal", opinion = $"情节不符（{caller}）" });
        JsonElement body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return (answer.StatusCode, body.TryGetProperty("code", out JsonElement code) ? code.GetString() ?? "" : "");
    }

    private static HttpClient Client(HostProcess host)
    {
        HttpClient client = new() { BaseAddress = new Uri(host.Address) };
        client.DefaultRequestHeaders.Add("X-Dev-User", Officer);
        return client;
    }
}
