using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Identity.Rights;

/// <summary>The permission table as it was read: roles, and for each act who may do it. Immutable.</summary>
public sealed record RightsTable
{
    /// <summary>Allows nothing; stands where no definitions are loaded.</summary>
    public static readonly RightsTable Empty = new() { Roles = [], Acts = new Dictionary<string, ActRight>() };

    public required IReadOnlyList<Role> Roles { get; init; }

    /// <summary>By code.</summary>
    public required IReadOnlyDictionary<string, ActRight> Acts { get; init; }
}

/// <summary>Who holds a role: the kind of actor and, where given, the division and the position of the post.</summary>
public sealed record Role(string Code, BilingualText Name, ActorKind Kind, string? Division, string? Position)
{
    public bool IsHeldBy(Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.Kind == Kind
            && (Division is null || actor.Division == Division)
            && (Position is null || actor.Positions.Contains(Position));
    }
}

/// <summary>An act with those who may do it.</summary>
public sealed record ActRight(string Code, BilingualText Name, SubjectKind Subject, IReadOnlyList<Grant> Grants);

/// <summary>
/// Roles that may do an act, where, and under which duty. <paramref name="Where"/> is empty exactly where the act has no
/// subject.
/// </summary>
public sealed record Grant(IReadOnlyList<Role> Roles, IReadOnlyList<Place> Where, bool NeedsInvolvement, int Line);

/// <summary>What a call is about.</summary>
public enum SubjectKind
{
    None,
    Case,
    Authority,
}

/// <summary>How the authority of the subject stands to the actor's own.</summary>
public enum Place
{
    Own,
    Below,
    Above,
    Elsewhere,

    /// <summary>The case is the party's own.</summary>
    Party,
}
