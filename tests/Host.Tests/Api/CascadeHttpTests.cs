
namespace CreditSupervision.Host.Tests.Api;

/// <summary>
/// One penalty is annulled, and everything that was built on it falls with it, over HTTP with the pumps at work: the
/// pending repair of the demonstration, the publication, the measures, the pushes, a typical case and a batch.
/// </summary>
public sealed class CascadeHttpTests
{
    private const string Xiangjiang = "91430100MA4LC0033Q";
    private const string PendingRepair = "repair-serious-list-430100-2025-3";
    private const string Chief = "sun.credit-chief.changsha";

    [Fact]
    public async Task Story_OfAnAnnulledPenalty_LeavesNothingStandingOnIt()
    {
        using HttpStoryTests.World world = new();
        Reply before = await world.GetAsync($"/api/cases/{PendingRepair}", Chief);

        await new StoryOverHttp(world).TellAsync("cascade-over-http.story");

        Reply after = await world.GetAsync($"/api/cases/{PendingRepair}", Chief);
        Reply restricted = await world.GetAsync($"/api/check?uscc={Xiangjiang}");
        Reply listed = await world.GetAsync($"/api/register/serious-list?q={Xiangjiang}&on=2026-02-05");
        string entry = listed.Json.GetProperty("items")[0].GetProperty("id").GetString()!;
        Reply plan = await world.GetAsync($"/api/entries/{entry}/undo-plan", Chief);
        Assert.Equal(("Verified", "Moot"), (before.Text("status"), after.Text("status")));
        Assert.False(restricted.Json.GetProperty("restricted").GetBoolean());
        Assert.All(plan.Json.EnumerateArray(), item => Assert.True(item.GetProperty("done").GetBoolean(), $"{item}"));
        Assert.Equal(
            ["Entry", "Publication", "Receiver", "Case", "Dependent", "Letter"],
            plan.Json.EnumerateArray().Select(item => item.GetProperty("subject").GetString()).Distinct());
    }
}
