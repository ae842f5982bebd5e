namespace CreditSupervision.Host.Tests.Api;

/// <summary>The orders about a case as a whole, and substitutes, over HTTP. The world's day is 2026-01-05.</summary>
public sealed class CourseApiTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Officer = "zhang.case.changsha";
    private const string Head = "zhou.head.changsha";
    private const string Substitute = "wang.credit.changsha";

    [Fact]
    public async Task Suspend_ByTheOfficer_StopsTheTasksUntilResumed()
    {
        string id = await OpenedAsync("长市监罚〔2026〕201号");

        Reply suspended = await host.PostAsync($"/api/cases/{id}/suspend", Officer, """{"reason":"courtOrder","opinion":"法院裁定停止执行。"}""");
        Reply again = await host.PostAsync($"/api/cases/{id}/suspend", Officer, """{"reason":"courtOrder","opinion":"再次中止。"}""");
        Reply act = await CompleteAsync(id, Officer);
        Reply stopped = await host.GetAsync($"/api/cases/{id}", Officer);
        Reply resumed = await host.PostAsync($"/api/cases/{id}/resume", Officer, """{"opinion":"裁定已撤销。"}""");
        Reply going = await host.GetAsync($"/api/cases/{id}", Officer);

        Assert.Equal(200, suspended.Status);
        Assert.Equal((409, "CaseSuspended"), (again.Status, again.Code));
        Assert.Equal((409, "CaseSuspended"), (act.Status, act.Code));
        Assert.Equal("2026-01-05", stopped.Json.GetProperty("course").GetProperty("suspended").GetProperty("from").GetString());
        Assert.Equal(200, resumed.Status);
        Assert.Equal(System.Text.Json.JsonValueKind.Null, going.Json.GetProperty("course").GetProperty("suspended").ValueKind);
    }

    [Fact]
    public async Task Suspend_ByAnotherPostOrForAnotherReason_IsRefused()
    {
        string id = await OpenedAsync("长市监罚〔2026〕202号");

        Reply person = await host.PostAsync($"/api/cases/{id}/suspend", Substitute, """{"reason":"courtOrder","opinion":"裁定。"}""");
        Reply reason = await host.PostAsync($"/api/cases/{id}/suspend", Officer, """{"reason":"rain","opinion":"下雨。"}""");
        Reply resumed = await host.PostAsync($"/api/cases/{id}/resume", Officer, """{"opinion":"恢复。"}""");
        Reply unknown = await host.PostAsync("/api/cases/none/suspend", Officer, """{"reason":"courtOrder","opinion":"裁定。"}""");

        Assert.Equal((403, "NotPermitted"), (person.Status, person.Code));
        Assert.Equal((422, "ReasonUnknown"), (reason.Status, reason.Code));
        Assert.Equal((409, "CaseNotSuspended"), (resumed.Status, resumed.Code));
        Assert.Equal((404, "CaseUnknown"), (unknown.Status, unknown.Code));
    }

    [Fact]
    public async Task Void_ByTheHead_ClosesTheCase()
    {
        string id = await OpenedAsync("长市监罚〔2026〕203号");

        Reply officer = await host.PostAsync($"/api/cases/{id}/void", Officer, """{"reason":"openedInError","opinion":"立案有误。"}""");
        Reply head = await host.PostAsync($"/api/cases/{id}/void", Head, """{"reason":"openedInError","opinion":"立案有误。"}""");
        Reply again = await host.PostAsync($"/api/cases/{id}/void", Head, """{"reason":"openedInError","opinion":"立案有误。"}""");
        Reply view = await host.GetAsync($"/api/cases/{id}", Head);

        Assert.Equal((403, "NotPermitted"), (officer.Status, officer.Code));
        Assert.Equal(200, head.Status);
        Assert.Equal((409, "CaseClosed"), (again.Status, again.Code));
        Assert.Equal("Voided", view.Text("status"));
    }

    [Fact]
    public async Task Supervise_ByTheHead_IsLiftedByTheReport()
    {
        string id = await OpenedAsync("长市监罚〔2026〕204号");

        Reply officer = await host.PostAsync($"/api/cases/{id}/supervise", Officer, """{"dueDay":"2026-01-09","opinion":"请报告。"}""");
        Reply badDay = await host.PostAsync($"/api/cases/{id}/supervise", Head, """{"dueDay":"soon","opinion":"请报告。"}""");
        Reply head = await host.PostAsync($"/api/cases/{id}/supervise", Head, """{"dueDay":"2026-01-09","opinion":"请报告。"}""");
        Reply report = await host.PostAsync($"/api/cases/{id}/report", "sun.credit-chief.changsha", """{"opinion":"已推进。"}""");
        Reply again = await host.PostAsync($"/api/cases/{id}/report", "sun.credit-chief.changsha", """{"opinion":"已推进。"}""");
        Reply view = await host.GetAsync($"/api/cases/{id}", Head);

        Assert.Equal((403, "NotPermitted"), (officer.Status, officer.Code));
        Assert.Equal((400, "BadInput"), (badDay.Status, badDay.Code));
        Assert.Equal((200, 200), (head.Status, report.Status));
        Assert.Equal((409, "SupervisionNotOpen"), (again.Status, again.Code));
        Assert.Equal("2026-01-05", view.Json.GetProperty("course").GetProperty("supervisions")[0].GetProperty("liftedOn").GetString());
    }

    [Fact]
    public async Task Extend_ALimitTheLawDoesNotExtend_Is409()
    {
        string id = await OpenedAsync("长市监罚〔2026〕205号");

        Reply reply = await host.PostAsync($"/api/cases/{id}/extend", Head, """{"task":"propose","opinion":"案情复杂。"}""");

        Assert.Equal((409, "LimitNotExtendable"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Read_Case_TellsWhatThePersonMayDoWithTheCaseAndWhyNot()
    {
        string id = await OpenedAsync("长市监罚〔2026〕206号");

        Reply view = await host.GetAsync($"/api/cases/{id}", Officer);

        System.Text.Json.JsonElement[] actions = [.. view.Json.GetProperty("course").GetProperty("actions").EnumerateArray()];
        System.Text.Json.JsonElement courtOrder = actions.Single(act => act.GetProperty("choice").GetString() == "courtOrder");
        System.Text.Json.JsonElement end = actions.Single(act => act.GetProperty("choice").GetString() == "openedInError");
        Assert.True(courtOrder.GetProperty("permitted").GetBoolean());
        Assert.Equal("NotPermitted", end.GetProperty("refusal").GetProperty("code").GetString());
    }

    [Fact]
    public async Task Absence_Entered_LetsTheSubstituteActUntilItIsEnded()
    {
        string first = await OpenedAsync("长市监罚〔2026〕207号");
        string second = await OpenedAsync("长市监罚〔2026〕208号");
        const string body = """{"substitute":"wang.credit.changsha","from":"2026-01-05","to":"2026-01-09","kinds":["listing"],"steps":["propose"]}""";

        Reply before = await CompleteAsync(first, Substitute);
        Reply entered = await host.PostAsync("/api/absences", Officer, body);
        Reply twice = await host.PostAsync("/api/absences", Officer, body);
        Reply acted = await CompleteAsync(first, Substitute);
        Reply view = await host.GetAsync($"/api/cases/{first}", Officer);
        Reply stranger = await host.SendAsync(HttpMethod.Delete, $"/api/absences/{entered.Text("id")}", Head);
        Reply list = await host.GetAsync("/api/absences", Head);
        Reply ended = await host.SendAsync(HttpMethod.Delete, $"/api/absences/{entered.Text("id")}", Officer);
        Reply after = await CompleteAsync(second, Substitute);
        Reply gone = await host.SendAsync(HttpMethod.Delete, $"/api/absences/{entered.Text("id")}", Officer);

        Assert.Equal((403, "NotPermitted"), (before.Status, before.Code));
        Assert.Equal(201, entered.Status);
        Assert.Equal((422, "AbsenceUnfit"), (twice.Status, twice.Code));
        Assert.Equal(200, acted.Status);
        System.Text.Json.JsonElement done = view.Json.GetProperty("done")[0];
        Assert.Equal("王信用（代张经办）", done.GetProperty("byName").GetString());
        Assert.Equal(Officer, done.GetProperty("onBehalfOf").GetString());
        Assert.Equal((403, "NotPermitted"), (stranger.Status, stranger.Code));
        Assert.Equal(1, list.Json.GetArrayLength());
        Assert.Equal(204, ended.Status);
        Assert.Equal((403, "NotPermitted"), (after.Status, after.Code));
        Assert.Equal(404, gone.Status);
    }

    [Fact]
    public async Task Absence_OfSomebodyElse_Is403()
    {
        Reply reply = await host.PostAsync("/api/absences", Substitute,
            """{"person":"li.field.changsha","substitute":"wang.credit.changsha","from":"2026-01-05","to":"2026-01-09"}""");

        Assert.Equal((403, "NotPermitted"), (reply.Status, reply.Code));
    }

    private Task<Reply> CompleteAsync(string id, string person) => host.PostAsync($"/api/cases/{id}/tasks/propose/complete", person, """
        {"outcome":"propose","opinion":"建议列入。","facts":{"ground":"L44-05-02a","heavierPenalty":"HP-2b",
        "violationOn":"2025-09-10","penaltyDecidedOn":"2026-01-15","vileNature":true,"seriousCircumstances":true,
        "largeHarm":true,"factorsReasoned":9,"lackOfIntentProven":false,"hearingApplies":true}}
        """);

    private async Task<string> OpenedAsync(string penalty) => (await host.PostAsync("/api/cases", Officer,
        $$$"""{"kind":"listing","authority":"430100","subject":"91430100MA0FJH019W","facts":{"penaltyNumber":"{{{penalty}}}"}}""")).Text("id");
}
