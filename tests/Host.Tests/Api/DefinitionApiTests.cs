using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

public sealed class DefinitionApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Chief = "sun.credit-chief.changsha";

    [Fact]
    public async Task Definitions_Listed_TellTheNewestVersionOfEachKind()
    {
        Reply reply = await host.GetAsync("/api/definitions", Chief);

        Assert.Equal(200, reply.Status);
        JsonElement listing = reply.Json.EnumerateArray().Last(line => line.GetProperty("id").GetString() == "listing");
        Assert.True(listing.GetProperty("isNewest").GetBoolean());
        Assert.StartsWith("sha256:", listing.GetProperty("hash").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Migrate_CaseThatIsNotThere_IsUnknown()
    {
        Reply reply = await host.PostAsync(
            "/api/cases/listing-1/migrate", Chief, """{"version": 2, "opinion": "按新版办理"}""");

        Assert.Equal((404, "CaseUnknown"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("zhang.case.changsha", 2, 403, "RightMissing")]
    [InlineData(Chief, 1000, 404, "DefinitionUnknown")]
    public async Task Migrate_ByWhoMayNotOrToNowhere_IsRefused(string person, int version, int status, string code)
    {
        Reply opened = await host.PostAsync("/api/cases", "zhang.case.changsha", """
            {"kind": "listing", "authority": "430100",
             "subject": {"name": "湖南某示范食品有限公司（虚构）", "uscc": "91430100MA4LA0016G", "kind": "legalPerson"}}
            """);

        Reply reply = await host.PostAsync(
            $"/api/cases/{opened.Text("id")}/migrate", person, $$"""{"version": {{version}}, "opinion": "按新版办理"}""");

        Assert.Equal((status, code), (reply.Status, reply.Code));
    }
}
