using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Rules;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace CreditSupervision.Host.Identity.Oidc;

/// <summary>
/// Sign-in with the authority's identity provider: authorization code with PKCE for screens, bearer tokens for programs.
/// Issuer, audience, life and signature of every token are checked by the framework; who it is by <see cref="Admission"/>.
/// </summary>
internal static class OidcSignIn
{
    /// <summary>Where the provider sends the browser back to.</summary>
    public const string CallbackPath = "/sign-in/callback";

    public const string SignedOutPath = "/sign-out/callback";

    /// <summary>Only these; in particular neither <c>none</c> nor a shared secret.</summary>
    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.EcdsaSha256,
        SecurityAlgorithms.RsaSha384, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.RsaSha512,
    ];

    public static AuthenticationBuilder AddOidc(this AuthenticationBuilder authentication, OidcSettings settings)
    {
        authentication.Services.AddSingleton(settings).AddSingleton<Admission>();
        return authentication
            .AddOpenIdConnect(options => Configure(options, settings))
            .AddJwtBearer(options => Configure(options, settings));
    }

    private static void Configure(OpenIdConnectOptions options, OidcSettings settings)
    {
        options.SignInScheme = CookieAuthenticationDefaults.AuthenticationScheme;
        options.Authority = settings.Authority.AbsoluteUri;
        options.ClientId = settings.ClientId;
        options.ClientSecret = settings.ClientSecret;
        options.RequireHttpsMetadata = settings.RequiresHttps;
        options.ResponseType = OpenIdConnectResponseType.Code;
        // The answer comes as a query: a form posted from another site would need cookies that other sites may send.
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.UsePkce = true;
        options.MapInboundClaims = false;
        options.SaveTokens = false;
        options.CallbackPath = CallbackPath;
        options.SignedOutCallbackPath = SignedOutPath;
        options.SignedOutRedirectUri = SignIn.Page;
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.NonceCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = settings.RequiresHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.NonceCookie.SecurePolicy = options.CorrelationCookie.SecurePolicy;
        options.TimeProvider = TimeProvider.System;
        options.Scope.Clear();
        foreach (string scope in settings.Scopes)
            options.Scope.Add(scope);
        Check(options.TokenValidationParameters, settings);
        options.TokenValidationParameters.ValidAudience = settings.ClientId;
        options.Events.OnTokenValidated = async context =>
        {
            Admission admission = context.HttpContext.RequestServices.GetRequiredService<Admission>();
            context.Principal = await admission.PersonAsync(
                context.Principal!, CookieAuthenticationDefaults.AuthenticationScheme, context.HttpContext.RequestAborted);
        };
        options.Events.OnRemoteFailure = RefuseAsync;
    }

    private static void Configure(JwtBearerOptions options, OidcSettings settings)
    {
        options.Authority = settings.Authority.AbsoluteUri;
        options.RequireHttpsMetadata = settings.RequiresHttps;
        options.MapInboundClaims = false;
        options.TimeProvider = TimeProvider.System;
        Check(options.TokenValidationParameters, settings);
        options.TokenValidationParameters.ValidAudience = settings.Audience;
        // An id token is made out for the browser's client and must not open the interface.
        options.TokenValidationParameters.ValidTypes = ["at+jwt"];
        options.Events = new JwtBearerEvents
        {
            OnTokenValidated = async context =>
            {
                Admission admission = context.HttpContext.RequestServices.GetRequiredService<Admission>();
                try
                {
                    context.Principal = await admission.CallerAsync(
                        context.Principal!, JwtBearerDefaults.AuthenticationScheme, context.HttpContext.RequestAborted);
                }
                catch (AdmissionException refused)
                {
                    // This handler lets an exception through as a fault of ours; a failure it answers.
                    context.Fail(refused);
                }
            },
            OnChallenge = context =>
            {
                context.HandleResponse();
                context.Response.Headers.WWWAuthenticate = "Bearer";
                return Problem(context.AuthenticateFailure).ExecuteAsync(context.HttpContext);
            },
        };
    }

    private static void Check(TokenValidationParameters parameters, OidcSettings settings)
    {
        parameters.ValidateIssuer = true;
        parameters.ValidateAudience = true;
        parameters.ValidateLifetime = true;
        parameters.ValidateIssuerSigningKey = true;
        parameters.RequireExpirationTime = true;
        parameters.RequireSignedTokens = true;
        parameters.ValidAlgorithms = Algorithms;
        parameters.ClockSkew = settings.ClockSkew;
    }

    // The browser goes back to the sign-in page, which says the sentence; the fault's name is all the address carries.
    private static async Task RefuseAsync(RemoteFailureContext context)
    {
        context.HandleResponse();
        AdmissionFault fault = (context.Failure as AdmissionException ?? context.Failure?.InnerException as AdmissionException)?.Fault
            ?? AdmissionFault.Failed;
        if (fault == AdmissionFault.Failed)
        {
            await context.HttpContext.RequestServices.GetRequiredService<Admission>()
                .FailedAsync(context.HttpContext.RequestAborted);
        }
        context.Response.Redirect($"{SignIn.Page}?refused={fault}");
    }

    private static ProblemDocument Problem(Exception? failure) => failure switch
    {
        AdmissionException refused => new ProblemDocument(
            StatusCodes.Status403Forbidden, $"SignIn{refused.Fault}", Admission.Sentence(refused.Fault)),
        SecurityTokenExpiredException => Token("TokenExpired", "已过期；请重新获取", "has expired; get a new one"),
        SecurityTokenInvalidAudienceException => Token(
            "TokenAudienceWrong", "不是为本系统签发的；请按本系统的受众申请", "is made out for another audience; ask for this host's"),
        SecurityTokenInvalidIssuerException => Token(
            "TokenIssuerWrong", "不是由约定的认证机构签发的；请使用约定的认证地址", "comes from another issuer; use the agreed one"),
        SecurityTokenInvalidSignatureException or SecurityTokenSignatureKeyNotFoundException => Token(
            "TokenSignatureWrong", "签名不正确；请重新获取，不要改动", "has a wrong signature; get a new one and do not change it"),
        null => ProblemDocument.SignInNeeded(StatusCodes.Status401Unauthorized),
        _ => Token("TokenInvalid", "不符合要求；请重新获取", "did not check out; get a new one"),
    };

    private static ProblemDocument Token(string code, string zh, string en) => new(
        StatusCodes.Status401Unauthorized, code, new BilingualText($"访问令牌{zh}。", $"The access token {en}."));
}
