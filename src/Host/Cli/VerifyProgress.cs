using CreditSupervision.Host.Auditing;
using Spectre.Console;

namespace CreditSupervision.Host.Cli;

/// <summary>A bar on standard error while the audit is verified; nothing where nobody watches.</summary>
internal static class VerifyProgress
{
    public static async Task<AuditReport> ShowAsync(
        CommandConsole console, Func<IProgress<AuditProgress>?, Task<AuditReport>> work)
    {
        // The result stands on standard output alone, so the bar needs only somebody in front of standard error.
        if (!console.IsInteractive && (console.Error != Console.Error || Console.IsErrorRedirected))
            return await work(null);
        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        return await screen.Progress().AutoClear(true).StartAsync(async progress =>
        {
            ProgressTask bar = progress.AddTask("audit");
            return await work(new Bar(bar));
        });
    }

    private sealed class Bar(ProgressTask bar) : IProgress<AuditProgress>
    {
        public void Report(AuditProgress value)
        {
            bar.MaxValue = Math.Max(1, value.Total);
            bar.Value = value.Done;
        }
    }
}
