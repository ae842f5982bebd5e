using System.IO.Compression;
using System.Text.Json;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;
using CreditSupervision.Workflows.Records;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>Reports of impact previews as they are stored: JSON, compressed, under the hash of the JSON.</summary>
internal static class PreviewShelf
{
    public static byte[] Write(ImpactReport report) => JsonSerializer.SerializeToUtf8Bytes(report, CaseJson.Options);

    public static string HashOf(byte[] report) =>
        "sha256:" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(report));

    /// <summary>Adds a report where it is not there yet; the caller commits.</summary>
    public static async Task KeepAsync(
        CaseDb db, string hash, string draft, byte[] report, long atMs, CancellationToken cancellationToken)
    {
        if (await db.PreviewReports.AnyAsync(row => row.Hash == hash, cancellationToken))
            return;
        using MemoryStream packed = new();
        await using (GZipStream gzip = new(packed, CompressionLevel.Fastest, leaveOpen: true))
            await gzip.WriteAsync(report, cancellationToken);
        db.PreviewReports.Add(new PreviewReportRow { Hash = hash, DraftId = draft, Report = packed.ToArray(), AtMs = atMs });
    }

    /// <summary>The report of a hash; null where there is none.</summary>
    public static async Task<ImpactReport?> FindAsync(CaseDb db, string hash, CancellationToken cancellationToken)
    {
        if (await db.PreviewReports.AsNoTracking().Where(row => row.Hash == hash).Select(row => row.Report)
            .SingleOrDefaultAsync(cancellationToken) is not { } packed)
            return null;
        await using GZipStream gzip = new(new MemoryStream(packed), CompressionMode.Decompress);
        return await JsonSerializer.DeserializeAsync<ImpactReport>(gzip, CaseJson.Options, cancellationToken);
    }
}
