using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;

namespace CreditSupervision.Host.Queries;

/// <summary>An entry and the span that holds on the day asked about.</summary>
internal sealed class EntryOnDay
{
    public required RegisterEntryRow Entry { get; init; }

    public required RegisterSpanRow Span { get; init; }
}

/// <summary>
/// A register as it stood on a day, right also where an entry left and came back: shielded and shown again, removed by a
/// repair that was revoked.
/// </summary>
internal static class RegisterDay
{
    /// <summary>Standing on the day, shown or not.</summary>
    public static IQueryable<EntryOnDay> InForce(CaseDb db, RegisterName register, DateOnly day) =>
        On(db, register, day).Where(row => row.Span.Status == EntryStatus.Listed
            || row.Span.Status == EntryStatus.Published || row.Span.Status == EntryStatus.Restored
            || row.Span.Status == EntryStatus.Shielded);

    /// <summary>With effect against the party on the day: a shielded entry has none (CR-107).</summary>
    public static IQueryable<EntryOnDay> Restricting(CaseDb db, RegisterName register, DateOnly day) =>
        InForce(db, register, day).Where(row => row.Span.Status != EntryStatus.Shielded);

    private static IQueryable<EntryOnDay> On(CaseDb db, RegisterName register, DateOnly day) =>
        db.RegisterSpans.Where(span => span.FromOn <= day && (span.ToOn == null || span.ToOn > day))
            .Join(
                db.RegisterEntries.Where(row => row.Register == register.Value),
                span => span.EntryId,
                row => row.Id,
                (span, row) => new EntryOnDay { Entry = row, Span = span });
}
