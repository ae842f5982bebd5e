namespace CreditSupervision.Host.Storage;

/// <summary>As many commands are under way as may be; nothing of this one was done (a 503 outside, with Retry-After).</summary>
public sealed class StorageBusyException(int mostWaiting)
    : Exception($"{mostWaiting} commands are under way; this one was turned away and changed nothing.")
{
    /// <summary>When another try is worth it.</summary>
    public const int RetryAfterSeconds = 2;
}
