using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace CreditSupervision.Host.Tests.Identity;

/// <summary>A real identity provider as a process of its own, gone with the tests.</summary>
public sealed class ProviderProcess : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly StringBuilder log = new();
    private readonly int port = FreePort();
    private Process? process;

    /// <summary>Made for this run; the host reads it from a file.</summary>
    public string Secret { get; } = Guid.NewGuid().ToString("N");

    public string Address => $"http://127.0.0.1:{port}";

    /// <summary>The same provider by another name: its tokens then come from another issuer.</summary>
    public string OtherAddress => $"http://localhost:{port}";

    public async Task InitializeAsync()
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "CreditSupervision.IdentityProvider.dll"),
                "--urls", Address, "--host", "http://localhost", "--secret", Secret,
            },
        };
        process = Process.Start(start) ?? throw new InvalidOperationException("The provider did not start.");
        process.OutputDataReceived += (_, line) => Note(line.Data);
        process.ErrorDataReceived += (_, line) => Note(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        await UntilReadyAsync();
    }

    /// <summary>An access token of a system, asked for with client credentials.</summary>
    public async Task<string> TokenAsync(
        string client, string? scope, string? address = null, params (string Name, string Value)[] more)
    {
        using HttpClient http = new();
        List<KeyValuePair<string, string>> form =
        [
            new("grant_type", "client_credentials"), new("client_id", client), new("client_secret", Secret),
            .. more.Select(field => KeyValuePair.Create(field.Name, field.Value)),
        ];
        if (scope is not null)
            form.Add(new("scope", scope));
        using FormUrlEncodedContent body = new(form);
        using HttpResponseMessage answer = await http.PostAsync($"{address ?? Address}/connect/token", body);
        string text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.IsSuccessStatusCode, text);
        return JsonDocument.Parse(text).RootElement.GetProperty("access_token").GetString()!;
    }

    /// <summary>Fills the provider's form; the address it sends the browser back to.</summary>
    public async Task<Uri> LogInAsync(Uri authorize, string login)
    {
        using HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false });
        string page = await browser.GetStringAsync(authorize);
        using FormUrlEncodedContent form = new([.. Forms.Hidden(page), KeyValuePair.Create("login", login)]);
        using HttpResponseMessage answer = await browser.PostAsync($"{Address}/connect/authorize", form);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
        return answer.Headers.Location!;
    }

    public async Task DisposeAsync()
    {
        if (process is null)
            return;
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task UntilReadyAsync()
    {
        Stopwatch waited = Stopwatch.StartNew();
        using HttpClient client = new();
        using PeriodicTimer beat = new(TimeSpan.FromMilliseconds(100));
        while (waited.Elapsed < Patience && process is { HasExited: false } && await beat.WaitForNextTickAsync())
        {
            try
            {
                using HttpResponseMessage answer = await client.GetAsync($"{Address}/ready");
                if (answer.IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }

        lock (log)
            throw new InvalidOperationException($"The provider was not ready after {waited.Elapsed}.\n{log}");
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
