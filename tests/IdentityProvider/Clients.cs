using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace CreditSupervision.IdentityProvider;

/// <summary>The clients the tests use: the host's screens, and systems with client credentials.</summary>
internal static class Clients
{
    public const string Audience = "credit-supervision";
    public const string PushScope = "penalties.push";

    public static async Task RegisterAsync(IOpenIddictApplicationManager applications, Uri host, string secret)
    {
        await applications.CreateAsync(new OpenIddictApplicationDescriptor
        {
            ClientId = "credit-screens",
            ClientSecret = secret,
            ConsentType = ConsentTypes.Implicit,
            RedirectUris = { new Uri(host, "/sign-in/callback") },
            PostLogoutRedirectUris = { new Uri(host, "/sign-out/callback") },
            Permissions =
            {
                Permissions.Endpoints.Authorization,
                Permissions.Endpoints.Token,
                Permissions.Endpoints.EndSession,
                Permissions.GrantTypes.AuthorizationCode,
                Permissions.ResponseTypes.Code,
                Permissions.Scopes.Profile,
            },
        });
        // The second is registered here but unknown to the host.
        foreach (string client in new[] { "case-handling", "stranger" })
        {
            await applications.CreateAsync(new OpenIddictApplicationDescriptor
            {
                ClientId = client,
                ClientSecret = secret,
                Permissions =
                {
                    Permissions.Endpoints.Token,
                    Permissions.GrantTypes.ClientCredentials,
                    Permissions.Prefixes.Scope + PushScope,
                },
            });
        }
    }
}
