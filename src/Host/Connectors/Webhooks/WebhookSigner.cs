using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto.Digests;
using Org.BouncyCastle.Crypto.Macs;
using Org.BouncyCastle.Crypto.Parameters;

namespace CreditSupervision.Host.Connectors.Webhooks;

/// <summary>
/// Signs what is sent: an HMAC over the moment, a full stop and the bytes. The moment is under the signature, so that a
/// recorded message cannot be sent again later; a receiver refuses what is older than a few minutes.
/// </summary>
public sealed class WebhookSigner
{
    public const string TimestampHeader = "X-Credit-Timestamp";
    public const string SignatureHeader = "X-Credit-Signature";
    public const string Sha256 = "hmac-sha256";
    public const string Sm3 = "hmac-sm3";

    /// <summary>A shorter secret could be tried out.</summary>
    public const int ShortestSecret = 16;

    private readonly string algorithm;
    private readonly byte[] secret;

    /// <summary><paramref name="algorithm"/> is one of the two constants; both are checked by whoever reads the settings.</summary>
    public WebhookSigner(string algorithm, byte[] secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        ArgumentOutOfRangeException.ThrowIfLessThan(secret.Length, ShortestSecret);
        if (algorithm is not (Sha256 or Sm3))
            throw new ArgumentException($"The signature is {Sha256} or {Sm3}.", nameof(algorithm));
        this.algorithm = algorithm;
        this.secret = [.. secret];
    }

    /// <summary>Puts the moment and the signature into the headers.</summary>
    public void Sign(HttpRequestMessage request, ReadOnlySpan<byte> bytes, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(request);
        string moment = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.Add(TimestampHeader, moment);
        request.Headers.Add(SignatureHeader, $"{algorithm}={Signature(moment, bytes)}");
    }

    /// <summary>The signature in lower-case hexadecimal digits.</summary>
    public string Signature(string moment, ReadOnlySpan<byte> bytes)
    {
        byte[] signed = [.. Encoding.ASCII.GetBytes(moment), (byte)'.', .. bytes];
        if (algorithm == Sha256)
            return Convert.ToHexStringLower(HMACSHA256.HashData(secret, signed));
        HMac mac = new(new SM3Digest());
        mac.Init(new KeyParameter(secret));
        mac.BlockUpdate(signed, 0, signed.Length);
        byte[] result = new byte[mac.GetMacSize()];
        mac.DoFinal(result, 0);
        return Convert.ToHexStringLower(result);
    }
}
