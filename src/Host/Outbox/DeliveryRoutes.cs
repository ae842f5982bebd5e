namespace CreditSupervision.Host.Outbox;

/// <summary>
/// Which way goes to which receiver. Receivers named in the settings are called over the network, everybody else gets
/// files; no message and no person can name an address.
/// </summary>
public sealed class DeliveryRoutes(IDelivery near, IReadOnlyDictionary<string, IDelivery> remote)
{
    /// <summary>The receivers that are called over the network, and may therefore be slow.</summary>
    public IReadOnlyList<string> Remote { get; } = [.. remote.Keys.Order(StringComparer.Ordinal)];

    public IDelivery To(string receiver) => remote.GetValueOrDefault(receiver) ?? near;
}
