using System.Diagnostics;
using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Telemetry;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Connectors.Penalties;

/// <summary>
/// What happens to a readable penalty record, wherever it came from: it is judged at once and kept with its verdict.
/// The same record again changes nothing.
/// </summary>
public sealed class PenaltyIntake(
    DefinitionCatalogue catalogue, PenaltyKinds kinds, PenaltyStore store, TimeProvider time)
{
    /// <summary>Asks the rule book about a row with the law of today; stores nothing.</summary>
    public JudgedPenalty Judge(PenaltyRow row)
    {
        FactSet facts = PenaltyFacts.From(row.Record, row.Annotations, kinds);
        Verdict verdict = catalogue.RuleBook.Judge(Triage.Decision, facts, time.Today());
        return new JudgedPenalty(row, verdict, Triage.Of(verdict));
    }

    /// <summary>Keeps judged rows in one transaction.</summary>
    public async Task<PenaltyImport> KeepAsync(
        IReadOnlyList<JudgedPenalty> judged, PenaltyOrigin origin, string actor, CancellationToken cancellationToken)
    {
        using Activity? activity = CreditActivities.Import.StartActivity("keep penalties");
        activity?.SetTag("batch", origin.Batch).SetTag("rows", judged.Count);
        DateTimeOffset at = time.GetUtcNow();
        return await store.SaveAsync([.. judged.Select(one => Stored(one, origin, at))], actor, cancellationToken);
    }

    private static StoredPenalty Stored(JudgedPenalty judged, PenaltyOrigin origin, DateTimeOffset at)
    {
        PenaltyRecord record = judged.Row.Record;
        return new StoredPenalty
        {
            BusinessKey = judged.Row.Key.Value,
            ContentHash = record.ContentHash(),
            Record = JsonSerializer.SerializeToUtf8Bytes(Fields(record), CaseJson.Options),
            PartyName = record.PartyName ?? "",
            PartyCode = record.PartyCode ?? "",
            DecidedOn = record.DecidedOn,
            AuthorityName = record.AuthorityName ?? "",
            AuthorityCode = record.AuthorityCode?.Value,
            Incomplete = judged.Row.IsIncomplete,
            Standing = judged.Row.Annotations?.Standing,
            StandingOn = judged.Row.Annotations?.StandingOn,
            Provenance = new PenaltyProvenance
            {
                File = origin.File,
                Batch = origin.Batch,
                FileHash = origin.FileHash,
                RowNumber = judged.Row.RowNumber,
                At = at,
            },
            Verdict = JsonSerializer.SerializeToUtf8Bytes(judged.Verdict, CaseJson.Options),
            Triage = JsonNamingPolicy.CamelCase.ConvertName(judged.Triage.Advice.ToString()),
        };
    }

    private static Dictionary<string, string> Fields(PenaltyRecord record) => Enum.GetValues<PenaltyField>()
        .Select(field => (Code: PenaltyColumns.CodeOf(field), Text: record.TextOf(field)))
        .Where(field => field.Text.Length > 0)
        .ToDictionary(field => field.Code, field => field.Text, StringComparer.Ordinal);
}

/// <summary>A row with what the rule book said of it.</summary>
public sealed record JudgedPenalty(PenaltyRow Row, Verdict Verdict, Triage Triage);

/// <summary>Where rows come from: a file's name, the run that brought them, and the hash of the whole.</summary>
public sealed record PenaltyOrigin(string File, string Batch, string FileHash);
