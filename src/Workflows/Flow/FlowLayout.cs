using System.Text.Json.Nodes;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// Draws a flowchart from left to right: each box in the layer after everything that leads forward to it. The same
/// definition always gives the same picture.
/// </summary>
public static class FlowLayout
{
    public const double BoxWidth = 180;
    public const double BoxHeight = 60;
    private const double GapAcross = 80;
    private const double GapDown = 40;
    private const int Sweeps = 4;

    /// <summary>The ids of the boxes by layer from left to right, inside a layer from top to bottom.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Layers(Flowchart chart)
    {
        Dictionary<string, int> layerOf = new(StringComparer.Ordinal);
        foreach (string id in chart.Graph.Order)
            layerOf[id] = chart.Graph.ForwardInto(id).Max(arrow => (int?)layerOf[arrow.Source]) + 1 ?? 0;
        List<string[]> layers = [.. chart.Activities.GroupBy(activity => layerOf[activity.Id], activity => activity.Id)
            .OrderBy(layer => layer.Key).Select(layer => layer.ToArray())];
        // A box goes to the middle of its neighbours, first seen from the left, then from the right: fewer crossings.
        for (int sweep = 0; sweep < Sweeps; sweep++)
        {
            bool fromLeft = sweep % 2 == 0;
            Dictionary<string, double> heights = Heights(layers);
            for (int step = 0; step < layers.Count; step++)
            {
                int index = fromLeft ? step : layers.Count - 1 - step;
                layers[index] = [.. layers[index].OrderBy(id => Middle(chart, id, fromLeft, heights))];
                foreach ((string id, double height) in Heights([layers[index]]))
                    heights[id] = height;
            }
        }
        return layers;
    }

    /// <summary>
    /// Every box with its place: the given one where the definition has it, else one that overlaps nothing.
    /// </summary>
    public static IReadOnlyDictionary<string, FlowPosition> Places(Flowchart chart) => Places(chart, keep: true);

    private static Dictionary<string, FlowPosition> Places(Flowchart chart, bool keep)
    {
        Dictionary<string, FlowPosition> places = new(StringComparer.Ordinal);
        foreach (FlowActivity activity in chart.Activities)
            if (keep && activity.Place is { } given)
                places[activity.Id] = given with
                {
                    Width = given.Width > 0 ? given.Width : BoxWidth,
                    Height = given.Height > 0 ? given.Height : BoxHeight,
                };
        double top = places.Count == 0 ? 0 : places.Values.Max(place => place.Y + place.Height) + GapDown;
        IReadOnlyList<IReadOnlyList<string>> layers = Layers(chart);
        int tallest = layers.Max(layer => layer.Count);
        for (int across = 0; across < layers.Count; across++)
            for (int down = 0; down < layers[across].Count; down++)
                places.TryAdd(layers[across][down], new FlowPosition(
                    across * (BoxWidth + GapAcross),
                    top + (down + (tallest - layers[across].Count) / 2.0) * (BoxHeight + GapDown),
                    BoxWidth,
                    BoxHeight));
        return places;
    }

    /// <summary>The definition's document with a place for every box; those that have one keep it.</summary>
    public static JsonObject Placed(FlowDefinition definition) => Placed(definition, keep: true);

    /// <summary>The definition's document with every box placed anew, whatever places it had.</summary>
    public static JsonObject Replaced(FlowDefinition definition) => Placed(definition, keep: false);

    private static JsonObject Placed(FlowDefinition definition, bool keep)
    {
        JsonObject document = definition.ToDocument();
        if (document["root"] is JsonObject root)
            Place(root, definition.Root, keep);
        return document;
    }

    private static void Place(JsonObject tree, Flowchart chart, bool keep)
    {
        Dictionary<string, FlowPosition> places = Places(chart, keep);
        foreach (JsonObject box in tree["activities"]?.AsArray().OfType<JsonObject>() ?? [])
        {
            FlowActivity activity = chart[box["id"]?.GetValue<string>() ?? ""];
            if (!keep || activity.Place is null)
                Member(box, "metadata")["designer"] = Designer(places[activity.Id]);
            if (activity is FlowchartActivity nested)
                Place(box, nested.Chart, keep);
        }
    }

    private static JsonObject Designer(FlowPosition place) => new()
    {
        ["position"] = new JsonObject { ["x"] = place.X, ["y"] = place.Y },
        ["size"] = new JsonObject { ["width"] = place.Width, ["height"] = place.Height },
    };

    private static JsonObject Member(JsonObject tree, string name)
    {
        if (tree[name] is JsonObject member)
            return member;
        JsonObject made = [];
        tree[name] = made;
        return made;
    }

    private static double Middle(Flowchart chart, string id, bool fromLeft, Dictionary<string, double> heights) =>
        (fromLeft
            ? chart.Graph.ForwardInto(id).Select(arrow => heights[arrow.Source])
            : chart.From(id).Where(arrow => !chart.Graph.IsBackward(arrow)).Select(arrow => heights[arrow.Target]))
        .DefaultIfEmpty(heights[id]).Average();

    // Measured from the middle of each layer, so that short layers lie beside the middle of tall ones.
    private static Dictionary<string, double> Heights(IReadOnlyList<string[]> layers) => layers
        .SelectMany(layer => layer.Select((id, down) => (id, Height: down - (layer.Length - 1) / 2.0)))
        .ToDictionary(item => item.id, item => item.Height, StringComparer.Ordinal);
}
