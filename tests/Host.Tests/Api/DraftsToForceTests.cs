using System.Text.Json;
using System.Text.Json.Nodes;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>The whole way of drafts to force; each story has a host and a database of its own.</summary>
public sealed class DraftsToForceTests
{
    private const string Officer = "zhang.case.changsha";

    [Fact]
    public async Task Publication_LastDayBeforeAndFirstDayIn_JudgesByTheOldAndTheNewSet()
    {
        await using ApiHost host = new();
        DraftWay way = new(host);
        string draft = await way.BeginAsync();
        await way.PutEightFactorsAsync(draft);
        string report = await way.TriedAsync(draft);
        Reply scheduled = await way.PublishedAsync(draft, report, "2026-01-08");
        await SetDayAsync(host, "2026-01-07");
        (string Outcome, string Book) before = await JudgedAsync(host);
        string statusBefore = await way.StatusAsync(draft);

        await SetDayAsync(host, "2026-01-08");

        (string Outcome, string Book) after = await JudgedAsync(host);
        Assert.Equal(("undetermined", "listable"), (before.Outcome, after.Outcome));
        Assert.NotEqual(before.Book, after.Book);
        Assert.Equal(("scheduled", "inForce"), (statusBefore, await way.StatusAsync(draft)));
        Reply known = await host.GetAsync("/api/definitions/set?on=2026-01-08", Officer);
        Assert.Equal(
            (scheduled.Text("set"), after.Book), (known.Text("set"), known.Text("ruleBook")));
        Reply old = await host.GetAsync("/api/definitions/set?on=2026-01-07", Officer);
        Assert.Equal(before.Book, old.Text("ruleBook"));
    }

    [Fact]
    public async Task Restart_PublishedAndDraftAndPreview_AreThereAgain()
    {
        using RestartableHost first = new();
        DraftWay way = new(first);
        string draft = await way.BeginAsync();
        await way.PutEightFactorsAsync(draft);
        await way.PublishedAsync(draft, await way.TriedAsync(draft), "2026-01-08");
        string open = await way.BeginAsync("另一份草案");
        await SetDayAsync(first, "2026-01-08");
        Reply before = await way.FindAsync(draft);

        using RestartableHost second = first.Again();
        DraftWay again = new(second);

        Assert.Equal(before.Json.ToString(), (await again.FindAsync(draft)).Json.ToString());
        Assert.Equal(("inForce", "draft"), (await again.StatusAsync(draft), await again.StatusAsync(open)));
        Assert.Equal("listable", (await JudgedAsync(second)).Outcome);
        Reply changes = await second.GetAsync($"/api/drafts/{draft}/preview/changes", DraftWay.Signer);
        Assert.Equal(200, changes.Status);
    }

    [Fact]
    public async Task RollBack_UnderFourEyes_RestoresTheEarlierSetWordForWord()
    {
        await using ApiHost host = new();
        DraftWay way = new(host);
        string installed = (await host.GetAsync("/api/definitions/set", Officer)).Text("set");
        string draft = await way.BeginAsync();
        await way.PutEightFactorsAsync(draft);
        await way.PublishedAsync(draft, await way.TriedAsync(draft), "2026-01-08");
        await SetDayAsync(host, "2026-01-08");

        string back = await way.BeginAsync("恢复", installed);
        string report = await way.TriedAsync(back);
        Reply byAuthor = await way.ActAsync(back, "sign", DraftWay.Author, new { preview = report, opinion = "同意" });
        Reply published = await way.PublishedAsync(back, report, "2026-01-09");
        await SetDayAsync(host, "2026-01-09");

        Assert.Equal((403, "SignerIsAuthor"), (byAuthor.Status, byAuthor.Code));
        Assert.Equal(installed, published.Text("set"));
        Assert.Equal("undetermined", (await JudgedAsync(host)).Outcome);
        Assert.Equal(("superseded", "inForce"), (await way.StatusAsync(draft), await way.StatusAsync(back)));
        Reply history = await host.GetAsync("/api/definitions/history", Officer);
        Assert.Equal(
            ["installed", "published", "published"],
            history.Json.EnumerateArray().Select(set => set.GetProperty("origin").GetString()));
    }

    [Fact]
    public async Task Withdraw_BeforeTheDayAndAfterIt_IsDoneAndRefused()
    {
        await using ApiHost host = new();
        DraftWay way = new(host);
        string draft = await way.BeginAsync();
        await way.PutEightFactorsAsync(draft);
        await way.PublishedAsync(draft, await way.TriedAsync(draft), "2026-01-08");

        Reply withdrawn = await way.ActAsync(draft, "withdraw", DraftWay.Author, new { reason = "发现错误" });
        await SetDayAsync(host, "2026-01-08");

        Assert.Equal((200, "withdrawn"), (withdrawn.Status, await way.StatusAsync(draft)));
        Assert.Equal("undetermined", (await JudgedAsync(host)).Outcome);
        string second = await way.BeginAsync();
        await way.PutEightFactorsAsync(second);
        await way.PublishedAsync(second, await way.TriedAsync(second), "2026-01-09");
        await SetDayAsync(host, "2026-01-09");
        Reply tooLate = await way.ActAsync(second, "withdraw", DraftWay.Author, new { reason = "发现错误" });
        Assert.Equal((409, "PublicationInForce"), (tooLate.Status, tooLate.Code));
    }

    [Fact]
    public async Task AuthoritiesDraft_OnItsDay_IsInTheDirectory()
    {
        await using ApiHost host = new();
        DraftWay way = new(host);
        string draft = await way.BeginAsync("新设机构");
        string added = DraftWay.Installed("authorities/hunan.yaml").Replace(
            "\ndivisions:",
            "\n  - {code: \"430199\", name: {zh-CN: 长沙市某新区市场监督管理局（虚构）, en: A new district (fictional)}, level: county, "
                + "superior: \"430100\", documentPrefix: 长新市监}\n\ndivisions:",
            StringComparison.Ordinal);
        await way.PutAsync(draft, 1, "authorities/hunan.yaml", added);
        await way.PublishedAsync(draft, await way.TriedAsync(draft), "2026-01-08");
        Reply before = await OpenAsync(host, "430199");

        await SetDayAsync(host, "2026-01-08");

        Reply after = await OpenAsync(host, "430199");
        Assert.Equal("AuthorityUnknown", before.Code);
        Assert.NotEqual(422, after.Status);
    }

    [Fact]
    public async Task WorkflowDraft_NewVersion_TakesNewCasesAndLeavesRunningOnes()
    {
        await using ApiHost host = new();
        DraftWay way = new(host);
        string running = (await OpenAsync(host, "430100")).Text("id");
        string draft = await way.BeginAsync("新流程版本");
        JsonElement flows = (await host.GetAsync("/api/definitions", Officer)).Json;
        int newest = flows.EnumerateArray().Where(flow => flow.GetProperty("id").GetString() == "listing")
            .Max(flow => flow.GetProperty("version").GetInt32());
        JsonNode flow = JsonNode.Parse(DraftWay.Installed($"workflows/listing.{newest}.json"))!;
        flow["version"] = newest + 1;
        await way.PutAsync(draft, 1, $"workflows/listing.{newest + 1}.json", flow.ToJsonString());
        await way.PublishedAsync(draft, await way.TriedAsync(draft), "2026-01-08");
        await SetDayAsync(host, "2026-01-08");

        Reply opened = await OpenAsync(host, "430100", "91430100MA0FJH019W");

        Assert.Equal(newest + 1, await VersionAsync(host, opened.Text("id")));
        Assert.Equal(newest, await VersionAsync(host, running));
    }

    private static async Task<int> VersionAsync(ApiHost host, string id)
    {
        JsonElement opened = (await host.GetAsync($"/api/cases/{id}/events", Officer)).Json.EnumerateArray().First();
        return opened.GetProperty("event").GetProperty("definition").GetProperty("version").GetInt32();
    }

    private static Task<Reply> OpenAsync(ApiHost host, string authority, string uscc = "91430100MA4LA0016G") =>
        host.PostAsync("/api/cases", Officer, $$$"""
            {"kind": "listing", "authority": "{{{authority}}}",
             "subject": {"name": "湖南某示范食品有限公司（虚构）", "uscc": "{{{uscc}}}", "kind": "legalPerson"}}
            """);

    private static async Task SetDayAsync(ApiHost host, string day) =>
        Assert.Equal(200, (await host.PostAsync("/api/dev/clock", null, JsonSerializer.Serialize(new { today = day }))).Status);

    // A fresh case whose assessment reasons eight of the factors; the outcome and the rule book that gave it.
    private static async Task<(string Outcome, string Book)> JudgedAsync(ApiHost host)
    {
        string number = Guid.NewGuid().ToString("N");
        Reply opened = await host.PostAsync("/api/cases", Officer, $$$"""
            {"kind": "listing", "authority": "430100", "facts": {"penaltyNumber": "{{{number}}}"},
             "subject": {"name": "湖南某示范食品有限公司（虚构）", "uscc": "91430100MA4LA0016G", "kind": "legalPerson"}}
            """);
        Assert.Equal(201, opened.Status);
        string id = opened.Text("id");
        Reply proposed = await host.PostAsync($"/api/cases/{id}/tasks/propose/complete", Officer, """
            {"outcome": "propose", "opinion": "建议列入。", "facts": {"ground": "L44-05-02a", "heavierPenalty": "HP-2b",
             "violationOn": "2025-09-10", "penaltyDecidedOn": "2025-12-15", "vileNature": true, "seriousCircumstances": true,
             "largeHarm": true, "factorsReasoned": 8, "lackOfIntentProven": false, "hearingApplies": true}}
            """);
        if (proposed.Status == 200)
        {
            proposed = await host.PostAsync(
                $"/api/cases/{id}/tasks/fieldReview/complete", "tan.field-chief.changsha", """{"outcome": "agree", "opinion": "复核无异议。"}""");
        }

        JsonElement verdict = proposed.Status == 200
            ? (await host.GetAsync($"/api/cases/{id}/events", Officer)).Json.EnumerateArray()
                .Last(line => line.GetProperty("name").GetString() == "verdict-given/1").GetProperty("event").GetProperty("verdict")
            : proposed.Json.GetProperty("verdict");
        return (verdict.GetProperty("outcome").GetString()!, verdict.GetProperty("ruleBook").GetString()!);
    }
}
