using System.Globalization;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Pumps;

/// <summary>
/// Taking rows in hand with one conditional update, on either database: of several hosts one gets a row, the others go
/// on, and what a dead host held is free when its time is over. Whoever finds its lease gone has lost nothing but the
/// right to count a failure.
/// </summary>
internal static class Lease
{
    private static readonly string Host =
        string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}:{Environment.ProcessId}");

    /// <summary>A name nobody else uses, one for each batch: a host's earlier self is somebody else.</summary>
    public static string NewOwner() => $"{Host}:{Guid.NewGuid():N}";

    /// <summary>
    /// The rows nobody has in hand. A lease that ends later than any lease given now could was given under a clock that
    /// has gone back since; twice the length leaves room for hosts whose clocks differ.
    /// </summary>
    public static IQueryable<T> Free<T>(this IQueryable<T> rows, long nowMs, TimeSpan length)
        where T : LeasedRow
    {
        long latest = nowMs + (2 * (long)length.TotalMilliseconds);
        return rows.Where(row => row.LeaseOwner == null || row.LeaseUntilMs <= nowMs || row.LeaseUntilMs > latest);
    }

    /// <summary>The rows whose pause is over; a pause longer than any can be belongs to a clock that has gone back.</summary>
    public static IQueryable<T> Rested<T>(this IQueryable<T> rows, long nowMs, RetryPolicy policy)
        where T : LeasedRow
    {
        long latest = nowMs + (long)policy.Ceiling.TotalMilliseconds;
        return rows.Where(row => row.NextAttemptMs <= nowMs || row.NextAttemptMs > latest);
    }

    /// <summary>Takes the rows in hand; the number taken.</summary>
    public static Task<int> TakeAsync<T>(
        this IQueryable<T> rows, string owner, long untilMs, CancellationToken cancellationToken)
        where T : LeasedRow =>
        rows.ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LeaseOwner, owner).SetProperty(row => row.LeaseUntilMs, untilMs),
            cancellationToken);

    /// <summary>Lets go of what the owner still holds.</summary>
    public static Task<int> ReleaseAsync<T>(this IQueryable<T> rows, string owner)
        where T : LeasedRow =>
        rows.Where(row => row.LeaseOwner == owner).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.LeaseOwner, (string?)null).SetProperty(row => row.LeaseUntilMs, 0L),
            CancellationToken.None);

    /// <summary>Counts a failure and sets the pause, or parks the row; true where it was parked by this one.</summary>
    public static bool Fail(this LeasedRow row, Trouble trouble, RetryPolicy policy, double chance)
    {
        row.Attempts++;
        row.Troubles = Trouble.Add(row.Troubles, trouble);
        long now = trouble.At.ToUnixTimeMilliseconds();
        row.NextAttemptMs = now + (long)policy.PauseAfter(row.Attempts, chance).TotalMilliseconds;
        row.LetGo();
        if (!policy.Parks(row.Attempts) || row.ParkedMs is not null)
            return false;
        row.ParkedMs = now;
        return true;
    }

    /// <summary>Back to work as if nothing had failed; what failed stays told.</summary>
    public static void Resume(this LeasedRow row)
    {
        row.Attempts = 0;
        row.NextAttemptMs = 0;
        row.ParkedMs = null;
        row.LetGo();
    }

    public static void LetGo(this LeasedRow row)
    {
        row.LeaseOwner = null;
        row.LeaseUntilMs = 0;
    }
}
