using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>Lines of the outside contract's HTTP table that no other test holds; each names its line.</summary>
public sealed class ContractHttpTests(HttpStoryTests.World host) : IClassFixture<HttpStoryTests.World>
{
    private const string Officer = "zhang.case.changsha";

    /// <summary><c>GET /api/tasks</c>: the caller's desk, <c>?box=todo|done|urged</c>.</summary>
    [Fact]
    public async Task Tasks_OfEachBox_AreTheCallersOwn()
    {
        Reply todo = await host.GetAsync("/api/tasks?box=todo", Officer);
        Reply bare = await host.GetAsync("/api/tasks", Officer);
        Reply done = await host.GetAsync("/api/tasks?box=done", Officer);
        Reply urged = await host.GetAsync("/api/tasks?box=urged", Officer);

        Assert.Equal((200, 200, 200, 200), (todo.Status, bare.Status, done.Status, urged.Status));
        Assert.Equal(todo.Json.ToString(), bare.Json.ToString());
        Assert.NotEqual(0, todo.Json.GetArrayLength());
        Assert.NotEqual(0, done.Json.GetArrayLength());
        Assert.Empty(Ids(todo).Intersect(Ids(done)));
    }

    /// <summary><c>GET /api/register/measures</c>: the listings to which the measures of article 15 apply on a day.</summary>
    [Fact]
    public async Task Measures_OnADay_AreTheListingsInForceWithTheirArticle()
    {
        Reply listed = await host.GetAsync("/api/register/serious-list?on=2026-01-05");
        Reply measures = await host.GetAsync("/api/register/measures?on=2026-01-05");
        Reply before = await host.GetAsync("/api/register/measures?on=2021-08-31");

        string[] entries = [.. Items(listed).Select(line => line.GetProperty("id").GetString()!).Order(StringComparer.Ordinal)];
        Assert.NotEmpty(entries);
        Assert.Equal(entries, Items(measures).Select(line => line.GetProperty("entry").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(Items(measures), line => Assert.Equal("SL-44 art.15", line.GetProperty("article").GetString()));
        Assert.Empty(Items(before));
    }

    /// <summary><c>GET /api/register/...?q=&amp;on=DATE</c> for each register of the line.</summary>
    [Theory]
    [InlineData("serious-list")]
    [InlineData("abnormal-list")]
    [InlineData("penalties")]
    [InlineData("measures")]
    public async Task Register_WithoutSignIn_TellsItsDay(string register)
    {
        Reply reply = await host.GetAsync($"/api/register/{register}?q=&on=2026-01-05");

        Assert.Equal((200, "2026-01-05"), (reply.Status, reply.Text("on")));
        Assert.Equal(Items(reply).Length, reply.Json.GetProperty("total").GetInt32());
    }

    /// <summary><c>GET /api/cases/{id}</c> and <c>/events</c>: status, tasks, deadlines, verdicts, what the caller may do.</summary>
    [Fact]
    public async Task Case_OfTheWorld_TellsWhatTheLineSaysAndItsHistoryBeginsWithTheOpening()
    {
        string id = (await host.GetAsync("/api/tasks?box=done", Officer)).Json[0].GetProperty("case").GetString()!;

        Reply view = await host.GetAsync($"/api/cases/{id}", Officer);
        Reply history = await host.GetAsync($"/api/cases/{id}/events", Officer);

        Assert.All(
            ["status", "tasks", "timers", "verdicts", "withdrawals"],
            member => Assert.True(view.Json.TryGetProperty(member, out _), member));
        Assert.Equal(view.Json.GetProperty("sequence").GetInt64(), history.Json.GetArrayLength());
        Assert.Equal(1, history.Json[0].GetProperty("sequence").GetInt64());
    }

    /// <summary>A refusal is <c>application/problem+json</c> with <c>code</c>, <c>detail</c>, <c>citations</c>.</summary>
    [Theory]
    [InlineData("/api/tasks", null, 401)]
    [InlineData("/api/cases/430100-listing-2026-9999", Officer, 404)]
    [InlineData("/api/register/serious-list?on=yesterday", null, 400)]
    [InlineData("/api/incidents", Officer, 403)]
    public async Task Refusal_OfAnyStatus_IsAProblemDocument(string path, string? person, int status)
    {
        Reply reply = await host.GetAsync(path, person);

        Assert.Equal((status, "application/problem+json"), (reply.Status, reply.MediaType));
        Assert.All(["code", "detail", "citations"], member => Assert.True(reply.Json.TryGetProperty(member, out _), member));
    }

    /// <summary><c>/openapi/v1.json</c> and the page <c>/scalar</c> are there without signing in.</summary>
    [Fact]
    public async Task Description_AndItsPage_AreOpen()
    {
        using HttpClient client = host.CreateClient();

        using HttpResponseMessage document = await client.GetAsync("/openapi/v1.json");
        using HttpResponseMessage page = await client.GetAsync("/scalar");

        Assert.True(document.IsSuccessStatusCode && page.IsSuccessStatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
    }

    private static JsonElement[] Items(Reply reply) => [.. reply.Json.GetProperty("items").EnumerateArray()];

    private static string[] Ids(Reply desk) =>
        [.. desk.Json.EnumerateArray().Select(line => $"{line.GetProperty("case")} {line.GetProperty("id")}")];
}
