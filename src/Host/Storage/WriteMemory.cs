using System.Security.Cryptography;
using System.Text;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Request ids of writes that do not pass the desk, in the desk's own table: an id used for one cannot be used for the
/// other. Only that it happened is kept; the answer is read again.
/// </summary>
internal static class WriteMemory
{
    private static readonly byte[] NoAnswer = "{}"u8.ToArray();

    /// <summary>The content of a write; the actor is part of it.</summary>
    public static string HashOf(string act, string actor, params IReadOnlyList<string> content) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [act, actor, .. content]))));

    /// <summary>True for a repeat, false where the id was used for other content, null for a new id or none.</summary>
    public static async Task<bool?> IsRepeatAsync(
        CaseDb db, string? requestId, string contentHash, CancellationToken cancellationToken) =>
        requestId is null
        || await db.Answers.AsNoTracking().SingleOrDefaultAsync(row => row.RequestId == requestId, cancellationToken)
            is not { } known
            ? null
            : known.ContentHash == contentHash;

    /// <summary>Remembers the write in its own transaction.</summary>
    public static void Keep(CaseDb db, string? requestId, string contentHash, long atMs)
    {
        if (requestId is null)
            return;
        db.Answers.Add(new AnswerRow
        {
            RequestId = requestId,
            ContentHash = contentHash,
            Answer = NoAnswer,
            AtMs = atMs,
        });
    }
}
