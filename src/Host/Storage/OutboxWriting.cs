using System.Globalization;
using System.Text.Json;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Writes what an event owes to the outside into the outbox, in the event's own transaction. A rebuild writes the same
/// rows again: nothing here looks at anything but the event and earlier rows.
/// </summary>
internal sealed class OutboxWriting(CaseDb db)
{
    public async Task OweAsync(PlacedEvent placed, CancellationToken cancellationToken)
    {
        IReadOnlyList<Effect> effects = Effects.Of(placed.State, placed.Happened);
        for (int place = 0; place < effects.Count; place++)
        {
            string id = $"{placed.State.Id}.{placed.State.Sequence}.{place}";
            switch (effects[place])
            {
                case Delivery delivery:
                    db.Outbox.Add(await DeliveryAsync(id, placed, delivery, cancellationToken));
                    break;
                case TellReceivers tell:
                    await TellAsync(id, placed, tell, cancellationToken);
                    break;
                default:
                    db.Outbox.Add(Row(id, placed, effects[place]));
                    break;
            }
        }
    }

    /// <summary>Notes on the rows a command has just added the trace they belong to.</summary>
    public static void Mark(CaseDb db, CaseId id, string? trace)
    {
        if (trace is null)
            return;
        foreach (OutboxRow owed in db.Outbox.Local.Where(row => row.CaseId == id.Value && row.Trace is null
            && db.Entry(row).State == EntityState.Added))
            owed.Trace = trace;
    }

    private static OutboxRow Row(string id, PlacedEvent placed, Effect effect) => effect switch
    {
        EndCasesAboutEntry end => Row(id, placed, OutboxRow.EndCases, end.Act.ToString(), end.Entry, []),
        TellFollowers tell => Row(id, placed, OutboxRow.TellFollowers, tell.Act.ToString(), tell.Entry, []),
        OpenFollowingCase open =>
            Row(id, placed, OutboxRow.OpenCase, open.Kind.Value, open.Entry, Write(open)),
        RollBackDependents back =>
            Row(id, placed, OutboxRow.RollBack, nameof(EntryAct.Revoke), back.Entry, Write(back)),
        AskRepublication ask =>
            Row(id, placed, OutboxRow.AskRepublication, nameof(EntryAct.StopPublicity), ask.Entry, []),
        ReviewVerdicts review =>
            Row(id, placed, OutboxRow.Review, nameof(EntryAct.Correct), review.Entry, Write(review)),
        ReviewPendingRepairs repairs =>
            Row(id, placed, OutboxRow.ReviewRepairs, nameof(EntryAct.List), repairs.NewEntry, Write(repairs)),
        _ => throw new System.Diagnostics.UnreachableException(effect.GetType().Name),
    };

    private static OutboxRow Row(
        string id, PlacedEvent placed, string kind, string content, EntryId entry, byte[] payload) => new()
        {
            Id = id,
            CaseId = placed.State.Id.Value,
            EventPosition = placed.Position,
            Kind = kind,
            Receiver = "",
            Content = content,
            EntryId = entry.Value,
            Payload = payload,
            NotBefore = placed.Day,
            State = OutboxRow.Waiting,
        };

    // Everybody who was ever sent a message about the entry; the public's own register is told by the withdrawal.
    private async Task TellAsync(
        string id, PlacedEvent placed, TellReceivers tell, CancellationToken cancellationToken)
    {
        await db.Outbox.Where(row => row.EntryId == tell.Entry.Value && row.Kind == OutboxRow.Delivery)
            .LoadAsync(cancellationToken);
        string[] receivers =
        [
            .. db.Outbox.Local.Where(row => row.EntryId == tell.Entry.Value && row.Kind == OutboxRow.Delivery)
                .Select(row => row.Receiver)
                .Where(receiver => receiver != Effects.Publicity && !tell.Except.Contains(receiver))
                .Distinct().Order(StringComparer.Ordinal),
        ];
        for (int number = 0; number < receivers.Length; number++)
        {
            Delivery delivery = new()
            {
                Receiver = receivers[number],
                Content = tell.Content,
                Entry = tell.Entry,
                On = tell.On,
            };
            db.Outbox.Add(await DeliveryAsync(
                string.Create(CultureInfo.InvariantCulture, $"{id}.{number}"), placed, delivery, cancellationToken));
        }
    }

    private async Task<OutboxRow> DeliveryAsync(
        string id, PlacedEvent placed, Delivery delivery, CancellationToken cancellationToken)
    {
        RegisterEntry? entry = delivery.Entry is { } known
            ? (await db.TrackedAsync<RegisterEntryRow>(cancellationToken, known.Value)
                ?? throw new InvalidOperationException($"Entry {known} has no row.")).ToEntry()
            : null;
        return new OutboxRow
        {
            Id = id,
            CaseId = placed.State.Id.Value,
            EventPosition = placed.Position,
            Kind = OutboxRow.Delivery,
            Receiver = delivery.Receiver,
            Content = delivery.Content,
            EntryId = delivery.Entry?.Value,
            Payload = DeliveryMessage.Write(id, placed.State, delivery, entry),
            NotBefore = delivery.On,
            State = OutboxRow.Waiting,
        };
    }

    private static byte[] Write<T>(T effect) => JsonSerializer.SerializeToUtf8Bytes(effect, CaseJson.Options);
}
