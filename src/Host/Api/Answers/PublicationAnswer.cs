using System.Text.Json;
using CreditSupervision.Host.Connectors.Penalties;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>What the publication of a penalty stands at.</summary>
public sealed record PublicationAnswer
{
    /// <summary>
    /// <c>open</c> (the case opens by itself), <c>offer</c> (a person looks first and may open it) or <c>none</c>.
    /// </summary>
    public required string Advice { get; init; }

    public required TextAnswer Reason { get; init; }

    /// <summary>The outcome of <c>publicity.tier</c>.</summary>
    public required string Tier { get; init; }

    /// <summary>The documents that would settle the tier.</summary>
    public required IReadOnlyList<MissingAnswer> Missing { get; init; }

    /// <summary>The case that publishes it; null where there is none.</summary>
    public string? Case { get; init; }

    /// <summary>Why the case did not open by itself; null where it did or should not.</summary>
    public TextAnswer? Refused { get; init; }

    internal static PublicationAnswer Of(PenaltyPublication publication) => new()
    {
        Advice = JsonNamingPolicy.CamelCase.ConvertName(publication.Offer.Advice.ToString()),
        Reason = TextAnswer.Of(publication.Offer.Reason),
        Tier = publication.Verdict.Outcome,
        Missing =
        [
            .. publication.Offer.Missing.Select(document => new MissingAnswer(
                document.Id, TextAnswer.Of(document.Title), document.Facts)),
        ],
        Case = publication.Case?.Value,
        Refused = publication.Refusal is { } refusal ? TextAnswer.Of(refusal.Sentence) : null,
    };
}

/// <summary>A document that is missing, and the facts it would state.</summary>
public sealed record MissingAnswer(string Id, TextAnswer Title, IReadOnlyList<string> Facts);
