using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Auditing;

/// <summary>A seal that was set.</summary>
public sealed record SealReport(long Number, DateOnly Day, long AuditPosition, long Events, string Hash);

/// <summary>
/// Sets the seals: once a day, at the first beat, and when somebody asks. A seal holds the head of the audit and a
/// digest over the events since the seal before; it is chained to that one and told to the audit.
/// </summary>
public sealed class AuditSeals
{
    private const int Batch = 500;

    private readonly CaseDatabase database;
    private readonly TimeProvider time;
    private readonly SealFolder folder;

    internal AuditSeals(CaseDatabase database, TimeProvider time, SealFolder folder)
    {
        this.database = database;
        this.time = time;
        this.folder = folder;
    }

    /// <summary>
    /// What every beat does: seals when a new day has begun, and writes down the head of the audit for the
    /// verification. True where a seal was set.
    /// </summary>
    public async Task<bool> BeatAsync(CancellationToken cancellationToken)
    {
        bool set = false;
        if (await IsDueAsync(cancellationToken))
            set = await SealAsync(Actor.System.Id, onlyWhenDue: true, cancellationToken) is not null;
        await CopyAsync(cancellationToken);
        await RememberHeadAsync(cancellationToken);
        return set;
    }

    /// <summary>Seals now; null where the audit is still empty.</summary>
    public Task<SealReport?> SealAsync(string actor, CancellationToken cancellationToken) =>
        SealAsync(actor, onlyWhenDue: false, cancellationToken);

    /// <summary>Writes the head of the audit beside the database, where it has moved.</summary>
    public async Task RememberHeadAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        ChainHead? head = await db.Audit.OrderByDescending(row => row.Position)
            .Select(row => new ChainHead(row.Position, row.Hash)).FirstOrDefaultAsync(cancellationToken);
        ChainHead? written = await folder.HeadAsync(cancellationToken);
        // A head that went back is a finding for the verification and is not overwritten.
        if (head is not null && (written is null || written.Position < head.Position))
            await folder.WriteHeadAsync(head, cancellationToken);
    }

    internal static string Hash(SealRow seal, ChainAlgorithm algorithm)
    {
        using ChainHash hash = new(algorithm);
        return hash.Number(seal.Number).Part(seal.Day.ToString("O", System.Globalization.CultureInfo.InvariantCulture))
            .Number(seal.AtMs).Number(seal.AuditPosition).Part(seal.AuditHash)
            .Number(seal.EventPosition).Number(seal.Events).Part(seal.EventsDigest).Part(seal.PreviousHash)
            .ToHex();
    }

    /// <summary>The digest over events in the order of the commits; first exclusive, last inclusive.</summary>
    internal static async Task<(string Digest, long Events)> EventsAsync(
        CaseDb db, long after, long last, ChainAlgorithm algorithm, CancellationToken cancellationToken)
    {
        using ChainHash digest = new(algorithm);
        long events = 0;
        for (List<EventRow>? rows = null; rows is null || rows.Count == Batch;)
        {
            long from = after;
            rows = await db.Events.AsNoTracking().Where(row => row.Position > from && row.Position <= last)
                .OrderBy(row => row.Position).Take(Batch).ToListAsync(cancellationToken);
            foreach (EventRow row in rows)
                digest.Append(EventDigest.OfRow(row, algorithm));
            events += rows.Count;
            after = rows.Count > 0 ? rows[^1].Position : after;
        }

        return (digest.ToHex(), events);
    }

    // The seals of another host, and the one whose file a crash kept from being written.
    private async Task CopyAsync(CancellationToken cancellationToken)
    {
        long copied = (await folder.SealsAsync(cancellationToken)).Max(file => file.Seal?.Number) ?? 0;
        await using CaseDb db = database.Read();
        foreach (SealRow seal in await db.Seals.Where(row => row.Number > copied)
            .OrderBy(row => row.Number).ToListAsync(cancellationToken))
            await folder.WriteAsync(seal, cancellationToken);
    }

    private async Task<bool> IsDueAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await IsDueAsync(db, cancellationToken);
    }

    private async Task<bool> IsDueAsync(CaseDb db, CancellationToken cancellationToken)
    {
        DateOnly today = time.Today();
        DateOnly? sealedOn = await db.Seals.AsNoTracking().OrderByDescending(row => row.Number)
            .Select(row => (DateOnly?)row.Day).FirstOrDefaultAsync(cancellationToken);
        return sealedOn is null
            ? await db.Audit.AsNoTracking().AnyAsync(cancellationToken)
            : sealedOn < today;
    }

    private async Task<SealReport?> SealAsync(string actor, bool onlyWhenDue, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        CaseDb db = write.Db;
        // Another host may have been faster between the look and the lock.
        if (onlyWhenDue && !await IsDueAsync(db, cancellationToken))
            return null;
        AuditRow? head = await db.Audit.AsNoTracking().OrderByDescending(row => row.Position)
            .FirstOrDefaultAsync(cancellationToken);
        if (head is null)
            return null;
        SealRow? before = await db.Seals.AsNoTracking().OrderByDescending(row => row.Number)
            .FirstOrDefaultAsync(cancellationToken);
        long last = await db.Events.MaxAsync(row => (long?)row.Position, cancellationToken) ?? 0;
        (string digest, long events) = await EventsAsync(
            db, before?.EventPosition ?? 0, last, db.Chain, cancellationToken);
        SealRow seal = new()
        {
            Number = (before?.Number ?? 0) + 1,
            Day = time.Today(),
            AtMs = time.NowMs(),
            AuditPosition = head.Position,
            AuditHash = head.Hash,
            EventPosition = last,
            Events = (before?.Events ?? 0) + events,
            EventsDigest = digest,
            PreviousHash = before?.Hash ?? AuditLog.Beginning,
            Algorithm = db.Chain.Name,
            Hash = "",
        };
        seal.Hash = Hash(seal, db.Chain);
        db.Seals.Add(seal);
        await AuditLog.AppendAsync(
            db,
            seal.AtMs,
            actor,
            AuditActs.Sealed,
            "seals",
            new SealedDetails(seal.Number, seal.Day, seal.Hash),
            cancellationToken);
        await write.CommitAsync();
        await folder.WriteAsync(seal, CancellationToken.None);
        return new SealReport(seal.Number, seal.Day, seal.AuditPosition, seal.Events, seal.Hash);
    }
}
