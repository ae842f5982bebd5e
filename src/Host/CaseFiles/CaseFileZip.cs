using System.IO.Compression;

namespace CreditSupervision.Host.CaseFiles;

/// <summary>A case file as a zip: fixed order, fixed times, so that the same content gives the same bytes.</summary>
internal static class CaseFileZip
{
    // The earliest a zip can say; when a file was exported stands in the audit.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(CaseFile file)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (CaseFilePart part in file.Parts)
            {
                ZipArchiveEntry entry = zip.CreateEntry(part.Path, CompressionLevel.Optimal);
                entry.LastWriteTime = Always;
                // The zip would otherwise carry the rights of the machine's own files.
                entry.ExternalAttributes = 0;
                using Stream content = entry.Open();
                content.Write(part.Content);
            }
        }

        return stream.ToArray();
    }
}
