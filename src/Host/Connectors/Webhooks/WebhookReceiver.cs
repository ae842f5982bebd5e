namespace CreditSupervision.Host.Connectors.Webhooks;

/// <summary>
/// A neighbouring system that is called over the network. Comes from the settings alone: no message and no person names
/// an address.
/// </summary>
public sealed record WebhookReceiver
{
    public required string Name { get; init; }

    /// <summary>Where messages are posted.</summary>
    public required Uri Url { get; init; }

    /// <summary>Where to ask for a message, with <c>{id}</c> in it; null where the receiver offers no such question.</summary>
    public string? StatusUrl { get; init; }

    public required WebhookSigner Signer { get; init; }

    /// <summary>How long an answer may take.</summary>
    public required TimeSpan Timeout { get; init; }
}
