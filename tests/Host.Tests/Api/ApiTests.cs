using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Api;

public sealed class ApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Case = "zhang.case.changsha";
    private const string Party = "91430100MA0FJH019W";

    [Fact]
    public async Task Health_AfterStart_IsReady()
    {
        Assert.Equal(200, (await host.GetAsync("/healthz")).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("nobody.at.all")]
    public async Task Tasks_WithoutAKnownPerson_Is401(string? person)
    {
        Reply reply = await host.GetAsync("/api/tasks", person);

        Assert.Equal(401, reply.Status);
        Assert.Equal("application/problem+json", reply.MediaType);
        Assert.Equal("SignInRequired", reply.Code);
    }

    [Fact]
    public async Task Tasks_WithAPercentEncodedName_KnowsThePerson()
    {
        Assert.Equal(200, (await host.GetAsync("/api/tasks", Uri.EscapeDataString("张经办"))).Status);
    }

    [Fact]
    public void EveryCallBelowApi_NeedsAPersonUnlessItIsPublic()
    {
        string[] open =
        [
            .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/api/", StringComparison.Ordinal) == true)
                .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null
                    || endpoint.Metadata.GetMetadata<IAuthorizeData>() is null)
                .Select(endpoint => endpoint.RoutePattern.RawText!).Distinct().Order(StringComparer.Ordinal),
        ];

        Assert.Equal(
            [
                "/api/check", "/api/dev/clock", "/api/dev/people", "/api/register/abnormal-list",
                "/api/register/concentrated-publicity", "/api/register/individual-businesses", "/api/register/measures",
                "/api/register/penalties", "/api/register/serious-list", "/api/register/spot-checks",
                "/api/register/typical-cases", "/api/{**rest}",
            ],
            open);
    }

    [Theory]
    [InlineData("{bad", "$")]
    [InlineData("[]", "$")]
    [InlineData("""{"kind":"listing"}""", "$")]
    [InlineData("""{"kind":"listing","authority":"430100","subject":"91430100MA0FJH019W","subjct":1}""", "$.subjct")]
    [InlineData("""{"kind":"listing","authority":430100,"subject":"91430100MA0FJH019W"}""", "$.authority")]
    [InlineData("""{"kind":"listing","authority":"430100","subject":7}""", "$.subject")]
    [InlineData("""{"kind":"listing","authority":"430100","subject":{"name":"x","uscc":"","kind":"legalPerson","x":"y"}}""", "$.subject.x")]
    [InlineData("""{"kind":"listing","authority":"430100","subject":"91430100MA0FJH019W","facts":{"vileNature":"yes"}}""", "$.facts.vileNature")]
    [InlineData("""{"kind":"listing","authority":"430100","subject":"91430100MA0FJH019W","facts":{"violationOn":"2026-02-30"}}""", "$.facts.violationOn")]
    [InlineData("""{"kind":"listing","authority":"430100","subject":"91430100MA0FJH019W","facts":{"factorsReasoned":-1}}""", "$.facts.factorsReasoned")]
    public async Task Open_WithBadInput_Is400WithPath(string body, string path)
    {
        Reply reply = await host.PostAsync("/api/cases", Case, body);

        Assert.Equal(400, reply.Status);
        Assert.Equal("BadInput", reply.Code);
        Assert.Equal(path, reply.Text("path"));
    }

    [Theory]
    [InlineData(Case, "no-such-kind", "430100", 404, "KindUnknown")]
    [InlineData(Case, "listing", "439999", 422, "AuthorityUnknown")]
    [InlineData("wu.data.changsha", "listing", "430100", 403, "NotPermitted")]
    [InlineData("yi.case.furong", "listing", "430100", 403, "NotPermitted")]
    [InlineData("wang.credit.changsha", "repair-serious-list", "430100", 404, "EntryUnknown")]
    public async Task Open_Refused_HasTheStatusOfItsCode(string person, string kind, string authority, int status, string code)
    {
        string body = $$$"""{"kind":"{{{kind}}}","authority":"{{{authority}}}","subject":"{{{Party}}}"}""";

        Reply reply = await host.PostAsync("/api/cases", person, body);

        Assert.Equal((status, code), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Open_SameRequestIdTwice_GivesTheSameCase()
    {
        string body = Opening("长市监罚〔2026〕1号");

        Reply first = await host.PostAsync("/api/cases", Case, body, ("Request-Id", "same-1"));
        Reply second = await host.PostAsync("/api/cases", Case, body, ("Request-Id", "same-1"));

        Assert.Equal(201, first.Status);
        Assert.Equal(first.Text("id"), second.Text("id"));
    }

    [Fact]
    public async Task Open_SameRequestIdWithOtherBody_Is409()
    {
        await host.PostAsync("/api/cases", Case, Opening("长市监罚〔2026〕2号"), ("Request-Id", "other-1"));

        Reply reply = await host.PostAsync("/api/cases", Case, Opening("长市监罚〔2026〕3号"), ("Request-Id", "other-1"));

        Assert.Equal((409, "RequestIdReused"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Open_TwiceForOnePenalty_Is409()
    {
        await host.PostAsync("/api/cases", Case, Opening("长市监罚〔2026〕4号"));

        Reply reply = await host.PostAsync("/api/cases", Case, Opening("长市监罚〔2026〕4号"));

        Assert.Equal((409, "DuplicateCase"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Open_WithUndeclaredFact_Is422InTheCallersLanguage()
    {
        string body = $$$"""{"kind":"listing","authority":"430100","subject":"{{{Party}}}","facts":{"weather":"fine"}}""";

        Reply english = await host.PostAsync("/api/cases", Case, body, ("Accept-Language", "en-GB,zh;q=0.5"));
        Reply chinese = await host.PostAsync("/api/cases", Case, body);

        Assert.Equal((422, "FactUndeclared"), (english.Status, english.Code));
        Assert.Equal(english.Json.GetProperty("sentence").GetProperty("en").GetString(), english.Text("detail"));
        Assert.Equal(chinese.Json.GetProperty("sentence").GetProperty("zh-CN").GetString(), chinese.Text("detail"));
    }

    [Fact]
    public async Task Case_ReadByItsHolder_TellsTasksFactsAndPermissions()
    {
        string id = await OpenedAsync("长市监罚〔2026〕5号");

        Reply reply = await host.GetAsync($"/api/cases/{id}", Case);
        System.Text.Json.JsonElement task = Assert.Single(reply.Json.GetProperty("tasks").EnumerateArray());

        Assert.Equal("Proposed", reply.Text("status"));
        Assert.Equal("propose", task.GetProperty("step").GetString());
        Assert.True(task.GetProperty("permitted").GetBoolean());
        Assert.Contains(
            task.GetProperty("outcomes")[0].GetProperty("facts").EnumerateArray(),
            fact => fact.GetProperty("name").GetString() == "vileNature" && fact.GetProperty("type").GetString() == "bool");
        Assert.Contains(
            reply.Json.GetProperty("facts").EnumerateArray(),
            fact => fact.GetProperty("name").GetString() == "authorityLevel" && fact.GetProperty("source").GetString() == "register");
    }

    [Fact]
    public async Task Case_ReadByAnother_SaysWhyNot()
    {
        string id = await OpenedAsync("长市监罚〔2026〕6号");

        Reply reply = await host.GetAsync($"/api/cases/{id}", "zhao.legal.changsha");
        System.Text.Json.JsonElement task = reply.Json.GetProperty("tasks")[0];

        Assert.False(task.GetProperty("permitted").GetBoolean());
        Assert.Equal("NotPermitted", task.GetProperty("refusal").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Case_ReadByAnotherParty_IsUnknownToIt()
    {
        string id = await OpenedAsync("长市监罚〔2026〕7号");

        Assert.Equal(200, (await host.GetAsync($"/api/cases/{id}", "party.xinghe")).Status);
        Assert.Equal(404, (await host.GetAsync($"/api/cases/{id}", "party.chenguang")).Status);
        Assert.Equal(404, (await host.GetAsync($"/api/cases/{id}/events", "party.chenguang")).Status);
    }

    [Theory]
    [InlineData("zhao.legal.changsha", "propose", """{"outcome":"dropProposal","opinion":"x"}""", 403, "NotPermitted")]
    [InlineData(Case, "propose", """{"outcome":"agree"}""", 422, "OutcomeUnknown")]
    [InlineData(Case, "propose", """{"outcome":"dropProposal"}""", 422, "OpinionRequired")]
    [InlineData(Case, "propose", """{"outcome":"propose","opinion":"x"}""", 422, "FactMissing")]
    [InlineData(Case, "legalReview", """{"outcome":"pass"}""", 409, "TaskNotOpen")]
    [InlineData(Case, "propose", """{"outcome":7}""", 400, "BadInput")]
    public async Task Complete_Refused_HasTheStatusOfItsCode(string person, string task, string body, int status, string code)
    {
        string id = await OpenedAsync($"长市监罚〔2026〕{task}{body.Length}{person}号");

        Reply reply = await host.PostAsync($"/api/cases/{id}/tasks/{task}/complete", person, body);

        Assert.Equal((status, code), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Complete_LastStepTwice_IsClosedTheSecondTime()
    {
        string id = await OpenedAsync("长市监罚〔2026〕8号");
        string body = """{"outcome":"dropProposal","opinion":"情节不符"}""";

        Reply first = await host.PostAsync($"/api/cases/{id}/tasks/propose/complete", Case, body);
        Reply second = await host.PostAsync($"/api/cases/{id}/tasks/propose/complete", Case, body);

        Assert.Equal(200, first.Status);
        Assert.Equal((409, "CaseClosed"), (second.Status, second.Code));
    }

    [Fact]
    public async Task Complete_UnknownCase_Is404()
    {
        Reply reply = await host.PostAsync("/api/cases/none/tasks/propose/complete", Case, """{"outcome":"propose"}""");

        Assert.Equal((404, "CaseUnknown"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("/api/check?uscc=91430100MA0FJH019X", 18)]
    [InlineData("/api/check?uscc=91430100MA0FJH01IW", 17)]
    [InlineData("/api/check?uscc=914301", 0)]
    [InlineData("/api/check", 0)]
    public async Task Check_BadCode_NamesThePosition(string path, int position)
    {
        Reply reply = await host.GetAsync(path);

        Assert.Equal((400, "UnifiedCodeInvalid"), (reply.Status, reply.Code));
        Assert.Equal(position, reply.Json.GetProperty("position").GetInt32());
    }

    [Fact]
    public async Task Check_UnlistedParty_IsUnrestrictedAndUnsigned()
    {
        Reply reply = await host.GetAsync("/api/check?uscc=91430100MA0FJH043D");

        Assert.False(reply.Json.GetProperty("restricted").GetBoolean());
        Assert.True(reply.Json.GetProperty("unsigned").GetBoolean());
        Assert.Equal(System.Text.Json.JsonValueKind.Null, reply.Json.GetProperty("signature").ValueKind);
    }

    [Theory]
    [InlineData("/api/register/serious-list?on=5.1.2026")]
    [InlineData("/api/register/serious-list?page=x")]
    public async Task Register_BadParameter_Is400(string path)
    {
        Reply reply = await host.GetAsync(path);

        Assert.Equal((400, "BadInput"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Tasks_UnknownBox_Is400()
    {
        Assert.Equal(400, (await host.GetAsync("/api/tasks?box=all", Case)).Status);
    }

    [Fact]
    public async Task Clock_SetBackwards_Is409()
    {
        Reply reply = await host.PostAsync("/api/dev/clock", null, """{"today":"2026-01-04"}""");

        Assert.Equal((409, "ClockBackwards"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Unknown_CallBelowApi_Is404()
    {
        Assert.Equal((404, "NotFound"), await host.GetAsync("/api/weather", Case) is var reply ? (reply.Status, reply.Code) : default);
    }

    [Fact]
    public async Task SignIn_WithoutAntiforgeryToken_IsRefused()
    {
        using HttpClient client = host.CreateClient();
        using FormUrlEncodedContent form = new([KeyValuePair.Create("person", Case)]);

        using HttpResponseMessage response = await client.PostAsync("/sign-in", form);

        Assert.Equal(System.Net.HttpStatusCode.BadRequest, response.StatusCode);
    }

    private static string Opening(string penalty) =>
        $$$"""{"kind":"listing","authority":"430100","subject":"{{{Party}}}","facts":{"penaltyNumber":"{{{penalty}}}"}}""";

    private async Task<string> OpenedAsync(string penalty) =>
        (await host.PostAsync("/api/cases", Case, Opening(penalty))).Text("id");
}
