using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>The day a development clock was set to, so that it survives a restart. Only ever moves forward.</summary>
public sealed class ClockStore(CaseDatabase database, TimeProvider time)
{
    /// <summary>The stored day; null where the clock was never set.</summary>
    public async Task<DateOnly?> DayAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await db.Clock.Select(row => (DateOnly?)row.Today).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Stores a day; false where it lies before the stored one, and nothing changed.</summary>
    public async Task<bool> MoveAsync(DateOnly today, string actor, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        ClockRow? row = await write.Db.Clock.SingleOrDefaultAsync(cancellationToken);
        if (row is not null && today < row.Today)
            return false;
        if (row is null)
            write.Db.Clock.Add(new ClockRow { Today = today });
        else
            row.Today = today;
        await AuditLog.AppendAsync(
            write.Db, time.NowMs(), actor, AuditActs.ClockMoved, "clock", new { Today = today }, cancellationToken);
        await write.CommitAsync();
        return true;
    }
}
