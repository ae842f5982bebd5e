namespace CreditSupervision.Host.Pumps;

/// <summary>
/// A connector's message did not arrive. The sentence goes to logs and incidents: it names the receiver and the status,
/// never what was sent or answered.
/// </summary>
public sealed class DeliveryFailedException(FaultKind kind, string message, Exception? cause = null) : Exception(message, cause)
{
    public FaultKind Kind { get; } = kind;
}
