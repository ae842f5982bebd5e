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
    /// Adds a batch after <paramref name="before"/>; the database gives the positions when it is saved.
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
        List<EventRow> rows =
        [
            .. events.Select((happened, place) => new EventRow
            {
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
        await db.SaveChangesAsync(cancellationToken);
        if (rows.Zip(rows.Skip(1)).Any(pair => pair.First.Position >= pair.Second.Position))
            throw new InvalidOperationException($"Case {id}: the positions do not follow the sequence.");
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
