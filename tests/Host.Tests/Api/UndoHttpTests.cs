using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>Revocation, restoration, shield and objection over HTTP, and the registers on the days around each act.</summary>
public sealed class UndoHttpTests : IClassFixture<HttpStoryTests.World>
{
    private const string Xiangjiang = "91430100MA4LC0033Q";
    private const string Furong = "91430100MA4LA0016G";
    private const string Yuelu = "91430100MA4LD0047X";

    private readonly HttpStoryTests.World host;

    public UndoHttpTests(HttpStoryTests.World host) => this.host = host;

    [Fact]
    public async Task Story_OfWhatIsUndone_LeavesTheRegistersRightOnEveryDay()
    {
        await new StoryOverHttp(host).TellAsync("undo-over-http.story");

        Assert.Equal([1, 0, 0, 1], await ShownAsync(Yuelu, "2026-01-07", "2026-01-08", "2026-03-05", "2026-03-06"));
        Assert.Equal([1, 0, 0, 1], await ShownAsync(Furong, "2025-12-07", "2025-12-08", "2026-01-08", "2026-01-09"));
        Assert.Equal([1, 0], await ShownAsync(Xiangjiang, "2026-03-03", "2026-03-04"));
        Reply register = await host.GetAsync($"/api/register/serious-list?q={Xiangjiang}&on=2026-03-03");
        string entry = register.Json.GetProperty("items")[0].GetProperty("id").GetString()!;
        Reply plan = await host.GetAsync($"/api/entries/{entry}/undo-plan", "sun.credit-chief.changsha");
        Reply forParty = await host.GetAsync($"/api/entries/{entry}/undo-plan", "party.xiangjiang");
        Assert.Equal((200, 403), (plan.Status, forParty.Status));
        Assert.All(plan.Json.EnumerateArray(), item => Assert.True(item.GetProperty("done").GetBoolean(), $"{item}"));
        Assert.Contains(plan.Json.EnumerateArray(), item => item.GetProperty("subject").GetString() == "Receiver"
            && item.GetProperty("receipt").ValueKind == JsonValueKind.String);
    }

    [Fact]
    public async Task Supervision_Asked_IsForOfficialsAndResolvedOnlyWithAReason()
    {
        Reply forParty = await host.GetAsync("/api/supervision?state=open", "party.xiangjiang");
        Reply wrong = await host.GetAsync("/api/supervision?state=some", "sun.credit-chief.changsha");
        Reply noReason = await host.PostAsync(
            "/api/supervision/none/resolve", "sun.credit-chief.changsha", """{"reason":" "}""");
        Reply unknown = await host.PostAsync(
            "/api/supervision/none/resolve", "sun.credit-chief.changsha", """{"reason":"已核查。"}""");

        Assert.Equal((403, 400, 400, 404), (forParty.Status, wrong.Status, noReason.Status, unknown.Status));
    }

    private async Task<IReadOnlyList<int>> ShownAsync(string code, params IReadOnlyList<string> days)
    {
        List<int> totals = [];
        foreach (string day in days)
        {
            Reply found = await host.GetAsync($"/api/register/serious-list?q={code}&on={day}");
            totals.Add(found.Json.GetProperty("total").GetInt32());
        }

        return totals;
    }
}
