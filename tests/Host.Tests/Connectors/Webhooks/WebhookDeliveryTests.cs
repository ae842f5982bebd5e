using System.Text.Json;
using CreditSupervision.Host.Connectors.Webhooks;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Tests.Storage;
using Microsoft.Extensions.Configuration;

namespace CreditSupervision.Host.Tests.Connectors.Webhooks;

public sealed class WebhookDeliveryTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(WebhookSigner.Sha256)]
    [InlineData(WebhookSigner.Sm3)]
    public async Task Deliver_ToAReceiverThatVerifies_ArrivesAsASignedCloudEvent(string algorithm)
    {
        await using ReceiverHost receiver = await ReceiverHost.StartAsync(algorithm);

        string receipt = await DeliverAsync(receiver.Receiver("publicity", algorithm: algorithm));

        Assert.Empty(receiver.Wrong);
        Assert.StartsWith("200 sha256:", receipt, StringComparison.Ordinal);
        JsonElement body = JsonDocument.Parse(receiver.Bodies["m-1"]).RootElement;
        Assert.Equal(
            ("1.0", "m-1", "/authorities/430100/cases/x", "cn.credit-supervision.publish", "x", "2025-06-02T01:02:03.456Z", "application/json"),
            (Text(body, "specversion"), Text(body, "id"), Text(body, "source"), Text(body, "type"), Text(body, "subject"),
                Text(body, "time"), Text(body, "datacontenttype")));
        Assert.Equal("{}", body.GetProperty("data").GetRawText());
    }

    [Fact]
    public async Task Deliver_Twice_IsReceivedBeforeAndStillASuccess()
    {
        await using ReceiverHost receiver = await ReceiverHost.StartAsync();

        await DeliverAsync(receiver.Receiver("publicity"));
        string again = await DeliverAsync(receiver.Receiver("publicity"));

        Assert.StartsWith("409 ", again, StringComparison.Ordinal);
        Assert.Empty(receiver.Wrong);
    }

    [Theory]
    [InlineData(500, FaultKind.ReceiverFailed)]
    [InlineData(503, FaultKind.ReceiverFailed)]
    [InlineData(429, FaultKind.ReceiverFailed)]
    [InlineData(400, FaultKind.Rejected)]
    [InlineData(404, FaultKind.Rejected)]
    [InlineData(302, FaultKind.Rejected)]
    public async Task Deliver_AnsweredWithNo_IsAFaultOfItsKind(int status, FaultKind kind)
    {
        await using ReceiverHost receiver = await ReceiverHost.StartAsync();
        receiver.Answering = (_, context) =>
        {
            context.Response.Headers.Location = $"{receiver.Address}/elsewhere";
            return Task.FromResult<int?>(status);
        };

        DeliveryFailedException fault = await Assert.ThrowsAsync<DeliveryFailedException>(() => DeliverAsync(receiver.Receiver("publicity")));

        Assert.Equal(kind, fault.Kind);
        Assert.Equal($"Receiver publicity answered {status}.", fault.Message);
    }

    [Fact]
    public async Task Deliver_ToAReceiverThatHangs_TimesOut()
    {
        TaskCompletionSource release = new();
        await using ReceiverHost receiver = await ReceiverHost.StartAsync();
        receiver.Answering = async (_, _) =>
        {
            await release.Task;
            return null;
        };

        DeliveryFailedException fault = await Assert.ThrowsAsync<DeliveryFailedException>(
            () => DeliverAsync(receiver.Receiver("publicity", TimeSpan.FromMilliseconds(300))));
        release.SetResult();

        Assert.Equal(FaultKind.TimedOut, fault.Kind);
    }

    [Fact]
    public async Task Deliver_WithAnotherSecret_IsRejectedByTheReceiver()
    {
        await using ReceiverHost receiver = await ReceiverHost.StartAsync();
        WebhookReceiver stranger = receiver.Receiver("publicity") with
        {
            Signer = new WebhookSigner(WebhookSigner.Sha256, "another secret altogether"u8.ToArray()),
        };

        DeliveryFailedException fault = await Assert.ThrowsAsync<DeliveryFailedException>(() => DeliverAsync(stranger));

        Assert.Equal(FaultKind.Rejected, fault.Kind);
        Assert.Equal(["signature of m-1"], receiver.Wrong);
    }

    [Fact]
    public async Task Check_BeforeAndAfterADelivery_SaysWhetherTheReceiverHasIt()
    {
        await using ReceiverHost receiver = await ReceiverHost.StartAsync();
        using HttpClient client = WebhookDelivery.NewClient();
        WebhookDelivery delivery = new(receiver.Receiver("publicity"), client, TimeProvider.System);
        Parcel parcel = OutboxRows.Parcel("m-1", "publicity");

        DeliveryCheck before = await delivery.CheckAsync(parcel, None);
        await delivery.DeliverAsync(parcel, None);
        DeliveryCheck after = await delivery.CheckAsync(parcel, None);
        await receiver.DisposeAsync();
        DeliveryCheck gone = await delivery.CheckAsync(parcel, None);

        Assert.Equal((true, false), (before.Reachable, before.HasIt));
        Assert.Equal((true, true), (after.Reachable, after.HasIt));
        Assert.Equal((false, null), (gone.Reachable, gone.HasIt));
    }

    [Theory]
    [InlineData("url", "http://inside.example/in", "https")]
    [InlineData("url", "file:///etc/passwd", "https")]
    [InlineData("url", "https://user:word@inside.example/in", "https")]
    [InlineData("statusUrl", "https://inside.example/in", "{id}")]
    [InlineData("signature", "md5", "hmac-sha256")]
    [InlineData("secretFile", "/nowhere/at/all", "secret")]
    [InlineData("timeoutSeconds", "0", "timeoutSeconds")]
    public void Settings_ThatAreUnclear_KeepTheHostFromStarting(string key, string value, string words)
    {
        string secret = Path.GetTempFileName();
        File.WriteAllText(secret, ReceiverHost.Secret);
        Dictionary<string, string?> settings = new()
        {
            ["webhooks:receivers:publicity:url"] = "https://inside.example/in",
            ["webhooks:receivers:publicity:secretFile"] = secret,
        };
        WebhookReceiver sound = Assert.Single(Read(settings));
        settings[$"webhooks:receivers:publicity:{key}"] = value;

        InvalidDataException wrong = Assert.Throws<InvalidDataException>(() => Read(settings));
        File.Delete(secret);

        Assert.Equal("publicity", sound.Name);
        Assert.Contains("webhooks:receivers:publicity", wrong.Message, StringComparison.Ordinal);
        Assert.Contains(words, wrong.Message, StringComparison.Ordinal);
    }

    private static IReadOnlyList<WebhookReceiver> Read(Dictionary<string, string?> settings) => WebhookSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build(), TimeSpan.FromMinutes(1));

    private static async Task<string> DeliverAsync(WebhookReceiver receiver)
    {
        using HttpClient client = WebhookDelivery.NewClient();
        return await new WebhookDelivery(receiver, client, TimeProvider.System)
            .DeliverAsync(OutboxRows.Parcel("m-1", "publicity"), None);
    }

    private static string? Text(JsonElement body, string member) => body.GetProperty(member).GetString();
}
