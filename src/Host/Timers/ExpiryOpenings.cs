using System.Globalization;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Timers;

/// <summary>
/// The expiry cases to open for listings that near their end. They have no row until they fail; the request id keeps two
/// hosts from opening the same one twice.
/// </summary>
internal sealed class ExpiryOpenings(CaseDatabase database, ExpiryTerms terms, PumpTerms pace, TimeProvider time)
{
    private const int Batch = 200;

    /// <summary>The next openings that are due, without those that were answered, rest or wait for a person.</summary>
    public async Task<IReadOnlyList<DueCommand>> DueAsync(
        DateOnly today, IReadOnlySet<string> answered, CancellationToken cancellationToken)
    {
        DateOnly until = today.AddDays(terms.LeadDays);
        await using CaseDb db = database.Read();
        var entries = await db.RegisterEntries
            .Where(entry => entry.Register == RegisterName.SeriousList.Value
                && (entry.Status == EntryStatus.Listed || entry.Status == EntryStatus.Published
                    || entry.Status == EntryStatus.Restored)
                && entry.EndsOn != null && entry.EndsOn <= until
                && !db.Cases.Any(row => row.Kind == CaseKind.Expiry.Value
                    && row.EntryId == entry.Id && row.ClosedOn == null))
            .OrderBy(entry => entry.EndsOn).ThenBy(entry => entry.Id)
            // A case that a shield ended is followed by a new one, so the openings of an entry are counted.
            .Select(entry => new
            {
                Row = entry,
                Earlier = db.Cases.Count(row => row.Kind == CaseKind.Expiry.Value && row.EntryId == entry.Id),
            })
            .ToListAsync(cancellationToken);
        DueCommand[] due =
        [
            .. entries.Select(entry => Opening(entry.Row.ToEntry(), entry.Earlier))
                .Where(one => !answered.Contains(one.Standing)).Take(Batch),
        ];
        if (due.Length == 0)
            return due;
        string[] names = [.. due.Select(one => one.RequestId)];
        HashSet<string> failed =
            [.. await db.Works.Where(row => names.Contains(row.Name)).Select(row => row.Name).ToListAsync(cancellationToken)];
        HashSet<string> rested =
        [
            .. await db.Works.Where(row => names.Contains(row.Name) && row.ParkedMs == null)
                .Rested(time.NowMs(), pace.Retry).Select(row => row.Name).ToListAsync(cancellationToken),
        ];
        return [.. due.Where(one => !failed.Contains(one.RequestId) || rested.Contains(one.RequestId))];
    }

    /// <summary>Counts a failure; true where the opening is an incident now.</summary>
    public async Task<bool> FailedAsync(DueCommand due, Exception fault)
    {
        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        WorkRow? row = await write.Db.Works.FindAsync(due.RequestId);
        if (row is null)
            write.Db.Works.Add(row = new WorkRow { Name = due.RequestId });
        bool parked = row.Fail(Trouble.Of(fault, time.GetUtcNow()), pace.Retry, Random.Shared.NextDouble());
        await write.CommitAsync();
        return parked;
    }

    /// <summary>Forgets the failures of an opening that was answered.</summary>
    public async Task AnsweredAsync(DueCommand due)
    {
        await using (CaseDb db = database.Read())
        {
            if (!await db.Works.AnyAsync(row => row.Name == due.RequestId))
                return;
        }

        await using WriteTransaction write = await database.WriteAsync(CancellationToken.None);
        await write.Db.Works.Where(row => row.Name == due.RequestId).ExecuteDeleteAsync();
        await write.CommitAsync();
    }

    private static DueCommand Opening(RegisterEntry entry, int earlier)
    {
        string id = earlier == 0
            ? $"expiry:{entry.Id}"
            : string.Create(CultureInfo.InvariantCulture, $"expiry:{entry.Id}:{earlier}");
        OpenCase command = new()
        {
            Case = new CaseId(""),
            Kind = CaseKind.Expiry,
            Authority = entry.Authority,
            Party = entry.Party,
            Facts = FactSet.Empty,
            Entry = entry.Id,
        };
        return new DueCommand(command, id, id);
    }
}
