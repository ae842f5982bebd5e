using CreditSupervision.Host.Cli;
using CreditSupervision.Host.Tests.Definitions;

namespace CreditSupervision.Host.Tests.Cli;

public sealed class RulesPreviewCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("preview").FullName;

    private string Data => Directory.CreateDirectory(Path.Combine(folder, "data")).FullName;

    private string Draft => Directory.CreateDirectory(Path.Combine(folder, "draft")).FullName;

    public void Dispose()
    {
        // SQLite keeps files of a closed connection for the next one.
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task Preview_FolderThatIsNotThere_IsBadInput(bool hasDraft, bool hasData)
    {
        string draft = hasDraft ? Draft : Path.Combine(folder, "none");
        string data = hasData ? Data : Path.Combine(folder, "none");

        (int exit, _, string error) = await RunAsync("rules", "preview", draft, "--data", data);

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("none", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_EmptyDraft_IsBadInput()
    {
        (int exit, _, string error) = await RunAsync("rules", "preview", Draft, "--data", Data);

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("D07", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_FileOutsideTheRooms_IsBadInputInsteadOfWithoutEffect()
    {
        await File.WriteAllTextAsync(Path.Combine(Draft, "repair.yaml"), "format: parameters/1\n");

        (int exit, _, string error) = await RunAsync("rules", "preview", Draft, "--data", Data);

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("repair.yaml:0: D07", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_BrokenDraft_NamesFileAndLine()
    {
        using DefinitionCopy copy = new();
        copy.Replace("parameters/repair.yaml", "type: workingDays", "type: workdays");
        Directory.CreateDirectory(Path.Combine(Draft, "parameters"));
        File.Copy(Path.Combine(copy.Folder, "parameters/repair.yaml"), Path.Combine(Draft, "parameters/repair.yaml"));

        (int exit, _, string error) = await RunAsync("rules", "preview", Draft, "--data", Data);

        Assert.Equal(ExitCode.BadInput, exit);
        Assert.Contains("parameters/repair.yaml:", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("共提问0次，0次结论不同。")]
    [InlineData("\"asked\":0,\"flips\":[]", "--json")]
    public async Task Preview_EmptyRegister_AsksNothingAndIsDone(string expected, params string[] more)
    {
        using DefinitionCopy copy = new();
        Directory.CreateDirectory(Path.Combine(Draft, "parameters"));
        File.Copy(Path.Combine(copy.Folder, "parameters/repair.yaml"), Path.Combine(Draft, "parameters/repair.yaml"));

        (int exit, string output, _) = await RunAsync(["rules", "preview", Draft, "--data", Data, .. more]);

        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains(expected, output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Preview_ImportedPenaltiesWithoutCase_AreAskedWhatTheirTriageAsked()
    {
        using DefinitionCopy copy = new();
        copy.Replace("parameters/listing.yaml", "value: 9", "value: 10");
        Directory.CreateDirectory(Path.Combine(Draft, "parameters"));
        File.Copy(Path.Combine(copy.Folder, "parameters/listing.yaml"), Path.Combine(Draft, "parameters/listing.yaml"));
        string penalties = Path.Combine(copy.Folder, "worlds/penalties/demonstration.csv");
        (int imported, _, string refused) = await RunAsync("import", "penalties", penalties, "--data", Data);

        (int exit, string output, _) = await RunAsync("rules", "preview", Draft, "--data", Data, "--json");

        Assert.True(imported == ExitCode.Done, refused);
        Assert.Equal(ExitCode.Done, exit);
        Assert.Contains("\"decision\":\"listing.penalty-based\"", output, StringComparison.Ordinal);
        Assert.Contains("\"outcome\":\"listable\"", output, StringComparison.Ordinal);
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(params string[] args)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        using StringReader input = new("");
        int exit = await CommandLine.RunAsync(
            args, new CommandConsole(input, output, error), CancellationToken.None);
        return (exit, output.ToString(), error.ToString());
    }
}
