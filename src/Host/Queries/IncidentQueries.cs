using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>Something that does not go on by itself and waits for a person.</summary>
public sealed record Incident
{
    /// <summary>The kind of row and its key, for example <c>outbox:listing-430100-2026-1.7.0</c>.</summary>
    public required string Id { get; init; }

    public required IncidentKind Kind { get; init; }

    /// <summary>Null for work that belongs to no case.</summary>
    public string? Case { get; init; }

    public string? Receiver { get; init; }

    public string? Content { get; init; }

    public string? Entry { get; init; }

    public required FaultKind Fault { get; init; }

    public required string Message { get; init; }

    /// <summary>The last attempts, oldest first; empty for a held case, which is held at once.</summary>
    public IReadOnlyList<Trouble> Attempts { get; init; } = [];

    public required DateTimeOffset Since { get; init; }

    /// <summary>Later messages about the same entry to the same receiver that wait behind this one.</summary>
    public IReadOnlyList<string> Behind { get; init; } = [];
}

/// <summary>The kinds of incidents.</summary>
public enum IncidentKind
{
    /// <summary>A case held after a defect.</summary>
    Case,

    /// <summary>A timer that cannot fire.</summary>
    Timer,

    /// <summary>Daily work, or an opening by itself, that fails.</summary>
    Work,

    /// <summary>A reaction on other cases that cannot be carried out.</summary>
    Reaction,

    /// <summary>A message that its receiver does not take.</summary>
    Delivery,
}

/// <summary>Which incidents are asked for; null parts do not narrow.</summary>
public sealed record IncidentFilter(
    IReadOnlyCollection<string>? Authorities = null, IncidentKind? Kind = null, string? Receiver = null);

/// <summary>
/// All incidents in one list: parked outbox rows, held cases, timers and works that failed repeatedly. Reads only.
/// </summary>
public sealed class IncidentQueries(CaseDatabase database)
{
    internal const string Outbox = "outbox:";
    internal const string Case = "case:";
    internal const string Timer = "timer:";
    internal const string Work = "work:";

    private const int MostBehind = 20;

    /// <summary>By kind in the order of <see cref="IncidentKind"/>, inside a kind the oldest first.</summary>
    public async Task<Page<Incident>> ListAsync(
        IncidentFilter filter, Paging paging, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(paging);
        await using CaseDb db = database.Read();
        List<Incident> items = [];
        int total = 0;
        foreach (IncidentKind kind in Enum.GetValues<IncidentKind>())
        {
            bool excluded = (filter.Kind is { } asked && asked != kind)
                || (filter.Receiver is not null && kind != IncidentKind.Delivery);
            if (excluded)
                continue;
            int count = await CountAsync(db, kind, filter, cancellationToken);
            int skip = Math.Max(0, paging.Skip - total);
            int take = paging.Size - items.Count;
            total += count;
            if (skip < count && take > 0)
                items.AddRange(await ListAsync(db, kind, filter, skip, take, cancellationToken));
        }

        return new Page<Incident>(items, total);
    }

    /// <summary>One incident; null where there is none of this id, or none the authorities answer for.</summary>
    public async Task<Incident?> FindAsync(
        string id, IReadOnlyCollection<string>? authorities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(id);
        IncidentFilter filter = new(authorities);
        await using CaseDb db = database.Read();
        if (id.StartsWith(Outbox, StringComparison.Ordinal))
        {
            string key = id[Outbox.Length..];
            return await Parked(db, null, filter).SingleOrDefaultAsync(row => row.Id == key, cancellationToken) is { } row
                ? await OfAsync(db, row, cancellationToken)
                : null;
        }

        if (id.StartsWith(Case, StringComparison.Ordinal))
        {
            string key = id[Case.Length..];
            return await Held(db, filter).SingleOrDefaultAsync(row => row.CaseId == key, cancellationToken) is { } row
                ? Of(row)
                : null;
        }

        if (id.StartsWith(Timer, StringComparison.Ordinal) && id[Timer.Length..].Split(':', 2) is [var caseId, var timerId])
        {
            return await Stuck(db, filter)
                .SingleOrDefaultAsync(row => row.CaseId == caseId && row.TimerId == timerId, cancellationToken) is { } row
                    ? Of(row)
                    : null;
        }

        string name = id.StartsWith(Work, StringComparison.Ordinal) ? id[Work.Length..] : "";
        return await Failing(db).SingleOrDefaultAsync(row => row.Name == name, cancellationToken) is { } work
            ? Of(work)
            : null;
    }

    /// <summary>How many incidents there are in all.</summary>
    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        long count = 0;
        foreach (IncidentKind kind in Enum.GetValues<IncidentKind>())
            count += await CountAsync(db, kind, new IncidentFilter(), cancellationToken);
        return count;
    }

    private static Task<int> CountAsync(
        CaseDb db, IncidentKind kind, IncidentFilter filter, CancellationToken cancellationToken) => kind switch
        {
            IncidentKind.Case => Held(db, filter).CountAsync(cancellationToken),
            IncidentKind.Timer => Stuck(db, filter).CountAsync(cancellationToken),
            IncidentKind.Work => Failing(db).CountAsync(cancellationToken),
            IncidentKind.Reaction => Parked(db, isDelivery: false, filter).CountAsync(cancellationToken),
            IncidentKind.Delivery => Parked(db, isDelivery: true, filter).CountAsync(cancellationToken),
        };

    private static async Task<IEnumerable<Incident>> ListAsync(
        CaseDb db, IncidentKind kind, IncidentFilter filter, int skip, int take, CancellationToken cancellationToken)
    {
        switch (kind)
        {
            case IncidentKind.Case:
                return (await Held(db, filter).OrderBy(row => row.AtMs).ThenBy(row => row.CaseId)
                    .Skip(skip).Take(take).ToListAsync(cancellationToken)).Select(Of);
            case IncidentKind.Timer:
                return (await Stuck(db, filter).OrderBy(row => row.ParkedMs).ThenBy(row => row.CaseId)
                    .ThenBy(row => row.TimerId).Skip(skip).Take(take).ToListAsync(cancellationToken)).Select(Of);
            case IncidentKind.Work:
                return (await Failing(db).OrderBy(row => row.ParkedMs).ThenBy(row => row.Name)
                    .Skip(skip).Take(take).ToListAsync(cancellationToken)).Select(Of);
            default:
                List<Incident> parked = [];
                foreach (OutboxRow row in await Parked(db, kind == IncidentKind.Delivery, filter)
                    .OrderBy(row => row.ParkedMs).ThenBy(row => row.Id)
                    .Skip(skip).Take(take).ToListAsync(cancellationToken))
                    parked.Add(await OfAsync(db, row, cancellationToken));
                return parked;
        }
    }

    private static IQueryable<HoldRow> Held(CaseDb db, IncidentFilter filter) => filter.Authorities is { } authorities
        ? db.Holds.Where(row => db.Cases.Any(about => about.Id == row.CaseId && authorities.Contains(about.Authority)))
        : db.Holds;

    private static IQueryable<TimerRow> Stuck(CaseDb db, IncidentFilter filter)
    {
        IQueryable<TimerRow> rows = db.Timers.Where(row => row.ParkedMs != null);
        return filter.Authorities is { } authorities
            ? rows.Where(row => db.Cases.Any(about => about.Id == row.CaseId && authorities.Contains(about.Authority)))
            : rows;
    }

    // Work over all cases concerns every operator.
    private static IQueryable<WorkRow> Failing(CaseDb db) => db.Works.Where(row => row.ParkedMs != null);

    private static IQueryable<OutboxRow> Parked(CaseDb db, bool? isDelivery, IncidentFilter filter)
    {
        IQueryable<OutboxRow> rows = db.Outbox.Where(row => row.State == OutboxRow.Incident);
        if (isDelivery is { } asked)
            rows = rows.Where(row => (row.Kind == OutboxRow.Delivery) == asked);
        if (filter.Receiver is { } receiver)
            rows = rows.Where(row => row.Receiver == receiver);
        return filter.Authorities is { } authorities
            ? rows.Where(row => db.Cases.Any(about => about.Id == row.CaseId && authorities.Contains(about.Authority)))
            : rows;
    }

    private static Incident Of(HoldRow row) => new()
    {
        Id = Case + row.CaseId,
        Kind = IncidentKind.Case,
        Case = row.CaseId,
        Fault = FaultKind.Defect,
        Message = row.Reason,
        Since = DateTimeOffset.FromUnixTimeMilliseconds(row.AtMs),
    };

    private static Incident Of(TimerRow row) =>
        Of(row, $"{Timer}{row.CaseId}:{row.TimerId}", IncidentKind.Timer) with { Case = row.CaseId };

    private static Incident Of(WorkRow row) => Of(row, Work + row.Name, IncidentKind.Work);

    private static Incident Of(LeasedRow row, string id, IncidentKind kind)
    {
        IReadOnlyList<Trouble> troubles = Trouble.Read(row.Troubles);
        return new Incident
        {
            Id = id,
            Kind = kind,
            Fault = troubles.Count > 0 ? troubles[^1].Fault : FaultKind.Defect,
            Message = troubles.Count > 0 ? troubles[^1].Message : "",
            Attempts = troubles,
            Since = DateTimeOffset.FromUnixTimeMilliseconds(row.ParkedMs ?? row.NextAttemptMs),
        };
    }

    private static async Task<Incident> OfAsync(CaseDb db, OutboxRow row, CancellationToken cancellationToken)
    {
        bool isDelivery = row.Kind == OutboxRow.Delivery;
        return Of(row, Outbox + row.Id, isDelivery ? IncidentKind.Delivery : IncidentKind.Reaction) with
        {
            Case = row.CaseId,
            Receiver = isDelivery ? row.Receiver : null,
            Content = isDelivery ? row.Content : row.Kind,
            Entry = row.EntryId,
            Behind = isDelivery && row.EntryId is not null
                ? await db.Outbox
                    .Where(later => later.Kind == OutboxRow.Delivery && later.State == OutboxRow.Waiting
                        && later.EntryId == row.EntryId && later.Receiver == row.Receiver
                        && (later.EventPosition > row.EventPosition
                            || (later.EventPosition == row.EventPosition && later.Id.CompareTo(row.Id) > 0)))
                    .OrderBy(later => later.EventPosition).ThenBy(later => later.Id)
                    .Select(later => later.Id).Take(MostBehind).ToListAsync(cancellationToken)
                : [],
        };
    }
}
