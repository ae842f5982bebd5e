namespace CreditSupervision.Host.Tests.Api;

/// <summary>
/// Publication, abnormal listing and their repairs over HTTP, in the demonstration world, and what the registers and
/// the check say of them on both sides of each end.
/// </summary>
public sealed class HttpRegisterStoryTests(HttpStoryTests.World host) : IClassFixture<HttpStoryTests.World>
{
    private const string Furong = "91430100MA4LA0016G";
    private const string Shop = "92430102MA0FJH0512";

    [Fact]
    public async Task Story_OfEveryRegister_EndsAsItSaysAndTheRegistersFollow()
    {
        await new StoryOverHttp(host).TellAsync("registers-over-http.story");

        Assert.Equal(1, await TotalAsync("penalties", Furong, "2026-01-08"));
        Assert.Equal(1, await TotalAsync("penalties", Furong, "2026-04-15"));
        Assert.Equal(0, await TotalAsync("penalties", Furong, "2026-04-16"));
        Assert.Equal(1, await TotalAsync("abnormal-list", Furong, "2026-07-13"));
        Assert.Equal(0, await TotalAsync("abnormal-list", Furong, "2026-07-14"));
        Assert.Equal(0, await TotalAsync("abnormal-list", Shop, "2026-07-03"));
        Assert.Equal(1, await TotalAsync("individual-businesses", Shop, "2026-07-03"));
        Assert.Equal(1, await TotalAsync("spot-checks", Furong, "2026-07-20"));
        Assert.Equal(0, await TotalAsync("spot-checks", Furong, "2026-07-21"));
        Assert.Equal(0, await TotalAsync("serious-list", Furong, "2026-07-13"));
    }

    private async Task<int> TotalAsync(string register, string code, string on)
    {
        Reply page = await host.GetAsync($"/api/register/{register}?q={code}&on={on}");
        Assert.Equal(200, page.Status);
        return page.Json.GetProperty("total").GetInt32();
    }
}
