using CreditSupervision.Host.Identity;

namespace CreditSupervision.Host.Api;

/// <summary>What browsers are told on every answer: no guessing of types, no framing, no foreign scripts.</summary>
internal static class SecurityHeaders
{
    // The page of the API description writes its own small scripts and styles into itself; it shows no data of ours.
    private const string DescriptionPage =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'; object-src 'none'";

    private const string Default =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self' ws: wss:; frame-ancestors 'none'; form-action 'self'{0}; base-uri 'self'; object-src 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app)
    {
        // Signing out is a form that ends at the identity provider; browsers hold that against form-action.
        Uri? provider = app.ApplicationServices.GetRequiredService<SignInWays>().Provider;
        string policy = Default.Replace(
            "{0}", provider is null ? "" : " " + provider.GetLeftPart(UriPartial.Authority), StringComparison.Ordinal);
        bool isDevelopment = app.ApplicationServices.GetRequiredService<IHostEnvironment>().IsDevelopment();
        app.Use((context, next) =>
        {
            IHeaderDictionary headers = context.Response.Headers;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "same-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.ContentSecurityPolicy =
                context.Request.Path.StartsWithSegments("/scalar", StringComparison.Ordinal) ? DescriptionPage : policy;
            if (!isDevelopment && context.Request.IsHttps)
                headers.StrictTransportSecurity = "max-age=31536000";
            if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
                headers.CacheControl = "no-store";
            return next(context);
        });
    }
}
