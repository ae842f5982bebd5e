using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>Cases as screens and the API show them. Reads only.</summary>
public sealed class CaseQueries
{
    private readonly CaseDatabase database;
    private readonly Briefings briefings;
    private readonly DefinitionCatalogue catalogue;
    private readonly TimeProvider time;

    internal CaseQueries(
        CaseDatabase database, Briefings briefings, DefinitionCatalogue catalogue, TimeProvider time)
    {
        this.database = database;
        this.briefings = briefings;
        this.catalogue = catalogue;
        this.time = time;
    }

    /// <summary>The case with what the actor may do in it now; null where there is none.</summary>
    public async Task<CaseView?> FindAsync(CaseId id, Actor actor, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        if (await EventStore.CaseAsync(db, id, cancellationToken) is not { } row)
            return null;
        CaseState state = CaseJson.ReadState(row.State);
        CaseLifecycle lifecycle = LifecycleCatalogue.Of(state.Kind);
        IReadOnlyList<HistoryLine> history = await HistoryAsync(db, id, cancellationToken);
        string? held = await CaseHolds.ReasonAsync(db, id, cancellationToken);
        Briefing briefing = await briefings.ForAsync(
            db, state, catalogue.Pinned(state.Definition), actor, time.Today(), cancellationToken);
        return new CaseView
        {
            State = state,
            KindTitle = lifecycle.Title,
            StatusText = lifecycle.Statuses[state.Status],
            Stations = Stations(lifecycle, state, history),
            OpenedOn = row.OpenedOn,
            Permitted = held is null ? PermittedActions.For(state, briefing) : [],
            Course = held is null ? CaseActions.For(state, briefing) : [],
            Withdrawals = held is null
                ? PermittedActions.ToWithdraw(state, briefing with { History = [.. history.Select(line => line.Event)] })
                : [],
            Verdicts = Verdicts(history),
            Letters = await LettersAsync(db, id, cancellationToken),
            Entry = briefing.Entry,
            History = history,
            HeldBecause = held,
        };
    }

    /// <summary>The history in order; empty where there is no such case.</summary>
    public async Task<IReadOnlyList<HistoryLine>> EventsAsync(CaseId id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await HistoryAsync(db, id, cancellationToken);
    }

    /// <summary>
    /// Cases within reach by part of party name, code or case id; newest first. Empty <paramref name="q"/> means all.
    /// </summary>
    public async Task<Page<CaseLine>> ListAsync(
        string? q, CaseKind? kind, bool openOnly, CaseReach reach, Paging paging, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reach);
        await using CaseDb db = database.Read();
        IReadOnlyList<string> authorities = reach.Authorities;
        IQueryable<CaseRow> rows = db.Cases.Where(row => reach.IsUnlimited || authorities.Contains(row.Authority)
            || (reach.PartyCode != null && reach.PartyCode != "" && row.PartyCode == reach.PartyCode));
        if (!string.IsNullOrWhiteSpace(q))
            rows = rows.Where(row => row.PartyName.Contains(q) || row.PartyCode.Contains(q) || row.Id.Contains(q));
        if (kind is { } one)
            rows = rows.Where(row => row.Kind == one.Value);
        if (openOnly)
            rows = rows.Where(row => row.ClosedOn == null);
        int total = await rows.CountAsync(cancellationToken);
        // The columns of the list and never the state: a page must not read a case's whole memory for each line.
        List<CaseColumns> page = await rows.OrderByDescending(row => row.OpenedOn).ThenByDescending(row => row.Id)
            .Skip(paging.Skip).Take(paging.Size)
            .Select(row => new CaseColumns(
                row.Id, row.Kind, row.Status, row.Authority, row.PartyName, row.PartyCode, row.EntryId, row.OpenedOn, row.ClosedOn))
            .ToListAsync(cancellationToken);
        return new Page<CaseLine>([.. page.Select(Line)], total);
    }

    private sealed record CaseColumns(
        string Id,
        string Kind,
        string Status,
        string Authority,
        string PartyName,
        string PartyCode,
        string? EntryId,
        DateOnly OpenedOn,
        DateOnly? ClosedOn);

    private static CaseLine Line(CaseColumns row)
    {
        CaseLifecycle lifecycle = LifecycleCatalogue.Of(new CaseKind(row.Kind));
        return new CaseLine
        {
            Id = new CaseId(row.Id),
            Kind = lifecycle.Kind,
            KindTitle = lifecycle.Title,
            Status = row.Status,
            StatusText = lifecycle.Statuses[row.Status],
            Authority = row.Authority,
            PartyName = row.PartyName,
            PartyCode = row.PartyCode,
            Entry = row.EntryId is { } entry ? new EntryId(entry) : null,
            OpenedOn = row.OpenedOn,
            ClosedOn = row.ClosedOn,
        };
    }

    private static async Task<IReadOnlyList<HistoryLine>> HistoryAsync(
        CaseDb db, CaseId id, CancellationToken cancellationToken)
    {
        List<EventRow> rows = await db.Events.Where(row => row.CaseId == id.Value)
            .OrderBy(row => row.Sequence).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new HistoryLine
            {
                Position = row.Position,
                Sequence = row.Sequence,
                Name = row.Name,
                Event = CaseJson.ReadEvent(row.Body),
                At = DateTimeOffset.FromUnixTimeMilliseconds(row.AtMs),
                Day = row.Day,
                ActorId = row.ActorId,
                ActorName = row.ActorName,
                Post = row.ActorPost is { } post
                    ? JsonSerializer.Deserialize<ActorPost>(post, CaseJson.Options)
                    : null,
            }),
        ];
    }

    private static async Task<IReadOnlyList<LetterView>> LettersAsync(
        CaseDb db, CaseId id, CancellationToken cancellationToken)
    {
        List<LetterRow> rows = await db.Letters.Where(row => row.CaseId == id.Value)
            .OrderBy(row => row.Sequence).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new LetterView(
                row.Sequence,
                row.Template,
                new BilingualText(row.TitleZh, row.TitleEn),
                row.FullNumber,
                row.Recipient,
                row.IssuedOn)),
        ];
    }

    private static IReadOnlyList<StationView> Stations(
        CaseLifecycle lifecycle, CaseState state, IReadOnlyList<HistoryLine> history)
    {
        HashSet<string> reached =
        [
            lifecycle.Initial,
            .. history.Select(line => line.Event).OfType<StatusChanged>().Select(changed => changed.To),
        ];
        return
        [
            .. lifecycle.Stations.Select(status => new StationView(
                status, lifecycle.Statuses[status], reached.Contains(status), status == state.Status)),
        ];
    }

    private static IReadOnlyList<VerdictView> Verdicts(IReadOnlyList<HistoryLine> history) =>
    [
        .. history.Where(line => line.Event is VerdictGiven)
            .Select(line => (Line: line, Given: (VerdictGiven)line.Event))
            .GroupBy(asked => (asked.Given.Verdict.Decision, asked.Given.AskedBy))
            .Select(same => same.Last())
            .Select(last => new VerdictView(last.Given.Verdict, last.Given.AskedBy, last.Line.Sequence, last.Line.At)),
    ];
}
