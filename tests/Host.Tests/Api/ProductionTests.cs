namespace CreditSupervision.Host.Tests.Api;

public sealed class ProductionTests(ProductionTests.ProductionHost host) : IClassFixture<ProductionTests.ProductionHost>
{
    [Fact]
    public async Task Tasks_WithTheDevelopmentHeader_Is401()
    {
        Reply reply = await host.GetAsync("/api/tasks", "zhang.case.changsha");

        Assert.Equal((401, "SignInRequired"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("/api/dev/people")]
    [InlineData("/api/dev/clock")]
    public async Task DevelopmentCalls_DoNotExist(string path)
    {
        Assert.Equal(404, (await host.GetAsync(path)).Status);
    }

    [Fact]
    public async Task Check_IsPublic()
    {
        Reply reply = await host.GetAsync("/api/check?uscc=91430100MA0FJH043D");

        Assert.Equal(200, reply.Status);
        // No key is configured, so the answer must not look like evidence.
        Assert.True(reply.Json.GetProperty("unsigned").GetBoolean());
        Assert.Equal(404, (await host.GetAsync("/api/check/key")).Status);
    }

    /// <summary>The host as it is installed.</summary>
    public sealed class ProductionHost : ApiHost
    {
        protected override string EnvironmentName => "Production";
    }
}
