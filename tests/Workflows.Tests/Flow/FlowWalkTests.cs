using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Flow.Checking;
using CreditSupervision.Workflows.Flow.Reading;

namespace CreditSupervision.Workflows.Tests.Flow;

public sealed class FlowWalkTests
{
    [Fact]
    public void Check_TriggerTooEarly_TellsTheShortestWayThere()
    {
        DefinitionProblem problem = SketchedCase.Only(
            "F30", SketchedCase.Changed("propose.drop -> drop", "propose.drop -> may"));

        Assert.Contains(
            "flow:issue: expected a trigger that the lifecycle 'sketch' allows in status 'Proposed' (drop, notify), "
            + "found 'issue' after propose drop > may yes.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_EndInOpenStatus_IsRefused()
    {
        DefinitionProblem problem = SketchedCase.Only("F31", SketchedCase.Changed("may.no -> drop", "may.no -> over"));

        Assert.Contains("(Dropped, Listed), found its end in 'Notified' after propose ok > notify (Notified) > may no",
            problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BranchesThatSimplyRunOut_EndTheFlowToo()
    {
        SketchedCase.Only("F31", """
            letter l
            start -> l
            """);
    }

    // Each turn of the loop starts the fork again and leaves its waiting branch open; such situations grow without end.
    [Fact]
    public void Check_LoopThatLeavesABranchBehind_IsGivenUpSoon()
    {
        DefinitionProblem problem = SketchedCase.Only("F41", """
            fork f b1 b2
            join j WaitAny
            task n1 ok
            wait n2
            wait n3
            task last again done
            start -> f
            f.b1 -> n1
            n1.ok -> j
            f.b2 -> n2
            n2 -> n3
            j -> last
            last.again -> f
            last.done -> drop
            trigger drop drop
            finish over
            drop -> over
            """);

        Assert.Contains("let a loop close what it opened", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_JoinAfterExclusiveBranches_IsStuck()
    {
        DefinitionProblem problem = SketchedCase.Only("F32", """
            task a left right
            task b ok
            task c ok
            join j WaitAll
            trigger t drop
            start -> a
            a.left -> b
            a.right -> c
            b.ok -> j
            c.ok -> j
            j -> t
            """);

        Assert.Contains("found only 'flow:j' waiting", problem.Message, StringComparison.Ordinal);
        Assert.Contains("after a left > b ok", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("WaitAny")]
    [InlineData("WaitAllActive")]
    public void Check_JoinThatFitsExclusiveBranches_Passes(string mode)
    {
        Assert.Empty(SketchedCase.Check($"""
            task a left right
            task b ok
            task c ok
            join j {mode}
            trigger t drop
            start -> a
            a.left -> b
            a.right -> c
            b.ok -> j
            c.ok -> j
            j -> t
            """));
    }

    [Fact]
    public void Check_BoxThatItsFactsExclude_IsAWarning()
    {
        DefinitionProblem problem = SketchedCase.Only("F39", """
            var served flag
            task a ok[served=true]
            decide d served
            letter never
            trigger t drop
            start -> a
            a.ok -> d
            d.True -> t
            d.False -> never
            never -> t
            """);

        Assert.StartsWith("flow:never:", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BranchesThatMeetWithoutJoin_AreAWarning()
    {
        IReadOnlyList<DefinitionProblem> problems = SketchedCase.Check("""
            fork f left right
            task a ok
            task b ok
            letter l
            trigger t drop
            join j WaitAll
            start -> f
            f.left -> a
            f.right -> b
            a.ok -> l
            b.ok -> l
            """);

        Assert.Contains(problems, problem => problem is { Code: "F40", IsWarning: true }
            && problem.Message.Contains("after a ok", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_ExclusiveWaysThatMeetWithoutJoin_AreFine()
    {
        Assert.Empty(SketchedCase.Check("""
            task a left right
            task b ok
            task c ok
            trigger t drop
            start -> a
            a.left -> b
            a.right -> c
            b.ok -> t
            c.ok -> t
            """));
    }

    [Theory]
    [InlineData(19, false)]
    [InlineData(18, true)]
    public void Check_MoreSituationsThanMayBeWalked_SaysThatItGaveUp(int mostStands, bool isTooMany)
    {
        FlowProblems problems = new("test.json");
        FlowDefinition definition = FlowSketch.Read("""
            fork f a b c
            task a1 ok
            task a2 ok
            task b1 ok
            task b2 ok
            task c1 ok
            join j WaitAll
            trigger t drop
            start -> f
            f.a -> a1
            f.b -> b1
            f.c -> c1
            a1.ok -> a2
            b1.ok -> b2
            a2.ok -> j
            b2.ok -> j
            c1.ok -> j
            j -> t
            """);

        new FlowWalk(
            definition, SketchedCase.Lifecycle, SketchedCase.Decisions, problems, mostStands, everyOrder: true).Check();

        Assert.Equal(isTooMany ? ["F41"] : [], problems.All.Select(problem => problem.Code));
    }

    [Fact]
    public void Check_ChoicesOnOneFlag_AreConsistent()
    {
        Assert.Empty(SketchedCase.Check("""
            var served flag
            decide d served
            trigger n notify
            task a ok
            decide again served
            trigger i issue
            trigger x drop
            start -> d
            d.True -> n
            d.False -> a
            n -> a
            a.ok -> again
            again.True -> i
            again.False -> x
            """));
    }

    [Fact]
    public void Check_NestedFlowchart_IsWalkedToo()
    {
        SketchedCase.Only("F30", """
            chart inner {
            task a ok
            trigger i issue
            start -> a
            a.ok -> i
            }
            trigger x drop
            start -> inner
            inner -> x
            """);
    }

    [Theory]
    [InlineData("wait", 1)]
    [InlineData("await", 0)]
    public void Check_FactFromOutside_IsNoLongerSettled(string patient, int warnings)
    {
        IReadOnlyList<DefinitionProblem> problems = SketchedCase.Check($"""
            var served flag
            task a ok[served=true]
            {patient} w
            decide d served
            letter l
            trigger t drop
            start -> a
            a.ok -> w
            w -> d
            d.True -> t
            d.False -> l
            l -> t
            """);

        Assert.Equal(warnings, problems.Count(problem => problem.Code == "F39"));
    }
}
