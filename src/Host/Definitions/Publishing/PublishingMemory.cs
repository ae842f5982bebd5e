using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Publications;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>What was answered to a request id, in the table the desk of the cases keeps its answers in.</summary>
internal static class PublishingMemory
{
    /// <summary>The actor is part of the content: nobody reads another's answer by guessing the id.</summary>
    public static string HashOf(string act, string draft, Actor actor, object input) =>
        Convert.ToHexStringLower(SHA256.HashData(
        [
            .. Encoding.UTF8.GetBytes($"publishing\n{act}\n{draft}\n{actor.Id}\n"),
            .. JsonSerializer.SerializeToUtf8Bytes(input, input.GetType(), CaseJson.Options),
        ]));

    public static async Task<PublishingAnswer?> FindAsync(
        CaseDb db, string? requestId, string content, CancellationToken cancellationToken)
    {
        if (requestId is null
            || await db.Answers.AsNoTracking().SingleOrDefaultAsync(row => row.RequestId == requestId, cancellationToken) is not { } row)
            return null;
        if (row.ContentHash != content)
            return new PublishingAnswer.Reused(requestId);
        StoredAnswer stored = JsonSerializer.Deserialize<StoredAnswer>(row.Answer, CaseJson.Options)!; // Never written as null.
        return stored.Refusal is { } refusal
            ? new PublishingAnswer.No(refusal)
            : new PublishingAnswer.Done((await PublicationStore.FindAsync(
                db, stored.Draft!, cancellationToken, stored.Sequence))!); // An answer that is no refusal names its draft.
    }

    public static void Keep(CaseDb db, string? requestId, string content, PublishingAnswer answer, long atMs)
    {
        if (requestId is null)
            return;
        StoredAnswer stored = answer switch
        {
            PublishingAnswer.Done done => new StoredAnswer { Draft = done.State.Id, Sequence = done.State.Sequence },
            PublishingAnswer.No no => new StoredAnswer { Refusal = no.Refusal },
            _ => throw new System.Diagnostics.UnreachableException(answer.GetType().Name),
        };
        db.Answers.Add(new AnswerRow
        {
            RequestId = requestId,
            ContentHash = content,
            Answer = JsonSerializer.SerializeToUtf8Bytes(stored, CaseJson.Options),
            AtMs = atMs,
        });
    }

    private sealed record StoredAnswer
    {
        public string? Draft { get; init; }

        public long Sequence { get; init; }

        public PublicationRefusal? Refusal { get; init; }
    }
}
