using System.Security.Cryptography;
using System.Text;

namespace CreditSupervision.Host.Signing;

/// <summary>
/// Signs what other systems embed, with ECDSA over P-256 and SHA-256. The private key comes from the environment or a
/// file; only a development host makes one by itself. The public half is published at <c>/api/check/key</c>.
/// </summary>
public sealed class AnswerSigner : IDisposable
{
    /// <summary>The setting with the private key itself, as PEM.</summary>
    public const string KeySetting = "signing:key";

    /// <summary>The setting with the path of a PEM file.</summary>
    public const string FileSetting = "signing:keyFile";

    public const string Algorithm = "ES256";

    private const string DevelopmentKey = "signing-key.development.pem";
    private const int KeyIdLength = 16;

    private readonly ECDsa key;

    private AnswerSigner(ECDsa key)
    {
        this.key = key;
        PublicKey = key.ExportSubjectPublicKeyInfoPem();
        KeyId = Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..KeyIdLength];
    }

    /// <summary>The public key as PEM.</summary>
    public string PublicKey { get; }

    /// <summary>Names the key, so that a receiver notices a change of key: the beginning of the hash of its public half.</summary>
    public string KeyId { get; }

    /// <summary>
    /// The signer by the settings; null where none is configured outside Development: answers then say that they are
    /// unsigned. A key that cannot be read throws, so that a host never starts unsigned by mistake.
    /// </summary>
    public static AnswerSigner? From(IConfiguration configuration, bool isDevelopment, string dataFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration[KeySetting] is { Length: > 0 } pem)
            return FromPem(pem, KeySetting);
        if (configuration[FileSetting] is { Length: > 0 } file)
            return FromPem(File.ReadAllText(file), file);
        return isDevelopment ? Development(dataFolder) : null;
    }

    public static AnswerSigner FromPem(string pem, string source)
    {
        ECDsa key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            return new AnswerSigner(key);
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or CryptographicException)
        {
            key.Dispose();
            // Without the key's own text: a message ends in a log.
            throw new InvalidDataException($"{source}: no private EC key in PEM form; make one with openssl ecparam -name prime256v1 -genkey.");
        }
    }

    /// <summary>The signature over the UTF-8 bytes of a text, as base64.</summary>
    public string Sign(string text)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        lock (key)
            return Convert.ToBase64String(key.SignData(bytes, HashAlgorithmName.SHA256));
    }

    public void Dispose() => key.Dispose();

    private static AnswerSigner Development(string dataFolder)
    {
        string path = Path.Combine(dataFolder, DevelopmentKey);
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(dataFolder);
            using ECDsa made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            // Nobody else may read it, not even for the moment between two calls.
            FileStreamOptions own = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
                own.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using StreamWriter file = new(path, own);
            file.Write(made.ExportPkcs8PrivateKeyPem());
        }

        return FromPem(File.ReadAllText(path), path);
    }
}
