using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>What a public column shows: a typical case without names, or an entry in a batch of concentrated publicity.</summary>
public sealed record ColumnLine
{
    public required EntryId Entry { get; init; }

    public required string Authority { get; init; }

    /// <summary>For a typical case the party as the public may know it.</summary>
    public required Party Party { get; init; }

    /// <summary>The anonymous text of a typical case; null in a batch.</summary>
    public string? Text { get; init; }

    /// <summary>Why the entry was made; null for a typical case, whose reason would name its case.</summary>
    public string? Ground { get; init; }

    public string? DecisionNumber { get; init; }

    public required DateOnly ShownOn { get; init; }
}

/// <summary>
/// The public columns on any day, read from the very messages they were told by, so that nothing can be shown here that
/// was not released to them. Reads only.
/// </summary>
public sealed class ColumnQueries(CaseDatabase database)
{
    private const string Publish = "publish";
    private const int MostMessages = 20_000;

    /// <summary>The columns beside the registers, each a call under its name.</summary>
    public static IReadOnlyList<RegisterName> Columns { get; } = [RegisterName.TypicalCases, RegisterName.ConcentratedPublicity];

    /// <summary>
    /// What the column shows on the day, newest first; on the day it is taken down an item is no longer shown.
    /// <paramref name="q"/> is part of the shown name, code or text; empty means all.
    /// </summary>
    public async Task<Page<ColumnLine>> ShownAsync(
        RegisterName column, string? q, DateOnly day, Paging paging, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<OutboxRow> messages = await db.Outbox
            .Where(row => row.Kind == OutboxRow.Delivery && row.Receiver == column.Value && row.NotBefore <= day)
            .OrderByDescending(row => row.EventPosition).ThenByDescending(row => row.Id)
            .Take(MostMessages).ToListAsync(cancellationToken);
        // An entry may stand in two batches; each batch takes down its own.
        ColumnLine[] shown =
        [
            .. messages.DistinctBy(row => (row.CaseId, row.EntryId)).Where(row => row.Content == Publish)
                .Select(Line).DistinctBy(line => line.Entry).Where(line => Matches(line, q)),
        ];
        return new Page<ColumnLine>([.. shown.Skip(paging.Skip).Take(paging.Size)], shown.Length);
    }

    private static bool Matches(ColumnLine line, string? q) => string.IsNullOrWhiteSpace(q)
        || line.Party.Name.Contains(q, StringComparison.Ordinal)
        || line.Party.UnifiedCode.Contains(q, StringComparison.Ordinal)
        || line.Text?.Contains(q, StringComparison.Ordinal) == true;

    private static ColumnLine Line(OutboxRow row)
    {
        DeliveryMessage message = JsonSerializer.Deserialize<DeliveryMessage>(row.Payload, CaseJson.Options)
            ?? throw new JsonException("A message is never null.");
        return new ColumnLine
        {
            Entry = message.Entry ?? throw new JsonException($"Message {row.Id} of a column names no entry."),
            Authority = message.Authority,
            Party = message.Party,
            Text = message.Text,
            Ground = message.Ground,
            DecisionNumber = message.DecisionNumber,
            ShownOn = message.On,
        };
    }
}
