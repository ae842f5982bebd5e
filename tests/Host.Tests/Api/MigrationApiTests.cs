using System.Text.Json.Nodes;
using CreditSupervision.Host.Tests.Definitions;
using Microsoft.AspNetCore.Hosting;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>A running case moved to another version of its workflow and back, over HTTP, and worked on in each.</summary>
public sealed class MigrationApiTests
{
    private const string Chief = "sun.credit-chief.changsha";

    [Fact]
    public async Task Migrate_BackAndForth_MovesTheCaseAndItsWorkGoesOn()
    {
        using Versions host = new();
        Reply opened = await host.PostAsync("/api/cases", "zhang.case.changsha", """
            {"kind": "listing", "authority": "430100",
             "subject": {"name": "湖南某示范食品有限公司（虚构）", "uscc": "91430100MA4LA0016G", "kind": "legalPerson"}}
            """);
        string id = opened.Text("id");

        Reply back = await MigrateAsync(host, id, 1, "move-1");
        Reply repeated = await MigrateAsync(host, id, 1, "move-1");
        Reply first = await VersionsAsync(host);
        Reply forth = await MigrateAsync(host, id, 2, "move-2");
        Reply second = await VersionsAsync(host);
        Reply dropped = await host.PostAsync($"/api/cases/{id}/tasks/propose/complete", "zhang.case.changsha",
            """{"outcome":"dropProposal","opinion":"社会危害不大，不建议列入。"}""");
        Reply history = await host.GetAsync($"/api/cases/{id}/events", Chief);

        Assert.Equal((201, 200, 200, 200), (opened.Status, back.Status, repeated.Status, forth.Status));
        Assert.Equal(back.Json.GetRawText(), repeated.Json.GetRawText());
        Assert.Equal([1, 0], Open(first));
        Assert.Equal([0, 1], Open(second));
        Assert.Equal(200, dropped.Status);
        Assert.Equal(2, history.Json.EnumerateArray().Count(line =>
            line.GetProperty("name").GetString()!.StartsWith("definition-changed", StringComparison.Ordinal)));
    }

    private static Task<Reply> MigrateAsync(ApiHost host, string id, int version, string requestId) => host.PostAsync(
        $"/api/cases/{id}/migrate", Chief, $$"""{"version": {{version}}, "opinion": "按该版办理"}""", ("Request-Id", requestId));

    private static Task<Reply> VersionsAsync(ApiHost host) => host.GetAsync("/api/definitions", Chief);

    private static IEnumerable<int> Open(Reply versions) => versions.Json.EnumerateArray()
        .Where(line => line.GetProperty("id").GetString() == "listing")
        .OrderBy(line => line.GetProperty("version").GetInt32()).Select(line => line.GetProperty("openCases").GetInt32());

    /// <summary>A host whose definitions hold two versions of the listing.</summary>
    private sealed class Versions : ApiHost
    {
        private readonly DefinitionCopy copy = new();

        public Versions()
        {
            JsonObject document = JsonNode.Parse(
                File.ReadAllText(Path.Combine(copy.Folder, "workflows", "listing.1.json")))!.AsObject();
            document["id"] = "listing-v2";
            document["version"] = 2;
            copy.Write("workflows/listing.2.json", document.ToJsonString());
        }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("definitions", copy.Folder);
        }

        protected override void Dispose(bool disposing)
        {
            base.Dispose(disposing);
            // Both ways of disposing come through here.
            if (disposing && Directory.Exists(copy.Folder))
                copy.Dispose();
        }
    }
}
