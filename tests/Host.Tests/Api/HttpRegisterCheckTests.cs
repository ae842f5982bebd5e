namespace CreditSupervision.Host.Tests.Api;

/// <summary>What the check says of a party that stands on the abnormal list: told, and no restriction by itself.</summary>
public sealed class HttpRegisterCheckTests(HttpStoryTests.World host) : IClassFixture<HttpStoryTests.World>
{
    [Fact]
    public async Task Check_OfAPartyListedAsAbnormal_TellsItWithoutRestricting()
    {
        const string Code = "91430100MA0FJH043D";
        await new StoryOverHttp(host).TellAsync("abnormal-over-http.story");

        Reply check = await host.GetAsync($"/api/check?uscc={Code}");
        Reply nobody = await host.GetAsync("/api/check?uscc=91430100MA4LE00501");

        Assert.False(check.Json.GetProperty("restricted").GetBoolean());
        Assert.Equal("abnormal-list", check.Json.GetProperty("abnormal")[0].GetProperty("register").GetString());
        Assert.Equal("annualReport", check.Json.GetProperty("abnormal")[0].GetProperty("ground").GetString());
        Assert.Equal(0, nobody.Json.GetProperty("abnormal").GetArrayLength());
    }
}
