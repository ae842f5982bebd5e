using CreditSupervision.Host.Queries;

namespace CreditSupervision.Host.Api.Answers;

/// <summary>A case in a list.</summary>
public sealed record CaseLineAnswer(
    string Id,
    string Kind,
    TextAnswer Title,
    string Status,
    TextAnswer StatusText,
    string Authority,
    string PartyName,
    string Uscc,
    string? Entry,
    DateOnly OpenedOn,
    DateOnly? ClosedOn)
{
    internal static CaseLineAnswer Of(CaseLine line) => new(
        line.Id.Value,
        line.Kind.Value,
        TextAnswer.Of(line.KindTitle),
        line.Status,
        TextAnswer.Of(line.StatusText),
        line.Authority,
        line.PartyName,
        line.PartyCode,
        line.Entry?.Value,
        line.OpenedOn,
        line.ClosedOn);
}
