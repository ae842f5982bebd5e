using Microsoft.AspNetCore.Hosting;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>A whole story over HTTP, in the demonstration world: every line a request, every answer compared.</summary>
public sealed class HttpStoryTests : IClassFixture<HttpStoryTests.World>
{
    private readonly World host;

    public HttpStoryTests(World host) => this.host = host;

    [Fact]
    public async Task Story_OverHttp_EndsAsItSays()
    {
        await new StoryOverHttp(host).TellAsync("a-year-over-http.story");

        Reply listed = await host.GetAsync("/api/check?uscc=91430100MA4LH0081E");
        Reply revoked = await host.GetAsync("/api/check?uscc=91430100MA4LD0047X");
        Reply before = await host.GetAsync("/api/register/serious-list?q=91430100MA4LD0047X&on=2026-03-23");
        Reply after = await host.GetAsync("/api/register/serious-list?q=91430100MA4LD0047X&on=2026-03-24");
        Assert.True(listed.Json.GetProperty("restricted").GetBoolean());
        Assert.False(revoked.Json.GetProperty("restricted").GetBoolean());
        Assert.Equal(1, before.Json.GetProperty("total").GetInt32());
        Assert.Equal(0, after.Json.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("second-endings-over-http.story")]
    public async Task Story_InAWorldOfItsOwn_EndsAsItSays(string file)
    {
        using World own = new();

        await new StoryOverHttp(own).TellAsync(file);
    }

    /// <summary>The web host with the demonstration world in it.</summary>
    public sealed class World : ApiHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("world", "true");
        }
    }
}
