using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>What the publication of a penalty stands at.</summary>
/// <param name="Offer">What to do about it, and why.</param>
/// <param name="Verdict">The answer of the rule book with the facts it rests on.</param>
/// <param name="Case">The case that publishes it; null where there is none.</param>
/// <param name="Refusal">Why the case did not open by itself; null where it did or should not.</param>
public sealed record PenaltyPublication(
    PublicationOffer Offer, Verdict Verdict, CaseId? Case = null, Refusal? Refusal = null);

/// <summary>
/// From an imported penalty to the case that publishes it (PP-45 art. 16): by itself where everything is known and the
/// limit runs, else on a person's order. Once per penalty, however often its record arrives.
/// </summary>
public sealed class PenaltyPublications(
    DefinitionCatalogue catalogue,
    PenaltyQueries penalties,
    PenaltyCases cases,
    SupervisionStore supervision,
    ICaseDesk desk,
    TimeProvider time)
{
    private DefinitionSet Catalogue => catalogue.On(time.Today()).Catalogue;

    /// <summary>Opens what opens by itself among kept rows; one answer a row, in their order.</summary>
    public async Task<IReadOnlyList<PenaltyPublication>> ArriveAsync(
        IReadOnlyList<JudgedPenalty> kept, CancellationToken cancellationToken)
    {
        List<PenaltyPublication> publications = [];
        IReadOnlyList<PublicationCase> known = await KnownAsync(kept.Select(one => one.Row), cancellationToken);
        foreach (JudgedPenalty penalty in kept)
        {
            PenaltyPublication publication = Look(penalty.Row, known);
            publications.Add(publication is { Offer.Advice: PublicationAdvice.Open, Case: null }
                ? await BeginAsync(penalty.Row, publication, cancellationToken)
                : publication);
        }

        return publications;
    }

    /// <summary>
    /// What kept penalties stand at, by key, in as many questions for a page as for one; a key of which there is none, or
    /// whose record cannot be read again, is left out. Asked by the list of penalties and its page.
    /// </summary>
    public async Task<IReadOnlyDictionary<string, PenaltyPublication>> FindAsync(
        IReadOnlyCollection<string> keys, CancellationToken cancellationToken)
    {
        Dictionary<string, PenaltyRow> rows = new(StringComparer.Ordinal);
        foreach ((string key, byte[] record) in await penalties.RecordsAsync(keys, cancellationToken))
        {
            if (Row(record) is { } row)
                rows.Add(key, row);
        }

        IReadOnlyList<PublicationCase> known = await KnownAsync(rows.Values, cancellationToken);
        return rows.ToDictionary(row => row.Key, row => Look(row.Value, known), StringComparer.Ordinal);
    }

    /// <summary>
    /// Opens the case on a person's order; <paramref name="added"/> are facts the record leaves open. Null where there
    /// is no such penalty.
    /// </summary>
    public async Task<DeskAnswer?> OpenAsync(
        string key, Actor actor, FactSet added, string? requestId, CancellationToken cancellationToken)
    {
        if (await penalties.FindAsync(key, cancellationToken) is not { } penalty)
            return null;
        FactSet known = Row(penalty.Record) is { } row ? Facts(row) : FactSet.Empty;
        OpenCase command = await OpeningAsync(key, actor.Authority ?? "", known, cancellationToken);
        command = command with { Facts = command.Facts.With(added) };
        return await desk.SubmitAsync(command, actor, requestId, cancellationToken);
    }

    // One question for a whole batch: an archive brings a hundred thousand records.
    private Task<IReadOnlyList<PublicationCase>> KnownAsync(
        IEnumerable<PenaltyRow> rows, CancellationToken cancellationToken) => penalties.PublicationsAsync(
            [.. rows.Select(row => row.Record.DecisionNumber).OfType<string>()], cancellationToken);

    private PenaltyPublication Look(PenaltyRow row, IReadOnlyList<PublicationCase> known)
    {
        PenaltyRecord record = row.Record;
        Verdict verdict = Catalogue.RuleBook.Judge(PublicationOffer.Decision, Facts(row), time.Today());
        PublicationOffer offer = PublicationOffer.Of(
            new PublicationGround
            {
                Verdict = verdict,
                Authority = Authority(record),
                PenaltyNumber = record.DecisionNumber,
                DecidedOn = record.DecidedOn,
                Standing = row.Annotations.Standing,
            },
            Catalogue.RuleBook,
            time.Today());
        PublicationCase? newest = known.FirstOrDefault(one => one.IsAbout(
            record.DecisionNumber, record.PartyCode ?? "", record.PartyName ?? ""));
        return new PenaltyPublication(offer, verdict, newest?.Case);
    }

    // The request id is the penalty's own: two arrivals at the same moment open one case.
    private async Task<PenaltyPublication> BeginAsync(
        PenaltyRow row, PenaltyPublication publication, CancellationToken cancellationToken)
    {
        string authority = Authority(row.Record)!;
        OpenCase command = await OpeningAsync(row.Key.Value, authority, publication.Verdict.Facts, cancellationToken);
        switch (await desk.SubmitAsync(command, Actor.System, $"publicity:{row.Key}", cancellationToken))
        {
            case DeskAnswer.Done done:
                return publication with { Case = done.Case };
            case DeskAnswer.No no:
                await supervision.AddAsync([Refused(row, authority, command.Party, no.Refusal)], cancellationToken);
                return publication with { Refusal = no.Refusal };
            default:
                return publication;
        }
    }

    private async Task<OpenCase> OpeningAsync(
        string key, string authority, FactSet known, CancellationToken cancellationToken)
    {
        OpenCase command = await cases.OpeningAsync(key, authority, CaseKind.PenaltyPublicity, cancellationToken)
            ?? throw new InvalidOperationException($"Penalty {key} was kept and is gone.");
        IReadOnlyList<FactDemand> taken = Catalogue.Newest(CaseKind.PenaltyPublicity)?.Opening.Facts ?? [];
        return command with
        {
            Facts = command.Facts.With(FactSet.Of(known.Where(fact => taken.Any(demand => demand.Name == fact.Key)))),
        };
    }

    private FactSet Facts(PenaltyRow row) => PublicityFacts.From(
        row.Record, row.Annotations, catalogue.On(time.Today()).PenaltyKinds, Catalogue.RuleBook, time.Today());

    private PenaltyRow? Row(byte[] kept)
    {
        using JsonDocument record = JsonDocument.Parse(kept);
        return PenaltyJson.Read([record.RootElement], catalogue.On(time.Today()).PenaltyTerms(time.Today())).OfType<PenaltyRow>()
            .FirstOrDefault();
    }

    private string? Authority(PenaltyRecord record) => Catalogue.Directory.Authorities
        .FirstOrDefault(office => office.Name.Zh == record.AuthorityName)?.Code;

    private static SupervisionItem Refused(PenaltyRow row, string authority, Party party, Refusal refusal) => new()
    {
        Id = $"unpublished:{row.Key}",
        Kind = SupervisionKind.ReactionRefused,
        Authority = authority,
        Party = party,
        Subject = row.Key.Value,
        Text = new BilingualText(
            $"{party.Name}的行政处罚应当公示，未能自动立案：{refusal.Sentence.Zh}请人工办理。",
            $"The penalty of {party.Name} is to be published and its case did not open by itself: {refusal.Sentence.En} A person must act."),
        Cites = refusal.Citations,
    };
}
