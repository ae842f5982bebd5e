using System.CommandLine;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// The verb behind the limit of P8, hidden: only a process of the same program pays for the same files.
/// </summary>
internal static class BenchEmptyApp
{
    public const string Verb = "bench-empty-app";

    public static Command Make()
    {
        Option<string> urls = new("--urls") { Required = true };
        Option<string> data = new("--data") { Required = true };
        Command command = new(Verb, "What `bench` compares the start of the host with.") { urls, data };
        command.Hidden = true;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            await EmptyApp.RunAsync(parsed.GetRequiredValue(urls), parsed.GetRequiredValue(data), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }
}
