using CreditSupervision.Host.Cli;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Tests.Storage;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Cli;

/// <summary>The verbs an operator uses on a data folder: seal, verify, export, erase.</summary>
public sealed class AuditCommandTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task Verify_AfterASeal_IsSoundAndSaysHowMuch()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ProposedAsync();

        (int sealExit, string set, _) = await RunAsync("audit", "seal", "--data", world.Folder);
        (int exit, string said, _) = await RunAsync("audit", "verify", "--data", world.Folder);

        Assert.Equal((ExitCode.Done, ExitCode.Done), (sealExit, exit));
        Assert.StartsWith("seal 1 of ", set, StringComparison.Ordinal);
        Assert.Matches("^sound: 3 audit lines, [0-9]+ events, 1 seals; 1 lines since the last seal", said);
    }

    [Fact]
    public async Task Verify_OfADamagedFile_IsNoAndNamesTheRowInBothLanguages()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.ProposedAsync();
        await world.ExecuteAsync("DROP TRIGGER audit_refuse_update");
        await world.ExecuteAsync("UPDATE audit SET actor = 'somebody' WHERE position = 2");

        (int exit, string said, _) = await RunAsync("audit", "verify", "--data", world.Folder);

        Assert.Equal(ExitCode.No, exit);
        Assert.Contains("不完好 audit 2：", said, StringComparison.Ordinal);
        Assert.Contains("broken: audit 2: its bytes do not give its hash", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Seal_OfAnEmptyAudit_IsNo()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        (int exit, _, string error) = await RunAsync("audit", "seal", "--data", world.Folder);

        Assert.Equal(ExitCode.No, exit);
        Assert.Contains("nothing to seal", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ExportCase_WritesTheZip_AndNothingForAnUnknownCase()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        CaseId id = await world.ProposedAsync();
        string file = Path.Combine(world.Folder, "case.zip");
        string none = Path.Combine(world.Folder, "none.zip");

        (int exit, string said, _) = await RunAsync("export", "case", id.Value, "--to", file, "--data", world.Folder);
        (int unknown, _, string error) = await RunAsync("export", "case", "none", "--to", none, "--data", world.Folder);

        Assert.Equal((ExitCode.Done, ExitCode.No), (exit, unknown));
        Assert.Contains("sha256 ", said, StringComparison.Ordinal);
        Assert.Contains("'none'", error, StringComparison.Ordinal);
        Assert.Equal((true, false), (File.Exists(file), File.Exists(none)));
    }

    [Theory]
    [InlineData("export", "case", "x", "--to", "x.zip", "--with-personal-data")]
    [InlineData("export", "case", "x", "--to", "x.zip", "--with-personal-data", "--reason", " ")]
    [InlineData("export", "case", "x")]
    [InlineData("parties", "erase", "P1")]
    [InlineData("parties", "erase", "P1", "--reason", " ")]
    public async Task PersonalData_WithoutAReason_IsBadInput(params string[] args)
    {
        Assert.Equal(ExitCode.BadInput, (await RunAsync(args)).Exit);
    }

    [Fact]
    public async Task ExportCase_WithPersonalDataAndAReason_HoldsTheNameOnlyThen()
    {
        const string name = "欧阳示例";
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        DeskAnswer opened = await world.SubmitAsync(
            StorageWorld.Opening() with { Party = new Party { Name = name, UnifiedCode = "", Kind = "naturalPerson" } },
            StorageWorld.Proposer);
        string id = Assert.IsType<DeskAnswer.Done>(opened).Case.Value;
        string masked = Path.Combine(world.Folder, "masked.zip");
        string full = Path.Combine(world.Folder, "full.zip");

        await RunAsync("export", "case", id, "--to", masked, "--data", world.Folder);
        await RunAsync(
            "export", "case", id, "--to", full, "--with-personal-data", "--reason", "法院调卷", "--data", world.Folder);

        Assert.DoesNotContain(name, Text(masked), StringComparison.Ordinal);
        Assert.Contains(name, Text(full), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartiesErase_OfAnOpenCaseOrNobody_IsNo()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);
        await world.SubmitAsync(
            StorageWorld.Opening() with { Party = new Party { Name = "张三", UnifiedCode = "", Kind = "naturalPerson" } },
            StorageWorld.Proposer);

        (int open, _, string why) = await RunAsync("parties", "erase", "P1", "--reason", "届满", "--data", world.Folder);
        (int nobody, _, _) = await RunAsync("parties", "erase", "P7", "--reason", "届满", "--data", world.Folder);

        Assert.Equal((ExitCode.No, ExitCode.No), (open, nobody));
        Assert.Contains("尚有未办结的案件", why, StringComparison.Ordinal);
    }

    private static string Text(string zip)
    {
        using System.IO.Compression.ZipArchive archive = System.IO.Compression.ZipFile.OpenRead(zip);
        return string.Concat(archive.Entries.Select(entry =>
        {
            using StreamReader reader = new(entry.Open());
            return reader.ReadToEnd();
        }));
    }

    private static async Task<(int Exit, string Out, string Error)> RunAsync(params string[] args)
    {
        using StringWriter written = new();
        using StringWriter error = new();
        int exit = await CommandLine.RunAsync(
            args, new CommandConsole(TextReader.Null, written, error), CancellationToken.None);
        return (exit, written.ToString(), error.ToString());
    }
}
