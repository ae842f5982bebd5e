using System.CommandLine;
using CreditSupervision.Host.Timers;

namespace CreditSupervision.Host.Cli;

/// <summary><c>sweep</c>: looks for missed and wrongful listings now instead of at night.</summary>
internal static class SweepCommand
{
    public static Command Make(CommandConsole console)
    {
        Option<string> data = CommonOptions.Data();
        Command command = new("sweep", "Looks for missed and wrongful listings among the imported penalties.") { data };
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
        SweepCount count = await services.GetRequiredService<SupervisionSweep>().RunAsync(cancellationToken);
        await console.Out.WriteLineAsync(
            $"{count.Penalties} penalties, {count.Items} new supervision items, {count.Revocations} revocations opened");
        return ExitCode.Done;
    }
}
