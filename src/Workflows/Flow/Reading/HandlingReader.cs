using System.Text.Json;

namespace CreditSupervision.Workflows.Flow.Reading;

/// <summary>Reads what a task allows besides its outcomes: ways back, other divisions, signatures.</summary>
internal sealed class HandlingReader(FlowProblems problems)
{
    /// <summary>An array of <c>"propose"</c> or <c>{"to": "propose", "trigger": "ReturnToProposal"}</c>.</summary>
    public IReadOnlyList<ReturnRoute> Returns(JsonTree? value)
    {
        List<ReturnRoute> routes = [];
        foreach (JsonTree item in value is null ? [] : ObjectReader.ItemsOf(value, problems))
        {
            ReturnRoute route = item.Kind == JsonValueKind.String
                ? new ReturnRoute(ObjectReader.TextOf(item, problems), null)
                : Route(item);
            if (routes.Exists(other => other.To == route.To))
                problems.Refuse(item, FlowCodes.Value, $"expected each way back once, found '{route.To}' again.");
            routes.Add(route);
        }

        return routes;
    }

    public IReadOnlyList<string> Transfers(JsonTree? value)
    {
        IReadOnlyList<string> divisions = value is null ? [] : ObjectReader.TextsOf(value, problems);
        foreach (string division in divisions)
            if (division == "party" || !FlowWords.Divisions.Contains(division))
                problems.Refuse(value!, FlowCodes.Value,
                    $"expected divisions of the authority ({string.Join(", ", FlowWords.Divisions.SkipLast(1))}), "
                    + $"found '{division}'.");
        return divisions;
    }

    /// <summary><c>{"mode": "all", "by": [{"division": "legal", "position": "chief"}], "disagreement": "blocks"}</c>.</summary>
    public TaskSigning? Signing(JsonTree? value)
    {
        if (value is null)
            return null;
        ObjectReader reader = new(value, problems);
        TaskSigning signing = new()
        {
            Mode = reader.Text("mode", "all", "any") == "any" ? SigningMode.Any : SigningMode.All,
            Posts = [.. reader.Items("by").Select(Post)],
            DisagreementBlocks = reader.OptionalText("disagreement", "shows", "blocks") == "blocks",
        };
        reader.Close();
        if (signing.Posts.Count == 0 || signing.Posts.Distinct().Count() < signing.Posts.Count)
            problems.Refuse(value, FlowCodes.Value,
                "expected 'by' to name at least one post, each once, for example [{\"division\": \"legal\"}].");
        return signing;
    }

    /// <summary>A way back to a step must name another step of the workflow.</summary>
    public static void CheckSteps(JsonTree at, TaskActivity task, Func<string, bool> isStep, FlowProblems problems)
    {
        foreach (ReturnRoute route in task.ReturnTo)
            if (route.To is not (ReturnRoute.Previous or ReturnRoute.Proposer)
                && (route.To == task.Step || !isStep(route.To)))
                problems.Refuse(at["returnTo"] ?? at, FlowCodes.Step, "expected 'returnTo' to name 'previous', 'proposer' "
                    + $"or another step of this workflow, found '{route.To}'. Correct or remove it.");
    }

    private ReturnRoute Route(JsonTree item)
    {
        ObjectReader reader = new(item, problems);
        ReturnRoute route = new(reader.Text("to"), reader.OptionalText("trigger"));
        reader.Close();
        return route;
    }

    private SigningPost Post(JsonTree item)
    {
        ObjectReader reader = new(item, problems);
        SigningPost post = new(
            reader.Text("division", [.. FlowWords.Divisions.SkipLast(1)]),
            reader.OptionalText("position", FlowWords.Positions));
        reader.Close();
        return post;
    }
}
