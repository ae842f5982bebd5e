using System.Security.Cryptography;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// Drops each message as one file into the receiver's folder, whole or not at all. The name is the message's id, so a
/// repeat writes the same bytes over themselves.
/// </summary>
public sealed class FileDrop(string folder) : IDelivery
{
    public async Task<string> DeliverAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        string finished = FileOf(parcel);
        Directory.CreateDirectory(Path.GetDirectoryName(finished)!);
        string unfinished = $"{finished}.part";
        await using (FileStream file = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(parcel.Bytes, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, finished, overwrite: true);
        return $"{Path.GetFileName(finished)} sha256:{Hash(parcel.Bytes.Span)}";
    }

    public async Task<DeliveryCheck> CheckAsync(Parcel parcel, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(parcel);
        string finished = FileOf(parcel);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(finished)!);
            if (!File.Exists(finished))
                return new DeliveryCheck(Reachable: true, HasIt: false, "no file of this name");
            byte[] there = await File.ReadAllBytesAsync(finished, cancellationToken);
            bool same = there.AsSpan().SequenceEqual(parcel.Bytes.Span);
            return new DeliveryCheck(Reachable: true, same, same ? "the file is there" : "the file there is another");
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new DeliveryCheck(Reachable: false, HasIt: null, fault.GetType().Name);
        }
    }

    private string FileOf(Parcel parcel) =>
        Path.Combine(folder, Safe(parcel.Message.Receiver), $"{Safe(parcel.Message.Id)}.json");

    // Receivers and ids come from definitions and commands; neither may climb out of the folder.
    private static string Safe(string name) =>
        name.Trim('.') is { Length: > 0 }
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_')
            ? name
            : Hash(System.Text.Encoding.UTF8.GetBytes(name));

    private static string Hash(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
