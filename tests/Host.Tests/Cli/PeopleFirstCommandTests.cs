using CreditSupervision.Host.Cli;
using CreditSupervision.Host.Tests.Storage;

namespace CreditSupervision.Host.Tests.Cli;

public sealed class PeopleFirstCommandTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    [Fact]
    public async Task First_OfAPosition_IsAppointedOnceAndAudited()
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        (int first, string told, _) = await RunAsync(world, "jia", "430000", "systemAdministrator");
        (int second, _, string fault) = await RunAsync(world, "yi", "430000", "systemAdministrator");
        (int other, _, _) = await RunAsync(world, "xu", "430000", "securityAdministrator");

        Assert.Equal((ExitCode.Done, ExitCode.No, ExitCode.Done), (first, second, other));
        Assert.StartsWith("jia is systemAdministrator of 430000", told, StringComparison.Ordinal);
        Assert.StartsWith("somebody is systemAdministrator already", fault, StringComparison.Ordinal);
        Assert.Equal(2, (await world.DumpAsync("people")).Count);
        Assert.Equal(2, (await world.DumpAsync("audit")).Count(row => row.Contains("person-changed", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("999999", "systemAdministrator", ExitCode.No)]
    [InlineData("430000", "chief", ExitCode.BadInput)]
    public async Task First_OfWhatIsNotThere_IsRefused(string authority, string position, int exit)
    {
        await using StorageWorld world = await StorageWorld.OpenAsync(Day);

        (int found, _, string fault) = await RunAsync(world, "jia", authority, position);

        Assert.Equal(exit, found);
        Assert.NotEmpty(fault);
        Assert.Empty(await world.DumpAsync("people"));
    }

    private static async Task<(int Exit, string Output, string Error)> RunAsync(
        StorageWorld world, string id, string authority, string position)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exit = await CommandLine.RunAsync(
            [
                "people", "first", "--id", id, "--name", "某某", "--authority", authority, "--position", position,
                "--data", world.Folder,
            ],
            new CommandConsole(TextReader.Null, output, error),
            CancellationToken.None);
        return (exit, output.ToString(), error.ToString());
    }
}
