using System.Text.Json;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Connectors;

/// <summary>A penalty with what the rule book says about listing its party.</summary>
internal sealed record JudgedPenalty(PenaltyRow Row, Verdict Verdict, Triage Triage);

/// <summary>
/// Takes penalties in: every one is judged the moment it arrives, so that nobody forgets a listing. The advice proposes;
/// a person opens the case.
/// </summary>
internal sealed class PenaltyIntake(LoadedDefinitions definitions)
{
    private const string Ground = "ground";

    private RuleBook Book => definitions.Catalogue.RuleBook;

    /// <summary>What a file or a push is read against.</summary>
    public PenaltyReadingTerms Terms(DateOnly today) => new()
    {
        Today = today,
        Kinds = definitions.PenaltyKinds,
        KnownGrounds = Book.Decisions[Triage.Decision].Facts[Ground].Codes.ToHashSet(StringComparer.Ordinal),
    };

    public JudgedPenalty Judge(PenaltyRow row, DateOnly today)
    {
        FactSet facts = PenaltyFacts.From(row.Record, row.Annotations, definitions.PenaltyKinds);
        Verdict verdict = Book.Judge(Triage.Decision, facts, today);
        return new JudgedPenalty(row, verdict, Triage.Of(verdict));
    }

    /// <summary>The penalty in the form the store keeps.</summary>
    public static StoredPenalty Stored(JudgedPenalty penalty, PenaltyProvenance provenance)
    {
        PenaltyRecord record = penalty.Row.Record;
        return new StoredPenalty
        {
            BusinessKey = penalty.Row.Key.Value,
            ContentHash = record.ContentHash(),
            Record = PenaltyJson.Write(record),
            PartyName = record.PartyName ?? "",
            PartyCode = record.PartyCode ?? "",
            DecidedOn = record.DecidedOn,
            AuthorityName = record.AuthorityName ?? "",
            AuthorityCode = record.AuthorityCode?.Value,
            Incomplete = penalty.Row.IsIncomplete,
            Provenance = provenance,
            Verdict = JsonSerializer.SerializeToUtf8Bytes(penalty.Verdict, CaseJson.Options),
            Triage = CodeOf(penalty.Triage.Advice),
        };
    }

    /// <summary>The stable code of an advice.</summary>
    public static string CodeOf(TriageAdvice advice) => advice switch
    {
        TriageAdvice.List => "list",
        TriageAdvice.LookCloser => "lookCloser",
        TriageAdvice.Not => "not",
    };
}
