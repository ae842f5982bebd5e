using System.CommandLine;
using CreditSupervision.Host.Auditing;

namespace CreditSupervision.Host.Cli;

/// <summary><c>audit seal</c>: seals now instead of at the first beat of the next day.</summary>
internal static class AuditSealCommand
{
    /// <summary>Whoever has the machine acts under this name in the audit; the verb asks for no person.</summary>
    internal const string Operator = "operator";

    public static Command Make(CommandConsole console)
    {
        Option<string> data = CommonOptions.Data();
        Command command = new("seal", "Seals the heads of all chains now.") { data };
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
        AuditSeals seals = services.GetRequiredService<AuditSeals>();
        if (await seals.SealAsync(Operator, cancellationToken) is not { } set)
        {
            await console.Error.WriteLineAsync("The audit is empty; there is nothing to seal.");
            return ExitCode.No;
        }

        await seals.RememberHeadAsync(cancellationToken);
        await console.Out.WriteLineAsync(
            $"seal {set.Number} of {set.Day:yyyy-MM-dd}: audit up to {set.AuditPosition}, {set.Events} events, {set.Hash}");
        return ExitCode.Done;
    }
}
