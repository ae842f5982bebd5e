using System.Text.Json;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>What is refused on the way of a draft to force.</summary>
public sealed class DraftRefusalTests(ApiHost host) : IClassFixture<ApiHost>
{
    private const string Parameters = "parameters/listing.yaml";

    private readonly DraftWay way = new(host);

    [Fact]
    public async Task Sign_ByAuthorOrTester_IsRefusedAndByAThirdIsDone()
    {
        string draft = await way.BeginAsync();
        await way.PutEightFactorsAsync(draft);
        string report = await way.TriedAsync(draft);
        object input = new { preview = report, opinion = "同意" };

        Reply byAuthor = await way.ActAsync(draft, "sign", DraftWay.Author, input);
        Reply byTester = await way.ActAsync(draft, "sign", DraftWay.Tester, input);
        Reply byThird = await way.ActAsync(draft, "sign", DraftWay.Signer, input);

        Assert.Equal((403, "SignerIsAuthor"), (byAuthor.Status, byAuthor.Code));
        Assert.Equal((403, "SignerIsTester"), (byTester.Status, byTester.Code));
        Assert.Equal(200, byThird.Status);
        Assert.Equal(DraftWay.Signer, byThird.Json.GetProperty("draft").GetProperty("signedBy").GetString());
    }

    [Theory]
    [InlineData("2026-01-04", 422, "EffectiveDayNotFuture")]
    [InlineData("2026-01-05", 422, "EffectiveDayNotFuture")]
    [InlineData("2026-13-05", 400, "BadInput")]
    public async Task Schedule_TodayOrBefore_IsRefused(string day, int status, string code)
    {
        string draft = await way.BeginAsync();
        await way.PutEightFactorsAsync(draft);
        string report = await way.TriedAsync(draft);

        Reply reply = await way.PublishedAsync(draft, report, day);

        Assert.Equal((status, code), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Edit_AfterPreview_ThrowsAwayCheckExamplesAndPreview()
    {
        string draft = await way.BeginAsync();
        await way.PutEightFactorsAsync(draft);
        string report = await way.TriedAsync(draft);
        string comment = DraftWay.Installed("parameters/time.yaml") + "# 说明\n";

        Reply edited = await way.PutAsync(draft, 3, "parameters/time.yaml", comment);

        JsonElement json = edited.Json;
        Assert.Equal("draft", json.GetProperty("draft").GetProperty("status").GetString());
        foreach (string found in new[] { "check", "examples", "preview" })
            Assert.Equal(JsonValueKind.Null, json.GetProperty(found).ValueKind);
        Reply signed = await way.ActAsync(draft, "sign", DraftWay.Signer, new { preview = report, opinion = "同意" });
        Assert.Equal((409, "DraftNotChecked"), (signed.Status, signed.Code));
        string anew = await way.TriedAsync(draft);
        Reply stale = await way.ActAsync(draft, "sign", DraftWay.Signer, new { preview = report, opinion = "同意" });
        Assert.Equal((409, "PreviewStale"), (stale.Status, stale.Code));
        Assert.NotEqual(report, anew);
    }

    [Fact]
    public async Task Examples_AfterBrokenCheck_AreRefusedWithFileAndLine()
    {
        string draft = await way.BeginAsync();
        string[] lines = DraftWay.Installed(Parameters).Split('\n');
        int line = Array.FindIndex(lines, text => text.Contains("type: count", StringComparison.Ordinal));
        lines[line] = lines[line].Replace("type: count", "type: cuont", StringComparison.Ordinal);
        await way.PutAsync(draft, 1, Parameters, string.Join('\n', lines));

        Reply check = await way.ActAsync(draft, "check", DraftWay.Tester);
        Reply examples = await way.ActAsync(draft, "examples", DraftWay.Tester);

        Assert.False(check.Json.GetProperty("check").GetProperty("passed").GetBoolean());
        Assert.Equal((422, "DraftCheckFailed"), (examples.Status, examples.Code));
        Assert.Contains(
            examples.Json.GetProperty("problems").EnumerateArray(),
            problem => problem.GetString()!.StartsWith($"{Parameters}:{line + 1}: ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Preview_WithFailingExamples_IsRefusedWithTheirNumber()
    {
        string draft = await way.BeginAsync();
        await way.PutAsync(draft, 1, "rules/repair/route.yaml", DraftWay.Installed("rules/repair/route.yaml")
            .Replace("expect: standard, because: [repeatedViolations]", "expect: strict", StringComparison.Ordinal));
        await way.ActAsync(draft, "check", DraftWay.Tester);

        Reply examples = await way.ActAsync(draft, "examples", DraftWay.Tester);
        Reply preview = await way.ActAsync(draft, "preview", DraftWay.Tester);

        Assert.Equal(1, examples.Json.GetProperty("examples").GetProperty("failedCount").GetInt32());
        Assert.Equal((422, "ExamplesNotPassed"), (preview.Status, preview.Code));
    }

    [Fact]
    public async Task Put_PublishedWorkflowVersion_IsRefusedHoweverItIsReached()
    {
        string draft = await way.BeginAsync();
        string text = DraftWay.Installed("workflows/listing.1.json");

        Reply edited = await way.PutAsync(draft, 1, "workflows/listing.1.json", text + "\n");
        Reply removed = await host.SendAsync(
            HttpMethod.Delete, $"/api/drafts/{draft}/files/workflows/listing.1.json?revision=1", DraftWay.Author);

        Assert.Equal((409, "PublishedVersionFixed"), (edited.Status, edited.Code));
        Assert.Equal((409, "PublishedVersionFixed"), (removed.Status, removed.Code));
    }

    [Fact]
    public async Task Put_OfAnOldRevision_Is409AndChangesNothing()
    {
        string draft = await way.BeginAsync();
        await way.PutAsync(draft, 1, Parameters, DraftWay.Installed(Parameters) + "# 一\n");

        Reply stale = await way.PutAsync(draft, 1, Parameters, DraftWay.Installed(Parameters) + "# 二\n");

        Assert.Equal((409, "DraftRevisionStale"), (stale.Status, stale.Code));
        Reply found = await way.FindAsync(draft);
        Assert.Equal(2, found.Json.GetProperty("draft").GetProperty("revision").GetInt32());
    }

    [Theory]
    [InlineData("worlds/demo.yaml")]
    [InlineData("rules/Upper.yaml")]
    [InlineData("rules/a.exe")]
    [InlineData("other/a.yaml")]
    public async Task Put_WhereNoDefinitionLies_IsRefused(string path)
    {
        string draft = await way.BeginAsync();

        Reply reply = await way.PutAsync(draft, 1, path, "a: 1\n");

        Assert.Equal((422, "DraftPathNotAllowed"), (reply.Status, reply.Code));
    }

    [Fact]
    public async Task Put_SameRequestIdTwice_GivesTheSameAnswerAndOtherContentIsRefused()
    {
        string draft = await way.BeginAsync();
        string body = JsonSerializer.Serialize(new { revision = 1, text = DraftWay.Installed(Parameters) + "# 一\n" });
        string other = JsonSerializer.Serialize(new { revision = 1, text = "# 二\n" });
        string path = $"/api/drafts/{draft}/files/{Parameters}";
        (string, string) id = ("Request-Id", $"put-{draft}");

        Reply first = await host.SendAsync(HttpMethod.Put, path, DraftWay.Author, body, id);
        Reply again = await host.SendAsync(HttpMethod.Put, path, DraftWay.Author, body, id);
        Reply reused = await host.SendAsync(HttpMethod.Put, path, DraftWay.Author, other, id);

        Assert.Equal((200, first.Json.ToString()), (again.Status, again.Json.ToString()));
        Assert.Equal((409, "RequestIdReused"), (reused.Status, reused.Code));
    }

    [Fact]
    public async Task Drafts_ForAPartyOrNobody_AreClosed()
    {
        Assert.Equal(403, (await host.GetAsync("/api/drafts", "party.xinghe")).Status);
        Assert.Equal(401, (await host.GetAsync("/api/drafts")).Status);
    }

    [Fact]
    public async Task Diff_OfADraft_NamesTheParameterAndBothValues()
    {
        string draft = await way.BeginAsync();
        await way.PutEightFactorsAsync(draft);

        Reply diff = await host.GetAsync($"/api/drafts/{draft}/diff", DraftWay.Signer);

        JsonElement file = diff.Json.EnumerateArray().Single(one => one.GetProperty("path").GetString() == Parameters);
        JsonElement place = Assert.Single(file.GetProperty("places").EnumerateArray());
        Assert.Equal(
            ("parameters.listing.factorCount.values[2021-09-01].value", "9", "8"),
            (place.GetProperty("place").GetString(), place.GetProperty("before").GetString(), place.GetProperty("after").GetString()));
    }

    [Fact]
    public async Task CalendarDraft_PreviewAndTable_AreReadable()
    {
        string draft = await way.BeginAsync("日历");
        string path = "calendars/2026.json";
        await way.PutAsync(draft, 1, path, DraftWay.Installed(path).Replace("\n", "\n ", StringComparison.Ordinal));
        await way.TriedAsync(draft);

        Reply changes = await host.GetAsync($"/api/drafts/{draft}/preview/changes?kind=listing", DraftWay.Tester);
        Reply csv = await host.GetAsync($"/api/drafts/{draft}/preview/changes.csv", DraftWay.Tester);

        Assert.Equal(0, changes.Json.GetProperty("total").GetInt32());
        Assert.Equal((200, "text/csv"), (csv.Status, csv.MediaType));
    }

    [Fact]
    public async Task AnyTexts_AsFilesAndInputs_NeverFault()
    {
        Random random = new(20261127);
        string draft = await way.BeginAsync("乱码");
        string[] paths = ["rules/a.yaml", "workflows/x.9.json", Parameters, "calendars/2031.json", "letters/z.yaml",
            "grounds/g.yaml", "authorities/a.yaml", "sources.yaml", "penalties/penalty-kinds.yaml"];
        string[] pieces = ["{", "}", "[", "]", ":", "- ", "\n", "  ", "&a ", "*a", "<<: ", "!!x ", "'", "\"", "|", ">", "%", "中文",
            "format: parameters/1\n", "parameters:\n", "type: count\n", "null", "9999999999999999999", "\t", "---\n", "\u0000", "😀"];

        for (int round = 0; round < 60; round++)
        {
            Reply now = await way.FindAsync(draft);
            int revision = now.Json.GetProperty("draft").GetProperty("revision").GetInt32();
            string path = paths[random.Next(paths.Length)];
            string text = random.Next(3) == 0 && File.Exists(Path.Combine(CreditSupervision.Host.Definitions.DefinitionFolder.Find(null)!, path))
                ? Mutated(DraftWay.Installed(path), random, pieces)
                : string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => pieces[random.Next(pieces.Length)]));
            Reply put = await way.PutAsync(draft, revision, path, text);
            Reply check = await way.ActAsync(draft, "check", DraftWay.Tester);
            Reply diff = await host.GetAsync($"/api/drafts/{draft}/diff", DraftWay.Tester);

            Assert.True(put.Status < 500 && check.Status < 500 && diff.Status < 500,
                $"{round} {path}: {put.Status} {check.Status} {diff.Status}\n{text}");
        }
    }

    private static string Mutated(string text, Random random, string[] pieces)
    {
        for (int change = 0; change < 3 && text.Length > 10; change++)
        {
            int at = random.Next(text.Length - 5);
            text = string.Concat(text[..at], pieces[random.Next(pieces.Length)], text[(at + random.Next(5))..]);
        }

        return text;
    }
}
