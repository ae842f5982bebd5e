using System.Text.Json;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Workflows.Tests.Flow;

public sealed class FlowInterpreterTests
{
    private const string TwoBranches = """
        task a ok
        task b ok
        task after ok
        fork f left right
        join j WaitAll
        start -> f
        f.left -> a
        f.right -> b
        a.ok -> j
        b.ok -> j
        j -> after
        """;

    [Fact]
    public void Start_ForkAndJoin_TellsEveryMove()
    {
        FlowScript script = Script(TwoBranches);

        string written = script.Play("> start\n> flow:a#1 ok\n> flow:b#1 ok", everyMove: true);

        Assert.Equal("""
            > start
              activated flow:start#1
              completed flow:start#1 Done
              activated flow:f#1
              completed flow:f#1 left
              completed flow:f#1 right
              activated flow:a#1
              activated flow:b#1
            > flow:a#1 ok
              completed flow:a#1 ok
              activated flow:j#1
              arrived flow:j#1 3
            > flow:b#1 ok
              completed flow:b#1 ok
              arrived flow:j#1 4
              completed flow:j#1 Done
              activated flow:after#1

            """, written);
    }

    [Fact]
    public void Advance_ClosedActivation_IsADefect()
    {
        FlowScript script = Script(TwoBranches);
        script.Do("start");
        script.Do("flow:a#1 ok");

        InvalidOperationException refused = Assert.Throws<InvalidOperationException>(() => script.Do("flow:a#1 ok"));

        Assert.Contains("'flow:a#1' is not open", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flow:a#1 no")]
    [InlineData("flow:j#1 Done")]
    [InlineData("flow:nowhere#1 Done")]
    public void Advance_WhatIsNotForTheCaller_IsADefect(string command)
    {
        FlowScript script = Script(TwoBranches);
        script.Do("start");
        if (command == "flow:j#1 Done")
            script.Do("flow:a#1 ok");

        Assert.Throws<InvalidOperationException>(() => script.Do(command));
    }

    [Fact]
    public void Start_UnknownFact_NamesFactAndBox()
    {
        FlowScript script = Script("""
            var served flag
            decide d served
            finish yes
            finish no
            start -> d
            d.True -> yes
            d.False -> no
            """);

        FlowFactUnknownException unknown = Assert.Throws<FlowFactUnknownException>(() => script.Do("start"));

        Assert.Equal("served", unknown.Variable);
        Assert.Equal("flow:d", unknown.Path);
    }

    [Fact]
    public void Start_SilentLoop_IsStopped()
    {
        FlowScript script = Script("""
            join a WaitAny
            join b WaitAny
            start -> a
            a -> b
            b -> a
            """);

        Assert.Throws<FlowLoopException>(() => script.Do("start"));
    }

    [Fact]
    public void Apply_AnyMoveOnAnyState_NeverRefuses()
    {
        ActivationId unheardOf = new("flow:unheard-of", 7);
        FlowMove[] moves =
        [
            new FlowMove.Completed(unheardOf, "ok"), new FlowMove.Cancelled(unheardOf),
            new FlowMove.Arrived(unheardOf, 3), new FlowMove.Finished(), new FlowMove.Activated(unheardOf),
        ];

        FlowState state = FlowState.Empty.Apply(moves);

        Assert.True(state.IsFinished);
        Assert.Equal(typeof(FlowMove).GetNestedTypes().Length, moves.Length);
    }

    [Fact]
    public void State_EncodedAndDecoded_IsTheSame()
    {
        FlowScript script = Script(TwoBranches);
        script.Do("start");
        IReadOnlyList<FlowMove> moves = script.Do("flow:a#1 ok");

        string state = JsonSerializer.Serialize(script.State);
        string written = JsonSerializer.Serialize(moves);

        Assert.Equal(state, JsonSerializer.Serialize(JsonSerializer.Deserialize<FlowState>(state)));
        Assert.Equal(moves, JsonSerializer.Deserialize<IReadOnlyList<FlowMove>>(written));
        Assert.Contains(
            """{"move":"completed","Activation":"flow:a#1","Port":"ok"}""", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("flow:a#1", true)]
    [InlineData("a#12", true)]
    [InlineData("a#0", false)]
    [InlineData("a#-1", false)]
    [InlineData("#1", false)]
    [InlineData("a", false)]
    [InlineData("", false)]
    public void ActivationId_Text_IsReadOrNot(string text, bool isOne)
    {
        ActivationId? read = ActivationId.TryParse(text);

        Assert.Equal(isOne, read is not null);
        if (isOne)
            Assert.Equal(text, read.ToString());
    }

    private static FlowScript Script(string sketch) => new(new FlowInterpreter(), FlowSketch.Read(sketch));
}
