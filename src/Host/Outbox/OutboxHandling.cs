using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Outbox;

/// <summary>Does what a row says: a message goes its route, everything else is a reaction inside the house.</summary>
internal sealed class OutboxHandling(
    CaseDatabase database, DeliveryRoutes routes, EntryReactions entries, CaseReactions reactions)
{
    /// <summary>The receipt; throws where it could not be done.</summary>
    public async Task<string> HandleAsync(OutboxRow row, CancellationToken cancellationToken) => row.Kind switch
    {
        OutboxRow.Delivery => await routes.To(row.Receiver)
            .DeliverAsync(await ParcelAsync(row, cancellationToken), cancellationToken),
        OutboxRow.EndCases => await entries.EndCasesAsync(row, cancellationToken),
        OutboxRow.TellFollowers => await entries.TellFollowersAsync(row, cancellationToken),
        OutboxRow.OpenCase => await reactions.OpenAsync(row, cancellationToken),
        OutboxRow.RollBack => await reactions.RollBackAsync(row, cancellationToken),
        OutboxRow.Review => await reactions.ReviewAsync(row, cancellationToken),
        OutboxRow.AskRepublication => await reactions.AskRepublicationAsync(row, cancellationToken),
        OutboxRow.ReviewRepairs => await reactions.ReviewRepairsAsync(row, cancellationToken),
        _ => throw new InvalidOperationException($"Outbox {row.Id} is of the unknown kind '{row.Kind}'."),
    };

    /// <summary>Asks the receiver of a message without sending it.</summary>
    public async Task<DeliveryCheck> CheckAsync(OutboxRow row, CancellationToken cancellationToken) =>
        await routes.To(row.Receiver).CheckAsync(await ParcelAsync(row, cancellationToken), cancellationToken);

    private async Task<Parcel> ParcelAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        DeliveryMessage message = JsonSerializer.Deserialize<DeliveryMessage>(row.Payload, CaseJson.Options)
            ?? throw new JsonException("A message is never null.");
        await using CaseDb db = database.Read();
        long? atMs = await db.Events.Where(happened => happened.Position == row.EventPosition)
            .Select(happened => (long?)happened.AtMs).SingleOrDefaultAsync(cancellationToken);
        // Every row is owed by an event; without it the day of the message says enough.
        DateTimeOffset at = atMs is { } known
            ? DateTimeOffset.FromUnixTimeMilliseconds(known)
            : new DateTimeOffset(message.On, TimeOnly.MinValue, TimeSpan.Zero);
        return new Parcel(message, row.Payload, at);
    }
}
