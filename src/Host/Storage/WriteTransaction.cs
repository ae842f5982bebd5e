using System.Diagnostics;
using CreditSupervision.Host.Telemetry;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>One writer's turn. Disposing without <see cref="CommitAsync"/> rolls back.</summary>
internal sealed class WriteTransaction(CaseDatabase database, CaseDb db, IDbContextTransaction transaction)
    : IAsyncDisposable
{
    private bool isCommitted;

    public CaseDb Db => db;

    /// <summary>Takes no cancellation: a commit that has begun is seen through.</summary>
    public async Task CommitAsync()
    {
        using Activity? activity = CreditActivities.Storage.StartActivity("commit");
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
        isCommitted = true;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            await database.LeaveAsync(db, isCommitted);
        }
    }
}
