using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Host.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Api;

public sealed class IncidentApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Operator = "wu.data.changsha";

    [Fact]
    public async Task Incidents_OfParkedMessages_ArePagedFilteredCheckedRetriedAndDismissed()
    {
        string mine = await CaseAsync();
        await ParkAsync("api.1.0", mine, "licensing");
        await ParkAsync("api.2.0", mine, "licensing");
        await ParkAsync("api.3.0", mine, "sharing");

        Reply page = await host.GetAsync("/api/incidents?receiver=licensing&size=1", Operator);
        Reply check = await host.PostAsync("/api/incidents/outbox:api.1.0/check", Operator, "");
        Reply many = await host.PostAsync(
            "/api/incidents/retry", Operator, """{"ids":["outbox:api.1.0","outbox:api.2.0","outbox:nobody"]}""");
        Reply dismissed = await host.PostAsync(
            "/api/incidents/outbox:api.3.0/dismiss", Operator, """{"reason":"接收方已停用。"}""");
        Reply after = await host.GetAsync("/api/incidents?receiver=licensing", Operator);
        Reply others = await host.GetAsync("/api/incidents?receiver=sharing", Operator);

        Assert.Equal((200, 2, 1), (page.Status, page.Json.GetProperty("total").GetInt32(), page.Json.GetProperty("items").GetArrayLength()));
        JsonElement first = page.Json.GetProperty("items")[0];
        Assert.Equal(("delivery", "unreachable", mine), (
            first.GetProperty("kind").GetString(), first.GetProperty("fault").GetString(), first.GetProperty("case").GetString()));
        Assert.True(check.Json.GetProperty("reachable").GetBoolean());
        Assert.False(check.Json.GetProperty("alreadyReceived").GetBoolean());
        Assert.Equal(["done", "done", "gone"], many.Json.GetProperty("items").EnumerateArray()
            .Select(item => item.GetProperty("outcome").GetString()));
        Assert.Equal(200, dismissed.Status);
        Assert.Equal(0, after.Json.GetProperty("total").GetInt32());
        Assert.Equal(0, others.Json.GetProperty("total").GetInt32());
    }

    [Theory]
    [InlineData("zhang.case.changsha")]
    [InlineData("zhou.head.changsha")]
    [InlineData("party.xinghe")]
    public async Task Incidents_ForSomebodyWhoRunsNoConnections_Are403(string person)
    {
        Assert.Equal(403, (await host.GetAsync("/api/incidents", person)).Status);
        Assert.Equal(403, (await host.PostAsync("/api/incidents/outbox:x/retry", person, "")).Status);
        Assert.Equal(403, (await host.PostAsync("/api/incidents/outbox:x/check", person, "")).Status);
        Assert.Equal(403, (await host.PostAsync("/api/incidents/retry", person, """{"ids":["outbox:x"]}""")).Status);
        Assert.Equal(403, (await host.PostAsync("/api/incidents/outbox:x/dismiss", person, """{"reason":"理由"}""")).Status);
    }

    [Fact]
    public async Task Incidents_OfTheAuthorityAbove_AreNotShownToTheOneBelow()
    {
        await ParkAsync("api.9.0", await CaseAsync(), "statistics");

        Assert.Equal(1, (await host.GetAsync("/api/incidents?receiver=statistics", "jiang.data.hunan")).Json.GetProperty("total").GetInt32());
        Assert.Equal(0, (await host.GetAsync("/api/incidents?receiver=statistics", "shi.data.furong")).Json.GetProperty("total").GetInt32());
        Assert.Equal(404, (await host.PostAsync("/api/incidents/outbox:api.9.0/retry", "shi.data.furong", "")).Status);
    }

    [Theory]
    [InlineData("/api/incidents/outbox:x/dismiss", "{}", "$.reason")]
    [InlineData("/api/incidents/outbox:x/dismiss", """{"reason":" "}""", "$.reason")]
    [InlineData("/api/incidents/retry", """{"ids":[]}""", "$.ids")]
    [InlineData("/api/incidents/retry", "{}", "$.ids")]
    public async Task Incidents_WithBadInput_Are400(string path, string body, string where)
    {
        Reply reply = await host.PostAsync(path, Operator, body);

        Assert.Equal((400, "BadInput", where), (reply.Status, reply.Code, reply.Text("path")));
    }

    private async Task<string> CaseAsync()
    {
        Reply opened = await host.PostAsync("/api/cases", "zhang.case.changsha",
            """{"kind":"listing","authority":"430100","subject":{"name":"故障示范有限公司（虚构）","uscc":"91430100MA4LH0081E","kind":"legalPerson"},"facts":{}}""");
        Assert.Equal(201, opened.Status);
        return opened.Text("id");
    }

    private async Task ParkAsync(string id, string caseId, string receiver)
    {
        OutboxRow row = OutboxRows.Owed(id, receiver: receiver, caseId: caseId);
        row.State = OutboxRow.Incident;
        row.ParkedMs = 1;
        row.Attempts = 5;
        row.Troubles = """[{"at":"2026-01-05T00:00:00Z","fault":"unreachable","message":"down"}]""";
        await using WriteTransaction write =
            await host.Services.GetRequiredService<CaseDatabase>().WriteAsync(CancellationToken.None);
        write.Db.Add(row);
        await write.CommitAsync();
    }
}
