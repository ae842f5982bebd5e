using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Identity.Rights;

/// <summary>
/// The one place where the permission table is read: may this actor call this at all, about whom, and why. Deny by
/// default. What is lawful inside a case is the decider's to judge, not this.
/// </summary>
public sealed class RightsBook(DefinitionCatalogue catalogue, TimeProvider time)
{
    /// <summary>The table in force today: a published one counts from its day on.</summary>
    public RightsTable Table => catalogue.On(time.Today()).Rights;

    /// <summary>The roles of an actor; empty for somebody who holds no post of the Table.</summary>
    public IReadOnlyList<Role> RolesOf(Actor actor) => [.. Table.Roles.Where(role => role.IsHeldBy(actor))];

    /// <summary>The lines under which the actor may do the act somewhere; empty where they may nowhere.</summary>
    public IReadOnlyList<Grant> GrantsOf(Actor actor, string act) =>
        Table.Acts.TryGetValue(act, out ActRight? right)
            ? [.. right.Grants.Where(grant => grant.Roles.Any(role => role.IsHeldBy(actor)))]
            : [];

    /// <summary>Whether the actor may do the act at all: to anybody, or somewhere.</summary>
    public bool May(Actor actor, string act) => GrantsOf(actor, act).Count > 0;

    /// <summary>
    /// Whether the actor may do the act to this subject. <paramref name="isInvolved"/> is asked only where a line of the
    /// table depends on it.
    /// </summary>
    public async ValueTask<bool> MayAsync(Actor actor, string act, Subject subject, Func<ValueTask<bool>> isInvolved)
    {
        ArgumentNullException.ThrowIfNull(isInvolved);
        Place place = PlaceOf(actor, subject);
        Grant[] fitting = [.. GrantsOf(actor, act).Where(grant => grant.Where.Contains(place))];
        return fitting.Any(grant => !grant.NeedsInvolvement) || (fitting.Length > 0 && await isInvolved());
    }

    /// <summary>Whether the actor may do the act to an authority as a whole.</summary>
    public bool May(Actor actor, string act, string authority)
    {
        Place place = PlaceOf(actor, new Subject(authority, PartyCode: null));
        return GrantsOf(actor, act).Any(grant => !grant.NeedsInvolvement && grant.Where.Contains(place));
    }

    /// <summary>The authorities to which the actor may do the act, by code, without those that depend on a duty.</summary>
    public IReadOnlyList<string> Reach(Actor actor, string act) =>
        GrantsOf(actor, act).Count == 0
            ? []
            : [.. catalogue.Directory.Authorities.Select(known => known.Code).Where(code => May(actor, act, code))];

    /// <summary>How the subject stands to the actor.</summary>
    public Place PlaceOf(Actor actor, Subject subject)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(subject);
        if (actor.Kind == ActorKind.Party)
            return actor.PartyCode is { Length: > 0 } code && code == subject.PartyCode ? Place.Party : Place.Elsewhere;
        if (actor.Authority is null)
            return Place.Elsewhere;
        return actor.Authority == subject.Authority ? Place.Own
            : IsAbove(actor.Authority, subject.Authority) ? Place.Below
            : IsAbove(subject.Authority, actor.Authority) ? Place.Above
            : Place.Elsewhere;
    }

    // The reader refuses a superior that is missing; the count keeps a circle from going on for ever.
    private bool IsAbove(string higher, string lower)
    {
        string? code = lower;
        for (int level = 0; level < 8 && code is not null && catalogue.Directory.TryFind(code, out Authority? known); level++)
        {
            if (known.Superior == higher)
                return true;
            code = known.Superior;
        }

        return false;
    }
}

/// <summary>What a call is about: the authority that answers for it and, for a case, the party's unified code.</summary>
public sealed record Subject(string Authority, string? PartyCode);
