using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// Writes the spans of an entry as its events arrive: where the standing changes, the open span ends on the day of the
/// act and the next begins on it. What happens twice on one day counts as it stood at the end of the day.
/// </summary>
internal sealed class RegisterSpans(CaseDb db)
{
    public void Begin(RegisterEntry entry) => db.RegisterSpans.Add(Span(entry, 1, entry.ListedOn, shown: false));

    public async Task MoveAsync(RegisterEntry after, EntryMoved moved, CancellationToken cancellationToken)
    {
        RegisterSpanRow open = await OpenAsync(after, cancellationToken);
        bool shown = moved.Act switch
        {
            EntryAct.Publish or EntryAct.Restore or EntryAct.Unshield => true,
            EntryAct.StopPublicity or EntryAct.Shield => false,
            _ => open.Shown,
        };
        Advance(open, after, moved.On, shown);
    }

    /// <summary>An order concerns the entry's own register; elsewhere it shows something else.</summary>
    public async Task ShowAsync(
        RegisterEntry entry, PublicationOrdered ordered, CancellationToken cancellationToken)
    {
        if (ordered.Register == entry.Register.Value)
            Advance(await OpenAsync(entry, cancellationToken), entry, ordered.On, ordered.Show);
    }

    private void Advance(RegisterSpanRow open, RegisterEntry entry, DateOnly on, bool shown)
    {
        if (open.Status == entry.Status && open.Shown == shown
            && open.PublishedOn == entry.PublishedOn && open.EndsOn == entry.EndsOn)
            return;
        if (on > open.FromOn)
        {
            open.ToOn = on;
            db.RegisterSpans.Add(Span(entry, open.Number + 1, on, shown));
            return;
        }

        open.Status = entry.Status;
        open.Shown = shown;
        open.PublishedOn = entry.PublishedOn;
        open.EndsOn = entry.EndsOn;
    }

    // The open span may have been added by an earlier event of this very batch.
    private async Task<RegisterSpanRow> OpenAsync(RegisterEntry entry, CancellationToken cancellationToken)
    {
        await db.RegisterSpans.Where(span => span.EntryId == entry.Id.Value && span.ToOn == null)
            .LoadAsync(cancellationToken);
        return db.RegisterSpans.Local.SingleOrDefault(span => span.EntryId == entry.Id.Value && span.ToOn == null)
            ?? First(entry);
    }

    // An entry written before there were spans begins its first one now; a rebuild gives the whole history.
    private RegisterSpanRow First(RegisterEntry entry)
    {
        RegisterSpanRow span = Span(
            entry with { Status = EntryStatus.Listed, PublishedOn = null }, 1, entry.ListedOn, shown: false);
        db.RegisterSpans.Add(span);
        return span;
    }

    private static RegisterSpanRow Span(RegisterEntry entry, int number, DateOnly from, bool shown) => new()
    {
        EntryId = entry.Id.Value,
        Number = number,
        FromOn = from,
        Status = entry.Status,
        Shown = shown,
        PublishedOn = entry.PublishedOn,
        EndsOn = entry.EndsOn,
    };
}
