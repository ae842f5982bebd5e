using System.Text.Json.Nodes;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>Does to <c>listing.1.json</c> what docs/definitions.md tells its reader to do, from the blocks of that page.</summary>
internal static class WalkThrough
{
    /// <summary>listing.2 as the page makes it.</summary>
    public static FlowDefinition Listing2() =>
        DefinitionFiles.Readable(FlowDefinition.Write(FlowLayout.Replaced(
            DefinitionFiles.Readable(Changed(forget: null).ToJsonString()))));

    /// <summary>The edited document; without the arrow from a port of the new box where one is to be forgotten.</summary>
    public static JsonObject Changed(string? forget)
    {
        JsonObject document = JsonNode.Parse(
            Definitions.Texts.Single(text => text.Path == "workflows/listing.1.json").Content)!.AsObject();
        document["id"] = "listing-v2";
        document["version"] = 2;
        document["root"]!["activities"]!.AsArray().Add(JsonNode.Parse(Block("box")));
        JsonArray connections = document["root"]!["connections"]!.AsArray();
        JsonNode moved = connections.Single(arrow => (string?)arrow!["source"]!["activity"] == "creditCheck"
            && (string?)arrow["source"]!["port"] == "agree")!;
        moved["target"]!["activity"] = "chiefApproval";
        foreach (JsonNode? arrow in JsonNode.Parse(Block("arrows"))!.AsArray())
            if ((string?)arrow!["source"]!["port"] != forget)
                connections.Add(arrow.DeepClone());
        return document;
    }

    /// <summary>The fenced block after a mark of the page.</summary>
    public static string Block(string mark)
    {
        string page = File.ReadAllText(Path.Combine(Definitions.Folder, "..", "docs", "definitions.md"));
        string after = page[page.IndexOf($"<!-- walk-through: {mark} -->", StringComparison.Ordinal)..];
        string[] parts = after.Split("```", 3);
        return parts[1][(parts[1].IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }
}
