using System.Globalization;
using System.Security.Claims;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Identity;

/// <summary>From the signed-in principal to the actor of the core. The post comes from the directory at every call, so
/// that a person who was moved does not act on an old cookie.</summary>
public sealed class CurrentActor(PeopleDirectory people)
{
    private const string StampClaim = "credit:stamp";
    private const string SystemClaim = "credit:system";
    private const string HeldClaim = "credit:role-held";
    private const string Yes = "yes";

    /// <summary>The person behind the principal; null where nobody, or nobody known, is signed in.</summary>
    public Person? Find(ClaimsPrincipal principal)
    {
        ArgumentNullException.ThrowIfNull(principal);
        if (principal.Identity?.IsAuthenticated != true)
            return null;
        if (principal.FindFirstValue(SystemClaim) is { } position)
            return System(position, principal.FindFirstValue(HeldClaim) == Yes);
        return principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            && people.TryFind(id, out Person? person)
            && principal.FindFirstValue(StampClaim) == Stamp(person)
                ? person
                : null;
    }

    /// <summary>The actor; throws where nobody is signed in, which the authorization in front keeps from happening.</summary>
    public Actor Of(ClaimsPrincipal principal) =>
        Find(principal)?.Actor ?? throw new InvalidOperationException("This call passed authorization without a person.");

    /// <summary>The principal that a cookie carries: the id, and the count of resets it was made under.</summary>
    public static ClaimsPrincipal Principal(Person person, string scheme) =>
        new(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, person.Id),
                new Claim(ClaimTypes.Name, person.Id),
                new Claim(StampClaim, Stamp(person)),
            ],
            scheme));

    /// <summary>The principal of a system for one call; without its scope it holds no role.</summary>
    public static ClaimsPrincipal System(string position, bool holdsRole, string scheme) =>
        new(new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, IdOf(position)),
                new Claim(ClaimTypes.Name, IdOf(position)),
                new Claim(SystemClaim, position),
                .. holdsRole ? [new Claim(HeldClaim, Yes)] : Array.Empty<Claim>(),
            ],
            scheme));

    private static string IdOf(string position) => $"system.{position}";

    private static string Stamp(Person person) => person.Stamp.ToString(CultureInfo.InvariantCulture);

    private static Person System(string position, bool holdsRole) => new()
    {
        Id = IdOf(position),
        Name = position,
        Post = "对接系统",
        Actor = new Actor
        {
            Id = IdOf(position),
            Name = position,
            Kind = ActorKind.System,
            Positions = holdsRole ? [position] : [],
        },
    };
}
