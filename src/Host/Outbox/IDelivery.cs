using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// The way to a neighbouring system. Called at least once per message; the message's id tells a repeat.
/// </summary>
public interface IDelivery
{
    /// <summary>
    /// Hands the message over and answers with the receiver's receipt; throws where it did not arrive.
    /// <paramref name="bytes"/> is the message as it was stored, <paramref name="message"/> the same read.
    /// </summary>
    public Task<string> DeliverAsync(
        DeliveryMessage message, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken);
}
