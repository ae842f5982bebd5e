using System.Diagnostics;
using CreditSupervision.Host.Telemetry;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditSupervision.Host.Storage;

/// <summary>One writer's turn. Disposing without <see cref="CommitAsync"/> rolls back.</summary>
internal sealed class WriteTransaction(CaseDb db, IDbContextTransaction transaction, SemaphoreSlim writer)
    : IAsyncDisposable
{
    public CaseDb Db => db;

    /// <summary>Takes no cancellation: a commit that has begun is seen through.</summary>
    public async Task CommitAsync()
    {
        using Activity? activity = CreditActivities.Storage.StartActivity("commit");
        await db.SaveChangesAsync(CancellationToken.None);
        await transaction.CommitAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
            await db.DisposeAsync();
        }
        finally
        {
            writer.Release();
        }
    }
}
