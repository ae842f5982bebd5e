using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;
using CsCheck;
using Xunit.Abstractions;

namespace CreditSupervision.Workflows.Tests.Model;

/// <summary>
/// The model of every kind of case: whatever is sent, no state that can be reached breaks an invariant. A failure prints
/// the seed and the shortest walk found; <c>CsCheck_Seed</c> walks it again, <c>MODEL_WALKS</c> walks more.
/// </summary>
public sealed class ModelTests(ITestOutputHelper output)
{
    private const int LongestWalk = 900;
    private const int WalksPerRegister = 16;

    private static readonly int Walks = int.TryParse(
        Environment.GetEnvironmentVariable("MODEL_WALKS"), out int more) ? more : 60;

    [Fact]
    public void RandomCommands_OverEveryKind_BreakNoInvariant()
    {
        Gen<int[]> rolls = Gen.Int[0, 5039].Array[200, LongestWalk];

        rolls.Sample(
            drawn => Walk.Take(new ModelWorld(), new Dice(drawn)),
            iter: Walks,
            threads: 1,
            print: drawn => Told(drawn));
    }

    [Fact]
    public void RandomCommands_FromFixedSeeds_FinishCasesOfEveryKind()
    {
        HashSet<(string Kind, string Status)> reached = [];

        // One register at a time: with every kind at once the long procedures would hardly come to an end.
        RegisterName[] registers = [.. LifecycleCatalogue.All.Select(lifecycle => lifecycle.Register).OfType<RegisterName>().Distinct()];
        for (int seed = 0; seed < WalksPerRegister * registers.Length; seed++)
        {
            Random chance = new(seed);
            int[] drawn = [.. Enumerable.Range(0, LongestWalk).Select(_ => chance.Next(5040))];
            ModelWorld world = new();
            Walk.Take(world, new Dice(drawn), registers[seed % registers.Length]);
            reached.UnionWith(world.Reached);
        }

        foreach (CaseLifecycle lifecycle in LifecycleCatalogue.All)
        {
            string kind = lifecycle.Kind.Value;
            string[] missed = [.. lifecycle.Statuses.Keys.Where(status => !reached.Contains((kind, status)))];
            output.WriteLine($"{kind}: not reached {string.Join(", ", missed)}");
        }

        string[] unfinished = [.. LifecycleCatalogue.All
            .Where(lifecycle => !lifecycle.Finals.Any(final => reached.Contains((lifecycle.Kind.Value, final))))
            .Select(lifecycle => lifecycle.Kind.Value)];
        Assert.Empty(unfinished);
    }

    private static string Told(int[] drawn)
    {
        ModelWorld world = new();
        try
        {
            Walk.Take(world, new Dice(drawn));
        }
        catch (Exception)
        {
            // The walk fails again where it failed; its log up to there is what a reader wants.
        }

        return string.Join('\n', world.Log);
    }
}
