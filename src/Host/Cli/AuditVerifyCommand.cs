using System.CommandLine;
using CreditSupervision.Host.Auditing;

namespace CreditSupervision.Host.Cli;

/// <summary><c>audit verify</c>: recomputes every hash and names the first broken row.</summary>
internal static class AuditVerifyCommand
{
    public static Command Make(CommandConsole console)
    {
        Option<string> data = CommonOptions.Data();
        Command command = new("verify", "Recomputes every hash of audit, events and seals.") { data };
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
        AuditReport report = await VerifyProgress.ShowAsync(
            console,
            progress => services.GetRequiredService<AuditVerification>().VerifyAsync(progress, cancellationToken));
        if (report.Broken is { } broken)
        {
            await console.Out.WriteLineAsync($"不完好 {broken.Table} {broken.Row}：{broken.Sentence.Zh}");
            await console.Out.WriteLineAsync($"broken: {broken}");
            return ExitCode.No;
        }

        await console.Out.WriteLineAsync(
            $"sound: {report.Lines} audit lines, {report.Events} events, {report.Seals} seals; "
            + $"{report.Unsealed} lines since the last seal");
        return ExitCode.Done;
    }
}
