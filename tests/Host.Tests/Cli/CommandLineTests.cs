using CreditSupervision.Host.Cli;
using CreditSupervision.Host.Tests.Definitions;

namespace CreditSupervision.Host.Tests.Cli;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData(2, "calender")]
    [InlineData(2, "calendar", "deadline", "--from", "2026-01-05")]
    [InlineData(2, "calendar", "deadline", "--from", "5.1.2026", "--days", "3")]
    [InlineData(2, "calendar", "deadline", "--from", "2026-01-05", "--days", "0")]
    [InlineData(2, "calendar", "deadline", "--from", "2026-01-05", "--days", "3", "--months", "1")]
    [InlineData(2, "calendar", "deadline", "--from", "2026-01-05", "--days", "many")]
    [InlineData(2, "rules", "check", "/no/such/folder")]
    [InlineData(2, "rules", "judge", "no.such.decision", "--on", "2026-01-05")]
    [InlineData(2, "rules", "judge", "repair.serious-list")]
    [InlineData(2, "rules", "judge", "repair.serious-list", "--on", "2026-01-05", "--pack", "none")]
    [InlineData(2, "rules", "judge", "repair.serious-list", "--on", "2026-01-05", "--pak", "hunan-thresholds")]
    [InlineData(2, "rules", "judge", "repair.serious-list", "--on", "2026-01-05", "--pak=hunan-thresholds")]
    [InlineData(2, "calendar", "deadline", "--from", "2026-01-05", "--days", "3", "--substantiv")]
    [InlineData(2, "calendar", "deadline", "--from", "2026-01-05", "--days", "3", "4")]
    [InlineData(2, "flows", "check", "/no/such/file.json")]
    [InlineData(2, "import", "penalties", "/no/such/file.csv")]
    [InlineData(2, "audit", "verify", "--data", "/no/such/folder")]
    [InlineData(0, "flows", "check")]
    [InlineData(0, "rules", "test")]
    public async Task Run_EndsWithTheAgreedStatus(int expected, params string[] args)
    {
        Outcome outcome = await RunAsync("", args);

        Assert.Equal(expected, outcome.Exit);
        Assert.Equal(expected == ExitCode.BadInput, outcome.Error.Length > 0);
    }

    [Fact]
    public async Task CalendarDeadline_InLoadedYears_CountsAndIsDone()
    {
        Outcome outcome = await RunAsync("", "calendar", "deadline", "--from", "2026-01-05", "--working-days", "5");

        Assert.Equal(ExitCode.Done, outcome.Exit);
        Assert.Contains("\"deadline\":\"2026-01-12\"", outcome.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("provisional", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task CalendarDeadline_BeyondLoadedYears_IsProvisionalAndNo()
    {
        Outcome outcome = await RunAsync("", "calendar", "deadline", "--from", "2030-01-05", "--working-days", "5");

        Assert.Equal(ExitCode.No, outcome.Exit);
        Assert.Contains("\"provisional\":true", outcome.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2025-12-31", "2026-12-31", ExitCode.Done)]
    [InlineData("2026-01-01", "2027-01-01", ExitCode.No)]
    public async Task CalendarDeadline_SubstantiveAroundTheLastLoadedYear_IsProvisionalFromTheNext(
        string from, string last, int exit)
    {
        Outcome outcome = await RunAsync("", "calendar", "deadline", "--from", from, "--years", "1", "--substantive");

        Assert.Equal(exit, outcome.Exit);
        Assert.Contains($"\"deadline\":\"{last}\"", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(exit == ExitCode.No, outcome.Out.Contains("\"provisional\":true", StringComparison.Ordinal));
    }

    [Fact]
    public async Task RulesCheck_BrokenRule_PrintsPlaceAndEndsWithNo()
    {
        using DefinitionCopy copy = new();
        copy.Replace("parameters/repair.yaml", "type: workingDays", "type: workdays");

        Outcome outcome = await RunAsync("", "rules", "check", copy.Folder);

        Assert.Equal(ExitCode.No, outcome.Exit);
        Assert.Contains("parameters/repair.yaml:", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RulesCheck_HashesOfACommentedCopy_NameTheSameLawAndAnotherBook()
    {
        using DefinitionCopy copy = new();
        Outcome before = await RunAsync("", "rules", "check", copy.Folder, "--hashes");
        copy.Replace("parameters/repair.yaml", "format: parameters/1", "# a comment\nformat: parameters/1");

        Outcome after = await RunAsync("", "rules", "check", copy.Folder, "--hashes");

        Assert.Equal(ExitCode.Done, after.Exit);
        Assert.Equal(Lines(before, "law sha256:"), Lines(after, "law sha256:"));
        Assert.NotEqual(Lines(before, "ruleBook sha256:"), Lines(after, "ruleBook sha256:"));
    }

    private static string[] Lines(Outcome outcome, string start) =>
        [.. outcome.Out.Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal))];

    [Fact]
    public async Task RulesJudge_OneBadLineAmongGood_JudgesTheOthersAndEndsWithBadInput()
    {
        Outcome outcome = await RunAsync(
            "{}\n{\"listedOn\":7}\n{\"listedOn\":\"2024-01-01\"}\n", "rules", "judge", "repair.serious-list", "--on", "2026-01-05");

        Assert.Equal(ExitCode.BadInput, outcome.Exit);
        Assert.Equal(2, outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("line 2: ", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RulesJudge_KnownFacts_PrintsOneVerdictALine()
    {
        Outcome outcome = await RunAsync("{}\n", "rules", "judge", "repair.serious-list", "--on", "2026-01-05");

        Assert.Equal(ExitCode.Done, outcome.Exit);
        Assert.Contains("\"outcome\":\"undetermined\"", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_ThenVerifyAndRebuild_IsSound()
    {
        string data = Directory.CreateTempSubdirectory("cli-").FullName;
        string file = Path.Combine(data, "penalties.csv");
        File.WriteAllText(file, PenaltyCsv);

        Outcome dry = await RunAsync("", "import", "penalties", file, "--dry-run", "--data", data);
        Outcome first = await RunAsync("", "import", "penalties", file, "--data", data);
        Outcome again = await RunAsync("", "import", "penalties", file, "--data", data);
        Outcome verified = await RunAsync("", "audit", "verify", "--data", data);
        Outcome rebuilt = await RunAsync("", "rebuild", "--data", data);

        Assert.Contains("nothing kept", dry.Out, StringComparison.Ordinal);
        Assert.Contains("1 added, 0 changed, 0 unchanged, 1 rejected", first.Out, StringComparison.Ordinal);
        Assert.Contains("0 added, 0 changed, 1 unchanged, 1 rejected", again.Out, StringComparison.Ordinal);
        Assert.Contains("公示：", first.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("公示：", dry.Out, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, first.Exit);
        Assert.True(File.Exists(file + ".rejected.csv"));
        Assert.Equal(ExitCode.Done, verified.Exit);
        Assert.Equal(ExitCode.Done, rebuilt.Exit);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    [Theory]
    [InlineData("zh-CN", "5个工作日为2026-02-26", "最早可于2025-11-26申请", "与预期不符0处；审计链完整")]
    [InlineData("en", "working day 5 is 2026-02-26", "an application is possible from 2025-11-26", "0 otherwise than told; audit chain whole")]
    public async Task Demo_InEitherLanguage_TellsTheWorkedDatesAndEndsWithDone(
        string language, string defence, string early, string last)
    {
        Outcome outcome = await RunAsync("", "demo", "--language", language);

        Assert.Equal(ExitCode.Done, outcome.Exit);
        Assert.Contains(defence, outcome.Out, StringComparison.Ordinal);
        Assert.Contains(early, outcome.Out, StringComparison.Ordinal);
        // W-14, W-20 (15 and 7 working days), W-31, and the day after the last of three years.
        foreach (string day in new[] { "2024-10-10", "2025-12-17", "2026-01-06", "2026-05-08", "2025-12-13" })
            Assert.Contains(day, outcome.Out, StringComparison.Ordinal);
        Assert.Contains(last, outcome.Out, StringComparison.Ordinal);
    }

    private const string PenaltyCsv = """
        CF_XDR_MC,CF_XDR_LB,CF_XDR_SHXYM,CF_FRDB,CF_WSH,CF_WFXW,CF_SY,CF_YJ,CF_CFLB,CF_NR,CF_NR_FK,CF_JDRQ,CF_YXQ,CF_GSJZQ,CF_CFJG,CF_CFJGDM,CF_SJLY,CF_SJLYDM
        长沙星河食品有限公司（虚构）,法人及非法人组织,91430100MA0FJH019W,某某,长市监罚〔2025〕1号,不合格食品,虚构,食品安全法,罚款,罚款5万元,5,2025-12-01,2099-12-31,2028-12-01,长沙市局,91430100MA0FJH043D,长沙市局,91430100MA0FJH043D
        长沙星河食品有限公司（虚构）,法人及非法人组织,91430100MA0FJH019X,某某,长市监罚〔2025〕2号,不合格食品,虚构,食品安全法,罚款,罚款5万元,5,2025-12-01,2099-12-31,2028-12-01,长沙市局,91430100MA0FJH043D,长沙市局,91430100MA0FJH043D

        """;

    private static async Task<Outcome> RunAsync(string input, params string[] args)
    {
        using StringReader reader = new(input);
        using StringWriter output = new();
        using StringWriter error = new();
        int exit = await CommandLine.RunAsync(args, new CommandConsole(reader, output, error), CancellationToken.None);
        return new Outcome(exit, output.ToString(), error.ToString());
    }

    private sealed record Outcome(int Exit, string Out, string Error);
}
