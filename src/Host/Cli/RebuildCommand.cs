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
        await using ServiceProvider? services = await DataInput.OpenAsync(definitions, data, console, cancellationToken);
        if (services is null)
            return ExitCode.BadInput;
        long events = await services.GetRequiredService<CaseRebuild>().RunAsync(cancellationToken);
        await console.Out.WriteLineAsync($"rebuilt from {events} events");
        return ExitCode.Done;
    }
}
