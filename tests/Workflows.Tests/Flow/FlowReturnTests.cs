using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>The moves of a return and of a withdrawal, with branches beside them.</summary>
public sealed class FlowReturnTests
{
    [Fact]
    public void To_StepInABranch_LeavesTheOtherBranchAtTheJoin()
    {
        FlowDefinition definition = FlowSketch.Read("""
            fork f left right
            task a1 ok
            task a2 ok
            task b ok
            join j WaitAll
            task after ok
            start -> f
            f.left -> a1
            a1.ok -> a2
            a2.ok -> j
            f.right -> b
            b.ok -> j
            j -> after
            """);
        FlowInterpreter engine = new();
        FlowState state = FlowState.Empty.Apply(engine.Start(definition, Nothing));
        foreach (string box in (string[])["b", "a1"])
            state = state.Apply(engine.Advance(definition, state, new ActivationId($"flow:{box}", 1), "ok", Nothing));

        IReadOnlyList<FlowMove> back = FlowReturn.To(
            definition, state, new ActivationId("flow:a2", 1), definition.Activities.Single(box => box.Id == "a1"));
        state = state.Apply(back);
        foreach (string box in (string[])["a1", "a2"])
            state = state.Apply(engine.Advance(definition, state, new ActivationId($"flow:{box}", 2), "ok", Nothing));

        Assert.Equal("flow:after#1", Assert.Single(state.Open).Activation.ToString());
    }

    [Fact]
    public void To_StepBeforeTheFork_CancelsTheOtherBranchToo()
    {
        FlowDefinition definition = FlowSketch.Read("""
            task propose ok
            fork f left right
            task a ok
            task b ok
            join j WaitAll
            start -> propose
            propose.ok -> f
            f.left -> a
            f.right -> b
            a.ok -> j
            b.ok -> j
            """);
        FlowInterpreter engine = new();
        FlowState state = FlowState.Empty.Apply(engine.Start(definition, Nothing));
        state = state.Apply(engine.Advance(definition, state, new ActivationId("flow:propose", 1), "ok", Nothing));

        state = state.Apply(FlowReturn.To(
            definition, state, new ActivationId("flow:a", 1), definition.Activities.Single(box => box.Id == "propose")));

        Assert.Equal("flow:propose#2", Assert.Single(state.Open).Activation.ToString());
    }

    [Fact]
    public void Undo_LastArrivalAtAJoin_LetsTheOtherBranchWaitAgain()
    {
        FlowDefinition definition = FlowSketch.Read("""
            fork f left right
            task a ok
            task b ok
            join j WaitAll
            task after ok
            start -> f
            f.left -> a
            f.right -> b
            a.ok -> j
            b.ok -> j
            j -> after
            """);
        FlowInterpreter engine = new();
        FlowState state = FlowState.Empty.Apply(engine.Start(definition, Nothing));
        FlowState before = state.Apply(engine.Advance(definition, state, new ActivationId("flow:b", 1), "ok", Nothing));
        FlowState after = before.Apply(engine.Advance(definition, before, new ActivationId("flow:a", 1), "ok", Nothing));

        FlowState undone = after.Apply(FlowReturn.Undo(definition, after, before, new ActivationId("flow:a", 1))!);
        FlowState again = undone.Apply(engine.Advance(definition, undone, new ActivationId("flow:a", 2), "ok", Nothing));

        Assert.Equal(["flow:a#2", "flow:j#2"], undone.Open.Select(open => open.Activation.ToString()).Order(StringComparer.Ordinal));
        Assert.Equal("flow:after#2", Assert.Single(again.Open).Activation.ToString());
    }

    [Fact]
    public void Undo_WhereAnotherTaskWasCancelled_IsNotPossible()
    {
        FlowDefinition definition = FlowSketch.Read("""
            fork f left right
            task a ok
            task b ok
            join j WaitAny
            task after ok
            start -> f
            f.left -> a
            f.right -> b
            a.ok -> j
            b.ok -> j
            j -> after
            """);
        FlowInterpreter engine = new();
        FlowState before = FlowState.Empty.Apply(engine.Start(definition, Nothing));
        FlowState after = before.Apply(engine.Advance(definition, before, new ActivationId("flow:a", 1), "ok", Nothing));

        Assert.Null(FlowReturn.Undo(definition, after, before, new ActivationId("flow:a", 1)));
    }

    private static FactValue? Nothing(string name) => null;
}
