using System.Diagnostics;
using System.Text.Json;
using CreditSupervision.Host.Definitions;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>The acts on a draft of definitions over HTTP, as the people of the province do them.</summary>
internal sealed class DraftWay(ApiHost host)
{
    public const string Author = "tao.legal-chief.hunan";
    public const string Tester = "he.credit-chief.hunan";
    public const string Signer = "tang.head.hunan";

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static string Installed(string path) => File.ReadAllText(Path.Combine(DefinitionFolder.Find(null)!, path));

    public async Task<string> BeginAsync(string title = "因素项数试改", string? restores = null)
    {
        Reply reply = await host.PostAsync("/api/drafts", Author, JsonSerializer.Serialize(restores is null
            ? (object)new { title, reason = "征求意见后修改" }
            : new { title, reason = "恢复原定义集", restores }));
        Assert.Equal(201, reply.Status);
        return reply.Json.GetProperty("draft").GetProperty("id").GetString()!;
    }

    public Task<Reply> PutAsync(string draft, int revision, string path, string text, string person = Author) =>
        host.SendAsync(HttpMethod.Put, $"/api/drafts/{draft}/files/{path}", person, JsonSerializer.Serialize(new { revision, text }));

    /// <summary>Eight reasoned factors instead of nine, with the example that says so.</summary>
    public async Task PutEightFactorsAsync(string draft)
    {
        Reply parameter = await PutAsync(draft, 1, "parameters/listing.yaml",
            Installed("parameters/listing.yaml").Replace("value: 9,", "value: 8,", StringComparison.Ordinal));
        Assert.Equal(200, parameter.Status);
        Reply rule = await PutAsync(draft, 2, "rules/listing/penalty-based.yaml", Installed("rules/listing/penalty-based.yaml")
            .Replace("heavierPenalty: HP-3b, factorsReasoned: 8}", "heavierPenalty: HP-3b, factorsReasoned: 7}", StringComparison.Ordinal)
            .Replace(
                "tests:\n",
                "tests:\n  - {name: eight factors, on: 2026-02-02, given: {ground: L44-05-02a, heavierPenalty: HP-2b, "
                    + "discretionBand: ordinary, vileNature: true, seriousCircumstances: true, largeHarm: true, factorsReasoned: 8, "
                    + "lackOfIntentProven: false, partyKind: legalPerson, separateBasis: false, violationOn: 2025-10-10, "
                    + "penaltyDecidedOn: 2026-01-15}, expect: listable}\n",
                StringComparison.Ordinal));
        Assert.Equal(200, rule.Status);
    }

    public Task<Reply> ActAsync(string draft, string act, string person, object? input = null) =>
        host.PostAsync($"/api/drafts/{draft}/{act}", person, JsonSerializer.Serialize(input ?? new { }));

    public Task<Reply> FindAsync(string draft) => host.GetAsync($"/api/drafts/{draft}", Author);

    public async Task<string> StatusAsync(string draft) =>
        (await FindAsync(draft)).Json.GetProperty("draft").GetProperty("status").GetString()!;

    /// <summary>Runs the preview and waits for its end; the report's name.</summary>
    public async Task<string> PreviewAsync(string draft, string person = Tester)
    {
        Assert.Equal(202, (await ActAsync(draft, "preview", person)).Status);
        long began = Stopwatch.GetTimestamp();
        while (true)
        {
            Reply progress = await host.GetAsync($"/api/drafts/{draft}/preview", person);
            switch (progress.Text("state"))
            {
                case "attached":
                    return progress.Json.GetProperty("attached").GetProperty("report").GetString()!;
                case "failed":
                    Assert.Fail(progress.Json.ToString());
                    break;
            }

            Assert.True(Stopwatch.GetElapsedTime(began) < Longest, progress.Json.ToString());
            await Task.Yield();
        }
    }

    /// <summary>Checks, tests and previews a draft; the report's name.</summary>
    public async Task<string> TriedAsync(string draft)
    {
        Reply check = await ActAsync(draft, "check", Tester);
        Assert.True(check.Status == 200 && check.Json.GetProperty("check").GetProperty("passed").GetBoolean(), check.Json.ToString());
        Reply examples = await ActAsync(draft, "examples", Tester);
        Assert.True(
            examples.Status == 200 && examples.Json.GetProperty("examples").GetProperty("passed").GetBoolean(),
            examples.Json.ToString());
        return await PreviewAsync(draft);
    }

    /// <summary>Signs and schedules a draft that was tried.</summary>
    public async Task<Reply> PublishedAsync(string draft, string report, string effectiveOn)
    {
        Reply signed = await ActAsync(draft, "sign", Signer, new { preview = report, opinion = "同意" });
        Assert.True(signed.Status == 200, signed.Json.ToString());
        return await ActAsync(draft, "schedule", Signer, new { effectiveOn });
    }
}
