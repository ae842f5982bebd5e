using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CreditSupervision.Host.Api;

/// <summary>
/// Signing in and out by form. Choosing a person is no proof of being one, so signing in exists in Development only;
/// both forms carry the antiforgery token.
/// </summary>
internal static class SignInEndpoints
{
    public static void MapSignIn(this IEndpointRouteBuilder routes, bool isDevelopment)
    {
        if (isDevelopment)
            routes.MapPost(SignIn.Page, InAsync).AllowAnonymous().ExcludeFromDescription();
        routes.MapPost("/sign-out", OutAsync).AllowAnonymous().ExcludeFromDescription();
    }

    private static async Task<IResult> InAsync(
        HttpContext context, [FromForm] string person, PeopleDirectory people, [FromForm] string returnUrl = "/")
    {
        if (!people.TryFind(person, out Person? known))
            return ProblemDocument.SignInNeeded(StatusCodes.Status401Unauthorized);
        await context.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            CurrentActor.Principal(known, CookieAuthenticationDefaults.AuthenticationScheme));
        return TypedResults.LocalRedirect($"~{LocalOnly(returnUrl)}");
    }

    private static async Task<RedirectHttpResult> OutAsync(HttpContext context, [FromForm] string returnUrl = "/")
    {
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return TypedResults.LocalRedirect($"~{LocalOnly(returnUrl)}");
    }

    // "//host" and "/\host" would leave this site.
    private static string LocalOnly(string url) =>
        url.StartsWith('/') && !(url.Length > 1 && url[1] is '/' or '\\') && !url.Any(char.IsControl) ? url : "/";
}
