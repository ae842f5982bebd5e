using System.Security.Cryptography;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Outbox;

/// <summary>
/// Drops each message as one file into the receiver's folder, whole or not at all. The name is the message's id, so a
/// repeat writes the same bytes over themselves.
/// </summary>
public sealed class FileDrop(string folder) : IDelivery
{
    public async Task<string> DeliverAsync(
        DeliveryMessage message, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        string receiver = Path.Combine(folder, Safe(message.Receiver));
        Directory.CreateDirectory(receiver);
        string name = $"{Safe(message.Id)}.json";
        string finished = Path.Combine(receiver, name);
        string unfinished = $"{finished}.part";
        await using (FileStream file = new(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await file.WriteAsync(bytes, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(unfinished, finished, overwrite: true);
        return $"{name} sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes.Span))}";
    }

    // Receivers and ids come from definitions and commands; neither may climb out of the folder.
    private static string Safe(string name) =>
        name.Trim('.') is { Length: > 0 }
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_')
            ? name
            : Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name)));
}
