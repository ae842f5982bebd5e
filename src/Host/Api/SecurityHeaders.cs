namespace CreditSupervision.Host.Api;

/// <summary>What browsers are told on every answer: no guessing of types, no framing, no foreign scripts.</summary>
internal static class SecurityHeaders
{
    // The page of the API description writes its own small scripts and styles into itself.
    private const string DescriptionPage =
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
        + "font-src 'self' data:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

    private const string Default =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "connect-src 'self' ws: wss:; frame-ancestors 'none'; form-action 'self'; base-uri 'self'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        IHeaderDictionary headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers.ContentSecurityPolicy =
            context.Request.Path.StartsWithSegments("/scalar", StringComparison.Ordinal) ? DescriptionPage : Default;
        if (context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal))
            headers.CacheControl = "no-store";
        return next(context);
    });
}
