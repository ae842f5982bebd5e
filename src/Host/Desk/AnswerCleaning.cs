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
