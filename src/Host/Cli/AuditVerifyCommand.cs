using System.CommandLine;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Cli;

/// <summary><c>audit verify</c>: recomputes every hash and names the first broken row.</summary>
internal static class AuditVerifyCommand
{
    public static Command Make(CommandConsole console)
    {
        Option<string> data = CommonOptions.Data();
        Command command = new("verify", "Recomputes every hash of the audit.") { data };
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
        AuditReport report = await services.GetRequiredService<AuditVerification>().VerifyAsync(cancellationToken);
        await console.Out.WriteLineAsync(report.IsSound
            ? $"sound: {report.Lines} audit lines, {report.Events} events"
            : $"broken: {report.Broken}");
        return report.IsSound ? ExitCode.Done : ExitCode.No;
    }
}
