using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Identity.Rights;

/// <summary>Who may do what, and why: the same table the gate asks, told in words.</summary>
public sealed class RightsQueries(RightsBook rights, PeopleDirectory people)
{
    private const int Most = 500;

    /// <summary>The acts open to an actor with the lines that open them; acts without one are left out.</summary>
    public IReadOnlyList<HeldRight> Of(Actor actor) =>
    [
        .. rights.Table.Acts.Values
            .Select(act => new HeldRight(act, rights.GrantsOf(actor, act.Code)))
            .Where(held => held.Grants.Count > 0),
    ];

    /// <summary>
    /// The people who may do an act, at most 500, by id; with <paramref name="authority"/> only those who may do it there
    /// without a duty of their own. <paramref name="seen"/> are the authorities whose people the asker may see.
    /// </summary>
    public IReadOnlyList<RightHolder> Holders(ActRight act, string? authority, IReadOnlyList<string> seen)
    {
        ArgumentNullException.ThrowIfNull(act);
        return
        [
            .. people.All.Where(person => person.Actor.Authority is { } own && seen.Contains(own))
                .Select(person => new RightHolder(person, Because(person.Actor, act, authority)))
                .Where(holder => holder.Because.Count > 0)
                .OrderBy(holder => holder.Person.Id, StringComparer.Ordinal).Take(Most),
        ];
    }

    private IReadOnlyList<Grant> Because(Actor actor, ActRight act, string? authority)
    {
        IReadOnlyList<Grant> grants = rights.GrantsOf(actor, act.Code);
        if (authority is null || act.Subject == SubjectKind.None)
            return grants;
        Place place = rights.PlaceOf(actor, new Subject(authority, null));
        return [.. grants.Where(grant => !grant.NeedsInvolvement && grant.Where.Contains(place))];
    }
}

/// <summary>An act with the lines of the table that open it to somebody.</summary>
public sealed record HeldRight(ActRight Act, IReadOnlyList<Grant> Grants);

/// <summary>Somebody who may do an act, and by which lines.</summary>
public sealed record RightHolder(Person Person, IReadOnlyList<Grant> Because);

/// <summary>The words of the table's places.</summary>
public static class PlaceWords
{
    public static BilingualText Of(Place place) => place switch
    {
        Place.Own => new BilingualText("本机关", "own authority"),
        Place.Below => new BilingualText("下级机关", "authorities below"),
        Place.Above => new BilingualText("上级机关", "authorities above"),
        Place.Elsewhere => new BilingualText("其他机关", "other authorities"),
        Place.Party => new BilingualText("本人（本单位）的案件", "own cases as a party"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
