using System.Collections.Concurrent;
using MediatR;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// Hands every <see cref="CaseAdvanced"/> to whoever listens at the moment, for example an open page.
/// </summary>
public sealed class CaseBroadcast(ILogger<CaseBroadcast> log) : INotificationHandler<CaseAdvanced>
{
    private readonly ConcurrentDictionary<Guid, Action<CaseAdvanced>> listeners = new();

    /// <summary>
    /// Listens until the answer is disposed. The listener must be quick and may be called on any thread.
    /// </summary>
    public IDisposable Subscribe(Action<CaseAdvanced> listener)
    {
        Guid key = Guid.NewGuid();
        listeners[key] = listener;
        return new Subscription(() => listeners.TryRemove(key, out _));
    }

    public Task Handle(CaseAdvanced notification, CancellationToken cancellationToken)
    {
        foreach (Action<CaseAdvanced> listener in listeners.Values)
        {
            try
            {
                listener(notification);
            }
            catch (Exception fault)
            {
                // A page that fails to refresh must not keep the others from it.
                log.LogWarning(fault, "A listener failed on {Case}", notification.Case);
            }
        }

        return Task.CompletedTask;
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
