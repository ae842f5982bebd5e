using System.Text.Json;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>
/// The facts that imported records propose for a case: those its workflow has a place for and nobody has established
/// yet. Reads only; an officer confirms each at a task, so that no import decides anything by itself.
/// </summary>
public sealed class FactProposals(
    CaseDatabase database, PartyQueries parties, LoadedDefinitions definitions, DefinitionCatalogue catalogue, TimeProvider time)
{
    public async Task<IReadOnlyList<ProposedFact>> ForAsync(CaseState state, CancellationToken cancellationToken)
    {
        string code = state.Party.UnifiedCode;
        FlowDefinition flow = catalogue.Pinned(state.Definition);
        if (code.Length == 0)
            return [];
        DateOnly today = time.Today();
        List<ProposedFact> found = [];
        if (await parties.FindAsync(code, today, cancellationToken) is { } file)
            found.AddRange(file.Proposed.Where(fact => fact.Holds));
        if (await PriorPenaltiesAsync(state, today, cancellationToken) is { } prior)
            found.Add(prior);
        return [.. found.Where(fact => flow.Variables.ContainsKey(fact.Fact) && !state.Facts.ContainsKey(fact.Fact))];
    }

    // The penalty at hand is not among the prior ones (settled reading 22).
    private async Task<ProposedFact?> PriorPenaltiesAsync(
        CaseState state, DateOnly today, CancellationToken cancellationToken)
    {
        if (definitions.PriorPenalties is not { } terms || PenaltyNumber.In(state) is not { } number)
            return null;
        await using CaseDb db = database.Read();
        List<Storage.Rows.PenaltyRow> rows = await db.Penalties
            .Where(row => row.PartyCode == state.Party.UnifiedCode && row.DecidedOn != null)
            .OrderBy(row => row.BusinessKey).ToListAsync(cancellationToken);
        var read = rows.Select(row => (Row: row, Fields: Fields(row))).ToArray();
        var mine = read.FirstOrDefault(one => Text(one.Fields, PenaltyField.DecisionNumber) == number);
        if (mine.Row is null || terms.DomainOf(Text(mine.Fields, PenaltyField.ViolationKind)) is not { } domain)
            return null;
        DateOnly from = mine.Row.DecidedOn!.Value.AddMonths(-terms.Months);
        var prior = read.Where(one => one.Row != mine.Row && one.Row.Standing is null
            && one.Row.DecidedOn >= from && one.Row.DecidedOn <= mine.Row.DecidedOn
            && terms.DomainOf(Text(one.Fields, PenaltyField.ViolationKind)) == domain).ToArray();
        PenaltyVersionRow? source = await db.PenaltyVersions
            .Where(version => version.BusinessKey == mine.Row.BusinessKey && version.Version == mine.Row.Version)
            .SingleOrDefaultAsync(cancellationToken);
        return new ProposedFact
        {
            Fact = terms.Fact,
            Value = prior.Length.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Text = terms.Text,
            From = from,
            Holds = true,
            Source = new ImportSource(
                "penalties", terms.Title, source?.File ?? "", source?.Batch ?? "", source?.FileHash ?? "",
                source?.RowNumber ?? 0, DateTimeOffset.FromUnixTimeMilliseconds(source?.AtMs ?? 0), mine.Row.Version),
        };
    }

    private static Dictionary<string, string> Fields(Storage.Rows.PenaltyRow row) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(row.Record, CaseJson.Options) ?? [];

    private static string? Text(Dictionary<string, string> fields, PenaltyField field) =>
        fields.GetValueOrDefault(PenaltyColumns.CodeOf(field));
}
