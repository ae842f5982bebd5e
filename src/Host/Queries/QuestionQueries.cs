using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
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
    private const int CasePart = 200;
    private const int RowPart = 5_000;
    private const string Ground = "ground";
    private const string TermDecision = "listing.expiry";
    private const string RepairDecision = "repair.serious-list";

    private static readonly string VerdictEvent = CaseJson.EventNames[typeof(VerdictGiven)];

    // Of a stored verdict only the question is read; the answer is what is being asked anew.
    private static readonly JsonSerializerOptions askedOptions =
        new(CaseJson.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    /// <summary>How many subjects <see cref="SubjectsAsync"/> would tell.</summary>
    public async Task<int> CountAsync(DateOnly on, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        return await db.Cases.CountAsync(row => row.ClosedOn == null, cancellationToken)
            + await InForce(db, on).CountAsync(cancellationToken)
            + await db.Penalties.CountAsync(row => row.OpenedCase == null && row.Verdict != null, cancellationToken);
    }

    /// <summary>Every question of every subject, in the order of <see cref="SubjectsAsync"/>.</summary>
    public async IAsyncEnumerable<StoredQuestion> OpenAsync(
        DateOnly on, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (OpenSubject subject in SubjectsAsync(on, cancellationToken))
        {
            foreach (StoredQuestion question in subject.Questions)
                yield return question;
        }
    }

    /// <summary>Cases first, then the entries of the register, then the penalties, each in the order of the ids.</summary>
    public async IAsyncEnumerable<OpenSubject> SubjectsAsync(
        DateOnly on, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        await foreach (OpenSubject subject in CasesAsync(db, on, cancellationToken))
            yield return subject;
        await foreach (OpenSubject subject in EntriesAsync(db, on, cancellationToken))
            yield return subject;
        await foreach (OpenSubject subject in PenaltiesAsync(db, on, cancellationToken))
            yield return subject;
    }

    private async IAsyncEnumerable<OpenSubject> CasesAsync(
        CaseDb db, DateOnly on, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<string> cases = await db.Cases.Where(row => row.ClosedOn == null)
            .OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (string[] part in cases.Chunk(CasePart))
        {
            List<CaseRow> rows = await db.Cases.Where(row => part.Contains(row.Id))
                .OrderBy(row => row.Id).ToListAsync(cancellationToken);
            List<EventRow> verdicts = await db.Events
                .Where(row => part.Contains(row.CaseId) && row.Name == VerdictEvent)
                .OrderBy(row => row.Sequence).ToListAsync(cancellationToken);
            ILookup<string, VerdictGiven> asked = verdicts.ToLookup(
                row => row.CaseId, row => (VerdictGiven)CaseJson.ReadEvent(row.Body), StringComparer.Ordinal);
            foreach (CaseRow row in rows)
            {
                CaseState state = CaseJson.ReadState(row.State);
                yield return new OpenSubject(
                    row.Id, row.PartyName, row.Authority, row.Kind, CodeOf(state.FactSet()),
                    [.. Questions(row, state, asked[row.Id], on)], state);
            }
        }
    }

    private static IQueryable<RegisterEntryRow> InForce(CaseDb db, DateOnly on) =>
        db.RegisterEntries.Where(row => row.ListedOn <= on && (row.EndedOn == null || row.EndedOn > on));

    /// <summary>Entries may be very many and few of their days differ: each pair of days is made into questions once.</summary>
    private static async IAsyncEnumerable<OpenSubject> EntriesAsync(
        CaseDb db, DateOnly on, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Dictionary<(DateOnly, DateOnly?), (FactSet Term, FactSet Repair)> known = [];
        string last = "";
        while (true)
        {
            var rows = await InForce(db, on).Where(row => row.Id.CompareTo(last) > 0).OrderBy(row => row.Id).Take(RowPart)
                .Select(row => new
                {
                    row.Id,
                    row.PartyName,
                    row.Authority,
                    row.Register,
                    row.Ground,
                    row.ListedOn,
                    row.RestrictionEndsOn,
                })
                .ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                if (!known.TryGetValue((row.ListedOn, row.RestrictionEndsOn), out (FactSet Term, FactSet Repair) facts))
                {
                    facts = FactsOf(row.ListedOn, row.RestrictionEndsOn, on);
                    known[(row.ListedOn, row.RestrictionEndsOn)] = facts;
                }

                yield return new OpenSubject(
                    row.Id, row.PartyName, row.Authority, row.Register, row.Ground,
                    [
                        Question(row.Id, row.PartyName, TermDecision, facts.Term, on),
                        Question(row.Id, row.PartyName, RepairDecision, facts.Repair, on),
                    ]);
            }

            if (rows.Count < RowPart)
                yield break;
            last = rows[^1].Id;
        }
    }

    /// <summary>
    /// Penalties may be very many, so they are paged by their key. Each asks what its triage asked, with the facts that
    /// were read from the record then: the import alone knows how to read one.
    /// </summary>
    private static async IAsyncEnumerable<OpenSubject> PenaltiesAsync(
        CaseDb db, DateOnly on, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string last = "";
        while (true)
        {
            var rows = await db.Penalties
                .Where(row => row.OpenedCase == null && row.Verdict != null
                    && row.BusinessKey.CompareTo(last) > 0)
                .OrderBy(row => row.BusinessKey).Take(RowPart)
                .Select(row => new { row.BusinessKey, row.PartyName, row.AuthorityCode, row.Verdict })
                .ToListAsync(cancellationToken);
            foreach (var row in rows)
            {
                if (JsonSerializer.Deserialize<AskedQuestion>(row.Verdict, askedOptions) is { } asked)
                    yield return new OpenSubject(
                        row.BusinessKey, row.PartyName, row.AuthorityCode ?? "", OpenSubject.Penalty, CodeOf(asked.Facts),
                        [Question(row.BusinessKey, row.PartyName, asked.Decision, asked.Facts, on)]);
            }
            if (rows.Count < RowPart)
                yield break;
            last = rows[^1].BusinessKey;
        }
    }

    private static string CodeOf(FactSet facts) => facts[Ground] is FactValue.Code code ? code.Value : "";

    private IEnumerable<StoredQuestion> Questions(
        CaseRow row, CaseState state, IEnumerable<VerdictGiven> asked, DateOnly on)
    {
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
    private static (FactSet Term, FactSet Repair) FactsOf(DateOnly listedOn, DateOnly? restrictionEndsOn, DateOnly on)
    {
        FactSet listed = FactSet.Empty.With("listedOn", listedOn);
        FactSet restricted = listed.With("restrictionOnParty", restrictionEndsOn is not null);
        if (restrictionEndsOn is { } end)
            restricted = restricted.With("restrictionEndsOn", end);
        return (restricted, listed.With("applicationOn", on));
    }

    private static StoredQuestion Question(
        string subject, string label, string decision, FactSet facts, DateOnly on) =>
        new() { Subject = subject, Label = label, Decision = decision, Facts = facts, On = on };

    private sealed record AskedQuestion
    {
        public required string Decision { get; init; }

        public required FactSet Facts { get; init; }
    }
}

/// <summary>
/// Somebody a change of the law may touch: an open case, an entry in force or an imported penalty, with what they would
/// ask. <see cref="Kind"/> is the kind of case, the register, or <see cref="Penalty"/>; <see cref="Field"/> the ground.
/// </summary>
public sealed record OpenSubject(
    string Id,
    string Label,
    string Authority,
    string Kind,
    string Field,
    IReadOnlyList<StoredQuestion> Questions,
    CaseState? Case = null)
{
    public const string Penalty = "penalty";
}
