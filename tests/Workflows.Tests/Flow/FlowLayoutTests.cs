using System.Text.Json.Nodes;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

public sealed class FlowLayoutTests
{
    private static readonly FlowDefinition sketch = FlowSketch.Read("""
        task a ok back
        task b ok
        task c ok
        fork f left right
        join j WaitAll
        chart inner {
        task d ok
        start -> d
        }
        start -> a
        a.ok -> f
        a.back -> a
        f.left -> c
        f.right -> b
        b.ok -> j
        c.ok -> j
        j -> inner
        """);

    [Fact]
    public void Layers_ForkAndJoin_RunFromLeftToRight()
    {
        IReadOnlyList<IReadOnlyList<string>> layers = FlowLayout.Layers(sketch.Root);

        Assert.Equal(["start", "a", "f", "b c", "j", "inner"], layers.Select(layer => string.Join(' ', layer)));
    }

    [Fact]
    public void Places_EveryBox_OverlapsNothing()
    {
        FlowPosition[] places = [.. FlowLayout.Places(sketch.Root).Values];

        Assert.Equal(sketch.Root.Activities.Count, places.Length);
        Assert.DoesNotContain(places, one => places.Any(other => one != other && Overlap(one, other)));
        Assert.Equal(places.Length, places.Distinct().Count());
    }

    [Fact]
    public void Places_GivenOnes_AreKeptAndTheOthersLieBelow()
    {
        JsonObject document = sketch.ToDocument();
        document["root"]!["activities"]![1]!["metadata"] = JsonNode.Parse("""
            {"designer": {"position": {"x": 7.5, "y": 100}}, "displayText": "kept"}
            """);
        FlowDefinition half = DefinitionFiles.Readable(document.ToJsonString());

        IReadOnlyDictionary<string, FlowPosition> places = FlowLayout.Places(half.Root);

        string given = half.Root.Activities[1].Id;
        Assert.Equal(new FlowPosition(7.5, 100, FlowLayout.BoxWidth, FlowLayout.BoxHeight), places[given]);
        Assert.All(places.Where(place => place.Key != given), place => Assert.True(place.Value.Y >= 200));
    }

    [Fact]
    public void Placed_ReadAgain_HasAPlaceForEveryBoxAndStaysTheSame()
    {
        string placed = FlowDefinition.Write(FlowLayout.Placed(sketch));

        FlowDefinition again = DefinitionFiles.Readable(placed);

        Assert.All(again.Activities, activity => Assert.NotNull(activity.Place));
        Assert.Equal(placed, FlowDefinition.Write(FlowLayout.Placed(again)));
    }

    private static bool Overlap(FlowPosition one, FlowPosition other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width
        && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;
}
