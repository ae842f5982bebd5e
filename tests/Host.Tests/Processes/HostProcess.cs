using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;

namespace CreditSupervision.Host.Tests.Processes;

/// <summary>
/// The real host as a process of its own, in Development, over a new data folder, which it fills with the demonstration
/// world; gone with the tests.
/// </summary>
public sealed class HostProcess : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly string folder = Directory.CreateTempSubdirectory("credit-browser-").FullName;
    private readonly StringBuilder log = new();
    private Process? process;

    /// <summary>More settings, as <c>--name=value</c>.</summary>
    internal IReadOnlyList<string> Arguments { get; init; } = [];

    public string DataFolder => Path.Combine(folder, "data");

    /// <summary>The database file.</summary>
    public string Database => Path.Combine(DataFolder, "credit.db");

    public string Address { get; } = $"http://127.0.0.1:{FreePort()}";

    /// <summary>Further settings, as environment variables; <c>world</c> false leaves the demonstration out.</summary>
    internal IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Everything it has written so far.</summary>
    internal string Log
    {
        get
        {
            lock (log)
                return log.ToString();
        }
    }

    /// <summary>The log once it tells of something; an empty one would prove nothing.</summary>
    internal async Task<string> UntilLoggedAsync(string words)
    {
        using CancellationTokenSource stop = new(Patience);
        using PeriodicTimer beat = new(TimeSpan.FromMilliseconds(50));
        while (!Log.Contains(words, StringComparison.Ordinal))
            await beat.WaitForNextTickAsync(stop.Token);
        return Log;
    }

    /// <summary>Starts it, over whatever its data folder holds, and waits until it is ready.</summary>
    public async Task InitializeAsync()
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "CreditSupervision.Host.dll"),
                "serve", "--urls", Address, "--data", Path.Combine(folder, "data"),
            },
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        foreach ((string name, string value) in Settings)
            start.Environment[name] = value;
        foreach (string argument in Arguments)
            start.ArgumentList.Add(argument);
        process = Process.Start(start) ?? throw new InvalidOperationException("The host did not start.");
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await UntilReadyAsync();
    }

    /// <summary>Sets the day of the demonstration and lets the due timers run.</summary>
    public async Task SetDayAsync(string day)
    {
        using HttpClient client = new();
        using HttpResponseMessage answer = await client.PostAsJsonAsync($"{Address}/api/dev/clock", new { today = day });
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
    }

    /// <summary>Ends it as <c>kill -9</c> does: nothing of its own runs any more.</summary>
    public async Task KillAsync()
    {
        if (process is null)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        process = null;
    }

    public async Task DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task UntilReadyAsync()
    {
        Stopwatch waited = Stopwatch.StartNew();
        using HttpClient client = new();
        using PeriodicTimer beat = new(TimeSpan.FromMilliseconds(200));
        while (waited.Elapsed < Patience && process is { HasExited: false } && await beat.WaitForNextTickAsync())
        {
            try
            {
                using HttpResponseMessage answer = await client.GetAsync($"{Address}/healthz");
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        lock (log)
            throw new InvalidOperationException($"The host was not ready after {waited.Elapsed}.\n{log}");
    }

    private void Note(string? line)
    {
        lock (log)
            log.AppendLine(line);
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
