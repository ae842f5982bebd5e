using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Identity;

/// <summary>An absence as a screen shows it.</summary>
public sealed record AbsenceView(Absence Absence, string EnteredBy, DateOnly EnteredOn, DateOnly? EndedOn);

/// <summary>
/// The absences and substitutes: enters, lists and ends them, each with a line in the audit. Which are allowed is
/// decided by <see cref="AbsenceRules"/>.
/// </summary>
public sealed class AbsenceBook(CaseDatabase database, PeopleDirectory people, TimeProvider time)
{
    private const int Most = 500;

    /// <summary>The refusal, or null and the entered absence.</summary>
    public async Task<(Refusal? Refusal, Absence? Entered)> EnterAsync(
        Absence wanted, Actor by, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        DateOnly today = time.Today();
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        string[] both = [wanted.Person.Id, wanted.Substitute];
        List<AbsenceRow> touching = await write.Db.Absences.AsNoTracking()
            .Where(row => row.EndedOn == null && row.LastDay >= today
                && (both.Contains(row.PersonId) || both.Contains(row.SubstituteId)))
            .OrderBy(row => row.FirstDay).ThenBy(row => row.Id).ToListAsync(cancellationToken);
        Actor? substitute = people.TryFind(wanted.Substitute, out Person? found) ? found.Actor : null;
        Absence absence = wanted with { Id = Guid.NewGuid().ToString("N"), Substitute = substitute?.Id ?? wanted.Substitute };
        if (AbsenceRules.ToEnter(absence, by, substitute, touching.Select(Of).OfType<Absence>(), today) is { } refusal)
            return (refusal, null);

        write.Db.Absences.Add(new AbsenceRow
        {
            Id = absence.Id,
            PersonId = absence.Person.Id,
            SubstituteId = absence.Substitute,
            FirstDay = absence.FirstDay,
            LastDay = absence.LastDay,
            Kinds = string.Join(',', absence.Kinds),
            Steps = string.Join(',', absence.Steps),
            EnteredBy = by.Id,
            EnteredOn = today,
        });
        await AuditLog.AppendAsync(
            write.Db, time.NowMs(), by.Id, AuditActs.AbsenceEntered, absence.Person.Id, Details(absence), cancellationToken);
        await write.CommitAsync();
        return (null, absence);
    }

    /// <summary>The absences of the caller's authority that have not ended; the nearest first.</summary>
    public async Task<IReadOnlyList<AbsenceView>> ListAsync(Actor caller, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(caller);
        DateOnly today = time.Today();
        await using CaseDb db = database.Read();
        List<AbsenceRow> rows = await db.Absences
            .Where(row => row.EndedOn == null && row.LastDay >= today)
            .OrderBy(row => row.FirstDay).ThenBy(row => row.Id).Take(Most).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => (Row: row, Absence: Of(row)))
                .Where(one => one.Absence is { } absence && caller.Kind == ActorKind.Person
                    && absence.Person.Authority == caller.Authority)
                .Select(one => new AbsenceView(one.Absence!, one.Row.EnteredBy, one.Row.EnteredOn, one.Row.EndedOn)),
        ];
    }

    /// <summary>Ends an absence from today on; false where there is none to end.</summary>
    public async Task<(Refusal? Refusal, bool Found)> EndAsync(string id, Actor by, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        AbsenceRow? row = await write.Db.Absences.SingleOrDefaultAsync(
            row => row.Id == id && row.EndedOn == null, cancellationToken);
        if (row is null || Of(row) is not { } absence)
            return (null, false);
        if (!AbsenceRules.MayEnter(by, absence.Person))
            return (CourseRefusals.AbsenceOfAnother(by, absence.Person), true);
        row.EndedOn = time.Today();
        row.EndedBy = by.Id;
        await AuditLog.AppendAsync(
            write.Db, time.NowMs(), by.Id, AuditActs.AbsenceEnded, absence.Person.Id, Details(absence), cancellationToken);
        await write.CommitAsync();
        return (null, true);
    }

    /// <summary>The actor with the absences that hold today in which they are the substitute.</summary>
    internal static async Task<Actor> WithSubstitutionsAsync(
        CaseDb db, PeopleDirectory people, Actor actor, DateOnly today, CancellationToken cancellationToken)
    {
        if (actor.Kind != ActorKind.Person)
            return actor;
        List<AbsenceRow> rows = await db.StoredWhereAsync<AbsenceRow>(
            "substitute_id = @p0 AND ended_on IS NULL AND first_day <= @p1 AND last_day >= @p1 ORDER BY id",
            cancellationToken,
            actor.Id,
            today);
        return rows.Count == 0
            ? actor
            : actor with { StandsInFor = [.. rows.Select(row => Of(row, people)).OfType<Absence>()] };
    }

    private Absence? Of(AbsenceRow row) => Of(row, people);

    // The post comes from the directory at every call; somebody who has left is nobody to stand in for.
    private static Absence? Of(AbsenceRow row, PeopleDirectory people) =>
        people.TryFind(row.PersonId, out Person? person)
            ? new Absence
            {
                Id = row.Id,
                Person = person.Actor,
                Substitute = row.SubstituteId,
                FirstDay = row.FirstDay,
                LastDay = row.LastDay,
                Kinds = Listed(row.Kinds),
                Steps = Listed(row.Steps),
            }
            : null;

    private static string[] Listed(string words) => words.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static AbsenceDetails Details(Absence absence) => new(
        absence.Id, absence.Substitute, absence.FirstDay, absence.LastDay, absence.Kinds, absence.Steps);
}

/// <summary>What the audit keeps of an absence.</summary>
internal sealed record AbsenceDetails(
    string Id,
    string Substitute,
    DateOnly FirstDay,
    DateOnly LastDay,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<string> Steps);
