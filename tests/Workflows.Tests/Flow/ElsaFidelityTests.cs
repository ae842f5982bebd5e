using System.Text.Json.Nodes;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>
/// Every published file has what Elsa's importer and designer need; the sample is a definition that Elsa 3.7.1 imported
/// and ran.
/// </summary>
public sealed class ElsaFidelityTests
{
    private static readonly JsonObject Sample = JsonNode.Parse(DefinitionFiles.Text("Samples", "elsa-approval.json"))!.AsObject();

    public static TheoryData<string> Files => [.. AllFiles()];

    [Theory]
    [MemberData(nameof(Files))]
    public void File_BesideTheSample_HasEveryMemberOfTheDocumentAndTheRoot(string path)
    {
        JsonObject document = Document(path);

        Assert.Empty(Missing(Sample, document, ""));
        Assert.Empty(Missing(Sample["root"]!.AsObject(), document["root"]!.AsObject(), ""));
        Assert.Equal($"{Text(document, "definitionId")}-v{document["version"]}", Text(document, "id"));
        Assert.Equal($"{Text(document, "definitionId")}.{document["version"]}.json", Path.GetFileName(path));
        Assert.StartsWith("3.", Text(document, "toolVersion"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_EveryBox_HasTheMembersOfItsKindAndItsWholeNodeId(string path)
    {
        JsonObject box = Sample["root"]!["activities"]![0]!.AsObject();

        foreach ((JsonObject activity, string nodeId) in Boxes(Document(path)["root"]!.AsObject(), ""))
        {
            Assert.Empty(Missing(box, activity, nodeId));
            Assert.Equal(nodeId, Text(activity, "nodeId"));
            Assert.NotNull(activity["version"]?.GetValue<int>());
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_EveryConnection_HasTheFormOfTheSamples(string path)
    {
        JsonObject arrow = Sample["root"]!["connections"]![0]!.AsObject();

        foreach (JsonObject chart in Charts(Document(path)["root"]!.AsObject()))
            foreach (JsonNode? connection in chart["connections"]!.AsArray())
            {
                Assert.Empty(Missing(arrow, connection!.AsObject(), ""));
                Assert.Empty(Missing(arrow["source"]!.AsObject(), connection["source"]!.AsObject(), "source"));
                Assert.Empty(Missing(arrow["target"]!.AsObject(), connection["target"]!.AsObject(), "target"));
            }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void File_InTheDesigner_ShowsEveryBoxBesideTheOthers(string path)
    {
        foreach (JsonObject chart in Charts(Document(path)["root"]!.AsObject()))
        {
            (string Id, double X, double Y, double Width, double Height)[] boxes =
            [
                .. chart["activities"]!.AsArray().Select(box => (
                    Text(box!.AsObject(), "id"),
                    Number(box!["metadata"]!["designer"]!["position"]!["x"]!),
                    Number(box["metadata"]!["designer"]!["position"]!["y"]!),
                    Number(box["metadata"]!["designer"]!["size"]!["width"]!),
                    Number(box["metadata"]!["designer"]!["size"]!["height"]!))),
            ];
            for (int one = 0; one < boxes.Length; one++)
                for (int other = one + 1; other < boxes.Length; other++)
                    Assert.False(
                        boxes[one].X < boxes[other].X + boxes[other].Width && boxes[other].X < boxes[one].X + boxes[one].Width
                        && boxes[one].Y < boxes[other].Y + boxes[other].Height && boxes[other].Y < boxes[one].Y + boxes[one].Height,
                        $"{boxes[one].Id} lies on {boxes[other].Id}");
        }
    }

    [Fact]
    public void Files_NewestVersionOfEachKind_IsLatestAndPublished()
    {
        foreach (IGrouping<string, JsonObject> versions in AllFiles().Select(Document)
            .GroupBy(document => Text(document, "definitionId"), StringComparer.Ordinal))
        {
            JsonObject newest = versions.MaxBy(document => document["version"]!.GetValue<int>())!;
            Assert.True(newest["isLatest"]!.GetValue<bool>() && newest["isPublished"]!.GetValue<bool>(), versions.Key);
        }
    }

    private static IEnumerable<string> AllFiles() => Definitions.Texts
        .Where(text => text.Path.StartsWith("workflows/", StringComparison.Ordinal)).Select(text => text.Path);

    private static IEnumerable<string> Missing(JsonObject pattern, JsonObject actual, string at) =>
        pattern.Select(member => member.Key).Where(name => !actual.ContainsKey(name)).Select(name => $"{at}.{name}");

    private static IEnumerable<(JsonObject Box, string NodeId)> Boxes(JsonObject chart, string parent)
    {
        string nodeId = parent.Length == 0 ? $"Workflow1:{Text(chart, "id")}" : $"{parent}:{Text(chart, "id")}";
        foreach (JsonObject box in chart["activities"]!.AsArray().Select(box => box!.AsObject()))
        {
            yield return (box, $"{nodeId}:{Text(box, "id")}");
            if (Text(box, "type") == "Elsa.Flowchart")
                foreach ((JsonObject, string) inner in Boxes(box, nodeId))
                    yield return inner;
        }
    }

    private static IEnumerable<JsonObject> Charts(JsonObject chart) => chart["activities"]!.AsArray()
        .Select(box => box!.AsObject()).Where(box => Text(box, "type") == "Elsa.Flowchart").SelectMany(Charts).Prepend(chart);

    private static JsonObject Document(string path) =>
        JsonNode.Parse(Definitions.Texts.Single(text => text.Path == path).Content)!.AsObject();

    private static string Text(JsonObject value, string name) => value[name]?.GetValue<string>() ?? "";

    private static double Number(JsonNode value) => value.GetValue<double>();
}
