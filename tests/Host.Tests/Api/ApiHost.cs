using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>The web host in process, over a data folder of its own.</summary>
public class ApiHost : WebApplicationFactory<Program>
{
    private string? data;

    protected virtual string EnvironmentName => "Development";

    /// <summary>A PostgreSQL database; null where the data folder holds a SQLite one.</summary>
    protected virtual string? Connection => null;

    /// <summary>Where the data folder is made.</summary>
    protected virtual string Parent => Path.GetTempPath();

    /// <summary>Sends a body as it stands; null person means nobody is signed in.</summary>
    public async Task<Reply> SendAsync(
        HttpMethod method, string path, string? person, string? body = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(method, path);
        if (person is not null)
            request.Headers.Add("X-Dev-User", person);
        foreach ((string name, string value) in headers)
            request.Headers.Add(name, value);
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        using HttpClient client = CreateClient();
        using HttpResponseMessage response = await client.SendAsync(request);
        string text = await response.Content.ReadAsStringAsync();
        bool isJson = response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) ?? false;
        return new Reply(
            (int)response.StatusCode,
            isJson ? JsonDocument.Parse(text).RootElement : default,
            response.Content.Headers.ContentType?.MediaType);
    }

    public Task<Reply> GetAsync(string path, string? person = null) => SendAsync(HttpMethod.Get, path, person);

    public Task<Reply> PostAsync(string path, string? person, string body, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, path, person, body, headers);

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(EnvironmentName);
        data ??= Directory.CreateDirectory(Path.Combine(Parent, $"api-{Guid.NewGuid():N}")).FullName;
        builder.UseSetting("data", data);
        if (Connection is { } connection)
            builder.UseSetting("ConnectionStrings:credit", connection);
        // These tests make their own cases; the demonstration world has tests of its own.
        builder.UseSetting("world", "false");
        // A test asks more in a minute than a person in a day; the limits have a test of their own.
        builder.UseSetting("limits:callerCalls", "1000000");
        builder.UseSetting("limits:publicCalls", "1000000");
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // Both ways of disposing come through here.
        if (disposing && Directory.Exists(data))
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            DeleteFolder(data);
        }
    }

    /// <summary>What a host writes when it stops may come a moment after it is disposed.</summary>
    internal static void DeleteFolder(string folder)
    {
        for (int left = 100; ; left--)
        {
            try
            {
                Directory.Delete(folder, recursive: true);
                return;
            }
            catch (IOException) when (left > 0)
            {
                Thread.Sleep(TimeSpan.FromMilliseconds(20));
            }
        }
    }
}

/// <summary>An answer over HTTP.</summary>
public sealed record Reply(int Status, JsonElement Json, string? MediaType)
{
    public string? Code => Json.GetProperty("code").GetString();

    public string Text(string member) => Json.GetProperty(member).GetString() ?? "";
}
