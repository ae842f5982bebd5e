using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Pumps;

namespace CreditSupervision.Host.Connectors.Webhooks;

/// <summary>
/// Posts messages to one receiver as signed CloudEvents. Success is a 2xx, or a 409 by which the receiver says that it
/// has the message already; a redirection is not followed, so that nobody but the settings chooses the address.
/// <paramref name="machine"/> is the machine's clock, not the calendar of the demonstration: receivers compare the
/// moment of the signature with their own.
/// </summary>
internal sealed class WebhookDelivery(WebhookReceiver receiver, HttpClient client, TimeProvider machine) : IDelivery
{
    private const string KeyHeader = "Idempotency-Key";
    private const int LongestAnswer = 4096;

    /// <summary>A client that follows nothing, remembers nothing and leaves timeouts to the receiver's own.</summary>
    public static HttpClient NewClient() => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    })
    {
        Timeout = Timeout.InfiniteTimeSpan,
        MaxResponseContentBufferSize = LongestAnswer,
    };

    public async Task<string> DeliverAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        byte[] body = CloudEvent.Write(parcel);
        using HttpRequestMessage request = new(HttpMethod.Post, receiver.Url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(CloudEvent.MediaType) { CharSet = "utf-8" };
        request.Headers.Add(KeyHeader, parcel.Message.Id);
        receiver.Signer.Sign(request, body, machine.GetUtcNow());
        using HttpResponseMessage answer = await SendAsync(request, cancellationToken);
        if (answer.IsSuccessStatusCode || answer.StatusCode == HttpStatusCode.Conflict)
            return await ReceiptAsync(answer, cancellationToken);
        bool isReceivers = (int)answer.StatusCode >= 500
            || answer.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout;
        throw new DeliveryFailedException(
            isReceivers ? FaultKind.ReceiverFailed : FaultKind.Rejected,
            string.Create(CultureInfo.InvariantCulture, $"Receiver {receiver.Name} answered {(int)answer.StatusCode}."));
    }

    public async Task<DeliveryCheck> CheckAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        using HttpRequestMessage request = receiver.StatusUrl is { } status
            ? new HttpRequestMessage(
                HttpMethod.Get,
                status.Replace("{id}", Uri.EscapeDataString(parcel.Message.Id), StringComparison.Ordinal))
            : new HttpRequestMessage(HttpMethod.Options, receiver.Url);
        receiver.Signer.Sign(request, Encoding.UTF8.GetBytes(parcel.Message.Id), machine.GetUtcNow());
        try
        {
            using HttpResponseMessage answer = await SendAsync(request, cancellationToken);
            bool? hasIt = receiver.StatusUrl is null ? null : answer.StatusCode switch
            {
                HttpStatusCode.OK or HttpStatusCode.NoContent => true,
                HttpStatusCode.NotFound => false,
                _ => null,
            };
            return new DeliveryCheck(
                Reachable: true, hasIt, string.Create(CultureInfo.InvariantCulture, $"answered {(int)answer.StatusCode}"));
        }
        catch (DeliveryFailedException fault)
        {
            return new DeliveryCheck(Reachable: false, HasIt: null, fault.Kind.ToString());
        }
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(receiver.Timeout);
        try
        {
            return await client.SendAsync(request, HttpCompletionOption.ResponseContentRead, patience.Token);
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryFailedException(
                FaultKind.TimedOut,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Receiver {receiver.Name} gave no answer within {receiver.Timeout.TotalSeconds} seconds."),
                late);
        }
        catch (HttpRequestException fault)
        {
            throw new DeliveryFailedException(
                FaultKind.Unreachable, $"Receiver {receiver.Name} cannot be reached: {fault.HttpRequestError}.", fault);
        }
    }

    // The status, the receiver's own reference where it gives one, and the digest of whatever else it said: the answer
    // itself may hold anything.
    private static async Task<string> ReceiptAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        byte[] said = await answer.Content.ReadAsByteArrayAsync(cancellationToken);
        string reference = answer.Headers.TryGetValues("X-Receipt", out IEnumerable<string>? values)
            ? $" {string.Join(' ', values)}"
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{(int)answer.StatusCode}{reference} sha256:{Convert.ToHexStringLower(SHA256.HashData(said))}");
    }
}
