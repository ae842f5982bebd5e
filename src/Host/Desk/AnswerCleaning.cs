using CreditSupervision.Host.Storage;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// Forgets answers nobody asks for again. Each is kept for thirty days to the millisecond; after that the same request id
/// would be a new request.
/// </summary>
public sealed class AnswerCleaning(CaseDatabase database, TimeProvider time)
{
    private const int Batch = 500;
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>The number forgotten. Looks without the write lock and takes it for one batch at a time.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        long oldest = (time.GetUtcNow() - Kept).ToUnixTimeMilliseconds();
        int forgotten = 0;
        for (List<string>? old = null; old is null || old.Count == Batch;)
        {
            await using (CaseDb db = database.Read())
            {
                old = await db.Answers.Where(row => row.AtMs < oldest).Select(row => row.RequestId)
                    .Take(Batch).ToListAsync(cancellationToken);
            }

            if (old.Count == 0)
                break;
            await using WriteTransaction write = await database.WriteAsync(cancellationToken);
            forgotten += await write.Db.Answers.Where(row => old.Contains(row.RequestId))
                .ExecuteDeleteAsync(cancellationToken);
            await write.CommitAsync();
        }

        return forgotten;
    }
}

/// <summary>Runs the cleaning when the host starts and once a day from then on; trouble waits for the next day.</summary>
internal sealed class DailyCleaning(AnswerCleaning cleaning, TimeProvider time, ILogger<DailyCleaning> log)
    : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer beat = new(Beat, time);
        do
        {
            try
            {
                log.LogInformation("{Number} old answers forgotten", await cleaning.RunAsync(stoppingToken));
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "Old answers could not be forgotten; tomorrow tries again");
            }
        }
        while (await beat.WaitForNextTickAsync(stoppingToken));
    }
}
