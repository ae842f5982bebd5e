using System.Globalization;
using System.Security.Claims;
using System.Security.Cryptography;
using CreditSupervision.IdentityProvider;
using Microsoft.AspNetCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

// A real OpenID Connect provider for the tests: OpenIddict, told by the command line which host it serves.
//   --urls ADDRESS  --host ADDRESS-OF-THE-HOST  --secret CLIENT-SECRET
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
string host = builder.Configuration["host"] ?? throw new InvalidOperationException("--host is missing.");
string secret = builder.Configuration["secret"] ?? throw new InvalidOperationException("--secret is missing.");
string database = Path.Combine(Path.GetTempPath(), $"identity-provider-{Environment.ProcessId}.db");
builder.Logging.SetMinimumLevel(LogLevel.Warning);
builder.Services.AddDbContext<ProviderDb>(options => options.UseSqlite($"Data Source={database}").UseOpenIddict());
builder.Services.AddOpenIddict()
    .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<ProviderDb>())
    .AddServer(server =>
    {
        server.SetAuthorizationEndpointUris("connect/authorize").SetTokenEndpointUris("connect/token")
            .SetEndSessionEndpointUris("connect/end-session");
        server.AllowAuthorizationCodeFlow().RequireProofKeyForCodeExchange().AllowClientCredentialsFlow();
        server.RegisterScopes(Scopes.OpenId, Scopes.Profile, Clients.PushScope);
        // Keys of this process: a second provider has other ones, and its tokens another signature.
        server.AddSigningKey(new RsaSecurityKey(RSA.Create(2048)));
        server.AddEncryptionKey(new SymmetricSecurityKey(RandomNumberGenerator.GetBytes(32)));
        server.DisableAccessTokenEncryption();
        server.UseAspNetCore().EnableAuthorizationEndpointPassthrough().EnableTokenEndpointPassthrough()
            .EnableEndSessionEndpointPassthrough().DisableTransportSecurityRequirement();
    });
WebApplication app = builder.Build();
await using (AsyncServiceScope scope = app.Services.CreateAsyncScope())
{
    await scope.ServiceProvider.GetRequiredService<ProviderDb>().Database.EnsureCreatedAsync();
    await Clients.RegisterAsync(
        scope.ServiceProvider.GetRequiredService<IOpenIddictApplicationManager>(), new Uri(host), secret);
}

app.MapGet("/ready", () => "ready");

// The login form, without a password: the tests post who they are, which no real provider would believe.
app.MapMethods("/connect/authorize", [HttpMethods.Get, HttpMethods.Post], (HttpContext context) =>
{
    OpenIddictRequest request = context.GetOpenIddictServerRequest()!;
    string? login = context.Request.HasFormContentType ? context.Request.Form["login"].ToString() : null;
    if (string.IsNullOrEmpty(login))
    {
        // The question goes along in the form: a posted request is read from its body alone.
        string asked = string.Concat(context.Request.Query.Select(field =>
            $"<input type=\"hidden\" name=\"{Encode(field.Key)}\" value=\"{Encode(field.Value.ToString())}\">"));
        return Results.Content(
            $"""<form method="post" action="/connect/authorize">{asked}<input id="login" name="login"><button>login</button></form>""",
            "text/html");
    }
    return SignIn(Person(login, request.GetScopes()));
});
app.MapPost("/connect/token", async (HttpContext context) =>
{
    OpenIddictRequest request = context.GetOpenIddictServerRequest()!;
    if (request.IsClientCredentialsGrantType())
    {
        ClaimsIdentity system = new(TokenValidationParameters.DefaultAuthenticationType, Claims.Name, Claims.Role);
        system.SetClaim(Claims.Subject, request.ClientId);
        return SignIn(Prepared(system, request.GetScopes(), request));
    }
    ClaimsPrincipal person = (await Microsoft.AspNetCore.Authentication.AuthenticationHttpContextExtensions.AuthenticateAsync(
        context, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme)).Principal!;
    return SignIn(person);
});
app.MapMethods("/connect/end-session", [HttpMethods.Get, HttpMethods.Post], () =>
    Results.SignOut(authenticationSchemes: [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]));
app.Lifetime.ApplicationStopped.Register(() => File.Delete(database));
await app.RunAsync();

static string Encode(string text) => System.Text.Encodings.Web.HtmlEncoder.Default.Encode(text);

static IResult SignIn(ClaimsPrincipal principal) =>
    Results.SignIn(principal, authenticationScheme: OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);

// "name#account" is another account under the same sign-in name.
static ClaimsPrincipal Person(string login, IEnumerable<string> scopes)
{
    string[] parts = login.Split('#');
    ClaimsIdentity identity = new(TokenValidationParameters.DefaultAuthenticationType, Claims.Name, Claims.Role);
    identity.SetClaim(Claims.Subject, parts.Length > 1 ? parts[1] : $"account of {parts[0]}");
    if (parts[0] != "nameless")
        identity.SetClaim(Claims.PreferredUsername, parts[0]);
    return Prepared(identity, scopes, request: null);
}

static ClaimsPrincipal Prepared(ClaimsIdentity identity, IEnumerable<string> scopes, OpenIddictRequest? request)
{
    identity.SetScopes(scopes);
    // A test may ask for a token that is made out for somebody else, or that is over soon.
    identity.SetResources((string?)request?["test_audience"] ?? Clients.Audience);
    if ((string?)request?["test_life_seconds"] is { } life)
        identity.SetAccessTokenLifetime(TimeSpan.FromSeconds(int.Parse(life, CultureInfo.InvariantCulture)));
    identity.SetDestinations(_ => [Destinations.AccessToken, Destinations.IdentityToken]);
    return new ClaimsPrincipal(identity);
}
