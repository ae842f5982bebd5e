using System.Diagnostics;
using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.PersonalData;
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
    DefinitionCatalogue catalogue, PenaltyStore store, TimeProvider time)
{
    /// <summary>Asks the rule book about a row with the law of today; stores nothing.</summary>
    public JudgedPenalty Judge(PenaltyRow row) => Judge(row, new PenaltyVerdicts());

    /// <summary>The same for a row of a run, which asks no question twice.</summary>
    internal JudgedPenalty Judge(PenaltyRow row, PenaltyVerdicts verdicts)
    {
        DateOnly today = time.Today();
        LoadedDefinitions known = catalogue.On(today);
        FactSet facts = PenaltyFacts.From(row.Record, row.Annotations, known.PenaltyKinds);
        PenaltyVerdict said = verdicts.Of(known.Catalogue.RuleBook, facts, today);
        return new JudgedPenalty(row, said);
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
        string[] texts = record.Texts();
        return new StoredPenalty
        {
            BusinessKey = judged.Row.Key.Value,
            ContentHash = PenaltyRecord.HashOf(texts),
            Record = JsonSerializer.SerializeToUtf8Bytes(Fields(texts), CaseJson.Options),
            PartyName = judged.ListedName,
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
            Verdict = judged.Said.Json,
            Triage = JsonNamingPolicy.CamelCase.ConvertName(judged.Triage.Advice.ToString()),
        };
    }

    private static Dictionary<string, string> Fields(string[] texts)
    {
        Dictionary<string, string> fields = new(texts.Length, StringComparer.Ordinal);
        for (int place = 0; place < texts.Length; place++)
        {
            if (texts[place].Length > 0)
                fields.Add(PenaltyColumns.Current[place].Code, texts[place]);
        }
        return fields;
    }
}

/// <summary>A row with what the rule book said of it.</summary>
public sealed record JudgedPenalty(PenaltyRow Row, PenaltyVerdict Said)
{
    public Verdict Verdict => Said.Verdict;

    public Triage Triage => Said.Triage;

    /// <summary>The name as lists and answers show it: a natural person's is masked, and stands in full in the record alone.</summary>
    public string ListedName => Verdict.Facts["partyKind"] is FactValue.Code { Value: PersonAlias.NaturalPerson }
        ? PersonAlias.Mask(Row.Record.PartyName ?? "")
        : Row.Record.PartyName ?? "";
}

/// <summary>Where rows come from: a file's name, the run that brought them, and the hash of the whole.</summary>
public sealed record PenaltyOrigin(string File, string Batch, string FileHash);
