using Spectre.Console;

namespace CreditSupervision.Host.Cli;

/// <summary>A bar on standard error while a file is read; nothing where nobody watches.</summary>
internal static class ImportProgress
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(200);

    public static async Task ShowAsync(CommandConsole console, FileStream stream, Func<Task> work)
    {
        if (!console.IsInteractive)
        {
            await work();
            return;
        }
        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        await screen.Progress().StartAsync(async progress =>
        {
            ProgressTask bar = progress.AddTask("import", maxValue: Math.Max(1, stream.Length));
            // The parsers are synchronous, so they work on a thread of their own while the bar is drawn here.
            Task running = Task.Run(work);
            while (await Task.WhenAny(running, Task.Delay(Refresh)) != running)
                bar.Value = stream.Position;
            await running;
            bar.Value = bar.MaxValue;
        });
    }
}
