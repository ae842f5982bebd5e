using System.Text.Json;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Storage;

/// <summary>The moment and the person of a batch of events, and the trace they belong to.</summary>
internal sealed record Stamp(long AtMs, DateOnly Day, Actor Actor, string? RequestId, string? Trace = null);

/// <summary>Writes events and finds cases.</summary>
internal static class EventStore
{
    /// <summary>
    /// Adds a batch after <paramref name="before"/>, at the next positions: only inside a write transaction, where nobody
    /// else counts on.
    /// </summary>
    public static async Task<IReadOnlyList<EventRow>> AppendAsync(
        CaseDb db,
        CaseId id,
        long before,
        IEnumerable<(CaseEvent Happened, byte[] Body)> events,
        Stamp stamp,
        CancellationToken cancellationToken)
    {
        string? post = Post(stamp.Actor);
        (CaseEvent Happened, byte[] Body)[] batch = [.. events];
        long first = await WriteHeads.NextEventAsync(db, batch.Length, cancellationToken);
        List<EventRow> rows =
        [
            .. batch.Select((happened, place) => new EventRow
            {
                Position = first + place,
                CaseId = id.Value,
                Sequence = before + place + 1,
                Name = CaseJson.EventNames[happened.Happened.GetType()],
                Body = happened.Body,
                AtMs = stamp.AtMs,
                Day = stamp.Day,
                ActorId = stamp.Actor.Id,
                ActorName = stamp.Actor.Name,
                ActorPost = post,
                CommandId = stamp.RequestId,
            }),
        ];
        db.Events.AddRange(rows);
        return rows;
    }

    /// <summary>The tracked row of a case. An opening may leave its id to the desk; such a case is none yet.</summary>
    public static async Task<CaseRow?> CaseAsync(CaseDb db, CaseId id, CancellationToken cancellationToken) =>
        id.Value is { } value ? await db.TrackedAsync<CaseRow>(cancellationToken, value) : null;

    private static string? Post(Actor actor) => actor.Kind != ActorKind.Person
        ? null
        : JsonSerializer.Serialize(
            new ActorPost(actor.Authority, actor.Division, actor.Positions), CaseJson.Options);
}

/// <summary>The post in which a person acted.</summary>
public sealed record ActorPost(string? Authority, string? Division, IReadOnlyList<string> Positions);
