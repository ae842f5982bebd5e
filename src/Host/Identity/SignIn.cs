using CreditSupervision.Host.Api.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace CreditSupervision.Host.Identity;

/// <summary>How people sign in: a cookie, and in Development also the header that names a person.</summary>
internal static class SignIn
{
    private const string Choice = "Choice";

    /// <summary>The page that offers the people of the demonstration world.</summary>
    public const string Page = "/sign-in";

    public static IServiceCollection AddSignIn(this IServiceCollection services, bool isDevelopment)
    {
        AuthenticationBuilder authentication = services.AddAuthentication(Choice)
            .AddPolicyScheme(Choice, null, options => options.ForwardDefaultSelector = context =>
                isDevelopment && context.Request.Headers.ContainsKey(DevSignIn.Header)
                    ? DevSignIn.SchemeName
                    : CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(ConfigureCookie);
        if (isDevelopment)
        {
            authentication.AddScheme<AuthenticationSchemeOptions, DevSignIn>(
                DevSignIn.SchemeName, options => options.TimeProvider = TimeProvider.System);
        }
        return services.AddAuthorization().AddSingleton<CurrentActor>();
    }

    private static void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "credit-supervision";
        options.Cookie.HttpOnly = true;
        // Strict: no other site's page may act with this sign-in.
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.LoginPath = Page;
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
