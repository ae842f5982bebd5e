using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Identity.Oidc;
using CreditSupervision.Host.Identity.Rights;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Ui.Shell;
using CreditSupervision.Rules;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace CreditSupervision.Host.Api;

/// <summary>
/// Signing in and out. Choosing a person is no proof of being one, so that form exists in Development only; elsewhere the
/// authority's identity provider says who it is. Forms carry the antiforgery token.
/// </summary>
internal static class SignInEndpoints
{
    private const string Start = "/sign-in/start";
    private const string Done = "/sign-in/done";

    public static void MapSignIn(this IEndpointRouteBuilder routes, bool isDevelopment)
    {
        SignInWays ways = routes.ServiceProvider.GetRequiredService<SignInWays>();
        if (isDevelopment)
            routes.MapPost(SignIn.Page, InAsync).AllowAnonymous().ExcludeFromDescription();
        if (ways.WithProvider)
        {
            routes.MapGet(Start, Begin).AllowAnonymous().ExcludeFromDescription();
            routes.MapGet(Done, Arrived).AllowAnonymous().ExcludeFromDescription();
        }
        routes.MapPost("/sign-out", OutAsync).AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/api/session", Session).RequireAuthorization().RequiresAct(Acts.SessionRead).WithTags("Rights")
            .WithSummary("Who is signed in, until when, and whether to warn of the end.");
    }

    private static async Task<IResult> InAsync(
        HttpContext context,
        [FromForm] string person,
        PeopleDirectory people,
        AuditLog audit,
        [FromForm] string returnUrl = "/")
    {
        if (!people.TryFind(person, out Person? known))
            return ProblemDocument.SignInNeeded(StatusCodes.Status401Unauthorized);
        await audit.RecordAsync(
            known.Id, AuditActs.SignedIn, known.Id, new SignInDetails("demonstration", null), context.RequestAborted);
        await context.SignInAsync(
            CookieAuthenticationDefaults.AuthenticationScheme,
            CurrentActor.Principal(known, CookieAuthenticationDefaults.AuthenticationScheme));
        return TypedResults.LocalRedirect($"~{LocalOnly(returnUrl)}");
    }

    private static ChallengeHttpResult Begin(string? returnUrl) => TypedResults.Challenge(
        new AuthenticationProperties { RedirectUri = $"{Done}?returnUrl={Uri.EscapeDataString(LocalOnly(returnUrl ?? "/"))}" },
        [OpenIdConnectDefaults.AuthenticationScheme]);

    // The way back from the provider is another site's navigation, on which the browser withholds a strict cookie; this
    // page goes on by itself, and that step is ours.
    private static RazorComponentResult<PlainPage> Arrived(string? returnUrl) => new(new Dictionary<string, object?>
    {
        [nameof(PlainPage.Sentence)] = new BilingualText("登录成功，正在进入。", "Signed in; going on."),
        [nameof(PlainPage.Next)] = LocalOnly(returnUrl ?? "/"),
    });

    private static async Task<IResult> OutAsync(
        HttpContext context, SignInWays ways, CurrentActor current, AuditLog audit, [FromForm] string returnUrl = "/")
    {
        if (current.Find(context.User) is { } person)
        {
            await audit.RecordAsync(
                person.Id, AuditActs.SignedOut, person.Id, new SignInDetails("page", null), context.RequestAborted);
        }
        if (ways.WithProvider)
        {
            // Also at the provider, or the next click would sign the same person in again without a question.
            return TypedResults.SignOut(
                new AuthenticationProperties { RedirectUri = SignIn.Page },
                [CookieAuthenticationDefaults.AuthenticationScheme, OpenIdConnectDefaults.AuthenticationScheme]);
        }
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return TypedResults.LocalRedirect($"~{LocalOnly(returnUrl)}");
    }

    private static SessionAnswer Session(HttpContext context, CurrentActor current, SessionTerms terms)
    {
        Person person = current.Find(context.User)!;
        DateTimeOffset? end = SessionTerms.EndOf(context);
        return new SessionAnswer(
            person.Id, person.Name, person.Post, end, end is { } at && terms.IsNear(at, TimeProvider.System.GetUtcNow()));
    }

    // "//host" and "/\host" would leave this site.
    private static string LocalOnly(string url) =>
        url.StartsWith('/') && !(url.Length > 1 && url[1] is '/' or '\\') && !url.Any(char.IsControl) ? url : "/";
}

/// <summary>The caller's session; <see cref="EndsAt"/> null for a caller without a cookie.</summary>
public sealed record SessionAnswer(string Person, string Name, string Post, DateTimeOffset? EndsAt, bool EndsSoon);
