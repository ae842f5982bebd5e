using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// From an imported penalty to a case that begins with it, its listing or its publication. A listing a person opens,
/// never the import; when a publication opens by itself, <see cref="PenaltyPublications"/> says.
/// </summary>
public sealed class PenaltyCases(
    PenaltyQueries penalties, PenaltyStore store, ICaseDesk desk, DefinitionCatalogue catalogue)
{
    private const string LegalPerson = "legalPerson";
    private const string DecidedOn = "decidedOn";

    /// <summary>
    /// The opening of a case of the kind with what the record states; null where no such penalty was imported.
    /// <paramref name="key"/> is the business key or the document number.
    /// </summary>
    public async Task<OpenCase?> OpeningAsync(
        string key, string authority, CaseKind kind, CancellationToken cancellationToken) =>
        await FindAsync(key, cancellationToken) is { } penalty ? Opening(penalty, authority, kind) : null;

    /// <summary>Opens the listing case and notes it on the penalty; null where no such penalty was imported.</summary>
    public async Task<DeskAnswer?> OpenAsync(
        string key, Actor actor, string? requestId, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken) is not { } penalty)
            return null;
        DeskAnswer answer = await desk.SubmitAsync(
            Opening(penalty, actor.Authority ?? "", CaseKind.Listing), actor, requestId, cancellationToken);
        if (answer is DeskAnswer.Done done)
            await store.OpenedAsync(penalty.Line.BusinessKey, done.Case, cancellationToken);
        return answer;
    }

    private async Task<PenaltyView?> FindAsync(string key, CancellationToken cancellationToken)
    {
        if (await penalties.FindAsync(key, cancellationToken) is { } exact)
            return exact;
        Page<ImportedPenalty> named = await penalties.ListAsync(key, triage: null, new Paging(size: 2), cancellationToken);
        return named.Items is [{ } only] ? await penalties.FindAsync(only.BusinessKey, cancellationToken) : null;
    }

    private OpenCase Opening(PenaltyView penalty, string authority, CaseKind kind)
    {
        FlowDefinition? definition = catalogue.Newest(kind);
        FactSet judged = penalty.Verdict is { } bytes
            ? JsonSerializer.Deserialize<Verdict>(bytes, CaseJson.Options)?.Facts ?? FactSet.Empty
            : FactSet.Empty;
        FactSet asked = FactSet.Of(judged.Where(fact =>
            definition?.Opening.Facts.Any(demand => demand.Name == fact.Key) == true));
        if (penalty.Line.DecidedOn is { } decided && definition?.Opening.Facts.Any(demand => demand.Name == DecidedOn) == true)
            asked = asked.With(DecidedOn, decided);
        if (Number(penalty) is { } number)
            asked = asked.With("penaltyNumber", new FactValue.Text(number));
        return new OpenCase
        {
            Case = new CaseId(""),
            Kind = kind,
            Authority = authority,
            Party = new Party
            {
                Name = penalty.Line.PartyName,
                UnifiedCode = penalty.Line.PartyCode,
                Kind = judged["partyKind"] is FactValue.Code known ? known.Value : LegalPerson,
            },
            Facts = asked,
            PenalisedBy = catalogue.Directory.Authorities
                .FirstOrDefault(office => office.Name.Zh == penalty.Line.AuthorityName)?.Code,
        };
    }

    private static string? Number(PenaltyView penalty) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(penalty.Record, CaseJson.Options)?
            .GetValueOrDefault(PenaltyColumns.CodeOf(PenaltyField.DecisionNumber));
}
