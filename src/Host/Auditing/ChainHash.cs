using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Org.BouncyCastle.Crypto.Digests;

namespace CreditSupervision.Host.Auditing;

/// <summary>
/// One hash of the chain in the making. Each part goes in with its length, so that no two different rows have the same
/// bytes.
/// </summary>
internal sealed class ChainHash : IDisposable
{
    private readonly IncrementalHash? sha256;
    private readonly SM3Digest? sm3;

    public ChainHash(ChainAlgorithm algorithm)
    {
        if (algorithm == ChainAlgorithm.Sm3)
            sm3 = new SM3Digest();
        else
            sha256 = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    }

    /// <summary>The hash of bytes as they are.</summary>
    public static string Of(ChainAlgorithm algorithm, ReadOnlySpan<byte> bytes)
    {
        using ChainHash hash = new(algorithm);
        return hash.Append(bytes).ToHex();
    }

    public ChainHash Append(ReadOnlySpan<byte> bytes)
    {
        sha256?.AppendData(bytes);
        sm3?.BlockUpdate(bytes);
        return this;
    }

    public ChainHash Number(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        return Append(bytes);
    }

    public ChainHash Part(ReadOnlySpan<byte> bytes) => Number(bytes.Length).Append(bytes);

    public ChainHash Part(string text) => Part(Encoding.UTF8.GetBytes(text));

    /// <summary>Ends the hash; nothing may follow.</summary>
    public byte[] ToBytes()
    {
        if (sha256 is not null)
            return sha256.GetHashAndReset();
        byte[] bytes = new byte[sm3!.GetDigestSize()];
        sm3.DoFinal(bytes);
        return bytes;
    }

    public string ToHex() => Convert.ToHexStringLower(ToBytes());

    public void Dispose() => sha256?.Dispose();
}
