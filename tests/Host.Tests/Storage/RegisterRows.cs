using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Tests.Storage;

/// <summary>Rows of the register that no test needs a whole listing case for.</summary>
internal static class RegisterRows
{
    public static RegisterEntryRow Entry(
        string id, DateOnly listedOn, DateOnly? endsOn, DateOnly? endedOn = null) => new()
        {
            Id = id,
            Register = RegisterName.SeriousList.Value,
            CaseId = "listing-430100-2025-1",
            Authority = StorageWorld.Changsha,
            PartyName = StorageWorld.Party.Name,
            PartyCode = StorageWorld.Party.UnifiedCode,
            PartyKind = StorageWorld.Party.Kind,
            Status = endedOn is null ? EntryStatus.Published : EntryStatus.RemovedEarly,
            ListedOn = listedOn,
            PublishedOn = listedOn.AddDays(5),
            EndsOn = endsOn,
            EndedOn = endedOn,
            Ground = "L44-05-02a",
            DecisionNumber = "长市监列严〔2025〕1号",
            Facts = "{}",
            Version = 1,
        };

    /// <summary>The spans of such a row: listed, published five days later, and whatever ended it.</summary>
    public static IEnumerable<RegisterSpanRow> Spans(RegisterEntryRow entry)
    {
        DateOnly published = entry.PublishedOn!.Value;
        yield return Span(entry, 1, entry.ListedOn, published, EntryStatus.Listed, shown: false);
        yield return Span(entry, 2, published, entry.EndedOn, EntryStatus.Published, shown: true);
        if (entry.EndedOn is { } ended)
            yield return Span(entry, 3, ended, null, entry.Status, shown: false);
    }

    private static RegisterSpanRow Span(
        RegisterEntryRow entry, int number, DateOnly from, DateOnly? to, EntryStatus status, bool shown) => new()
        {
            EntryId = entry.Id,
            Number = number,
            FromOn = from,
            ToOn = to,
            Status = status,
            Shown = shown,
            PublishedOn = shown ? entry.PublishedOn : null,
            EndsOn = entry.EndsOn,
        };
}
