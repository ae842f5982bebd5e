using System.Globalization;
using System.Text.Json;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Records;

namespace CreditSupervision.Host.Auditing;

/// <summary>The newest line of the audit as a file remembers it.</summary>
internal sealed record ChainHead(long Position, string Hash);

/// <summary>
/// The seals a second time, as files beside the database: whoever may change tables but not files cannot cut off the
/// end, or write the whole history anew, unnoticed. One file per seal, and one for the head of the audit as it stood
/// at the last beat.
/// </summary>
internal sealed class SealFolder(string dataFolder)
{
    private const string HeadName = "head.json";
    private const string Pattern = "seal-*.json";

    private readonly string folder = Path.Combine(dataFolder, "seals");

    /// <summary>The file of a seal, for messages.</summary>
    public static string NameOf(long number) =>
        string.Create(CultureInfo.InvariantCulture, $"seals/seal-{number:D6}.json");

    public async Task WriteAsync(SealRow seal, CancellationToken cancellationToken)
    {
        string path = Path.Combine(dataFolder, NameOf(seal.Number));
        // What a file says once stays; the verification compares.
        if (!File.Exists(path))
            await ReplaceAsync(path, JsonSerializer.SerializeToUtf8Bytes(seal, CaseJson.Options), cancellationToken);
    }

    public Task WriteHeadAsync(ChainHead head, CancellationToken cancellationToken) => ReplaceAsync(
        Path.Combine(folder, HeadName), JsonSerializer.SerializeToUtf8Bytes(head, CaseJson.Options), cancellationToken);

    /// <summary>The head; null where no file was written. A file that cannot be read throws.</summary>
    public async Task<ChainHead?> HeadAsync(CancellationToken cancellationToken)
    {
        string path = Path.Combine(folder, HeadName);
        return File.Exists(path)
            ? JsonSerializer.Deserialize<ChainHead>(
                await File.ReadAllBytesAsync(path, cancellationToken), CaseJson.Options)
            : null;
    }

    /// <summary>The seals in the order of their numbers; null stands for a file that is no seal.</summary>
    public async Task<IReadOnlyList<(string Name, SealRow? Seal)>> SealsAsync(CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            return [];
        List<(string Name, SealRow? Seal)> seals = [];
        foreach (string path in Directory.EnumerateFiles(folder, Pattern).Order(StringComparer.Ordinal))
        {
            string name = "seals/" + Path.GetFileName(path);
            try
            {
                SealRow? seal = JsonSerializer.Deserialize<SealRow>(
                    await File.ReadAllBytesAsync(path, cancellationToken), CaseJson.Options);
                seals.Add((name, seal));
            }
            catch (JsonException)
            {
                seals.Add((name, null));
            }
        }

        return seals;
    }

    // Written beside and moved: a host that dies leaves the old file whole.
    private async Task ReplaceAsync(string path, byte[] content, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        string beside = $"{path}.{Guid.NewGuid():N}.new";
        await using (FileStream file = new(beside, FileMode.CreateNew, FileAccess.Write))
        {
            await file.WriteAsync(content, cancellationToken);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, path, overwrite: true);
    }
}
