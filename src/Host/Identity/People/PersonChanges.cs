using System.Text.Json;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Identity.People;

/// <summary>A post that somebody is to get, from a day on. The name is given for a new person only.</summary>
public sealed record WantedPost(
    string? Name,
    string Authority,
    string Division,
    IReadOnlyList<string> Positions,
    IReadOnlyList<string> Lines,
    DateOnly FirstDay);

/// <summary>A change as a list shows it.</summary>
public sealed record PersonChange(
    string Id,
    string Kind,
    string Person,
    string Authority,
    WantedPost? Post,
    string Reason,
    string State,
    string ProposedBy,
    string? DecidedBy);

/// <summary>
/// Changes of people and posts. What gives rights is proposed by one administrator and confirmed by another of another
/// post; what only takes rights away works at once. Each is audited in the same transaction.
/// </summary>
public sealed class PersonChanges(
    CaseDatabase database,
    PeopleDirectory people,
    PersonRegister register,
    RightsBook rights,
    PostChecks checks,
    TimeProvider time)
{
    public const string Add = "add";
    public const string Move = "move";
    private const string End = "end";
    private const string Reset = "reset";
    private const int Most = 500;

    /// <summary>Proposes a new person or a move; the problem, or null and the id of the change.</summary>
    internal async Task<(ProblemDocument? Problem, string? Id)> ProposeAsync(
        string kind, string person, WantedPost post, string reason, Actor by, CancellationToken cancellationToken)
    {
        await register.FreshenAsync(cancellationToken);
        Person? known = people.TryFind(person, out Person? found) && found.Id == person ? found : null;
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        bool isRegistered = await write.Db.People.AnyAsync(row => row.Id == person, cancellationToken);
        if (checks.Fault(post, time.Today()) is { } fault)
            return (fault, null);
        if (kind == Add && known is not null)
            return (PersonProblems.Exists(person), null);
        if (kind == Add && !isRegistered && post.Name is null)
            return (PersonProblems.NameMissing(), null);
        if (kind == Move && known is null)
            return (PersonProblems.Unknown(person), null);
        if (NotHis(by, Acts.PeoplePropose, person, post.Authority, known?.Actor.Authority) is { } no)
            return (no, null);
        if (await write.Db.PersonChanges.AnyAsync(
            row => row.PersonId == person && row.State == PersonChangeRow.Proposed, cancellationToken))
            return (PersonProblems.Waiting(person), null);
        PersonChangeRow change = Change(kind, person, post.Authority, reason, PersonChangeRow.Proposed, by);
        change.Post = JsonSerializer.SerializeToUtf8Bytes(post, CaseJson.Options);
        await KeepAsync(write, change, by, cancellationToken);
        return (null, change.Id);
    }

    /// <summary>Confirms or rejects a proposal; another person than the one who proposed, and than the one it is about.</summary>
    internal async Task<ProblemDocument?> DecideAsync(
        string id, bool confirm, Actor by, CancellationToken cancellationToken)
    {
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        PersonChangeRow? change = await write.Db.PersonChanges.SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        if (change is not { State: PersonChangeRow.Proposed, Post: { } body })
            return PersonProblems.NothingProposed(id);
        if (change.ProposedBy == by.Id)
            return PersonProblems.SameEyes();
        string? before = people.TryFind(change.PersonId, out Person? known) ? known.Actor.Authority : null;
        if (NotHis(by, Acts.PeopleConfirm, change.PersonId, change.Authority, before) is { } no)
            return no;
        WantedPost post = JsonSerializer.Deserialize<WantedPost>(body, CaseJson.Options)!;
        // A proposal that waited over its first day begins when it is confirmed: nothing is dated back.
        DateOnly today = time.Today();
        post = post.FirstDay < today ? post with { FirstDay = today } : post;
        if (confirm && checks.Fault(post, today) is { } fault)
            return fault;
        change.State = confirm ? PersonChangeRow.Confirmed : PersonChangeRow.Rejected;
        change.DecidedBy = by.Id;
        change.DecidedAtMs = time.NowMs();
        if (confirm)
            await TakePostAsync(write.Db, change.PersonId, post, cancellationToken);
        await AuditAsync(write.Db, change, by, cancellationToken);
        await write.CommitAsync();
        await register.FreshenAsync(cancellationToken);
        return null;
    }

    /// <summary>Ends the post somebody holds, from today on, or resets their sign-in; works at once.</summary>
    internal async Task<ProblemDocument?> StopAsync(
        string person, bool endsPost, string reason, Actor by, CancellationToken cancellationToken)
    {
        await register.FreshenAsync(cancellationToken);
        if (!people.TryFind(person, out Person? known) || known.Id != person || known.Actor.Authority is not { } authority)
            return PersonProblems.Unknown(person);
        if (NotHis(by, Acts.PeopleStop, person, authority, null) is { } no)
            return no;
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        PersonRow row = await RowAsync(write.Db, person, known.Name, cancellationToken);
        row.Account = null;
        row.Stamp++;
        if (endsPost)
            await EndPostsAsync(write.Db, person, time.Today(), cancellationToken);
        await KeepAsync(
            write, Change(endsPost ? End : Reset, person, authority, reason, PersonChangeRow.Done, by), by, cancellationToken);
        await register.FreshenAsync(cancellationToken);
        return null;
    }

    /// <summary>The changes of the authorities given, newest first; null state for all.</summary>
    internal async Task<IReadOnlyList<PersonChange>> ListAsync(
        IReadOnlyList<string> seen, string? state, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<PersonChangeRow> rows = await db.PersonChanges
            .Where(row => seen.Contains(row.Authority) && (state == null || row.State == state))
            .OrderByDescending(row => row.ProposedAtMs).ThenBy(row => row.Id).Take(Most).ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new PersonChange(
                row.Id,
                row.Kind,
                row.PersonId,
                row.Authority,
                row.Post is null ? null : JsonSerializer.Deserialize<WantedPost>(row.Post, CaseJson.Options),
                row.Reason,
                row.State,
                row.ProposedBy,
                row.DecidedBy)),
        ];
    }

    // Both ends of a move must lie within reach, and nobody changes their own post.
    private ProblemDocument? NotHis(Actor by, string act, string person, string authority, string? before) =>
        person == by.Id ? PersonProblems.OwnPost()
        : rights.May(by, act, authority) && (before is null || rights.May(by, act, before)) ? null
        : RightRefusal.Problem(rights.Table.Acts[act], act, elsewhere: true);

    private async Task TakePostAsync(CaseDb db, string person, WantedPost post, CancellationToken cancellationToken)
    {
        Person? beginning = people.FindInBeginning(person);
        PersonRow row = await RowAsync(db, person, post.Name ?? beginning?.Name ?? person, cancellationToken);
        await EndPostsAsync(db, person, post.FirstDay, cancellationToken);
        db.Posts.Add(new PostRow
        {
            Id = Guid.NewGuid().ToString("N"),
            PersonId = row.Id,
            Authority = post.Authority,
            Division = post.Division,
            Positions = string.Join(',', post.Positions),
            Lines = string.Join(',', post.Lines),
            FirstDay = post.FirstDay,
        });
    }

    // The row of the person, with the post they began with where they were not in the register yet.
    private async Task<PersonRow> RowAsync(CaseDb db, string person, string name, CancellationToken cancellationToken)
    {
        long version = (await db.People.MaxAsync(row => (long?)row.Version, cancellationToken) ?? 0) + 1;
        if (await db.People.SingleOrDefaultAsync(row => row.Id == person, cancellationToken) is { } known)
        {
            known.Version = version;
            return known;
        }
        Person? beginning = people.FindInBeginning(person);
        PersonRow row = new()
        {
            Id = person,
            Name = name,
            Stamp = 0,
            IsDemonstration = beginning is not null,
            Version = version,
        };
        db.People.Add(row);
        if (beginning?.Actor is { Authority: { } authority, Division: { } division } actor)
        {
            db.Posts.Add(new PostRow
            {
                Id = Guid.NewGuid().ToString("N"),
                PersonId = person,
                Authority = authority,
                Division = division,
                Positions = string.Join(',', actor.Positions),
                Lines = string.Join(',', actor.Lines),
                FirstDay = DateOnly.MinValue,
            });
        }
        return row;
    }

    private static async Task EndPostsAsync(CaseDb db, string person, DateOnly from, CancellationToken cancellationToken)
    {
        IEnumerable<PostRow> stored = await db.Posts
            .Where(post => post.PersonId == person && (post.LastDay == null || post.LastDay >= from))
            .ToListAsync(cancellationToken);
        foreach (PostRow post in stored.Union(db.Posts.Local.Where(post => post.PersonId == person)))
            if (post.LastDay is not { } last || last >= from)
                post.LastDay = from.AddDays(-1);
    }

    private PersonChangeRow Change(string kind, string person, string authority, string reason, string state, Actor by) => new()
    {
        Id = Guid.NewGuid().ToString("N"),
        Kind = kind,
        PersonId = person,
        Authority = authority,
        Reason = reason,
        State = state,
        ProposedBy = by.Id,
        ProposedAtMs = time.NowMs(),
    };

    private async Task KeepAsync(
        WriteTransaction write, PersonChangeRow change, Actor by, CancellationToken cancellationToken)
    {
        write.Db.PersonChanges.Add(change);
        await AuditAsync(write.Db, change, by, cancellationToken);
        await write.CommitAsync();
    }

    private Task AuditAsync(CaseDb db, PersonChangeRow change, Actor by, CancellationToken cancellationToken) =>
        AuditLog.AppendAsync(
            db,
            time.NowMs(),
            by.Id,
            AuditActs.PersonChanged,
            change.PersonId,
            new PersonChangeDetails(
                change.Id,
                change.Kind,
                change.State,
                change.Post is null ? null : JsonSerializer.Deserialize<WantedPost>(change.Post, CaseJson.Options),
                change.Reason),
            cancellationToken);
}

/// <summary>What the audit keeps of a change of people and posts.</summary>
internal sealed record PersonChangeDetails(string Id, string Kind, string State, WantedPost? Post, string Reason);
