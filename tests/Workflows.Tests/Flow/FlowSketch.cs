using System.Globalization;
using System.Text.Json.Nodes;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>
/// Makes definitions from a few words, one box or arrow per line, so that a test shows its flow:
/// <code>
/// var served flag          decide d served          start -> a
/// task a ok no             switch s MatchFirst x=flag y=ground:A
/// fork f left right        join j WaitAll           a.ok -> b
/// judge g issue            trigger t issue          chart inner { ... }
/// wait w  await e  record r served=true  letter l  end x  finish x
/// </code>
/// </summary>
internal static class FlowSketch
{
    public static FlowDefinition Read(string sketch) => DefinitionFiles.Readable(Document(sketch).ToJsonString());

    public static JsonObject Document(string sketch)
    {
        JsonArray variables = [];
        JsonObject labels = [];
        Queue<string[]> lines = new(DefinitionFiles.Lines(sketch)
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        JsonObject root = Chart("flow", "Workflow1", lines, variables, labels);
        return new JsonObject
        {
            ["id"] = "sketch-v1",
            ["definitionId"] = "sketch",
            ["name"] = "Sketch",
            ["version"] = 1,
            ["variables"] = variables,
            ["customProperties"] = new JsonObject
            {
                ["title"] = Both("sketch"),
                ["opening"] = new JsonObject { ["by"] = new JsonArray() },
                ["facts"] = labels,
            },
            ["root"] = root,
        };
    }

    private static JsonObject Chart(
        string id, string parent, Queue<string[]> lines, JsonArray variables, JsonObject labels)
    {
        string nodeId = $"{parent}:{id}";
        JsonArray activities = [Box("start", "Elsa.Start")];
        JsonArray connections = [];
        while (lines.TryDequeue(out string[]? words) && words[0] != "}")
            if (words.Length > 1 && words[1] == "->")
                connections.Add(Arrow(words[0], words[2]));
            else if (words[0] == "var")
                Variable(words, variables, labels);
            else if (words[0] == "chart")
                activities.Add(Chart(words[1], nodeId, lines, variables, labels));
            else
                activities.Add(Activity(words));
        return new JsonObject
        {
            ["id"] = id,
            ["nodeId"] = nodeId,
            ["type"] = "Elsa.Flowchart",
            ["version"] = 1,
            ["activities"] = activities,
            ["connections"] = connections,
        };
    }

    private static JsonObject Arrow(string from, string target)
    {
        string[] source = from.Split('.', 2);
        return new JsonObject
        {
            ["source"] = new JsonObject { ["activity"] = source[0], ["port"] = source.Length > 1 ? source[1] : "Done" },
            ["target"] = new JsonObject { ["activity"] = target, ["port"] = "In" },
        };
    }

    private static void Variable(string[] words, JsonArray variables, JsonObject labels)
    {
        string typeName = words[2] switch
        {
            "flag" => "Boolean",
            "day" => "DateOnly",
            "count" => "Int32",
            _ => "String",
        };
        variables.Add(new JsonObject { ["name"] = words[1], ["typeName"] = typeName, ["isArray"] = false });
        JsonObject label = Both(words[1]);
        if (words[2] == "code")
            label["codes"] = new JsonArray([.. words[3..].Select(code => (JsonNode)code)]);
        labels[words[1]] = label;
    }

    private static JsonObject Activity(string[] words)
    {
        string[] rest = words[2..];
        JsonObject box = Box(words[1], TypeOf(words[0]));
        foreach ((string name, JsonNode input) in Inputs(words[0], words[1], rest))
            box[name] = input;
        if (words[0] == "switch")
            box["cases"] = new JsonArray([.. rest[1..].Select(Case)]);
        return box;
    }

    private static string TypeOf(string word) => word switch
    {
        "decide" => "Elsa.FlowDecision",
        "switch" or "fork" or "join" => $"Elsa.Flow{Capital(word)}",
        "end" or "finish" => $"Elsa.{Capital(word)}",
        "trigger" => "CreditSupervision.Transition",
        _ => $"CreditSupervision.{Capital(word)}",
    };

    private static IEnumerable<(string, JsonNode)> Inputs(string word, string id, string[] rest) => word switch
    {
        "task" =>
        [
            ("step", Literal(id)), ("title", Object(Both(id))), ("division", Literal("case")),
            ("outcomes", Object(new JsonArray([.. rest.Select(Outcome)]))),
            ("officeLimit", Object(new JsonObject { ["workingDays"] = 3 })),
        ],
        "decide" => [("condition", Input("Boolean", "Variable", rest[0]))],
        "switch" => [("mode", Literal(rest[0]))],
        "fork" => [("branches", Object(new JsonArray([.. rest.Select(name => (JsonNode)name)])))],
        "join" => [("mode", Literal(rest[0]))],
        "judge" => [("decision", Literal(rest[0]))],
        "trigger" => [("trigger", Literal(rest[0]))],
        "letter" => [("template", Literal("notice")), ("to", Literal("party"))],
        "wait" =>
        [
            ("until", Object(new JsonObject { ["fact"] = "$opened", ["addDays"] = 3 })),
            ("title", Object(Both(id))),
        ],
        "await" => [("event", Literal("answer")), ("title", Object(Both(id)))],
        "record" => [("facts", Object(Facts(rest)))],
        _ => [],
    };

    private static JsonNode Outcome(string word)
    {
        string[] parts = word.Split('[', ']');
        JsonObject outcome = Both(parts[0]);
        outcome["name"] = parts[0];
        if (parts.Length > 1)
            outcome["sets"] = Facts(parts[1].Split(','));
        return outcome;
    }

    private static JsonNode Case(string word)
    {
        string[] parts = word.Split('=', ':');
        JsonObject condition = parts.Length == 2
            ? new JsonObject { ["type"] = "Variable", ["value"] = parts[1] }
            : new JsonObject
            {
                ["type"] = "Object",
                ["value"] = new JsonObject { ["variable"] = parts[1], ["equals"] = parts[2] },
            };
        return new JsonObject { ["label"] = parts[0], ["condition"] = condition };
    }

    private static JsonObject Facts(string[] words)
    {
        JsonObject facts = [];
        foreach (string[] pair in words.Select(word => word.Split('=')))
            facts[pair[0]] = bool.TryParse(pair[1], out bool flag) ? flag : pair[1];
        return facts;
    }

    private static JsonObject Box(string id, string type) =>
        new() { ["id"] = id, ["name"] = id, ["type"] = type, ["version"] = 1 };

    private static JsonObject Both(string text) => new() { ["zh-CN"] = text, ["en"] = text };

    private static JsonObject Literal(string value) => Input("String", "Literal", value);

    private static JsonObject Object(JsonNode value) => Input("Object", "Object", value);

    private static JsonObject Input(string typeName, string kind, JsonNode value) => new()
    {
        ["typeName"] = typeName,
        ["expression"] = new JsonObject { ["type"] = kind, ["value"] = value },
    };

    private static string Capital(string word) => char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..];
}
