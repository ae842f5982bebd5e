using System.CommandLine;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Cli;

/// <summary><c>rebuild</c>: makes all read tables anew from the events.</summary>
internal static class RebuildCommand
{
    public static Command Make(CommandConsole console)
    {
        Option<string> data = CommonOptions.Data();
        Command command = new("rebuild", "Makes all read tables anew from the events.") { data };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(CommonOptions.Definitions), parsed.GetRequiredValue(data), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string? definitions, string data, CommandConsole console, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(data))
        {
            await console.Error.WriteLineAsync($"There is no data folder '{data}'; name it with --data DIR.");
            return ExitCode.BadInput;
        }
        if (await DefinitionInput.AllAsync(definitions, console) is not { } loaded)
            return ExitCode.BadInput;
        await using ServiceProvider services =
            await HostServices.OpenAsync(loaded, TimeProvider.System, data, cancellationToken);
        long events = await services.GetRequiredService<CaseRebuild>().RunAsync(cancellationToken);
        await console.Out.WriteLineAsync($"rebuilt from {events} events");
        return ExitCode.Done;
    }
}
