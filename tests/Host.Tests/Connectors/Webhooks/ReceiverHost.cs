using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Connectors.Webhooks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace CreditSupervision.Host.Tests.Connectors.Webhooks;

/// <summary>
/// A real receiver on a port of its own: verifies the signature over moment and bytes, knows what it has, counts every
/// call.
/// </summary>
internal sealed class ReceiverHost : IAsyncDisposable
{
    public const string Secret = "a secret of the tests, long enough";

    private readonly WebApplication app;
    private readonly WebhookSigner verifier;
    private readonly ConcurrentDictionary<string, string> bodies = new(StringComparer.Ordinal);

    private ReceiverHost(WebApplication app, string algorithm)
    {
        this.app = app;
        verifier = new WebhookSigner(algorithm, Encoding.UTF8.GetBytes(Secret));
    }

    public string Address { get; private set; } = "";

    /// <summary>Every id that arrived with a good signature, repeats included, in order.</summary>
    public ConcurrentQueue<string> Arrived { get; } = new();

    public ConcurrentQueue<string> Traces { get; } = new();

    /// <summary>Messages that arrived again with other bytes under the same id, and signatures that were wrong.</summary>
    public ConcurrentQueue<string> Wrong { get; } = new();

    /// <summary>Called after a message was taken and before the answer; the status to answer, null for the usual one.</summary>
    public Func<string, HttpContext, Task<int?>> Answering { get; set; } = (_, _) => Task.FromResult<int?>(null);

    public IReadOnlyDictionary<string, string> Bodies => bodies;

    public static async Task<ReceiverHost> StartAsync(string algorithm = WebhookSigner.Sha256)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        ReceiverHost host = new(builder.Build(), algorithm);
        // As a delegate with an answer; by itself it would be taken for a handler whose answer nobody writes.
        host.app.MapPost("/in", (Delegate)host.TakeAsync);
        host.app.MapGet("/in/{id}", (string id) => host.bodies.ContainsKey(id) ? Results.Ok() : Results.NotFound());
        host.app.MapGet("/elsewhere", () => Results.Ok());
        await host.app.StartAsync();
        host.Address = host.app.Urls.Single();
        return host;
    }

    public WebhookReceiver Receiver(string name, TimeSpan? timeout = null, string algorithm = WebhookSigner.Sha256) => new()
    {
        Name = name,
        Url = new Uri($"{Address}/in"),
        StatusUrl = $"{Address}/in/{{id}}",
        Signer = new WebhookSigner(algorithm, Encoding.UTF8.GetBytes(Secret)),
        Timeout = timeout ?? TimeSpan.FromSeconds(20),
    };

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpContext context)
    {
        using MemoryStream bytes = new();
        await context.Request.Body.CopyToAsync(bytes);
        string moment = context.Request.Headers[WebhookSigner.TimestampHeader].ToString();
        string signature = context.Request.Headers[WebhookSigner.SignatureHeader].ToString();
        string body = Encoding.UTF8.GetString(bytes.ToArray());
        string id = JsonDocument.Parse(body).RootElement.GetProperty("id").GetString()!;
        double age = Math.Abs(
            DateTimeOffset.UtcNow.ToUnixTimeSeconds() - long.Parse(moment, CultureInfo.InvariantCulture));
        if (!signature.EndsWith($"={verifier.Signature(moment, bytes.ToArray())}", StringComparison.Ordinal) || age > 300
            || context.Request.Headers["Idempotency-Key"] != id)
        {
            Wrong.Enqueue($"signature of {id}");
            return Results.Unauthorized();
        }

        Arrived.Enqueue(id);
        Traces.Enqueue(context.Request.Headers.TraceParent.ToString());
        bool isNew = bodies.TryAdd(id, body);
        if (!isNew && bodies[id] != body)
            Wrong.Enqueue($"other bytes of {id}");
        if (await Answering(id, context) is { } status)
            return Results.StatusCode(status);
        return isNew ? Results.Ok(new { taken = id }) : Results.Conflict();
    }
}
