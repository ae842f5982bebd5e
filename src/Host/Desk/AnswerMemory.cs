using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Desk;

/// <summary>
/// What the desk answered to which request id, so that a repeat changes nothing and is told the same.
/// </summary>
internal static class AnswerMemory
{
    /// <summary>The actor is part of the content: nobody reads another's answer by guessing the id.</summary>
    public static string HashOf(CaseCommand command, Actor actor)
    {
        byte[] body = JsonSerializer.SerializeToUtf8Bytes(command, command.GetType(), CaseJson.Options);
        byte[] head = Encoding.UTF8.GetBytes($"{command.GetType().Name}\n{actor.Id}\n");
        return Convert.ToHexStringLower(SHA256.HashData([.. head, .. body]));
    }

    /// <summary>The remembered answer, <see cref="DeskAnswer.Reused"/> for other content, null for a new id.</summary>
    public static async Task<DeskAnswer?> FindAsync(
        CaseDb db, string? requestId, string contentHash, CancellationToken cancellationToken)
    {
        if (requestId is null)
            return null;
        await PreparedRows.OpenAsync(db, cancellationToken);
        await using DbDataReader reader = await db.Statement(
            "SELECT content_hash, answer FROM answers WHERE request_id = @p0", requestId).ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;
        return reader.GetString(0) == contentHash
            ? Read(reader.GetFieldValue<byte[]>(1))
            : new DeskAnswer.Reused(requestId);
    }

    public static void Keep(CaseDb db, string? requestId, string contentHash, DeskAnswer answer, long atMs)
    {
        if (requestId is null)
            return;
        db.Answers.Add(new AnswerRow
        {
            RequestId = requestId,
            ContentHash = contentHash,
            Answer = Write(answer),
            AtMs = atMs,
        });
    }

    private static byte[] Write(DeskAnswer answer) => JsonSerializer.SerializeToUtf8Bytes(
        answer switch
        {
            DeskAnswer.Done done => new StoredAnswer { Case = done.Case, Sequence = done.Sequence },
            DeskAnswer.No no => new StoredAnswer { Refusal = no.Refusal },
            _ => throw new System.Diagnostics.UnreachableException(answer.GetType().Name),
        },
        CaseJson.Options);

    private static DeskAnswer Read(byte[] bytes)
    {
        StoredAnswer stored = JsonSerializer.Deserialize<StoredAnswer>(bytes, CaseJson.Options)!;
        return stored.Refusal is { } refusal
            ? new DeskAnswer.No(refusal)
            : new DeskAnswer.Done(stored.Case!.Value, stored.Sequence!.Value);
    }

    private sealed record StoredAnswer
    {
        public CaseId? Case { get; init; }

        public long? Sequence { get; init; }

        public Refusal? Refusal { get; init; }
    }
}
