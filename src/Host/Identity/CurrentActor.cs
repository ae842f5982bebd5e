using System.Security.Claims;
using CreditSupervision.Workflows.Actors;

namespace CreditSupervision.Host.Identity;

/// <summary>From the signed-in principal to the actor of the core. The post comes from the directory at every call, so
/// that a person who was moved does not act on an old cookie.</summary>
public sealed class CurrentActor(PeopleDirectory people)
{
    /// <summary>The person behind the principal; null where nobody, or nobody known, is signed in.</summary>
    public Person? Find(ClaimsPrincipal principal) =>
        principal.Identity?.IsAuthenticated == true
        && principal.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
        && people.TryFind(id, out Person? person)
            ? person
            : null;

    /// <summary>The actor; throws where nobody is signed in, which the authorization in front keeps from happening.</summary>
    public Actor Of(ClaimsPrincipal principal) =>
        Find(principal)?.Actor ?? throw new InvalidOperationException("This call passed authorization without a person.");

    /// <summary>The principal that a cookie carries: the id alone.</summary>
    public static ClaimsPrincipal Principal(Person person, string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, person.Id), new Claim(ClaimTypes.Name, person.Id)], scheme));
}
