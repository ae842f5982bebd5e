using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Identity.People;

/// <summary>Whether people of the demonstration world count here.</summary>
public sealed record PeopleSettings(bool WithDemonstration);

/// <summary>A post as the history shows it; <see cref="LastDay"/> null where it goes on.</summary>
public sealed record HeldPost(
    string Authority,
    string Division,
    IReadOnlyList<string> Positions,
    IReadOnlyList<string> Lines,
    DateOnly FirstDay,
    DateOnly? LastDay)
{
    public bool HoldsOn(DateOnly day) => day >= FirstDay && (LastDay is not { } last || day <= last);
}

/// <summary>Somebody of the register with every post they held, oldest first.</summary>
public sealed record RegisteredPerson(string Id, string Name, bool IsBound, IReadOnlyList<HeldPost> Posts);

/// <summary>
/// Who holds which post on which day, as the database has it. Keeps the directory of this host fresh: other hosts write
/// too, and a post begins or ends with the day.
/// </summary>
public sealed class PersonRegister(
    CaseDatabase database, PeopleDirectory people, AuthorityDirectory authorities, PeopleSettings settings, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim loading = new(1, 1);
    private (long Version, DateOnly Day) seen = (0, DateOnly.MinValue);

    public void Dispose() => loading.Dispose();

    /// <summary>Asks whether anything changed since the directory was filled, and fills it anew where it did.</summary>
    public async Task FreshenAsync(CancellationToken cancellationToken)
    {
        DateOnly today = time.Today();
        await using CaseDb db = database.Read();
        long version = await db.People.MaxAsync(row => (long?)row.Version, cancellationToken) ?? 0;
        if (seen == (version, today) || version == 0)
            return;
        await loading.WaitAsync(cancellationToken);
        try
        {
            if (seen == (version, today))
                return;
            List<PersonRow> rows = await Counted(db).ToListAsync(cancellationToken);
            ILookup<string, PostRow> posts = (await db.Posts
                    .Where(post => post.FirstDay <= today && (post.LastDay == null || post.LastDay >= today))
                    .ToListAsync(cancellationToken))
                .ToLookup(post => post.PersonId, StringComparer.Ordinal);
            people.TakeOver(
                [.. rows.SelectMany(row => posts[row.Id].Take(1).Select(post => InPost(row, post)))],
                rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal));
            seen = (version, today);
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>
    /// Binds the account at the first sign-in; false where another one is bound. Somebody the host began with, outside
    /// the register, has no account to bind.
    /// </summary>
    public async Task<bool> BindAccountAsync(string id, string account, CancellationToken cancellationToken)
    {
        await using (CaseDb db = database.Read())
        {
            PersonRow? row = await db.People.SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
            if (row is null or { Account: not null })
                return row is null || row.Account == account;
        }

        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        PersonRow bound = await write.Db.People.SingleAsync(row => row.Id == id, cancellationToken);
        if (bound.Account is not null)
            return bound.Account == account;
        bound.Account = account;
        await write.CommitAsync();
        return true;
    }

    /// <summary>Somebody with their posts; null for somebody outside the register.</summary>
    public async Task<RegisteredPerson?> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        PersonRow? row = await Counted(db).SingleOrDefaultAsync(row => row.Id == id, cancellationToken);
        return row is null ? null : Of(row, await PostsAsync(db, id, cancellationToken));
    }

    /// <summary>The people of the register who held a post in the authority on the day, by id.</summary>
    public async Task<IReadOnlyList<RegisteredPerson>> OnDayAsync(
        string authority, DateOnly day, CancellationToken cancellationToken)
    {
        await using CaseDb db = database.Read();
        List<PostRow> posts = await db.Posts
            .Where(post => post.Authority == authority && post.FirstDay <= day
                && (post.LastDay == null || post.LastDay >= day))
            .ToListAsync(cancellationToken);
        string[] ids = [.. posts.Select(post => post.PersonId)];
        List<PersonRow> rows = await Counted(db).Where(row => ids.Contains(row.Id))
            .OrderBy(row => row.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(row => Of(row, posts.Where(post => post.PersonId == row.Id)))];
    }

    internal static async Task<List<PostRow>> PostsAsync(CaseDb db, string id, CancellationToken cancellationToken) =>
        await db.Posts.Where(post => post.PersonId == id).OrderBy(post => post.FirstDay).ThenBy(post => post.Id)
            .ToListAsync(cancellationToken);

    internal static HeldPost Of(PostRow post) => new(
        post.Authority, post.Division, Listed(post.Positions), Listed(post.Lines), post.FirstDay, post.LastDay);

    private static RegisteredPerson Of(PersonRow row, IEnumerable<PostRow> posts) =>
        new(row.Id, row.Name, row.Account is not null, [.. posts.Select(Of)]);

    private static string[] Listed(string words) => words.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private IQueryable<PersonRow> Counted(CaseDb db) =>
        settings.WithDemonstration ? db.People : db.People.Where(row => !row.IsDemonstration);

    private Person InPost(PersonRow row, PostRow post)
    {
        string[] positions = Listed(post.Positions);
        string unit = authorities.TryFind(post.Authority, out Authority? authority) ? authority.Name.Zh : post.Authority;
        string division = authorities.Divisions.TryGetValue(post.Division, out Rules.BilingualText? named) ? named.Zh : post.Division;
        return new Person
        {
            Id = row.Id,
            Name = row.Name,
            Post = unit + division + string.Concat(positions.TakeLast(1)
                .Select(position => authorities.Positions.TryGetValue(position, out Rules.BilingualText? word) ? word.Zh : position)),
            Stamp = row.Stamp,
            Actor = new Actor
            {
                Id = row.Id,
                Name = row.Name,
                Kind = ActorKind.Person,
                Authority = post.Authority,
                Division = post.Division,
                Positions = positions,
                Lines = authority is null ? [] : authorities.LinesOf(post.Authority, post.Division, Listed(post.Lines)),
            },
        };
    }
}
