using Microsoft.AspNetCore.Authentication;

namespace CreditSupervision.Host.Identity;

/// <summary>
/// How long a sign-in at a screen lasts, from <c>identity:session</c>. It ends at a fixed time, which the pages show,
/// and warn of before, so that nobody loses what they typed.
/// </summary>
public sealed record SessionTerms
{
    public int Minutes { get; init; } = 480;

    /// <summary>How long before the end the pages warn.</summary>
    public int WarningMinutes { get; init; } = 15;

    /// <summary>The end of the session behind the request, null where the caller did not come with a cookie.</summary>
    public static DateTimeOffset? EndOf(HttpContext context) =>
        context.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties?.ExpiresUtc;

    /// <summary>Whether the pages should warn, by the machine's own clock, which the cookie also goes by.</summary>
    public bool IsNear(DateTimeOffset end, DateTimeOffset now) => end - now <= TimeSpan.FromMinutes(WarningMinutes);
}
