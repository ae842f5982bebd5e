using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Flow.Checking;
using CreditSupervision.Workflows.Flow.Reading;
using CsCheck;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>Trying an order of parallel branches once must find what trying every order finds.</summary>
public sealed class FlowIndependenceTests
{
    private const int RandomStands = 1_500;

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(40)]
    public void Check_ManyBranchesThatOnlyMeet_AreWalkedInALine(int branches)
    {
        (IReadOnlyList<string> codes, int stands) = Walk(Countersigning(branches, sets: false), everyOrder: false);

        Assert.Empty(codes);
        Assert.True(stands < 3 * branches + 10, $"{stands} situations");
    }

    [Fact]
    public void Check_BranchesThatSettleAChoice_AreWalkedForEveryAnswer()
    {
        (IReadOnlyList<string> codes, int stands) = Walk(Countersigning(8, sets: true), everyOrder: false);
        (_, int all) = Walk(Countersigning(8, sets: true), everyOrder: true);

        Assert.Empty(codes);
        Assert.InRange(stands, 1 << 8, 1 << 10);
        Assert.InRange(all, 3 * stands, int.MaxValue);
    }

    [Fact]
    public void Check_RandomDefinitions_FindsTheSameInEveryOrder()
    {
        Gen.Int[0, int.MaxValue].Select(Sketch).Sample(
            sketch =>
            {
                (IReadOnlyList<string> every, int all) = Walk(sketch, everyOrder: true, RandomStands);
                (IReadOnlyList<string> once, int few) = Walk(sketch, everyOrder: false, RandomStands);
                // A definition too large for every order has nothing to compare with.
                return all >= RandomStands || (few <= all && every.SequenceEqual(once));
            },
            iter: 300,
            threads: 1);
    }

    private static (IReadOnlyList<string> Codes, int Stands) Walk(string sketch, bool everyOrder, int mostStands = 20_000)
    {
        FlowDefinition definition = FlowSketch.Read(sketch);
        FlowProblems problems = new("test.json");
        FlowWalk walk = new(
            definition, SketchedCase.Lifecycle, SketchedCase.Decisions, problems, mostStands, everyOrder);
        walk.Check();
        return (
            [.. problems.All.Select(Found).Distinct().Order(StringComparer.Ordinal)],
            walk.Stands);
    }

    // The code and the box; which way leads there is told by the shortest that was tried.
    private static string Found(DefinitionProblem problem) =>
        $"{problem.Code} {problem.Message[..problem.Message.IndexOf(':', StringComparison.Ordinal)]}";

    private static string Countersigning(int branches, bool sets)
    {
        int[] numbers = [.. Enumerable.Range(1, branches)];
        string lines = string.Join('\n', numbers.Select(number =>
            $"task t{number} {(sets ? $"agree[f{number}=true] not[f{number}=false]" : "agree not")}\n"
            + $"f.b{number} -> t{number}\nt{number}.agree -> j\nt{number}.not -> j"));
        return string.Join('\n', numbers.Select(number => $"var f{number} flag")) + "\n"
            + $"fork f {string.Join(' ', numbers.Select(number => $"b{number}"))}\njoin j WaitAllActive\ntrigger t drop\nstart -> f\n"
            + lines + "\n"
            + (sets
                ? $"switch s MatchAny {string.Join(' ', numbers.Select(number => $"c{number}=f{number}").Take(6))}\nj -> s\n"
                    + string.Join('\n', numbers.Take(6).Select(number => $"letter l{number}\ns.c{number} -> l{number}\nl{number} -> k"))
                    + "\njoin k WaitAllActive\ns.Default -> k\nk -> t"
                : "j -> t");
    }

    /// <summary>A fork of two or three branches with a bit of everything in them, right and wrong alike.</summary>
    private static string Sketch(int seed)
    {
        Random random = new(seed);
        int branches = random.Next(2, 4);
        List<string> lines =
        [
            "var x flag", "var y flag", $"fork f {string.Join(' ', Enumerable.Range(1, branches).Select(b => $"b{b}"))}",
            $"join j {(new[] { "WaitAll", "WaitAll", "WaitAllActive", "WaitAny" })[random.Next(4)]}",
            "trigger drop drop", "finish over", "start -> f", "drop -> over",
        ];
        for (int branch = 1; branch <= branches; branch++)
            Branch(random, branch, lines);
        int after = random.Next(4);
        lines.AddRange(after switch
        {
            0 => ["j -> drop"],
            1 => ["decide d x", "trigger n notify", "j -> d", "d.True -> drop", "d.False -> n", "n -> drop"],
            2 => ["task last again done", "j -> last", "last.again -> f", "last.done -> drop"],
            _ => ["trigger n notify", "trigger i issue", "j -> n", "n -> i", "i -> over"],
        });
        return string.Join('\n', lines);
    }

    private static void Branch(Random random, int branch, List<string> lines)
    {
        string before = $"f.b{branch}";
        int length = random.Next(1, 3);
        for (int place = 1; place <= length; place++)
        {
            string id = $"n{branch}{place}";
            string[] sets = ["", "[x=true]", "[x=false]", "[y=true]"];
            switch (random.Next(9))
            {
                case 0:
                    lines.AddRange([$"letter {id}", $"{before} -> {id}"]);
                    before = id;
                    break;
                case 1:
                    lines.AddRange([$"trigger {id} notify", $"{before} -> {id}"]);
                    before = id;
                    break;
                case 2:
                    lines.AddRange([$"wait {id}", $"{before} -> {id}"]);
                    before = id;
                    break;
                case 3:
                    lines.AddRange([$"decide {id} {(random.Next(2) == 0 ? "x" : "y")}", $"letter {id}n", $"{before} -> {id}",
                        $"{id}.False -> {id}n", $"{id}n -> j"]);
                    before = $"{id}.True";
                    break;
                case 4:
                    lines.AddRange([$"task {id} ok{sets[random.Next(4)]} back", $"{before} -> {id}", $"{id}.back -> {id}"]);
                    before = $"{id}.ok";
                    break;
                case 5 when random.Next(3) == 0:
                    lines.AddRange([$"end {id}", $"{before} -> {id}"]);
                    return;
                default:
                    lines.AddRange([$"task {id} ok{sets[random.Next(4)]} no{sets[random.Next(4)]}", $"{before} -> {id}",
                        $"{id}.no -> {(random.Next(3) == 0 ? "drop" : "j")}"]);
                    before = $"{id}.ok";
                    break;
            }
        }
        lines.Add($"{before} -> j");
    }
}
