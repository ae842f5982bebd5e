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
    private const int WalksPerKind = 60;

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
        HashSet<Type> handled = [];

        // One kind at a time, with those that make what it is about: all at once would hardly come to an end.
        foreach (CaseLifecycle wanted in LifecycleCatalogue.All)
        {
            string[] kinds = [wanted.Kind.Value, CaseKind.Listing.Value, .. Makers(wanted)];
            for (int seed = 0; seed < WalksPerKind && !Finished(wanted, reached); seed++)
            {
                Random chance = new(seed);
                int[] drawn = [.. Enumerable.Range(0, LongestWalk).Select(_ => chance.Next(5040))];
                ModelWorld world = new();
                Walk.Take(world, new Dice(drawn), kinds);
                reached.UnionWith(world.Reached);
                handled.UnionWith(world.Cases.SelectMany(state => world.History(state.Id)).OfType<TaskEvent>()
                    .Select(happened => happened.GetType()));
            }
        }

        foreach (CaseLifecycle lifecycle in LifecycleCatalogue.All)
        {
            string kind = lifecycle.Kind.Value;
            string[] missed = [.. lifecycle.Statuses.Keys.Where(status => !reached.Contains((kind, status)))];
            output.WriteLine($"{kind}: not reached {string.Join(", ", missed)}");
        }

        string[] unfinished = [.. LifecycleCatalogue.All
            .Where(lifecycle => !Finished(lifecycle, reached)).Select(lifecycle => lifecycle.Kind.Value)];
        Assert.Empty(unfinished);
        Type[] verbs =
        [
            typeof(TaskReturned), typeof(TaskTransferred), typeof(TaskDelegated), typeof(TaskClaimed), typeof(TaskReleased),
            typeof(SignerAdded), typeof(TaskSigned), typeof(TaskDecided), typeof(TaskUrged), typeof(CopySent),
        ];
        Assert.Empty(verbs.Except(handled));
    }

    private static bool Finished(CaseLifecycle lifecycle, HashSet<(string Kind, string Status)> reached) =>
        lifecycle.Finals.Any(final => final != "Voided" && reached.Contains((lifecycle.Kind.Value, final)));

    private static IEnumerable<string> Makers(CaseLifecycle wanted) => LifecycleCatalogue.All
        .Where(lifecycle => lifecycle.EntryUse == EntryUse.Makes
            && WalkPeople.Parties.Any(party => lifecycle.RegisterFor(party) == wanted.Register))
        .Select(lifecycle => lifecycle.Kind.Value);

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
