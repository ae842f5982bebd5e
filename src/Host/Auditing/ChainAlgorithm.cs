namespace CreditSupervision.Host.Auditing;

/// <summary>
/// The hash of the audit's chain: SHA-256, or SM3 (GB/T 32905) where the authority's cryptography rules ask for the
/// national algorithm. Every row names its own, so a changed setting leaves old rows verifiable.
/// </summary>
public sealed record ChainAlgorithm
{
    /// <summary>The setting: <c>sha256</c> (also where nothing is set) or <c>sm3</c>.</summary>
    public const string Setting = "audit:hash";

    private ChainAlgorithm(string name) => Name = name;

    public static ChainAlgorithm Sha256 { get; } = new("sha256");

    public static ChainAlgorithm Sm3 { get; } = new("sm3");

    /// <summary>SHA-256 in one go, as the first rows were written; only read, never written again.</summary>
    public static ChainAlgorithm Flat { get; } = new("sha256-flat");

    /// <summary>As rows, seals and exports write it; never reused for another algorithm.</summary>
    public string Name { get; }

    /// <summary>The algorithm of a row; null where the name is unknown, which a verification reports.</summary>
    public static ChainAlgorithm? Find(string name) => name switch
    {
        "sha256" => Sha256,
        "sm3" => Sm3,
        "sha256-flat" => Flat,
        _ => null,
    };

    /// <summary>The algorithm new rows take; throws where the setting is neither of the two.</summary>
    public static ChainAlgorithm From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        string name = configuration[Setting] is { Length: > 0 } set ? set : Sha256.Name;
        return Find(name) is { } found && found != Flat
            ? found
            : throw new InvalidDataException($"{Setting} is '{name}'; write sha256 or sm3.");
    }

    public override string ToString() => Name;
}
