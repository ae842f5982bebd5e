using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// The way to a neighbouring system. Called at least once per message; the message's id tells a repeat.
/// </summary>
public interface IDelivery
{
    /// <summary>Hands the parcel over and answers with the receiver's receipt; throws where it did not arrive.</summary>
    public Task<string> DeliverAsync(Parcel parcel, CancellationToken cancellationToken);

    /// <summary>
    /// Asks without sending: is the receiver there, and does it have the parcel already. Trouble on the way is an answer.
    /// </summary>
    public Task<DeliveryCheck> CheckAsync(Parcel parcel, CancellationToken cancellationToken);
}

/// <summary>A message as it was stored, the same read, and when the event that owed it was committed.</summary>
public sealed record Parcel(DeliveryMessage Message, ReadOnlyMemory<byte> Bytes, DateTimeOffset HappenedAt);

/// <summary>
/// What a receiver answered to a question. <see cref="HasIt"/> null: it cannot say. <see cref="Remark"/> says how it was
/// found, without what was sent.
/// </summary>
public sealed record DeliveryCheck(bool Reachable, bool? HasIt, string Remark);
