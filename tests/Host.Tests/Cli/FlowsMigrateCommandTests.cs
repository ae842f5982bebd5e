using System.Text.Json;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Cli;
using CreditSupervision.Host.Tests.Definitions;
using CreditSupervision.Host.Tests.Storage;

namespace CreditSupervision.Host.Tests.Cli;

public sealed class FlowsMigrateCommandTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task Migrate_DryRun_TellsEachCaseAndChangesNothing()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        using DefinitionCopy copy = WithSecondVersion("case");
        await world.ProposedAsync();
        IReadOnlyList<string> events = await world.DumpAsync("events");

        (int exit, string output, _) = await RunAsync(world, copy, "--dry-run");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("→ listing-430100-2026-1", output, StringComparison.Ordinal);
        Assert.Contains("“业务复核”待办（2026-01-05起）", output, StringComparison.Ordinal);
        Assert.EndsWith("共1件：可转入 1\n", output, StringComparison.Ordinal);
        Assert.Equal(events, await world.DumpAsync("events"));
    }

    [Fact]
    public async Task Migrate_AndBack_MovesCaseByCaseAndTheTotalsAddUp()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        using DefinitionCopy copy = WithSecondVersion("case");
        await world.ProposedAsync();
        await world.ProposedAsync();
        string[] by = ["--by", "sun.credit-chief.changsha", "--opinion", "按新版办理"];

        (int first, string moved, _) = await RunAsync(world, copy, [.. by, "--case", "listing-430100-2026-1"]);
        (int second, string rest, _) = await RunAsync(world, copy, [.. by, "--json"]);

        Assert.Equal((ExitCode.Done, ExitCode.Done), (first, second));
        Assert.EndsWith("共1件：已转入 1\n", moved, StringComparison.Ordinal);
        JsonElement json = JsonDocument.Parse(rest).RootElement;
        Assert.Equal(2, json.GetProperty("total").GetInt32());
        Assert.Equal(1, json.GetProperty("totals").GetProperty("skipped").GetInt32());
        Assert.Equal(1, json.GetProperty("totals").GetProperty("done").GetInt32());
        Assert.Equal(2, (await world.DumpAsync("events")).Count(row => row.Contains("definition-changed/1", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Migrate_HolderChanged_NeedsAPerson()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        using DefinitionCopy copy = WithSecondVersion("field", to: "legal");
        await world.ProposedAsync();

        (int exit, string output, _) = await RunAsync(world, copy, "--dry-run");
        (_, string english, _) = await RunAsync(world, copy, "--dry-run", "--language", "en");

        Assert.Equal(ExitCode.No, exit);
        Assert.EndsWith("共1件：须人工处理 1\n", output, StringComparison.Ordinal);
        Assert.Contains("needs a person", english, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--to", "9")]
    [InlineData("--to", "2", "--by", "nobody", "--opinion", "x")]
    [InlineData("--to", "2", "--by", "sun.credit-chief.changsha")]
    [InlineData("--to", "2", "--dry-run", "--case", "listing-1")]
    public async Task Migrate_WithoutTargetPersonReasonOrCase_IsBadInput(params string[] args)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        using DefinitionCopy copy = WithSecondVersion("case");

        (int exit, _, string error) = await RunAsync(
            ["flows", "migrate", "listing", .. args, "--definitions", copy.Folder, "--data", world.Folder]);

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.NotEmpty(error);
    }

    private static Task<(int Exit, string Output, string Error)> RunAsync(
        StorageWorld world, DefinitionCopy copy, params string[] more) =>
        RunAsync(["flows", "migrate", "listing", "--to", "2", "--definitions", copy.Folder, "--data", world.Folder, .. more]);

    private static async Task<(int Exit, string Output, string Error)> RunAsync(string[] args)
    {
        using StringWriter output = new() { NewLine = "\n" };
        using StringWriter error = new();
        using StringReader input = new("");
        int exit = await CommandLine.RunAsync(args, new CommandConsole(input, output, error), CancellationToken.None);
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>A folder with a second version of listing, in which the review may belong to another division.</summary>
    private static DefinitionCopy WithSecondVersion(string division, string? to = null)
    {
        DefinitionCopy copy = new();
        JsonObject document = JsonNode.Parse(
            File.ReadAllText(Path.Combine(copy.Folder, "workflows", "listing.1.json")))!.AsObject();
        document["id"] = "listing-v2";
        document["version"] = 2;
        foreach (JsonNode? box in document["root"]!["activities"]!.AsArray())
            if (to is not null && (string?)box!["division"]?["expression"]?["value"] == division)
                box["division"]!["expression"]!["value"] = to;
        copy.Write("workflows/listing.2.json", document.ToJsonString());
        return copy;
    }
}
