using System.Text.Unicode;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Ui.Shell;
using CreditSupervision.Host.Ui.Track;
using CreditSupervision.Host.Ui.Words;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.WebEncoders;

namespace CreditSupervision.Host.Ui;

/// <summary>
/// Puts the screens into the host. The caller has registered definitions, storage and sign-in, and lets requests pass
/// authorization and the antiforgery check before them.
/// </summary>
public static class UiRegistration
{
    private const string Api = "/api";

    // The first is the one for everybody who chose none.
    private static readonly string[] Languages = ["zh-CN", "en"];

    public static IServiceCollection AddCreditUi(this IServiceCollection services)
    {
        services.AddRazorComponents();
        // Chinese as itself, not as a numeric entity per character; what is special in HTML stays escaped.
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new(UnicodeRanges.All));
        services.AddLocalization();
        services.AddHttpContextAccessor();
        services.AddAntiforgery();
        services.AddScoped(provider => provider.GetRequiredService<DefinitionCatalogue>().Grounds);
        services.AddScoped(provider => new SourceWords(provider.GetRequiredService<DefinitionCatalogue>()
            .On(provider.GetRequiredService<TimeProvider>().Today()).Sources));
        services.AddScoped<CodeWords>().AddScoped<PostWords>().AddScoped<LogWords>().AddScoped<TrackWords>();
        return services.AddScoped<Viewer>();
    }

    public static WebApplication MapCreditUi(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions
        {
            FileProvider = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "wwwroot")),
        });
        // The interface speaks by its own rule; a page by the language the person chose.
        app.UseWhen(
            context => !context.Request.Path.StartsWithSegments(Api, StringComparison.Ordinal),
            pages => pages.UseRequestLocalization(new RequestLocalizationOptions
            {
                RequestCultureProviders = [new CookieRequestCultureProvider()],
            }.SetDefaultCulture(Languages[0]).AddSupportedCultures(Languages).AddSupportedUICultures(Languages)));
        app.MapPost("/language", ChooseLanguage).AllowAnonymous().ExcludeFromDescription();
        app.MapRazorComponents<App>().Add(endpoint =>
        {
            LeaveSignInToItsEndpoint(endpoint);
            OpenTheFrameworksOwn(endpoint);
        });
        app.MapFallback(NotFound).AllowAnonymous();
        return app;
    }

    // Signing in is posted to the identity room's own endpoint at the same address.
    private static void LeaveSignInToItsEndpoint(EndpointBuilder endpoint)
    {
        if (endpoint is not RouteEndpointBuilder { RoutePattern.RawText: "/sign-in" })
            return;
        foreach (HttpMethodMetadata methods in endpoint.Metadata.OfType<HttpMethodMetadata>().ToArray())
            endpoint.Metadata.Remove(methods);
        endpoint.Metadata.Add(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
    }

    // The framework's own helper addresses show nothing of ours.
    private static void OpenTheFrameworksOwn(EndpointBuilder endpoint)
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } route }
            && route.TrimStart('/').StartsWith("_framework/", StringComparison.Ordinal))
            endpoint.Metadata.Add(new AllowAnonymousAttribute());
    }

    private static RedirectHttpResult ChooseLanguage(
        HttpContext context, [FromForm] string culture, [FromForm] string returnUrl = "/")
    {
        string known = Languages.Contains(culture) ? culture : Languages[0];
        context.Response.Cookies.Append(
            CookieRequestCultureProvider.DefaultCookieName,
            CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(known)),
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                MaxAge = TimeSpan.FromDays(365),
                SameSite = SameSiteMode.Lax,
            });
        return TypedResults.LocalRedirect(IsLocal(returnUrl) ? returnUrl : "/");
    }

    // "//host" and "/\host" would leave this site.
    private static bool IsLocal(string url) =>
        url.StartsWith('/') && !(url.Length > 1 && url[1] is '/' or '\\') && !url.Any(char.IsControl);

    // A program that asks for what is not there gets the bare status, a person a page.
    private static IResult NotFound(HttpContext context) =>
        context.Request.Path.StartsWithSegments(Api, StringComparison.Ordinal)
            ? TypedResults.NotFound()
            : new RazorComponentResult<App> { StatusCode = StatusCodes.Status404NotFound };
}
