using Spectre.Console;

namespace CreditSupervision.Host.Cli;

/// <summary>A bar on standard error while a preview runs; nothing where nobody watches.</summary>
internal static class PreviewBar
{
    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs the work; it calls back once for every subject that is done.</summary>
    public static async Task ShowAsync(CommandConsole console, int total, Func<Action, Task> work)
    {
        int done = 0;
        if (!console.IsInteractive)
        {
            await work(() => done++);
            return;
        }

        IAnsiConsole screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(console.Error) });
        await screen.Progress().StartAsync(async progress =>
        {
            ProgressTask bar = progress.AddTask("preview", maxValue: Math.Max(1, total));
            Task running = Task.Run(() => work(() => Interlocked.Increment(ref done)));
            while (await Task.WhenAny(running, Task.Delay(Refresh)) != running)
                bar.Value = Volatile.Read(ref done);
            await running;
            bar.Value = bar.MaxValue;
        });
    }
}
