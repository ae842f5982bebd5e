using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>Every verb over HTTP: done by the right person, refused to the wrong one, refused in a closed case.</summary>
public sealed class TaskVerbTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Proposer = "zhang.case.changsha";
    private const string Field = "li.field.changsha";
    private const string FieldChief = "tan.field-chief.changsha";
    private const string Credit = "wang.credit.changsha";
    private const string Legal = "zhao.legal.changsha";
    private const string Party = "91430100MA0FJH019W";
    private const string Hash = "sha256:0000000000000000000000000000000000000000000000000000000000000000";

    private static int cases;

    /// <summary>Verb, body, who may, who may not, the code for who may not.</summary>
    public static TheoryData<string, string, string, string, string> Verbs => new()
    {
        { "return", """{"to":"previous","opinion":"缺检验报告"}""", Field, Credit, "NotPermitted" },
        { "transfer", """{"to":{"person":"tan.field-chief.changsha"},"reason":"出差"}""", Field, Credit, "NotPermitted" },
        { "transfer", """{"to":{"division":"field","position":"chief"},"reason":"出差"}""", FieldChief, Legal, "NotPermitted" },
        { "delegate", """{"person":"tan.field-chief.changsha","reason":"出差"}""", Field, Credit, "NotPermitted" },
        { "claim", "", Field, Credit, "NotPermitted" },
        { "add-signer", """{"person":"zhao.legal.changsha","place":"beside","reason":"请会签"}""", Field, Credit, "NotPermitted" },
        { "urge", """{"reason":"请抓紧"}""", Credit, Legal, "NotPermitted" },
        { "copy", """{"to":{"division":"data"}}""", Field, Legal, "NotPermitted" },
    };

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Verb_ByTheRightPerson_IsDoneOnceAndByOthersRefused(
        string verb, string body, string right, string wrong, string code)
    {
        string id = await ProposedAsync();

        Reply refused = await PostAsync(id, verb, wrong, body);
        Reply done = await PostAsync(id, verb, right, body, "once");
        Reply again = await PostAsync(id, verb, right, body, "once");

        Assert.Equal((403, code), (refused.Status, refused.Code));
        Assert.Equal(200, done.Status);
        Assert.Equal(done.Json.GetProperty("sequence").GetInt64(), again.Json.GetProperty("sequence").GetInt64());
    }

    [Theory]
    [InlineData("return", """{"to":"previous","opinion":"x"}""")]
    [InlineData("withdraw", """{"reason":"x"}""")]
    [InlineData("transfer", """{"to":{"division":"field"},"reason":"x"}""")]
    [InlineData("delegate", """{"person":"tan.field-chief.changsha","reason":"x"}""")]
    [InlineData("claim", "")]
    [InlineData("release", "")]
    [InlineData("add-signer", """{"person":"zhao.legal.changsha","place":"after","reason":"x"}""")]
    [InlineData("remove-signer", """{"person":"zhao.legal.changsha","reason":"x"}""")]
    [InlineData("sign", """{"agrees":true}""")]
    [InlineData("urge", """{"reason":"x"}""")]
    [InlineData("copy", """{"to":{"division":"data"}}""")]
    public async Task Verb_InAClosedCase_Is409(string verb, string body)
    {
        string id = await OpenedAsync();
        await PostAsync(id, "complete", Proposer, """{"outcome":"dropProposal","opinion":"情节不符"}""", step: "propose");

        Reply reply = await PostAsync(id, verb, Proposer, body, step: "propose");

        Assert.Equal((409, "CaseClosed"), (reply.Status, reply.Code));
    }

    [Theory]
    [InlineData("return", """{"opinion":"x"}""")]
    [InlineData("transfer", """{"to":"li"}""")]
    [InlineData("add-signer", """{"person":"zhao.legal.changsha","place":"between"}""")]
    [InlineData("sign", """{"agrees":"yes"}""")]
    public async Task Verb_WithBadInput_Is400(string verb, string body)
    {
        string id = await ProposedAsync();

        Assert.Equal(400, (await PostAsync(id, verb, Field, body)).Status);
    }

    [Fact]
    public async Task Withdraw_ByItsMaker_OpensTheTaskAgain()
    {
        string id = await ProposedAsync();

        Reply other = await PostAsync(id, "withdraw", Field, """{"reason":"x"}""", step: "propose");
        Reply done = await PostAsync(id, "withdraw", Proposer, """{"reason":"日期填错"}""", step: "propose");
        Reply view = await host.GetAsync($"/api/cases/{id}", Proposer);
        Reply late = await PostAsync(id, "withdraw", Proposer, """{"reason":"x"}""", step: "propose");

        Assert.Equal((403, "NotPermitted"), (other.Status, other.Code));
        Assert.Equal(200, done.Status);
        Assert.Equal("propose", Task(view).GetProperty("step").GetString());
        Assert.Equal((409, "WithdrawalTooLate"), (late.Status, late.Code));
    }

    [Fact]
    public async Task Release_OfAClaim_IsForWhoClaimed()
    {
        string id = await ProposedAsync();
        await PostAsync(id, "claim", Field, "");

        Reply desk = await host.GetAsync("/api/tasks", FieldChief);
        Reply other = await PostAsync(id, "release", Credit, "");
        Reply done = await PostAsync(id, "release", Field, "");
        Reply nothing = await PostAsync(id, "release", Field, "");

        Assert.Equal("李业务", Line(desk, id).GetProperty("assignee").GetString());
        Assert.Equal(403, other.Status);
        Assert.Equal(200, done.Status);
        Assert.Equal((409, "NothingHeld"), (nothing.Status, nothing.Code));
    }

    [Fact]
    public async Task Sign_WhereAsked_FinishesWhatWasDecided()
    {
        string id = await ProposedAsync();
        await PostAsync(id, "add-signer", Field, """{"person":"zhao.legal.changsha","place":"beside","reason":"请会签"}""");

        Reply onDesk = await host.GetAsync("/api/tasks", Legal);
        await PostAsync(id, "complete", Field, """{"outcome":"agree"}""");
        Reply waiting = await host.GetAsync($"/api/cases/{id}", Field);
        Reply wrong = await PostAsync(id, "sign", Credit, """{"agrees":true}""");
        Reply signed = await PostAsync(id, "sign", Legal, """{"agrees":true,"opinion":"同意"}""");
        Reply after = await host.GetAsync($"/api/cases/{id}", Field);

        Assert.Equal("fieldReview", Line(onDesk, id).GetProperty("step").GetString());
        Assert.Equal("agree", Task(waiting).GetProperty("handling").GetProperty("decided").GetString());
        Assert.Equal(403, wrong.Status);
        Assert.Equal(200, signed.Status);
        Assert.Equal("creditCheck", Task(after).GetProperty("step").GetString());
    }

    [Fact]
    public async Task RemoveSigner_OfAnUnsignedOne_LetsTheTaskGoOn()
    {
        string id = await ProposedAsync();
        await PostAsync(id, "add-signer", Field, """{"person":"zhao.legal.changsha","place":"before","reason":"请会签"}""");

        Reply early = await PostAsync(id, "complete", Field, """{"outcome":"agree"}""");
        Reply wrong = await PostAsync(id, "remove-signer", Credit, """{"person":"zhao.legal.changsha","reason":"x"}""");
        Reply removed = await PostAsync(id, "remove-signer", Field, """{"person":"zhao.legal.changsha","reason":"不必"}""");
        Reply done = await PostAsync(id, "complete", Field, """{"outcome":"agree"}""");

        Assert.Equal((409, "SignaturesMissing"), (early.Status, early.Code));
        Assert.Equal(403, wrong.Status);
        Assert.Equal((200, 200), (removed.Status, done.Status));
    }

    [Fact]
    public async Task Urge_ShowsOnTheHoldersDesk()
    {
        string id = await ProposedAsync();

        Reply before = await host.GetAsync("/api/tasks?box=urged", Field);
        await PostAsync(id, "urge", Credit, """{"reason":"请抓紧"}""");
        Reply again = await PostAsync(id, "urge", Credit, """{"reason":"请抓紧"}""");
        Reply after = await host.GetAsync("/api/tasks?box=urged", Field);

        Assert.DoesNotContain(before.Json.EnumerateArray(), line => line.GetProperty("case").GetString() == id);
        Assert.Equal((409, "UrgedAlready"), (again.Status, again.Code));
        Assert.Equal(JsonValueKind.String, Line(after, id).GetProperty("urgedOn").ValueKind);
    }

    [Fact]
    public async Task Copy_LiesInTheReadersBoxUntilRead()
    {
        string id = await ProposedAsync();
        await PostAsync(id, "copy", Field, """{"to":{"person":"zhao.legal.changsha"}}""");

        Reply box = await host.GetAsync("/api/tasks?box=toRead", Legal);
        Reply wrong = await PostAsync(id, "read", Credit, "");
        Reply read = await PostAsync(id, "read", Legal, "");
        Reply after = await host.GetAsync("/api/tasks?box=toRead", Legal);

        Assert.Equal("fieldReview", Line(box, id).GetProperty("step").GetString());
        Assert.Equal((409, "NothingToRead"), (wrong.Status, wrong.Code));
        Assert.Equal(200, read.Status);
        Assert.DoesNotContain(after.Json.EnumerateArray(), line => line.GetProperty("case").GetString() == id);
    }

    [Fact]
    public async Task Started_ShowsWhereMyCaseStands()
    {
        string id = await ProposedAsync();

        Reply mine = await host.GetAsync("/api/tasks?box=started", Proposer);
        Reply others = await host.GetAsync("/api/tasks?box=started", Field);

        Assert.Equal("fieldReview", Line(mine, id).GetProperty("step").GetString());
        Assert.DoesNotContain(others.Json.EnumerateArray(), line => line.GetProperty("case").GetString() == id);
    }

    [Fact]
    public async Task Draft_IsKeptPerPersonAndGoesWithTheTask()
    {
        string id = await ProposedAsync();
        string path = $"/api/cases/{id}/tasks/fieldReview/draft";

        Reply none = await host.GetAsync(path, Field);
        Reply kept = await PutAsync(path, Field, """{"outcome":"agree","opinion":"拟同意，待核对"}""");
        Reply wrong = await PutAsync(path, Credit, """{"opinion":"x"}""");
        Reply mine = await host.GetAsync(path, Field);
        Reply chiefs = await host.GetAsync(path, FieldChief);
        await PostAsync(id, "complete", Field, """{"outcome":"agree","opinion":"同意"}""");
        Reply closed = await host.GetAsync(path, Field);

        Assert.Equal((204, 204), (none.Status, kept.Status));
        Assert.Equal((403, "NotPermitted"), (wrong.Status, wrong.Code));
        Assert.Equal("拟同意，待核对", mine.Text("opinion"));
        Assert.Equal(204, chiefs.Status);
        Assert.Equal((409, "TaskNotOpen"), (closed.Status, closed.Code));
    }

    [Fact]
    public async Task Case_TellsEveryVerbAndWhyNot()
    {
        string id = await ProposedAsync();

        Reply view = await host.GetAsync($"/api/cases/{id}", Credit);

        JsonElement[] verbs = [.. Task(view).GetProperty("verbs").EnumerateArray()];
        Assert.Equal(10, verbs.Length);
        Assert.Equal(["urge"], verbs.Where(verb => verb.GetProperty("permitted").GetBoolean())
            .Select(verb => verb.GetProperty("verb").GetString()!));
        Assert.All(verbs.Where(verb => !verb.GetProperty("permitted").GetBoolean()),
            verb => Assert.Equal("NotPermitted", verb.GetProperty("refusal").GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Complete_WithANamedDocument_KeepsItsHash()
    {
        string id = await ProposedAsync();

        Reply bad = await PostAsync(id, "complete", Field, """{"outcome":"agree","evidence":[{"kind":"report"}]}""");
        Reply done = await PostAsync(
            id, "complete", Field,
            $$"""{"outcome":"agree","evidence":["note",{"kind":"report","name":"检验报告.pdf","hash":"{{Hash}}"}]}""");
        Reply events = await host.GetAsync($"/api/cases/{id}/events", Field);

        Assert.Equal(400, bad.Status);
        Assert.Equal(200, done.Status);
        JsonElement completed = events.Json.EnumerateArray().Last(line => line.GetProperty("name").GetString() == "task-completed/1");
        Assert.Equal(Hash, completed.GetProperty("event").GetProperty("attachments")[0].GetProperty("hash").GetString());
    }

    private static JsonElement Task(Reply view) => Assert.Single(view.Json.GetProperty("tasks").EnumerateArray());

    private static JsonElement Line(Reply desk, string id) =>
        Assert.Single(desk.Json.EnumerateArray(), line => line.GetProperty("case").GetString() == id);

    private Task<Reply> PostAsync(
        string id, string verb, string person, string body, string? once = null, string step = "fieldReview") =>
        host.SendAsync(
            HttpMethod.Post,
            $"/api/cases/{id}/tasks/{step}/{verb}",
            person,
            body.Length == 0 ? null : body,
            once is null ? [] : [("Request-Id", $"{id}-{verb}-{once}")]);

    private Task<Reply> PutAsync(string path, string person, string body) =>
        host.SendAsync(HttpMethod.Put, path, person, body);

    private async Task<string> OpenedAsync()
    {
        string penalty = $"长市监罚〔2026〕动作{Interlocked.Increment(ref cases)}号";
        Reply opened = await host.PostAsync(
            "/api/cases",
            Proposer,
            $$$"""{"kind":"listing","authority":"430100","subject":"{{{Party}}}","facts":{"penaltyNumber":"{{{penalty}}}"}}""");
        return opened.Text("id");
    }

    private async Task<string> ProposedAsync()
    {
        string id = await OpenedAsync();
        Reply proposed = await PostAsync(
            id,
            "complete",
            Proposer,
            """
            {"outcome":"propose","opinion":"建议列入","facts":{"ground":"L44-05-02a","heavierPenalty":"HP-2b",
            "violationOn":"2025-09-10","penaltyDecidedOn":"2026-01-20","vileNature":true,"seriousCircumstances":true,
            "largeHarm":true,"factorsReasoned":9,"lackOfIntentProven":false,"hearingApplies":true,"field":"foodProduction"}}
            """,
            step: "propose");
        Assert.Equal(200, proposed.Status);
        return id;
    }
}
