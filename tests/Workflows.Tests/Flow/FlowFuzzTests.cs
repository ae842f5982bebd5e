using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CsCheck;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>What the reader does not understand it keeps; what it cannot read it names; it never falls over.</summary>
public sealed class FlowFuzzTests
{
    private const int Mutations = 20_000;

    // Each goes through the whole reader, and many through the checks, so that fewer take as long.
    private const int ChangedTrees = 5_000;

    private static readonly string Text = DefinitionFiles.Text("Good", "every-box.json");

    [Fact]
    public void ToJson_UnknownMembersAnywhere_SaysTheSame()
    {
        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                JsonObject document = JsonNode.Parse(Text)!.AsObject();
                Random random = new(seed);
                Decorate(document, random);
                string content = document.ToJsonString();

                string written = DefinitionFiles.Readable(content).ToJson();

                return JsonNode.DeepEquals(document, JsonNode.Parse(written));
            },
            iter: 100,
            threads: 1);
    }

    [Fact]
    public void Read_ThousandsOfMutations_GivesADefinitionOrNamesProblemsWithTheirRemedy()
    {
        string small = FlowSketch.Document(SketchedCase.Sound).ToJsonString();

        Gen.Int[0, int.MaxValue].Sample(
            seed => IsReadOrNamed(Mutate(small, new Random(seed))), iter: Mutations, threads: 1);
    }

    // A slip of the pen mostly breaks the JSON; a tree changed as a tree stays JSON and gets deeper into the reader.
    [Fact]
    public void Read_ThousandsOfChangedTrees_GivesADefinitionOrNamesProblemsWithTheirRemedy()
    {
        JsonObject sketch = FlowSketch.Document(SketchedCase.Sound);

        Gen.Int[0, int.MaxValue].Sample(
            seed =>
            {
                Random random = new(seed);
                JsonObject changed = sketch.DeepClone().AsObject();
                for (int change = random.Next(1, 4); change > 0; change--)
                    Change(changed, random);
                return IsReadOrNamed(changed.ToJsonString());
            },
            iter: ChangedTrees,
            threads: 1);
    }

    // What can be read can be checked, however little sense it makes.
    private static bool IsReadOrNamed(string content)
    {
        FlowReading reading = FlowDefinition.Read(new DefinitionText("mutated.json", content));
        if (reading.Definition is not { } definition)
            return reading.Problems.Any(problem => !problem.IsWarning) && AreNamed(reading.Problems);
        return definition.ToJson().Length > 0
            && AreNamed(FlowChecks.Check(definition, SketchedCase.Lifecycle, SketchedCase.Decisions));
    }

    private static bool AreNamed(IEnumerable<DefinitionProblem> problems) => problems.All(problem =>
        problem.Code.StartsWith('F') && problem.Line >= 0 && problem.Message.Length > 0);

    private static void Change(JsonNode node, Random random)
    {
        // Half of the time one level further down, so that deep places are met as often as high ones.
        while (Children(node) is { Count: > 0 } children && children[random.Next(children.Count)] is { } child
            && (child is JsonObject or JsonArray) && random.Next(4) > 0)
            node = child;
        if (node is JsonObject { Count: > 0 } members)
            Change(members, random);
        else if (node is JsonArray { Count: > 0 } items)
            Change(items, random);
    }

    private static List<JsonNode?> Children(JsonNode node) => node switch
    {
        JsonObject members => [.. members.Select(member => member.Value)],
        JsonArray items => [.. items],
        _ => [],
    };

    private static void Change(JsonObject members, Random random)
    {
        string name = members.ElementAt(random.Next(members.Count)).Key;
        switch (random.Next(4))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members[Words[random.Next(Words.Length)]] = members[name]?.DeepClone();
                break;
            case 2:
                members[name] = Words[random.Next(Words.Length)];
                break;
            default:
                members[name] = Anything(random, 2);
                break;
        }
    }

    private static void Change(JsonArray items, Random random)
    {
        int place = random.Next(items.Count);
        switch (random.Next(4))
        {
            case 0:
                items.RemoveAt(place);
                break;
            case 1:
                items.Insert(random.Next(items.Count), items[place]?.DeepClone());
                break;
            case 2:
                items[place] = items[random.Next(items.Count)]?.DeepClone();
                break;
            default:
                items[place] = Anything(random, 2);
                break;
        }
    }

    // Where a designer or a custom activity keeps its own things: beside the boxes, never inside our inputs.
    private static void Decorate(JsonObject document, Random random)
    {
        document[$"x{random.Next()}"] = Anything(random, 3);
        foreach (JsonNode? box in document["root"]!["activities"]!.AsArray())
        {
            JsonObject activity = box!.AsObject();
            if (random.Next(2) == 0)
                Member(activity, "metadata")[$"designer{random.Next()}"] = Anything(random, 3);
            if (random.Next(2) == 0)
                Member(activity, "customProperties")[$"own{random.Next()}"] = Anything(random, 3);
        }
        foreach (JsonNode? arrow in document["root"]!["connections"]!.AsArray())
            if (random.Next(3) == 0)
                arrow!["vertices"] = new JsonArray(new JsonObject { ["x"] = random.NextDouble(), ["y"] = -random.Next() });
    }

    private static JsonObject Member(JsonObject box, string name)
    {
        if (box[name] is JsonObject member)
            return member;
        JsonObject made = [];
        box[name] = made;
        return made;
    }

    private static JsonNode? Anything(Random random, int depth) => random.Next(depth > 0 ? 7 : 5) switch
    {
        0 => null,
        1 => random.Next(),
        2 => random.NextDouble() * 1e-7,
        3 => random.Next(2) == 0,
        4 => $"文字\u2028 \"{random.Next()}\" <b> \\ 😀",
        5 => new JsonArray([.. Enumerable.Range(0, random.Next(3)).Select(_ => Anything(random, depth - 1))]),
        _ => new JsonObject(Enumerable.Range(0, random.Next(3)).Select(number =>
            KeyValuePair.Create($"m{number}", Anything(random, depth - 1)))),
    };

    private static string Mutate(string text, Random random)
    {
        const string Letters = "{}[]\",:\\u0aZ-1.e 中\ud800\n";
        char[] mutated = text.ToCharArray();
        for (int change = random.Next(1, 4); change > 0; change--)
            mutated[random.Next(mutated.Length)] = Letters[random.Next(Letters.Length)];
        string content = new(mutated);
        return random.Next(5) switch
        {
            0 => content[..random.Next(content.Length)],
            1 => content.Replace($"\"{Words[random.Next(Words.Length)]}\"", $"\"{Words[random.Next(Words.Length)]}\"", StringComparison.Ordinal),
            _ => content,
        };
    }

    private static readonly string[] Words =
    [
        "activities", "connections", "type", "id", "source", "target", "port", "expression", "value", "outcomes", "step",
        "Elsa.FlowJoin", "CreditSupervision.Task", "Literal", "Object", "Variable", "propose", "may", "start", "root",
    ];
}
