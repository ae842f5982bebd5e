using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CsCheck;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>What the reader does not understand it keeps; what it cannot read it names; it never falls over.</summary>
public sealed class FlowFuzzTests
{
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
            seed =>
            {
                string content = Mutate(small, new Random(seed));
                FlowReading reading = FlowDefinition.Read(new DefinitionText("mutated.json", content));
                return reading.Definition is not null
                    ? reading.Definition.ToJson().Length > 0
                    : reading.Problems.Any(problem => !problem.IsWarning)
                        && reading.Problems.All(problem => problem.Code.StartsWith('F') && problem.Line >= 0
                            && problem.Message.Length > 0);
            },
            iter: 4_000,
            threads: 1);
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
