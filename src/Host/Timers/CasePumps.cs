using CreditSupervision.Host.Outbox;

namespace CreditSupervision.Host.Timers;

/// <summary>Both pumps as one: for the development clock, the demonstration and tests that need to see the end of it.</summary>
public interface ICasePumps
{
    /// <summary>Delivers and fires until neither has anything left to do today.</summary>
    public Task SettleAsync(CancellationToken cancellationToken);
}

/// <summary>The pumps of this host.</summary>
internal sealed class CasePumps(OutboxPump outbox, TimerPump timers) : ICasePumps
{
    private const int MostRounds = 100;

    public async Task SettleAsync(CancellationToken cancellationToken)
    {
        for (int round = 0; round < MostRounds; round++)
        {
            int done = await outbox.DrainAsync(cancellationToken) + await timers.RunDueAsync(cancellationToken);
            if (done == 0)
                return;
        }

        throw new InvalidOperationException($"The pumps are still busy after {MostRounds} rounds.");
    }
}
