using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

public sealed class ImportApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Person = "wu.data.changsha";
    private const string Code = "91430100MA0FJH019W";

    [Fact]
    public async Task Push_Twice_AddsOnceAndThenIsUnchanged()
    {
        string body = Abnormal("2025-07-02");

        Reply first = await host.PostAsync("/api/imports/abnormal-list", Person, body);
        Reply second = await host.PostAsync("/api/imports/abnormal-list", Person, body);

        Assert.Equal((200, 1, 0), (first.Status, Count(first, "added"), Count(first, "unchanged")));
        Assert.Equal((200, 0, 1), (second.Status, Count(second, "added"), Count(second, "unchanged")));
        Reply batch = await host.GetAsync($"/api/imports/{first.Text("batch")}", Person);
        Assert.Equal((1, 0), (Count(batch, "added"), Count(batch, "unchanged")));
    }

    [Fact]
    public async Task Push_ChangedRow_IsANewVersionWithItsSource()
    {
        await host.PostAsync("/api/imports/abnormal-list", Person, Abnormal("2024-05-06"));

        Reply changed = await host.PostAsync(
            "/api/imports/abnormal-list", Person, Abnormal("2024-05-06", ",\"移出日期\":\"2024/11/2\""));

        Assert.Equal(1, Count(changed, "changed"));
        JsonElement record = (await host.GetAsync($"/api/parties/{Code}", Person)).Json.GetProperty("records").EnumerateArray()
            .Single(one => one.GetProperty("values").GetProperty("listedOn").GetString() == "2024-05-06");
        Assert.Equal("2024-11-02", record.GetProperty("values").GetProperty("removedOn").GetString());
        Assert.Equal(2, record.GetProperty("source").GetProperty("version").GetInt32());
        Assert.Equal(changed.Text("batch"), record.GetProperty("source").GetProperty("batch").GetString());
    }

    [Theory]
    [InlineData("2025-07-02", null, true)]
    [InlineData("2025-07-02", "2025-12-31", false)]
    public async Task Party_OnTheAbnormalList_IsProposedForAsLongAsItStands(string from, string? until, bool holds)
    {
        string code = until is null ? "91430100MA0FJH035J" : "91430100MA0FJH043D";
        await host.PostAsync("/api/imports/abnormal-list", Person, $$"""
            [{"uniscid":"{{code}}","entname":"长沙某公司（虚构）","specause_cn":"通过登记的住所或者经营场所无法联系","abntime":"{{from}}","remdate":"{{until}}"}]
            """);

        Reply party = await host.GetAsync($"/api/parties/{code}", Person);

        JsonElement fact = Assert.Single(party.Json.GetProperty("proposed").EnumerateArray());
        Assert.Equal(("onAbnormalList", "true", holds), (fact.GetProperty("fact").GetString(),
            fact.GetProperty("value").GetString(), fact.GetProperty("holds").GetBoolean()));
        Assert.Equal(1, fact.GetProperty("source").GetProperty("row").GetInt32());
    }

    [Fact]
    public async Task Push_UnknownValue_ParksTheRowAndGivesItBack()
    {
        Reply pushed = await host.PostAsync("/api/imports/key-sectors", Person, $$"""
            [{"uscc":"{{Code}}","name":"甲","sector":"食品","from":"20250102"},
             {"uscc":"{{Code}}","name":"甲","sector":"航天","from":"2025年1月2日"}]
            """);

        JsonElement rejected = Assert.Single(pushed.Json.GetProperty("rejected").EnumerateArray());
        Assert.Equal("P16", rejected.GetProperty("faults")[0].GetProperty("code").GetString());
        using HttpClient client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Dev-User", Person);
        string file = await client.GetStringAsync($"/api/imports/{pushed.Text("batch")}/rejected.csv");
        Assert.Contains("航天", file, StringComparison.Ordinal);
        Assert.Contains("P16", file, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Push_PersonalParticulars_AreMaskedAndNotInTheRecord()
    {
        const string Other = "91430100MA0FJH027P";
        await host.PostAsync("/api/imports/parties", Person, $$"""
            [{"uscc":"{{Other}}","name":"长沙晨光乳业有限公司（虚构）","kind":"企业","法定代表人":"欧阳修","lxdh":"13800001234","zs":"长沙市岳麓区麓山南路1号"}]
            """);

        Reply party = await host.GetAsync($"/api/parties/{Other}", Person);

        Assert.Equal(("欧***", "***34", "长沙市岳麓区***"), (party.Text("representative"), party.Text("telephone"), party.Text("address")));
        Assert.DoesNotContain("欧阳修", party.Json.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("麓山南路", party.Json.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Push_SameRequestId_GivesTheSameAnswerAndOtherContent409()
    {
        (string, string) id = ("Request-Id", "import-1");
        Reply first = await host.PostAsync("/api/imports/abnormal-list", Person, Abnormal("2023-07-03"), id);

        Reply again = await host.PostAsync("/api/imports/abnormal-list", Person, Abnormal("2023-07-03"), id);
        Reply other = await host.PostAsync("/api/imports/abnormal-list", Person, Abnormal("2023-07-04"), id);
        Reply foreign = await host.PostAsync("/api/imports/abnormal-list", "jiang.data.hunan", Abnormal("2023-07-03"), id);

        Assert.Equal(first.Json.ToString(), again.Json.ToString());
        Assert.Equal((409, "RequestIdReused"), (other.Status, other.Code));
        Assert.Equal((409, "RequestIdReused"), (foreign.Status, foreign.Code));
    }

    [Theory]
    [InlineData("no-such-kind", "[{}]", 404, "ImportKindUnknown")]
    [InlineData("abnormal-list", "{}", 400, "BadInput")]
    [InlineData("abnormal-list", "[]", 400, "BadInput")]
    [InlineData("abnormal-list", """[{"uscc":{"a":1}}]""", 400, "BadInput")]
    [InlineData("abnormal-list", """[{"uscc":"91430100MA0FJH019W"}]""", 422, "ImportRejected")]
    [InlineData("abnormal-list", """[{"uscc":"91430100MA0FJH019W","name":"甲","cause":"1","listedOn":"2025-01-02","colour":"red"}]""", 422, "ImportRejected")]
    [InlineData("abnormal-list", """[{"uscc":"91430100MA0FJH019X","name":"甲","cause":"1","listedOn":"2025-01-02"}]""", 422, "ImportRejected")]
    [InlineData("abnormal-list", """[{"uscc":"91430100MA0FJH019W","name":"甲","cause":"1","listedOn":"2025-02-30"}]""", 422, "ImportRejected")]
    public async Task Push_OfNoUse_IsRefused(string kind, string body, int status, string code)
    {
        Reply reply = await host.PostAsync($"/api/imports/{kind}", Person, body);

        Assert.Equal((status, code), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("/api/imports/abnormal-list", """[{"uscc":"\ud800","name":"甲","cause":"1","listedOn":"2025-01-02"}]""")]
    [InlineData("/api/penalties", """[{"CF_XDR_MC":"\ud800"}]""")]
    [InlineData("/api/penalties", """[{"\ud800":"x"}]""")]
    [InlineData("/api/penalties", """[[{"a":1}],"\ud800"]""")]
    [InlineData("/api/cases", """{"kind":"listing","authority":"430100","subject":{"name":"\ud800","uscc":"","kind":"legalPerson"}}""")]
    [InlineData("/api/dev/clock", """{"today":"9999-12-31"}""")]
    public async Task Write_OfWhatIsNoTextOrNoDay_Is400(string path, string body)
    {
        Reply reply = await host.PostAsync(path, "zhang.case.changsha", body);
        Reply named = await host.PostAsync(path, "zhang.case.changsha", body, ("Request-Id", $"no-text-{body.Length}"));

        Assert.Equal((400, "BadInput"), (reply.Status, reply.Code));
        Assert.Equal((400, "BadInput"), (named.Status, named.Code));
    }

    [Theory]
    [InlineData("/api/imports")]
    [InlineData("/api/import-kinds")]
    [InlineData($"/api/parties/{Code}")]
    public async Task Reading_ByAnotherParty_Is403(string path)
    {
        Assert.Equal(403, (await host.GetAsync(path, "party.yunlu")).Status);
    }

    [Fact]
    public async Task List_WithTheTagOfAnEarlierAnswer_Is304UntilSomethingChanges()
    {
        await host.PostAsync("/api/imports/abnormal-list", Person, Abnormal("2022-07-01"));
        (int status, string tag) = await TaggedAsync(null);

        (int unchanged, string same) = await TaggedAsync(tag);
        await host.PostAsync("/api/imports/abnormal-list", Person, Abnormal("2022-07-02"));
        (int changed, string other) = await TaggedAsync(tag);

        Assert.Equal((200, 304, 200), (status, unchanged, changed));
        Assert.Equal(tag, same);
        Assert.NotEqual(tag, other);
    }

    private async Task<(int Status, string Tag)> TaggedAsync(string? known)
    {
        using HttpClient client = host.CreateClient();
        using HttpRequestMessage request = new(HttpMethod.Get, "/api/imports?size=200");
        request.Headers.Add("X-Dev-User", Person);
        if (known is not null)
            request.Headers.Add("If-None-Match", known);
        using HttpResponseMessage response = await client.SendAsync(request);
        return ((int)response.StatusCode, response.Headers.ETag!.ToString());
    }

    private static string Abnormal(string listedOn, string more = "") => $$"""
        [{"uscc":"{{Code}}","name":"长沙星河食品有限公司（虚构）","cause":"未依照规定公示年度报告","listedOn":"{{listedOn}}"{{more}}}]
        """;

    private static int Count(Reply reply, string member) => reply.Json.GetProperty(member).GetInt32();
}
