using System.Text.Json;
using CreditSupervision.Host.Api.Problems;
using CreditSupervision.Workflows.Tasks;

namespace CreditSupervision.Host.Api;

/// <summary>Evidence of a request: kinds, or documents with kind, name and hash. The documents themselves stay elsewhere.</summary>
internal static class EvidenceInput
{
    /// <summary>The kinds that were named alone; those of the documents are added by the core.</summary>
    public static IReadOnlyList<string> Kinds(IReadOnlyList<JsonElement>? evidence) =>
        [.. (evidence ?? []).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)];

    /// <summary>The documents; what is neither a kind nor a document ends the call with a 400.</summary>
    public static IReadOnlyList<EvidenceItem> Attachments(IReadOnlyList<JsonElement>? evidence) =>
        [.. (evidence ?? []).Index().Where(place => place.Item.ValueKind != JsonValueKind.String)
            .Select(place => Document(place.Index, place.Item))];

    private static EvidenceItem Document(int index, JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Count() == 3
            && Text(item, "kind") is { } kind && Text(item, "name") is { } name && Text(item, "hash") is { } hash)
            return new EvidenceItem(kind, name, hash);
        throw new BadInputException(
            $"$.evidence[{index}]",
            "证据应为种类（字符串），或者含 kind、name、hash 的对象。",
            "Evidence is a kind, as a string, or an object with kind, name and hash.");
    }

    private static string? Text(JsonElement item, string name) =>
        item.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
