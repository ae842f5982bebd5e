using CreditSupervision.Host.Api.Answers;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Api;

/// <summary>Who may do what, and why.</summary>
internal static class RightsEndpoints
{
    public static void MapRights(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder group = routes.MapGroup("/rights").WithTags("Rights");
        group.MapGet("/me", Mine).RequiresAct(Acts.RightsOwn)
            .WithSummary("What the caller may do, where, and by which line of the permission table.");
        group.MapGet("/", Holders).RequiresAct(Acts.RightsRead)
            .WithSummary("Who may do an act, optionally in one authority, and why.");
    }

    private static IResult Mine(HttpContext context, CurrentActor current, RightsBook rights, RightsQueries queries)
    {
        Actor actor = current.Of(context.User);
        return Results.Ok(new OwnRightsAnswer(
            actor.Id,
            [.. rights.RolesOf(actor).Select(RoleAnswer.Of)],
            [.. queries.Of(actor).Select(RightAnswer.Of)]));
    }

    private static IResult Holders(
        string? act,
        string? authority,
        HttpContext context,
        CurrentActor current,
        RightsBook rights,
        RightsQueries queries,
        DefinitionCatalogue catalogue)
    {
        if (act is null || !rights.Table.Acts.TryGetValue(act, out ActRight? found))
        {
            string known = string.Join(", ", rights.Table.Acts.Keys);
            throw new BadInputException("act", $"没有此权限；可查询：{known}。", $"There is no such act; ask for one of {known}.");
        }
        if (authority is not null && !catalogue.Directory.TryFind(authority, out _))
        {
            throw new BadInputException(
                "authority", "没有此机关；请填写机关代码。", "There is no such authority; give its code.");
        }
        IReadOnlyList<string> seen = rights.Reach(current.Of(context.User), Acts.PeopleRead);
        return Results.Ok(new HoldersAnswer(
            RightAnswer.Of(new HeldRight(found, found.Grants)),
            [.. queries.Holders(found, authority, seen).Select(HolderOfRightAnswer.Of)]));
    }
}

/// <summary>A role.</summary>
public sealed record RoleAnswer(string Code, TextAnswer Name)
{
    internal static RoleAnswer Of(Role role) => new(role.Code, TextAnswer.Of(role.Name));
}

/// <summary>A line of the table; <see cref="Duty"/> is <c>involved</c> where the right depends on a part in the case.</summary>
public sealed record GrantAnswer(
    IReadOnlyList<string> Roles, IReadOnlyList<Place> Where, IReadOnlyList<TextAnswer> WhereText, string? Duty, string Line)
{
    internal static GrantAnswer Of(Grant grant) => new(
        [.. grant.Roles.Select(role => role.Code)],
        grant.Where,
        [.. grant.Where.Select(place => TextAnswer.Of(PlaceWords.Of(place)))],
        grant.NeedsInvolvement ? "involved" : null,
        $"{RightsReader.Path}:{grant.Line}");
}

/// <summary>An act and the lines that open it.</summary>
public sealed record RightAnswer(string Act, TextAnswer Name, SubjectKind Subject, IReadOnlyList<GrantAnswer> Grants)
{
    internal static RightAnswer Of(HeldRight held) => new(
        held.Act.Code, TextAnswer.Of(held.Act.Name), held.Act.Subject, [.. held.Grants.Select(GrantAnswer.Of)]);
}

/// <summary>What the caller may do.</summary>
public sealed record OwnRightsAnswer(string Person, IReadOnlyList<RoleAnswer> Roles, IReadOnlyList<RightAnswer> Rights);

/// <summary>Who may do an act.</summary>
public sealed record HoldersAnswer(RightAnswer Right, IReadOnlyList<HolderOfRightAnswer> People);

/// <summary>Somebody who may, with the post that opens it.</summary>
public sealed record HolderOfRightAnswer(
    string Id, string Name, string Post, string? Authority, IReadOnlyList<GrantAnswer> Because)
{
    internal static HolderOfRightAnswer Of(RightHolder holder) => new(
        holder.Person.Id,
        holder.Person.Name,
        holder.Person.Post,
        holder.Person.Actor.Authority,
        [.. holder.Because.Select(GrantAnswer.Of)]);
}
