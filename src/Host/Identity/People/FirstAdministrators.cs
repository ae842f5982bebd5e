using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Actors;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Identity.People;

/// <summary>
/// The one way past four eyes: an installation begins with nobody who could propose or confirm. It works only while
/// nobody holds the position, and is audited as the operator's act.
/// </summary>
internal sealed class FirstAdministrators(CaseDatabase database, DefinitionCatalogue catalogue, TimeProvider time)
{
    /// <summary>The positions that can be filled this way.</summary>
    public static readonly string[] Positions = ["systemAdministrator", "securityAdministrator", "auditor"];

    private const string Operator = "operator";
    private const string Division = "data";

    /// <summary>Appoints; the reason why not, or null.</summary>
    public async Task<string?> AppointAsync(
        string id, string name, string authority, string position, CancellationToken cancellationToken)
    {
        if (!catalogue.Directory.TryFind(authority, out Authority? _))
            return $"there is no authority '{authority}'; give a code of authorities/*.yaml.";
        DateOnly today = time.Today();
        await using WriteTransaction write = await database.WriteAsync(cancellationToken);
        List<string> held = await write.Db.Posts.Where(post => post.LastDay == null || post.LastDay >= today)
            .Join(write.Db.People.Where(person => !person.IsDemonstration), post => post.PersonId, person => person.Id, (post, _) => post.Positions)
            .ToListAsync(cancellationToken);
        if (held.Any(positions => positions.Split(',').Contains(position)))
            return $"somebody is {position} already; further ones are proposed and confirmed in the host.";
        if (await write.Db.People.AnyAsync(person => person.Id == id, cancellationToken))
            return $"'{id}' is in the register already; choose another sign-in name.";
        long version = await write.Db.People.MaxAsync(person => (long?)person.Version, cancellationToken) ?? 0;
        write.Db.People.Add(new PersonRow { Id = id, Name = name, Stamp = 0, IsDemonstration = false, Version = version + 1 });
        write.Db.Posts.Add(new PostRow
        {
            Id = Guid.NewGuid().ToString("N"),
            PersonId = id,
            Authority = authority,
            Division = Division,
            Positions = position,
            Lines = "",
            FirstDay = today,
        });
        await AuditLog.AppendAsync(
            write.Db,
            time.NowMs(),
            Operator,
            AuditActs.PersonChanged,
            id,
            new PersonChangeDetails("", "first", PersonChangeRow.Done, new WantedPost(name, authority, Division, [position], [], today), ""),
            cancellationToken);
        await write.CommitAsync();
        return null;
    }
}
