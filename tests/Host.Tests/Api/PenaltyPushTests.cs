using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

public sealed class PenaltyPushTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Person = "zhang.case.changsha";

    [Fact]
    public async Task Push_SameRecordTwice_ChangesNothingTheSecondTime()
    {
        string record = Record("长市监罚〔2025〕77号");

        Reply first = await host.PostAsync("/api/penalties", Person, record);
        Reply second = await host.PostAsync("/api/penalties", Person, $"[{record}]");

        Assert.Equal((200, 1), (first.Status, first.Json.GetProperty("added").GetInt32()));
        Assert.Equal((0, 1), (second.Json.GetProperty("added").GetInt32(), second.Json.GetProperty("unchanged").GetInt32()));
    }

    [Fact]
    public async Task Push_Record_IsJudgedAtOnceAndListed()
    {
        Reply pushed = await host.PostAsync("/api/penalties", Person, Record("长市监罚〔2025〕78号"));
        Reply listed = await host.GetAsync($"/api/penalties?q={Uri.EscapeDataString("2025〕78号")}", Person);

        string? triage = Assert.Single(pushed.Json.GetProperty("penalties").EnumerateArray()).GetProperty("triage").GetString();
        JsonElement line = Assert.Single(listed.Json.GetProperty("items").EnumerateArray());
        Assert.Equal(triage, line.GetProperty("triage").GetString());
    }

    [Fact]
    public async Task Push_RecordWithFault_Is422WithReason()
    {
        Reply reply = await host.PostAsync("/api/penalties", Person, """{"CF_XDR_MC":"长沙星河食品有限公司（虚构）"}""");

        Assert.Equal((422, "PenaltyRejected"), (reply.Status, reply.Code));
        Assert.NotEqual(0, reply.Json.GetProperty("rejected")[0].GetProperty("faults").GetArrayLength());
    }

    [Theory]
    [InlineData("""{"CF_XXX":"1"}""", "$.CF_XXX")]
    [InlineData("""[{"CF_XDR_MC":["a"]}]""", "$[0].CF_XDR_MC")]
    [InlineData("[]", "$")]
    [InlineData("7", "$")]
    public async Task Push_BadInput_Is400WithPath(string body, string path)
    {
        Reply reply = await host.PostAsync("/api/penalties", Person, body);

        Assert.Equal((400, "BadInput", path), (reply.Status, reply.Code, reply.Text("path")));
    }

    [Fact]
    public async Task Push_ByAParty_Is403()
    {
        Assert.Equal(403, (await host.PostAsync("/api/penalties", "party.xinghe", Record("x"))).Status);
    }

    private static string Record(string number) => JsonSerializer.Serialize(new Dictionary<string, string>
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
        ["CF_NR"] = "罚款5万元",
        ["CF_NR_FK"] = "5",
        ["CF_JDRQ"] = "2025-12-01",
        ["CF_YXQ"] = "2099-12-31",
        ["CF_GSJZQ"] = "2028-12-01",
        ["CF_CFJG"] = "长沙市市场监督管理局",
        ["CF_CFJGDM"] = "91430100MA0FJH043D",
        ["CF_SJLY"] = "长沙市市场监督管理局",
        ["CF_SJLYDM"] = "91430100MA0FJH043D",
    });
}
