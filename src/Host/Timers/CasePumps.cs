using CreditSupervision.Host.Outbox;

namespace CreditSupervision.Host.Timers;

/// <summary>
/// Both pumps as one: for the development clock, the demonstration and tests that need to see the end of it.
/// </summary>
public interface ICasePumps
{
    /// <summary>
    /// Delivers inside the house and fires until neither has anything left to do today; the number of timers that fired.
    /// Receivers over the network are the heartbeat's: nobody's page waits for them.
    /// </summary>
    public Task<int> SettleAsync(CancellationToken cancellationToken);
}

/// <summary>The pumps of this host.</summary>
internal sealed class CasePumps(OutboxPump outbox, TimerPump timers) : ICasePumps
{
    private const int MostRounds = 100;

    public async Task<int> SettleAsync(CancellationToken cancellationToken)
    {
        int fired = 0;
        for (int round = 0; round < MostRounds; round++)
        {
            int delivered = await outbox.DrainNearAsync(cancellationToken);
            int due = await timers.RunDueAsync(cancellationToken);
            fired += due;
            if (delivered + due == 0)
                return fired;
        }

        throw new InvalidOperationException($"The pumps are still busy after {MostRounds} rounds.");
    }
}
