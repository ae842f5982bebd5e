using System.Runtime.CompilerServices;
using System.Text.Json;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Rules;
using CreditSupervision.Rules.Preview;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Queries;

/// <summary>
/// What open cases, entries in force and imported penalties without a case would ask the rule book on a day: for every
/// decision a case has asked, its facts as they stand now. Reads only, a part at a time.
/// </summary>
public sealed class QuestionQueries(CaseDatabase database, DefinitionCatalogue catalogue)
{
    private const int PartSize = 200;
    private const string TermDecision = "listing.expiry";
    private const string RepairDecision = "repair.serious-list";

    private static readonly string VerdictEvent = CaseJson.EventNames[typeof(VerdictGiven)];

    /// <summary>Cases first, then the entries of the register, then the penalties, each in the order of the ids.</summary>
    public async IAsyncEnumerable<StoredQuestion> OpenAsync(
        DateOnly on, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<string> cases = await db.Cases.Where(row => row.ClosedOn == null)
            .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (string[] part in cases.Chunk(PartSize))
        {
            List<CaseRow> rows = await db.Cases.Where(row => part.Contains(row.Id))
                .OrderBy(row => row.Id).ToListAsync(cancellationToken);
            List<EventRow> verdicts = await db.Events
                .Where(row => part.Contains(row.CaseId) && row.Name == VerdictEvent)
                .OrderBy(row => row.Sequence).ToListAsync(cancellationToken);
            ILookup<string, VerdictGiven> asked = verdicts.ToLookup(
                row => row.CaseId, row => (VerdictGiven)CaseJson.ReadEvent(row.Body), StringComparer.Ordinal);
            foreach (StoredQuestion question in rows.SelectMany(row => Questions(row, asked[row.Id], on)))
                yield return question;
        }
        List<string> entries = await db.RegisterEntries
            .Where(row => row.ListedOn <= on && (row.EndedOn == null || row.EndedOn > on))
            .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (string[] part in entries.Chunk(PartSize))
        {
            List<RegisterEntryRow> rows = await db.RegisterEntries.Where(row => part.Contains(row.Id))
                .OrderBy(row => row.Id).ToListAsync(cancellationToken);
            foreach (StoredQuestion question in rows.SelectMany(row => Questions(row, on)))
                yield return question;
        }
        await foreach (StoredQuestion question in PenaltiesAsync(db, on, cancellationToken))
            yield return question;
    }

    /// <summary>
    /// Penalties may be very many, so they are paged by their key. Each asks what its triage asked, with the facts that
    /// were read from the record then: the import alone knows how to read one.
    /// </summary>
    private static async IAsyncEnumerable<StoredQuestion> PenaltiesAsync(
        CaseDb db, DateOnly on, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string last = "";
        while (true)
        {
            List<PenaltyRow> rows = await db.Penalties
                .Where(row => row.OpenedCase == null && row.Verdict != null
                    && row.BusinessKey.CompareTo(last) > 0)
                .OrderBy(row => row.BusinessKey).Take(PartSize).ToListAsync(cancellationToken);
            foreach (PenaltyRow row in rows)
            {
                if (JsonSerializer.Deserialize<Verdict>(row.Verdict, CaseJson.Options) is { } asked)
                    yield return Question(row.BusinessKey, row.PartyName, asked.Decision, asked.Facts, on);
            }
            if (rows.Count < PartSize)
                yield break;
            last = rows[^1].BusinessKey;
        }
    }

    private IEnumerable<StoredQuestion> Questions(CaseRow row, IEnumerable<VerdictGiven> asked, DateOnly on)
    {
        CaseState state = CaseJson.ReadState(row.State);
        FactSet facts = state.FactSet();
        // A box that is gone through twice asks once: the facts are those of now, whenever it asked.
        return asked.DistinctBy(given => (given.Verdict.Decision, given.AskedBy)).Select(given => new StoredQuestion
        {
            Subject = row.Id,
            Label = row.PartyName,
            Decision = given.Verdict.Decision,
            Facts = Renamed(facts, state, given),
            On = on,
        }).DistinctBy(question => (question.Decision, question.Facts));
    }

    /// <summary>The facts under the names the decision knows, as the box that asked hands them over.</summary>
    private FactSet Renamed(FactSet facts, CaseState state, VerdictGiven given)
    {
        JudgeActivity? box = catalogue.Pinned(state.Definition).Activities.OfType<JudgeActivity>()
            .FirstOrDefault(activity => activity.Id == given.AskedBy && activity.Decision == given.Verdict.Decision);
        return (box?.Facts ?? new Dictionary<string, string>()).Aggregate(facts, (renamed, name) =>
            facts[name.Value] is { } value ? renamed.With(name.Key, value) : renamed.Without(name.Key));
    }

    /// <summary>An entry asks when it ends, and what an application for early removal would meet on that day.</summary>
    private static IEnumerable<StoredQuestion> Questions(RegisterEntryRow row, DateOnly on)
    {
        FactSet listed = FactSet.Empty.With("listedOn", row.ListedOn);
        FactSet restricted = listed.With("restrictionOnParty", row.RestrictionEndsOn is not null);
        if (row.RestrictionEndsOn is { } end)
            restricted = restricted.With("restrictionEndsOn", end);
        yield return Question(row.Id, row.PartyName, TermDecision, restricted, on);
        yield return Question(row.Id, row.PartyName, RepairDecision, listed.With("applicationOn", on), on);
    }

    private static StoredQuestion Question(
        string subject, string label, string decision, FactSet facts, DateOnly on) =>
        new() { Subject = subject, Label = label, Decision = decision, Facts = facts, On = on };
}
