using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>What one case does to others, over HTTP: linked publications, restored and withdrawn ones, and the columns.</summary>
public sealed class HttpReactionTests
{
    private const string Furong = "91430100MA4LA0016G";
    private const string Chief = "sun.credit-chief.changsha";

    [Fact]
    public async Task LinkedPublication_ThatEnds_StopsWhatNamesItAndAsksWhatDoesNot()
    {
        using HttpStoryTests.World host = new();
        StoryOverHttp told = new(host);

        await told.TellAsync("linked-over-http.story");

        JsonElement[] asked = await ItemsAsync(host, "LinkedPublicityEnded");
        Assert.Equal([told["T"]], asked.Select(item => item.GetProperty("subject").GetString()));
        Assert.Equal([3, 2], await TotalsAsync(host, "spot-checks", Furong, "2026-04-12", "2026-04-13"));
    }

    [Fact]
    public async Task PenaltyPublication_RestoredAndWithdrawn_IsRightOnEveryDayAndNothingIsForgotten()
    {
        using HttpStoryTests.World host = new();
        StoryOverHttp told = new(host);

        await told.TellAsync("restored-over-http.story");
        JsonElement[] early = await ItemsAsync(host, "TermOverStillShown");
        await host.PostAsync("/api/dev/clock", null, """{"today":"2027-05-12"}""");
        JsonElement[] late = await ItemsAsync(host, "TermOverStillShown");

        IReadOnlyList<int> shown = await TotalsAsync(
            host, "penalties", Furong,
            "2026-04-15", "2026-04-16", "2026-05-10", "2026-05-11", "2026-05-20", "2026-05-27", "2027-05-11");
        Assert.Equal([1, 0, 0, 1, 2, 1, 1], shown);
        Assert.Equal(
            [$"E-{told["D"]}"],
            (await ItemsAsync(host, "ChangedNotRepublished")).Select(item => item.GetProperty("subject").GetString()));
        Assert.Empty(early);
        Assert.Equal([$"E-{told["A"]}"], late.Select(item => item.GetProperty("subject").GetString()));
    }

    [Fact]
    public async Task SupervisionItem_ResolvedWithARequestId_IsResolvedOnceAndTheIdIsNotReused()
    {
        using HttpStoryTests.World host = new();
        await new StoryOverHttp(host).TellAsync("restored-over-http.story");
        JsonElement item = Assert.Single(await ItemsAsync(host, "ChangedNotRepublished"));
        string path = $"/api/supervision/{Uri.EscapeDataString(item.GetProperty("id").GetString()!)}/resolve";
        const string Body = """{"reason":"已按变更后的决定另案公示。"}""";

        Reply first = await host.PostAsync(path, Chief, Body, ("Request-Id", "resolve-1"));
        Reply repeated = await host.PostAsync(path, Chief, Body, ("Request-Id", "resolve-1"));
        Reply other = await host.PostAsync(path, Chief, """{"reason":"另有理由。"}""", ("Request-Id", "resolve-1"));
        Reply again = await host.PostAsync(path, Chief, Body, ("Request-Id", "resolve-2"));

        Assert.Equal((200, 200), (first.Status, repeated.Status));
        Assert.Equal(first.Json.GetRawText(), repeated.Json.GetRawText());
        Assert.Equal((409, "RequestIdReused"), (other.Status, other.Code));
        Assert.Equal((409, "SupervisionResolved"), (again.Status, again.Code));
    }

    [Fact]
    public async Task Columns_OnADay_ShowWhatWasReleasedAndNoTypicalCaseByName()
    {
        using HttpStoryTests.World host = new();
        StoryOverHttp told = new(host);
        await told.TellAsync("listing-kinds-over-http.story");

        Reply typical = await host.GetAsync("/api/register/typical-cases?on=2026-06-10");
        Reply batch = await host.GetAsync("/api/register/concentrated-publicity?on=2026-06-10");
        Reply wrongDay = await host.GetAsync("/api/register/typical-cases?on=10.6.2026");

        JsonElement item = Assert.Single(typical.Json.GetProperty("items").EnumerateArray());
        Assert.Equal("某公司以非食品原料生产。", item.GetProperty("text").GetString());
        Assert.DoesNotContain("深圳", typical.Json.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("91430100MA4LH0081E", typical.Json.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain($"\"{told["L"]}\"", typical.Json.GetRawText(), StringComparison.Ordinal);
        JsonElement shown = Assert.Single(batch.Json.GetProperty("items").EnumerateArray());
        Assert.Equal($"E-{told["L"]}", shown.GetProperty("id").GetString());
        Assert.Equal("2026-06-04", shown.GetProperty("shownOn").GetString());
        Assert.Equal(400, wrongDay.Status);
        Assert.Equal(
            [0, 1, 0], await TotalsAsync(host, "concentrated-publicity", "", "2026-06-03", "2026-06-04", "2026-06-11"));
        Assert.Equal([0, 1, 0], await TotalsAsync(host, "typical-cases", "", "2026-06-07", "2026-06-08", "2026-06-11"));
    }

    [Fact]
    public async Task Revocation_OfAPushedListing_TellsTheProvinceOfRegistration()
    {
        using HttpStoryTests.World host = new();
        StoryOverHttp told = new(host);
        await told.TellAsync("listing-kinds-over-http.story");

        Reply plan = await host.GetAsync($"/api/entries/E-{told["L"]}/undo-plan", "he.credit-chief.hunan");

        JsonElement province = Assert.Single(
            plan.Json.EnumerateArray(), item => item.GetProperty("target").GetString() == "registration-province");
        Assert.True(province.GetProperty("done").GetBoolean());
        Assert.Equal(JsonValueKind.String, province.GetProperty("receipt").ValueKind);
    }

    private static async Task<JsonElement[]> ItemsAsync(ApiHost host, string kind)
    {
        Reply items = await host.GetAsync("/api/supervision?state=open", Chief);
        Assert.Equal(200, items.Status);
        return [.. items.Json.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("kind").GetString() == kind)];
    }

    private static async Task<IReadOnlyList<int>> TotalsAsync(
        ApiHost host, string register, string q, params IReadOnlyList<string> days)
    {
        List<int> totals = [];
        foreach (string day in days)
        {
            Reply page = await host.GetAsync($"/api/register/{register}?q={q}&on={day}");
            Assert.Equal(200, page.Status);
            totals.Add(page.Json.GetProperty("total").GetInt32());
        }

        return totals;
    }
}
