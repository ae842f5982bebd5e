using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Migration;
using CreditSupervision.Workflows.Records;
using CreditSupervision.Workflows.Tests.Course;
using CreditSupervision.Workflows.Tests.Flow;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Migration;

/// <summary>
/// A case that stands in a nested flowchart, in one branch of a fork whose other branch is done, and what another version
/// may look like for it to move. No published workflow nests one, so the test sketches a listing that does.
/// </summary>
public sealed class NestedMigrationTests
{
    private const string Head = """
        task a ok
        start -> a
        a.ok -> inner
        task d ok
        inner -> d
        trigger drop DecideAgainstListing
        d.ok -> drop
        end out
        drop -> out
        """;

    private const string Inner = """
        chart inner {
        fork f left right
        start -> f
        task b ok
        task c ok
        f.left -> b
        f.right -> c
        join j WaitAll
        b.ok -> j
        c.ok -> j
        }
        """;

    private static readonly DateOnly today = new(2026, 2, 9);
    private static readonly FlowDefinition Old = Version(1, Head, Inner);

    [Fact]
    public void Migrate_InOneBranchInsideANestedChart_KeepsWhatIsDoneAndGoesOn()
    {
        FlowDefinition next = Version(2, Head.Replace("inner -> d", "task e ok\ninner -> e\ne.ok -> d", StringComparison.Ordinal),
            Inner.Replace("c.ok -> j", "task g ok\nc.ok -> g\ng.ok -> j", StringComparison.Ordinal));
        CaseState standing = Standing();

        CaseState moved = Migrate(standing, next);
        CaseState inside = Done(moved, "c", next);
        CaseState left = Done(inside, "g", next);
        CaseState ended = Done(Done(left, "e", next), "d", next);

        Assert.Equal(["c"], standing.Tasks.Select(task => task.Step));
        Assert.Equal(["c"], moved.Tasks.Select(task => task.Step));
        Assert.Equal(["g"], inside.Tasks.Select(task => task.Step));
        // The arrival of the finished branch was carried over: the join opens without the branch being done again.
        Assert.Equal(["e"], left.Tasks.Select(task => task.Step));
        Assert.Equal(("NotListed", true), (ended.Status, ended.IsClosed));
    }

    [Fact]
    public void Migrate_InsideANestedChartAndBackAgain_RestoresTheCase()
    {
        FlowDefinition next = Version(2, Head, Inner.Replace("c.ok -> j", "task g ok\nc.ok -> g\ng.ok -> j", StringComparison.Ordinal));
        CaseState standing = Standing();

        CaseState back = Migrate(Migrate(standing, next), Old, from: next);

        Assert.Equal(
            CaseJson.WriteState(standing),
            CaseJson.WriteState(back with { Sequence = standing.Sequence }));
    }

    [Theory]
    [InlineData("b.ok -> j", "task g ok\nb.ok -> g\ng.ok -> j", "已办完的分支“b”")]
    [InlineData("join j WaitAll", "join j WaitAny", "结构不同")]
    public void Plan_FinishedBranchOrJoinBuiltDifferently_NeedsAPerson(string before, string after, string says)
    {
        FlowDefinition next = Version(2, Head, Inner.Replace(before, after, StringComparison.Ordinal));

        MigrationObstacle obstacle = Assert.Single(Plan(Standing(), next).Obstacles);

        Assert.Equal(MigrationObstacleKind.BranchesChanged, obstacle.Kind);
        Assert.Contains(says, obstacle.Sentence.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Plan_BoxMovedOutOfTheNestedChart_NeedsAPerson()
    {
        // The step is found again by its key, but outside the chart that is open.
        FlowDefinition next = Version(2, Head.Replace("inner -> d", "task c ok\ninner -> c\nc.ok -> d", StringComparison.Ordinal),
            Inner.Replace("task c ok\n", "task g ok\n", StringComparison.Ordinal)
                .Replace("f.right -> c", "f.right -> g", StringComparison.Ordinal)
                .Replace("c.ok -> j", "g.ok -> j", StringComparison.Ordinal));

        IReadOnlyList<MigrationObstacle> obstacles = Plan(Standing(), next).Obstacles;

        Assert.Contains(obstacles, obstacle => obstacle.Kind == MigrationObstacleKind.BranchesChanged
            && obstacle.Sentence.Zh.Contains("移入了另一嵌套流程", StringComparison.Ordinal));
    }

    [Fact]
    public void Plan_NestedChartGone_NeedsAPerson()
    {
        FlowDefinition next = Version(2, Head.Replace("a.ok -> inner", "task c ok\na.ok -> c", StringComparison.Ordinal)
            .Replace("inner -> d", "c.ok -> d", StringComparison.Ordinal), "");

        IReadOnlyList<MigrationObstacle> obstacles = Plan(Standing(), next).Obstacles;

        Assert.Contains(obstacles, obstacle => obstacle.Kind == MigrationObstacleKind.BranchesChanged
            && obstacle.Sentence.Zh.Contains("结构不同", StringComparison.Ordinal));
    }

    // A branch that begins at the fork the case has passed would never be walked, and the join would wait for it for ever.
    [Fact]
    public void Plan_AFurtherBranchOfTheForkBehindTheCase_NeedsAPerson()
    {
        FlowDefinition next = Version(2, Head, Inner
            .Replace("fork f left right", "fork f left right third", StringComparison.Ordinal)
            .Replace("c.ok -> j", "c.ok -> j\ntask g ok\nf.third -> g\ng.ok -> j", StringComparison.Ordinal));

        MigrationObstacle obstacle = Assert.Single(Plan(Standing(), next).Obstacles);

        Assert.Equal(MigrationObstacleKind.NoWayOn, obstacle.Kind);
        Assert.Contains("并行", obstacle.Sentence.Zh, StringComparison.Ordinal);
    }

    // Opened, a is done, and of the two branches b: c is open in the nested chart.
    private static CaseState Standing()
    {
        OpenCase command = new()
        {
            Case = new CaseId("listing-1"),
            Kind = CaseKind.Listing,
            Authority = "430100",
            Party = new Party { Name = "某示范公司（虚构）", UnifiedCode = "91430100MA4LE00501", Kind = "legalPerson" },
            Facts = FactSet.Empty,
        };
        CaseState opened = Accepted(Decide(null, command, Actor.System, Old, null));
        return Done(Done(opened, "a", Old), "b", Old);
    }

    private static CaseState Done(CaseState state, string step, FlowDefinition definition) => Accepted(Decide(
        state,
        new CompleteTask { Case = state.Id, Task = new TaskId(step), Outcome = "ok", Opinion = "同意。" },
        CourseWorld.Zhang,
        definition,
        null));

    private static CaseState Migrate(CaseState state, FlowDefinition to, FlowDefinition? from = null) => Accepted(Decide(
        state,
        new MigrateCase { Case = state.Id, Version = to.Version, Opinion = "按新版流程办理。" },
        CourseWorld.Person("sun", "430100", "credit", "chief"),
        from ?? Old,
        to));

    private static MigrationPlan Plan(CaseState state, FlowDefinition to) =>
        MigrationPlanner.Plan(state, Old, to, Definitions.Directory);

    private static CaseState Accepted(Decision decision)
    {
        CourseWorld.Accept(decision);
        return ((Accepted)decision).State;
    }

    private static Decision Decide(
        CaseState? state, CaseCommand command, Actor actor, FlowDefinition definition, FlowDefinition? target) =>
        new Decider(new FlowInterpreter()).Decide(state, command, new Briefing
        {
            Today = today,
            Actor = actor,
            RuleBook = Definitions.RuleBook,
            Definition = definition,
            Target = target,
            Directory = Definitions.Directory,
            Letters = Forms.All,
        });

    private static FlowDefinition Version(int version, string head, string inner)
    {
        JsonObject document = FlowSketch.Document($"{head}\n{inner}");
        document["definitionId"] = "listing";
        document["id"] = $"listing-v{version}";
        document["version"] = version;
        return DefinitionFiles.Readable(document.ToJsonString());
    }
}
