using System.Security.Cryptography;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Stories;

/// <summary>Brings a penalty file of the demonstration world in, as the import verb does.</summary>
public sealed class PenaltyDelivery(
    LoadedDefinitions definitions, PenaltyIntake intake, PenaltyPublications publications, TimeProvider time)
{
    /// <summary>The judged rows, kept; throws where a row of the world's own file is rejected.</summary>
    public async Task<IReadOnlyList<JudgedPenalty>> BringAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream stream = File.OpenRead(Path.Combine(definitions.Folder, path));
        string hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken));
        stream.Position = 0;
        PenaltyFileReading reading = PenaltyFile.Read(
            stream, Path.GetFileName(path), definitions.PenaltyTerms(time.Today()));
        JudgedPenalty[] judged =
        [
            .. reading.Lines.Select(line => line is PenaltyRow row
                ? intake.Judge(row)
                : throw new InvalidDataException($"{path}: row {line.RowNumber} of the demonstration world is rejected.")),
        ];
        await intake.KeepAsync(judged, new PenaltyOrigin(Path.GetFileName(path), $"file-{hash[..16]}", hash), "world", cancellationToken);
        await publications.ArriveAsync(judged, cancellationToken);
        return judged;
    }
}
