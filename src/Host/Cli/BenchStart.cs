using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Reflection;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// P8: from the start of the process until <c>/healthz</c> answers, against an application that has nothing but the web
/// framework and one table (<see cref="BenchEmptyApp"/>). Both are processes of this very program over a database that
/// is already there, started in turn.
/// </summary>
internal static class BenchStart
{
    private const double Most = 1.3;
    private static readonly TimeSpan patience = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan pause = TimeSpan.FromMilliseconds(5);

    public static async Task<BenchRow> RunAsync(bool isQuick, CancellationToken cancellationToken)
    {
        int rounds = isQuick ? 3 : 9;
        string folder = Directory.CreateTempSubdirectory("credit-bench-").FullName;
        try
        {
            List<double> ours = [];
            List<double> limit = [];
            // The first round makes the databases and warms the disk's cache; it does not count.
            for (int round = 0; round <= rounds; round++)
            {
                double our = await StartAsync(["serve", "--world=false"], Path.Combine(folder, "ours"), cancellationToken);
                double other = await StartAsync([BenchEmptyApp.Verb], Path.Combine(folder, "empty"), cancellationToken);
                if (round == 0)
                    continue;
                ours.Add(our);
                limit.Add(other);
            }

            double ratio = BenchRounds.Median([.. ours.Zip(limit, (our, other) => our / other)]);
            return new BenchRow("P8", "process start to ready; ms", BenchRounds.Median([.. ours]),
                BenchRounds.Median([.. limit]), ratio,
                string.Create(CultureInfo.InvariantCulture, $"<= {Most} x an empty ASP.NET Core app with EF Core"),
                ratio <= Most);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<double> StartAsync(
        string[] verb, string data, CancellationToken cancellationToken)
    {
        string address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{FreePort()}");
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Development" },
        };
        foreach (string argument in (string[])[Assembly.GetExecutingAssembly().Location, .. verb, "--urls", address, "--data", data])
            start.ArgumentList.Add(argument);
        using HttpClient client = new();
        long begun = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("No process was started.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        try
        {
            while (!await IsReadyAsync(client, address, cancellationToken))
            {
                if (process.HasExited || Stopwatch.GetElapsedTime(begun) > patience)
                    throw new InvalidOperationException($"'{verb[0]}' did not become ready.");
                await Task.Delay(pause, cancellationToken);
            }

            return Stopwatch.GetElapsedTime(begun).TotalMilliseconds;
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }

    private static async Task<bool> IsReadyAsync(HttpClient client, string address, CancellationToken cancellationToken)
    {
        try
        {
            using HttpResponseMessage answer = await client.GetAsync($"{address}/healthz", cancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
