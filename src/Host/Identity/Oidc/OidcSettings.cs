namespace CreditSupervision.Host.Identity.Oidc;

/// <summary>
/// The identity provider the authority runs, from <c>identity:oidc</c>. Everything but the secret may stand in a settings
/// file; see <c>docs/operations.md</c>.
/// </summary>
internal sealed record OidcSettings
{
    public const string Section = "identity:oidc";

    /// <summary>The issuer's address, under which its discovery document lies.</summary>
    public required Uri Authority { get; init; }

    /// <summary>The client this host is registered as for the sign-in of people.</summary>
    public required string ClientId { get; init; }

    /// <summary>Null for a public client, which PKCE alone protects.</summary>
    public string? ClientSecret { get; init; }

    /// <summary>What a bearer token must be made out for.</summary>
    public required string Audience { get; init; }

    /// <summary>The claim that holds the sign-in name of a person of the directory.</summary>
    public required string PersonClaim { get; init; }

    public required IReadOnlyList<string> Scopes { get; init; }

    /// <summary>How far the clocks may differ when a token's life is judged.</summary>
    public required TimeSpan ClockSkew { get; init; }

    /// <summary>False only in Development, for a provider on the same machine.</summary>
    public required bool RequiresHttps { get; init; }

    /// <summary>The systems that call with client credentials, by client id.</summary>
    public required IReadOnlyDictionary<string, SystemClient> Systems { get; init; }

    /// <summary>The settings; null where no provider is named. Throws where they are incomplete, with what to add.</summary>
    public static OidcSettings? Read(IConfiguration configuration, bool isDevelopment)
    {
        IConfigurationSection section = configuration.GetSection(Section);
        if (section["authority"] is not { Length: > 0 } authority)
            return null;
        if (!Uri.TryCreate(authority, UriKind.Absolute, out Uri? address))
            throw new InvalidDataException($"{Section}:authority '{authority}' is no address; give the issuer's https address.");
        bool allowsHttp = section.GetValue("allowHttp", defaultValue: false);
        if (allowsHttp && !(isDevelopment && address.IsLoopback))
        {
            throw new InvalidDataException(
                $"{Section}:allowHttp is for a provider on this machine in Development only; remove it and use https.");
        }
        return new OidcSettings
        {
            Authority = address,
            ClientId = Required(section, "clientId"),
            ClientSecret = SecretSetting.Read(configuration, $"{Section}:clientSecret"),
            Audience = Required(section, "audience"),
            PersonClaim = section["personClaim"] ?? "preferred_username",
            Scopes = section.GetSection("scopes").Get<string[]>() ?? ["openid", "profile"],
            ClockSkew = TimeSpan.FromSeconds(section.GetValue("clockSkewSeconds", defaultValue: 30)),
            RequiresHttps = !allowsHttp,
            Systems = section.GetSection("systems").GetChildren().ToDictionary(
                system => Required(system, "clientId"),
                system => new SystemClient(system.Key, Required(system, "scope")),
                StringComparer.Ordinal),
        };
    }

    private static string Required(IConfigurationSection section, string name) =>
        section[name] is { Length: > 0 } value
            ? value
            : throw new InvalidDataException($"{section.Path}:{name} is missing; add it, or remove {Section} altogether.");
}

/// <summary>
/// A neighbouring system: the position that its role in the permission table asks for, and the scope without which its
/// token opens nothing.
/// </summary>
internal sealed record SystemClient(string Position, string Scope);
