using System.Globalization;
using System.Text.Json;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>
/// Reads one activity of any type except the nested flowchart, which the <see cref="ChartReader"/> reads.
/// </summary>
internal sealed class ActivityReader(FlowFacts facts, FlowProblems problems)
{
    private const string Ours = "CreditSupervision.";

    private static readonly IReadOnlyList<string> titled = ["Task", "Wait", "Await"];

    private static readonly IReadOnlyList<string> known =
    [
        "Elsa.Start", "Elsa.End", "Elsa.Finish", "Elsa.FlowDecision", "Elsa.FlowSwitch", "Elsa.FlowFork",
        "Elsa.FlowJoin", "Elsa.Flowchart", "CreditSupervision.Task", "CreditSupervision.Judge",
        "CreditSupervision.Transition",
        "CreditSupervision.Letter", "CreditSupervision.Publish", "CreditSupervision.Withdraw", "CreditSupervision.Push",
        "CreditSupervision.Wait", "CreditSupervision.Await", "CreditSupervision.Record",
    ];

    private readonly ChoiceReader choices = new(facts, problems);
    private readonly WorkReader work = new(facts, problems);

    /// <summary>The activity, null after refusing its type. The ports are those that connections leave it by.</summary>
    public FlowActivity? Read(JsonTree tree, string id, string nodeId, IReadOnlyList<string> connected)
    {
        string type = tree.TextOf("type") ?? "";
        InputReader inputs = new(tree, problems);
        FlowActivity? activity = type.StartsWith(Ours, StringComparison.Ordinal)
            ? Work(tree, type[Ours.Length..], inputs, id, nodeId, connected)
            : choices.Read(tree, inputs, HeadOf(tree, id, nodeId));
        if (activity is null)
            problems.Refuse(tree["type"] ?? tree, FlowCodes.ActivityType,
                $"expected one of {string.Join(", ", known)}, found '{type}'.");
        return activity;
    }

    /// <summary>What every activity has. The title is ours, else the designer's text, else the name.</summary>
    public ActivityHead HeadOf(JsonTree tree, string id, string nodeId)
    {
        string name = Filled(tree.TextOf("name")) ?? id;
        string shown = Filled(tree["metadata"]?.TextOf("displayText")) ?? name;
        return new ActivityHead
        {
            Id = id,
            NodeId = nodeId,
            Name = name,
            Title = tree["customProperties"]?["title"] is { } title ? ObjectReader.BilingualOf(title, problems)
                : Filled(shown) is null ? ObjectReader.NoText
                : new BilingualText(shown, shown),
            Line = tree.Line,
            Place = PlaceOf(tree),
        };
    }

    private FlowActivity? Work(
        JsonTree tree, string type, InputReader inputs, string id, string nodeId, IReadOnlyList<string> connected)
    {
        if (tree["version"] is { } version && version.Text != "1")
            problems.Refuse(version, FlowCodes.Value,
                $"expected version 1 of '{Ours}{type}', found {version.Describe()}.");
        ActivityHead head = HeadOf(tree, id, nodeId);
        if ((titled.Contains(type) ? inputs.Object("title") : inputs.OptionalObject("title")) is { } title)
            head = head with { Title = ObjectReader.BilingualOf(title, problems) };
        FlowActivity? activity = work.Read(tree, type, inputs, head, connected);
        if (activity is not null)
            inputs.Close();
        return activity;
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    // What the designer wrote badly is no problem of the workflow.
    private static FlowPosition? PlaceOf(JsonTree tree)
    {
        JsonTree? designer = tree["metadata"]?["designer"];
        JsonTree? size = designer?["size"];
        return Number(designer?["position"]?["x"]) is { } x && Number(designer?["position"]?["y"]) is { } y
            ? new FlowPosition(x, y, Number(size?["width"]) ?? 0, Number(size?["height"]) ?? 0)
            : null;

        static double? Number(JsonTree? value) => value is { Kind: JsonValueKind.Number }
            && double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            && double.IsFinite(number) ? number : null;
    }
}
