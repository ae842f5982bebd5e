using System.Text.Json;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>An answer as it was sent.</summary>
public sealed record KeptAnswer(string ContentHash, int Status, string? ContentType, byte[] Body);

/// <summary>
/// Remembers the answers of writes that do not go through the desk, beside those of the desk and under the same ids: an
/// id means one content, wherever it was used.
/// </summary>
public sealed class AnswerShelf(CaseDatabase database, TimeProvider time)
{
    // Tells these answers from those of the desk, which have a form of their own.
    private const string Mark = "http:";

    /// <summary>What was answered under the id, null for a new one; an answer of the desk has a hash nobody asks for.</summary>
    public async Task<KeptAnswer?> FindAsync(string requestId, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        AnswerRow? row = await db.Answers.SingleOrDefaultAsync(row => row.RequestId == requestId, cancellationToken);
        if (row is null)
            return null;
        return row.ContentHash.StartsWith(Mark, StringComparison.Ordinal)
            ? JsonSerializer.Deserialize<KeptAnswer>(row.Answer, CaseJson.Options)
            : new KeptAnswer(row.ContentHash, 0, null, []);
    }

    /// <summary>Keeps an answer; where somebody was faster with the id, theirs stays.</summary>
    public async Task KeepAsync(string requestId, KeptAnswer answer, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        if (await write.Db.Answers.AnyAsync(row => row.RequestId == requestId, cancellationToken))
            return;
        write.Db.Answers.Add(new AnswerRow
        {
            RequestId = requestId,
            ContentHash = Mark + answer.ContentHash,
            Answer = JsonSerializer.SerializeToUtf8Bytes(answer, CaseJson.Options),
            AtMs = time.NowMs(),
        });
        await write.CommitAsync();
    }
}
