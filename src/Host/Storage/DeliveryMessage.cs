using System.Text.Json;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// What a receiver is told. Holds public particulars only, and nothing of the moment of sending: a repeat is the same
/// byte for byte.
/// </summary>
public sealed record DeliveryMessage
{
    /// <summary>The idempotency key: a receiver that knows it already has the message.</summary>
    public required string Id { get; init; }

    public required string Receiver { get; init; }

    public required string Content { get; init; }

    public required DateOnly On { get; init; }

    public required CaseId Case { get; init; }

    public required string Authority { get; init; }

    public required Party Party { get; init; }

    public EntryId? Entry { get; init; }

    public string? Ground { get; init; }

    /// <summary>The anonymous text of a typical case; null for everything else.</summary>
    public string? Text { get; init; }

    public string? DecisionNumber { get; init; }

    public DateOnly? ListedOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    internal static byte[] Write(string id, CaseState state, Delivery delivery, RegisterEntry? entry)
    {
        // The case a typical case rests on is named in public beside its party, so it is not told either.
        bool typical = entry?.Register == RegisterName.TypicalCases;
        return JsonSerializer.SerializeToUtf8Bytes(
            new DeliveryMessage
            {
                Id = id,
                Receiver = delivery.Receiver,
                Content = delivery.Content,
                On = delivery.On,
                Case = state.Id,
                Authority = state.Authority,
                // The entry's party: a batch has none of its own, and a typical case is told without names.
                Party = entry?.Party ?? state.Party,
                Entry = delivery.Entry,
                Ground = typical ? null : entry?.Ground,
                Text = typical && state.Facts.GetValueOrDefault("publicText")?.Value is FactValue.Text text
                    ? text.Value
                    : null,
                DecisionNumber = entry?.DecisionNumber,
                ListedOn = entry?.ListedOn,
                EndsOn = entry?.EndsOn,
                EndedOn = entry?.EndedOn,
            },
            CaseJson.Options);
    }
}
