using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace CreditSupervision.Host.CaseFiles;

/// <summary>
/// The page that verifies a case file without network or host: the file's own parts are embedded, so that opening it is
/// enough.
/// </summary>
internal static class VerifierPage
{
    private const string Resource = "CreditSupervision.Host.CaseFiles.verify.html";
    private const string Place = "{{CASE_FILE}}";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static byte[] Of(IReadOnlyList<CaseFilePart> parts)
    {
        JsonObject embedded = [];
        foreach (CaseFilePart part in parts)
            embedded[part.Path] = CaseFileLines.Text(part.Content);
        // The encoder writes < as an escape already; the page's script block cannot be left from inside.
        return CaseFileLines.Text(Template().Replace(Place, embedded.ToJsonString(Options), StringComparison.Ordinal));
    }

    private static string Template()
    {
        using Stream stream = typeof(VerifierPage).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly carries no {Resource}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
