using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Host.Identity.Oidc;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace CreditSupervision.Host.Identity;

/// <summary>
/// How people and systems sign in: a cookie, filled by the authority's identity provider; a bearer token of the same
/// provider; and in Development also a list of people and the header that names one.
/// </summary>
internal static class SignIn
{
    private const string Choice = "Choice";
    private const string Bearer = "Bearer ";

    /// <summary>The page that offers the ways to sign in.</summary>
    public const string Page = "/sign-in";

    public static IServiceCollection AddSignIn(
        this IServiceCollection services, IConfiguration configuration, bool isDevelopment)
    {
        OidcSettings? oidc = OidcSettings.Read(configuration, isDevelopment);
        SessionTerms terms = configuration.GetSection("identity:session").Get<SessionTerms>() ?? new SessionTerms();
        AuthenticationBuilder authentication = services.AddSingleton(terms).AddSingleton(new SignInWays(oidc is not null, isDevelopment, oidc?.Authority))
            .AddAuthentication(Choice)
            .AddPolicyScheme(Choice, null, options => options.ForwardDefaultSelector = context =>
                isDevelopment && context.Request.Headers.ContainsKey(DevSignIn.Header) ? DevSignIn.SchemeName
                : oidc is not null && CarriesToken(context.Request) ? JwtBearerDefaults.AuthenticationScheme
                : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options => ConfigureCookie(options, terms, isDevelopment));
        if (oidc is not null)
            authentication.AddOidc(oidc);
        if (isDevelopment)
        {
            authentication.AddScheme<AuthenticationSchemeOptions, DevSignIn>(
                DevSignIn.SchemeName, options => options.TimeProvider = TimeProvider.System);
        }
        services.AddAntiforgery(options =>
        {
            options.Cookie.SecurePolicy = Secure(isDevelopment);
            options.Cookie.SameSite = SameSiteMode.Strict;
        });
        return services.AddAuthorization().AddSingleton<CurrentActor>();
    }

    /// <summary>Without TLS only in Development; elsewhere a browser never sends the cookie in the clear.</summary>
    public static CookieSecurePolicy Secure(bool isDevelopment) =>
        isDevelopment ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;

    private static bool CarriesToken(HttpRequest request) =>
        request.Headers["Authorization"].ToString().StartsWith(Bearer, StringComparison.OrdinalIgnoreCase);

    private static void ConfigureCookie(CookieAuthenticationOptions options, SessionTerms terms, bool isDevelopment)
    {
        options.Cookie.Name = "credit-supervision";
        options.Cookie.HttpOnly = true;
        // Strict: no other site's page may act with this sign-in.
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = Secure(isDevelopment);
        options.LoginPath = Page;
        options.ExpireTimeSpan = TimeSpan.FromMinutes(terms.Minutes);
        // A fixed end, which the pages can show.
        options.SlidingExpiration = false;
        // The demonstration clock jumps by months; a sign-in lasts by the real one.
        options.TimeProvider = TimeProvider.System;
        options.Events.OnRedirectToLogin = context => AnswerAsync(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => AnswerAsync(context, StatusCodes.Status403Forbidden);
    }

    // A program gets a problem document, a person in a browser the sign-in page.
    private static async Task AnswerAsync(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            await ProblemDocument.SignInNeeded(status).ExecuteAsync(context.HttpContext);
        else
            context.Response.Redirect(context.RedirectUri);
    }
}

/// <summary>What the sign-in page can offer here.</summary>
public sealed record SignInWays(bool WithProvider, bool WithDemonstration, Uri? Provider);
