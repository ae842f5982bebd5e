using System.Text.Json;
using System.Text.RegularExpressions;
using CreditSupervision.Host.Cli;

namespace CreditSupervision.Host.Tests.Cli;

/// <summary>Lines of the outside contract's table of verbs that no other test holds; each names its line.</summary>
public sealed partial class ContractCommandTests
{
    /// <summary><c>rules test</c>: <c>N passed, N failed</c> last.</summary>
    [Fact]
    public async Task RulesTest_OfTheInstalledRules_EndsWithTheCounts()
    {
        (int exit, string output, _) = await RunAsync("rules", "test");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Matches(Counts(), Lines(output)[^1]);
    }

    /// <summary><c>calendar deadline</c>: procedural periods roll to the next working day, <c>--substantive</c> ones do not.</summary>
    [Theory]
    [InlineData("2026-02-20", "--days", "1", "2026-02-24", "2026-02-21")]
    [InlineData("2025-12-31", "--months", "2", "2026-02-28", "2026-02-28")]
    public async Task CalendarDeadline_OnARestDay_RollsUnlessSubstantive(
        string from, string unit, string count, string rolled, string stays)
    {
        (int exit, string procedural, _) = await RunAsync("calendar", "deadline", "--from", from, unit, count);
        (_, string substantive, _) = await RunAsync("calendar", "deadline", "--from", from, unit, count, "--substantive");

        Assert.Equal(ExitCode.Done, exit);
        Assert.Equal((rolled, stays), (Deadline(procedural), Deadline(substantive)));
    }

    /// <summary>Reading 7: years before the first loaded calendar are provisional too.</summary>
    [Fact]
    public async Task CalendarDeadline_BeforeLoadedYears_IsProvisionalAndNo()
    {
        (int exit, string output, _) = await RunAsync("calendar", "deadline", "--from", "1990-03-01", "--working-days", "5");

        Assert.Equal(ExitCode.No, exit);
        Assert.True(JsonElement.Parse(output).GetProperty("provisional").GetBoolean());
    }

    /// <summary><c>rules judge</c>: one verdict a line with exactly the members of the line.</summary>
    [Fact]
    public async Task RulesJudge_OfOneLine_TellsTheMembersOfTheLine()
    {
        (int exit, string output, _) = await RunWithAsync(
            """{"listedOn":"2024-12-01","applicationOn":"2026-01-05","obligationsPerformed":true}""" + "\n",
            "rules", "judge", "repair.serious-list", "--on", "2026-01-05");

        JsonElement verdict = JsonElement.Parse(Assert.Single(Lines(output)));
        Assert.Equal(ExitCode.Done, exit);
        Assert.All(
            ["outcome", "conditions", "missing", "values", "ruleBook"],
            member => Assert.True(verdict.TryGetProperty(member, out _), member));
        Assert.All(verdict.GetProperty("conditions").EnumerateArray(), condition =>
        {
            Assert.Contains(condition.GetProperty("status").GetString(), (string[])["met", "notMet", "unknown"]);
            Assert.All(["id", "cites", "text"], member => Assert.True(condition.TryGetProperty(member, out _), member));
            Assert.All(["zh-CN", "en"], language => Assert.True(condition.GetProperty("text").TryGetProperty(language, out _), language));
        });
        Assert.StartsWith("sha256:", verdict.GetProperty("ruleBook").GetString(), StringComparison.Ordinal);
    }

    /// <summary><c>bench --quick --json FILE</c>: rows of <c>id, work, ours, limit, ratio, goal, holds</c>.</summary>
    [Fact]
    public async Task Bench_QuickAsJson_WritesRowsOfTheAgreedMembers()
    {
        string file = Path.Combine(Path.GetTempPath(), $"bench-{Guid.NewGuid():N}.json");

        (int exit, _, _) = await RunAsync("bench", "--quick", "--only", "P2", "--json", file);

        JsonElement row = JsonElement.Parse(await File.ReadAllTextAsync(file)).EnumerateArray().First();
        File.Delete(file);
        // Whether a goal holds on a busy machine is not what this asks.
        Assert.Contains(exit, (int[])[ExitCode.Done, ExitCode.No]);
        Assert.All(
            ["id", "work", "ours", "limit", "ratio", "goal", "holds"], member => Assert.True(row.TryGetProperty(member, out _), member));
    }

    private static string? Deadline(string output) => JsonElement.Parse(output).GetProperty("deadline").GetString();

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Task<(int Exit, string Out, string Error)> RunAsync(params string[] args) => RunWithAsync("", args);

    private static async Task<(int Exit, string Out, string Error)> RunWithAsync(string input, params string[] args)
    {
        using StringReader reader = new(input);
        using StringWriter output = new();
        using StringWriter error = new();
        int exit = await CommandLine.RunAsync(args, new CommandConsole(reader, output, error), CancellationToken.None);
        return (exit, output.ToString(), error.ToString());
    }

    [GeneratedRegex(@"^[0-9]+ passed, 0 failed$")]
    private static partial Regex Counts();
}
