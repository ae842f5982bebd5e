using System.Text.Json;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>The moment and the person of a batch of events.</summary>
internal sealed record Stamp(long AtMs, DateOnly Day, Actor Actor, string? RequestId);

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
        long last = db.Events.Local.Max(row => (long?)row.Position)
            ?? await db.Events.MaxAsync(row => (long?)row.Position, cancellationToken) ?? 0;
        List<EventRow> rows =
        [
            .. events.Select((happened, place) => new EventRow
            {
                Position = last + place + 1,
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

    public static Task<CaseRow?> CaseAsync(CaseDb db, CaseId id, CancellationToken cancellationToken) =>
        db.Cases.SingleOrDefaultAsync(row => row.Id == id.Value, cancellationToken);

    private static string? Post(Actor actor) => actor.Kind != ActorKind.Person
        ? null
        : JsonSerializer.Serialize(
            new ActorPost(actor.Authority, actor.Division, actor.Positions), CaseJson.Options);
}

/// <summary>The post in which a person acted.</summary>
public sealed record ActorPost(string? Authority, string? Division, IReadOnlyList<string> Positions);
