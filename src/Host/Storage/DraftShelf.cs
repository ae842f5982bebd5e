using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>Drafts of opinions and facts, one per person and task. They survive a restart and go when the task ends.</summary>
public sealed class DraftShelf(CaseDatabase database, TimeProvider time)
{
    /// <summary>The draft as it was kept, null where there is none.</summary>
    public async Task<Draft?> FindAsync(CaseId id, TaskId task, string person, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        DraftRow? row = await db.Drafts.SingleOrDefaultAsync(
            row => row.CaseId == id.Value && row.TaskId == task.Value && row.PersonId == person, cancellationToken);
        return row is null ? null : new Draft(row.Body, DateTimeOffset.FromUnixTimeMilliseconds(row.AtMs));
    }

    /// <summary>Keeps a draft in place of the last one; null takes it away.</summary>
    public async Task KeepAsync(CaseId id, TaskId task, string person, byte[]? body, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        DraftRow? row = await write.Db.Drafts.FindAsync([id.Value, task.Value, person], cancellationToken);
        if (body is null)
        {
            if (row is not null)
                write.Db.Drafts.Remove(row);
        }
        else
        {
            if (row is null)
            {
                row = new DraftRow { CaseId = id.Value, TaskId = task.Value, PersonId = person, Body = [], AtMs = 0 };
                write.Db.Drafts.Add(row);
            }

            row.Body = body;
            row.AtMs = time.GetUtcNow().ToUnixTimeMilliseconds();
        }

        await write.CommitAsync();
    }

    /// <summary>Takes away all drafts of the tasks that are no longer open after a command.</summary>
    internal static async Task ClearAsync(
        CaseDb db, CaseState? before, CaseState after, CancellationToken cancellationToken)
    {
        HashSet<string> ended = [.. (before?.Tasks ?? []).Select(task => task.Id).Except(after.Tasks.Select(task => task.Id))
            .Select(task => task.Value)];
        if (ended.Count > 0)
        {
            // On the tracker like everything of a command; a statement of its own would run before the rest is decided.
            List<DraftRow> drafts = await db.StoredWhereAsync<DraftRow>("case_id = @p0", cancellationToken, after.Id.Value);
            db.Drafts.RemoveRange(drafts.Where(row => ended.Contains(row.TaskId)));
        }
    }
}

/// <summary>A draft and when it was kept.</summary>
public sealed record Draft(byte[] Body, DateTimeOffset At);
