using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Storage.Rows;

namespace CreditSupervision.Host.CaseFiles;

/// <summary>
/// How rows are written into a case file: one JSON object a line, stored bytes as text, so that a verifier gets back
/// exactly what was hashed.
/// </summary>
internal static class CaseFileLines
{
    // A byte that is no UTF-8 must not become a silent replacement character in evidence.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly JsonSerializerOptions Compact = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private static readonly JsonSerializerOptions Indented = new(Compact) { WriteIndented = true };

    public static JsonObject Event(EventRow row) => new()
    {
        ["position"] = row.Position,
        ["caseId"] = row.CaseId,
        ["sequence"] = row.Sequence,
        ["name"] = row.Name,
        ["atMs"] = row.AtMs,
        ["day"] = row.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["actorId"] = row.ActorId,
        ["actorName"] = row.ActorName,
        ["actorPost"] = row.ActorPost,
        ["commandId"] = row.CommandId,
        ["body"] = Utf8.GetString(row.Body),
    };

    /// <summary>A line of the audit about this case, in full.</summary>
    public static JsonObject Line(AuditRow row) => new()
    {
        ["position"] = row.Position,
        ["atMs"] = row.AtMs,
        ["actor"] = row.Actor,
        ["act"] = row.Act,
        ["subject"] = row.Subject,
        ["details"] = Utf8.GetString(row.Details),
        ["previousHash"] = row.PreviousHash,
        ["algorithm"] = row.Algorithm,
        ["hash"] = row.Hash,
    };

    /// <summary>A line about something else: its hashes keep the chain whole and tell nothing of its contents.</summary>
    public static JsonObject Link(AuditRow row)
    {
        JsonObject link = new() { ["position"] = row.Position };
        if (ChainAlgorithm.Find(row.Algorithm) is { } algorithm && algorithm != ChainAlgorithm.Flat)
            link["contentHash"] = AuditLog.ContentHash(row, algorithm);
        link["algorithm"] = row.Algorithm;
        link["hash"] = row.Hash;
        return link;
    }

    public static JsonObject Seal(SealRow row) => new()
    {
        ["number"] = row.Number,
        ["day"] = row.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["atMs"] = row.AtMs,
        ["auditPosition"] = row.AuditPosition,
        ["auditHash"] = row.AuditHash,
        ["eventPosition"] = row.EventPosition,
        ["events"] = row.Events,
        ["eventsDigest"] = row.EventsDigest,
        ["previousHash"] = row.PreviousHash,
        ["algorithm"] = row.Algorithm,
        ["hash"] = row.Hash,
    };

    public static byte[] Lines(IEnumerable<JsonObject> rows)
    {
        StringBuilder text = new();
        foreach (JsonObject row in rows)
            text.Append(row.ToJsonString(Compact)).Append('\n');
        return Text(text.ToString());
    }

    public static byte[] Document(JsonNode document) => Text(document.ToJsonString(Indented) + "\n");

    public static byte[] Text(string text) => Utf8.GetBytes(text);

    public static string Text(byte[] bytes) => Utf8.GetString(bytes);
}
