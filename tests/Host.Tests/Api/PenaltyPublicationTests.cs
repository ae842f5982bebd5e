using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>Which pushed penalties open their publication by themselves, and how a person opens the others.</summary>
public sealed class PenaltyPublicationTests : IDisposable
{
    private const string Officer = "zhang.case.changsha";
    private const string Checker = "wang.credit.changsha";
    private const string AllKnown = "处罚程序=普通程序;罚款数额特别较大=否;多次违法受到处罚=否;同时列入严重违法失信名单=否";

    private readonly ApiHost host = new();

    public void Dispose() => host.Dispose();

    [Fact]
    public async Task Push_OfARecordThatSaysEverything_OpensOnePublicationHoweverOftenItComes()
    {
        JsonElement first = await PushAsync(Record("长市监罚〔2026〕61号"));
        JsonElement again = await PushAsync(Record("长市监罚〔2026〕61号"));
        JsonElement changed = await PushAsync(Record("长市监罚〔2026〕61号", content: "罚款6万元，更正"));

        string id = first.GetProperty("case").GetString()!;
        Reply opened = await host.GetAsync($"/api/cases/{id}", Officer);
        Reply desk = await host.GetAsync("/api/tasks", Officer);
        Assert.Equal(("open", "general"), (first.GetProperty("advice").GetString(), first.GetProperty("tier").GetString()));
        Assert.Equal((id, id), (again.GetProperty("case").GetString(), changed.GetProperty("case").GetString()));
        Assert.Equal(("penalty-publicity", "Entered"), (opened.Text("kind"), opened.Text("status")));
        Assert.Single(desk.Json.EnumerateArray(), task => task.GetProperty("kind").GetString() == "penalty-publicity");
    }

    [Fact]
    public async Task Push_ThatOpened_IsCheckedByTwoPeopleBeforeAnythingIsShown()
    {
        JsonElement pushed = await PushAsync(Record("长市监罚〔2026〕62号"));
        string tasks = $"/api/cases/{pushed.GetProperty("case").GetString()}/tasks";

        Reply early = await host.PostAsync($"{tasks}/publish/complete", Checker, """{"outcome":"published"}""");
        Reply shownEarly = await host.GetAsync("/api/register/penalties");
        Reply entered = await host.PostAsync($"{tasks}/enter/complete", Officer, """
            {"outcome":"enter","facts":{"domain":"other","decisionServedOn":"2026-01-05","registeredInProvince":true,"restrictionOnParty":false}}
            """);
        Reply passed = await host.PostAsync($"{tasks}/check/complete", Checker, """{"outcome":"pass"}""");
        Reply published = await host.PostAsync($"{tasks}/publish/complete", Checker, """{"outcome":"published"}""");
        Reply shown = await host.GetAsync("/api/register/penalties");

        Assert.Equal((409, "TaskNotOpen"), (early.Status, early.Code));
        Assert.Equal((200, 200, 200), (entered.Status, passed.Status, published.Status));
        Assert.Equal((0, 1), (shownEarly.Json.GetProperty("total").GetInt32(), shown.Json.GetProperty("total").GetInt32()));
    }

    [Fact]
    public async Task Push_OfARecordWithoutTheProcedure_IsOfferedWithWhatIsMissingAndAPersonOpensIt()
    {
        const string Number = "长市监罚〔2026〕63号";
        JsonElement offered = await PushAsync(Record(Number, remarks: AllKnown.Replace("处罚程序=普通程序;", "", StringComparison.Ordinal)));
        Reply pool = await host.GetAsync($"/api/penalties?q={Uri.EscapeDataString(Number)}", Officer);
        string key = pool.Json.GetProperty("items")[0].GetProperty("key").GetString()!;

        Reply byField = await OpenAsync(key, "li.field.changsha");
        Reply elsewhere = await OpenAsync(key, "yi.case.furong");
        Reply opened = await OpenAsync(key, Officer, ("Request-Id", "publish-63"));
        Reply repeated = await OpenAsync(key, Officer, ("Request-Id", "publish-63"));
        Reply twice = await OpenAsync(key, Officer);
        Reply unknown = await OpenAsync("decision|nobody|none", Officer);
        Reply after = await host.GetAsync($"/api/penalties?q={Uri.EscapeDataString(Number)}", Officer);

        Assert.Equal("offer", offered.GetProperty("advice").GetString());
        Assert.Equal("undetermined", offered.GetProperty("tier").GetString());
        Assert.Contains("procedure", offered.GetProperty("missing")[0].GetProperty("facts").EnumerateArray().Select(fact => fact.GetString()));
        Assert.Equal(JsonValueKind.Null, offered.GetProperty("case").ValueKind);
        Assert.Equal((403, "NotPermitted"), (byField.Status, byField.Code));
        Assert.Equal((403, "NotPermitted"), (elsewhere.Status, elsewhere.Code));
        Assert.Contains("长沙市市场监督管理局", elsewhere.Text("detail"), StringComparison.Ordinal);
        Assert.Equal((201, 201), (opened.Status, repeated.Status));
        Assert.Equal(opened.Text("id"), repeated.Text("id"));
        Assert.Equal((409, "DuplicateCase"), (twice.Status, twice.Code));
        Assert.Equal(404, unknown.Status);
        Assert.Equal(opened.Text("id"), after.Json.GetProperty("items")[0].GetProperty("publication").GetProperty("case").GetString());
    }

    [Theory]
    [InlineData("2026-02-02", "open")]
    [InlineData("2026-02-03", "offer")]
    public async Task Push_AroundTheLastDayOfTheLimit_OpensByItselfOnlyWhileItRuns(string today, string advice)
    {
        await host.PostAsync("/api/dev/clock", null, $$"""{"today":"{{today}}"}""");

        JsonElement publication = await PushAsync(Record("长市监罚〔2026〕64号"));

        Assert.Equal(advice, publication.GetProperty("advice").GetString());
        Assert.Equal(advice == "open", publication.GetProperty("case").ValueKind == JsonValueKind.String);
    }

    [Theory]
    [InlineData("处罚程序=简易程序", "长沙市市场监督管理局", "none")]
    [InlineData(AllKnown, "广州市市场监督管理局", "none")]
    [InlineData(AllKnown + ";处罚效力=撤销;效力变动日=2026-01-05", "长沙市市场监督管理局", "none")]
    [InlineData(AllKnown + ";处罚效力=变更;效力变动日=2026-01-05", "长沙市市场监督管理局", "offer")]
    public async Task Push_OfWhatIsNotPublishedHere_OpensNothing(string remarks, string authority, string advice)
    {
        JsonElement publication = await PushAsync(Record("长市监罚〔2026〕65号", remarks, authority));

        Assert.Equal(advice, publication.GetProperty("advice").GetString());
        Assert.Equal(JsonValueKind.Null, publication.GetProperty("case").ValueKind);
    }

    private async Task<JsonElement> PushAsync(string record)
    {
        Reply reply = await host.PostAsync("/api/penalties", Officer, record);
        Assert.True(reply.Status == 200, $"{reply.Status} {reply.Json}");
        return reply.Json.GetProperty("penalties")[0].GetProperty("publication");
    }

    private Task<Reply> OpenAsync(string key, string person, params (string Name, string Value)[] headers) => host.PostAsync(
        "/api/penalties/publications",
        person,
        JsonSerializer.Serialize(new { key, facts = new { procedure = "ordinary" } }),
        headers);

    private static string Record(
        string number, string remarks = AllKnown, string authority = "长沙市市场监督管理局", string content = "罚款6万元") =>
        JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["CF_XDR_MC"] = "长沙星河食品有限公司（虚构）",
            ["CF_XDR_LB"] = "法人及非法人组织",
            ["CF_XDR_SHXYM"] = "91430100MA0FJH019W",
            ["CF_FRDB"] = "某某",
            ["CF_WSH"] = number,
            ["CF_WFXW"] = "生产经营不合格食品",
            ["CF_SY"] = "虚构事实",
            ["CF_YJ"] = "食品安全法",
            ["CF_CFLB"] = "罚款",
            ["CF_NR"] = content,
            ["CF_NR_FK"] = "6",
            ["CF_JDRQ"] = "2026-01-05",
            ["CF_YXQ"] = "2099-12-31",
            ["CF_GSJZQ"] = "2029-01-05",
            ["CF_CFJG"] = authority,
            ["CF_CFJGDM"] = "91430100MA0FJH043D",
            ["CF_SJLY"] = authority,
            ["CF_SJLYDM"] = "91430100MA0FJH043D",
            ["BZ"] = remarks,
        });
}
