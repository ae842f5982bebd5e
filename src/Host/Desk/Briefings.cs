using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Desk;

/// <summary>Gathers what a decision may depend on. Looks things up and judges nothing.</summary>
internal sealed class Briefings(DefinitionCatalogue catalogue, PeopleDirectory people)
{
    /// <summary>What an order about a task needs besides: the person it names, and the history where it undoes an act.</summary>
    public async Task<Briefing> CompleteAsync(
        CaseDb db, Briefing briefing, CaseCommand command, CancellationToken cancellationToken)
    {
        if (command is WithdrawTask)
        {
            List<byte[]> events = await db.Events.AsNoTracking().Where(row => row.CaseId == command.Case.Value)
                .OrderBy(row => row.Sequence).Select(row => row.Body).ToListAsync(cancellationToken);
            return briefing with { History = [.. events.Select(body => CaseJson.ReadEvent(body))] };
        }

        return (command as TaskCommand)?.NamedPerson() is { } name && people.TryFind(name, out Person? person)
            ? briefing with { People = new Dictionary<string, Actor> { [name] = person.Actor } }
            : briefing;
    }

    /// <summary>For a case that exists, under the definition it is pinned to.</summary>
    public async Task<Briefing> ForAsync(
        CaseDb db,
        CaseState state,
        FlowDefinition pinned,
        Actor actor,
        DateOnly today,
        CancellationToken cancellationToken) =>
        (await MakeAsync(
            db,
            state.Authority,
            actor,
            today,
            pinned,
            state.Entry is { } entry ? await EntryAsync(db, entry, cancellationToken) : null,
            cancellationToken)) with
        {
            Candidates = await CandidatesAsync(db, state.Kind, state.Authority, cancellationToken),
        };

    /// <summary>For an opening under the newest definition of its kind.</summary>
    public async Task<Briefing> ForAsync(
        CaseDb db,
        OpenCase command,
        FlowDefinition newest,
        Actor actor,
        DateOnly today,
        CancellationToken cancellationToken)
    {
        RegisterEntry? entry = command.Entry is { } named
            ? await EntryAsync(db, named, cancellationToken)
            : await EntryOfPartyAsync(db, command, cancellationToken);
        Briefing briefing = await MakeAsync(db, command.Authority, actor, today, newest, entry, cancellationToken);
        return briefing with
        {
            OpenTwin = await TwinAsync(db, command, entry, cancellationToken),
            Candidates = await CandidatesAsync(db, command.Kind, command.Authority, cancellationToken),
            Origin = await OriginAsync(db, command, cancellationToken),
        };
    }

    private static async Task<IReadOnlyList<RegisterEntry>> CandidatesAsync(
        CaseDb db, CaseKind kind, string authority, CancellationToken cancellationToken)
    {
        if (!LifecycleCatalogue.TryFind(kind, out CaseLifecycle? lifecycle) || !lifecycle.GathersEntries)
            return [];
        List<RegisterEntryRow> rows = await db.RegisterEntries.AsNoTracking()
            .Where(row => row.Authority == authority).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(row => row.ToEntry())];
    }

    private static async Task<CaseOrigin?> OriginAsync(CaseDb db, OpenCase command, CancellationToken cancellationToken)
    {
        if (!LifecycleCatalogue.TryFind(command.Kind, out CaseLifecycle? lifecycle)
            || lifecycle.OriginFact is not { } fact || command.Facts[fact] is not FactValue.Text named
            || await db.Cases.AsNoTracking().SingleOrDefaultAsync(row => row.Id == named.Value, cancellationToken) is not { } row)
            return null;
        CaseState origin = CaseJson.ReadState(row.State);
        return new CaseOrigin(origin, origin.Entry is { } entry ? await EntryAsync(db, entry, cancellationToken) : null);
    }

    private static async Task<RegisterEntry?> EntryAsync(CaseDb db, EntryId id, CancellationToken cancellationToken) =>
        (await db.StoredAsync<RegisterEntryRow>(cancellationToken, id.Value))?.ToEntry();

    // Who names no entry means the one the kind may act on; where there are several, that of the authority asked. Where
    // there is none to act on, the newest is looked at, so that the refusal can say how it ended.
    private static async Task<RegisterEntry?> EntryOfPartyAsync(
        CaseDb db, OpenCase command, CancellationToken cancellationToken)
    {
        if (!LifecycleCatalogue.TryFind(command.Kind, out CaseLifecycle? lifecycle)
            || lifecycle is not { EntryUse: EntryUse.Concerns }
            || command.Party.UnifiedCode.Length == 0)
            return null;
        // A kind that works on any register looks through all of them; the opening can name the entry.
        string? register = lifecycle.Register?.Value;
        List<RegisterEntryRow> rows = await db.RegisterEntries.AsNoTracking()
            .Where(row => row.PartyCode == command.Party.UnifiedCode
                && (register == null || row.Register == register))
            .OrderByDescending(row => row.ListedOn).ThenBy(row => row.Id)
            .ToListAsync(cancellationToken);
        return rows.Select(row => row.ToEntry())
            .OrderByDescending(entry => lifecycle.EntryProblem(entry) is null)
            .ThenByDescending(entry => entry.Authority == command.Authority)
            .ThenByDescending(entry => entry.InForce)
            .FirstOrDefault();
    }

    private static async Task<CaseId?> TwinAsync(
        CaseDb db, OpenCase command, RegisterEntry? entry, CancellationToken cancellationToken)
    {
        IQueryable<CaseRow> open = db.Cases.AsNoTracking()
            .Where(row => row.Kind == command.Kind.Value && row.ClosedOn == null);
        IQueryable<CaseRow>? twins = null;
        if (entry is not null)
        {
            twins = open.Where(row => row.EntryId == entry.Id.Value);
        }
        else if (PenaltyNumber.In(command.Facts) is { } number)
        {
            twins = open.Where(row => row.PenaltyNumber == number
                && row.PartyCode == command.Party.UnifiedCode
                && (command.Party.UnifiedCode != "" || row.PartyName == command.Party.Name));
        }

        return twins is not null
            && await twins.OrderBy(row => row.Id).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken) is { } id
                ? new CaseId(id)
                : null;
    }

    private async Task<Briefing> MakeAsync(
        CaseDb db,
        string authority,
        Actor actor,
        DateOnly today,
        FlowDefinition definition,
        RegisterEntry? entry,
        CancellationToken cancellationToken)
    {
        DefinitionSet known = catalogue.On(today).Catalogue;
        return new()
        {
            Today = today,
            Actor = await AbsenceBook.WithSubstitutionsAsync(db, people, actor, today, cancellationToken),
            RuleBook = known.RuleBook,
            Definition = definition,
            Directory = known.Directory,
            Entry = entry,
            Letters = known.Letters,
            NextSerials = await LetterSerials.NextAsync(db, authority, today.Year, cancellationToken),
        };
    }
}
