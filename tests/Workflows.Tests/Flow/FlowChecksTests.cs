using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Tests.Flow;

public sealed class FlowChecksTests
{
    private static readonly LifecycleShape lifecycle = new()
    {
        Kind = "sketch",
        Initial = "Proposed",
        Finals = new HashSet<string> { "Listed", "Dropped" },
        Moves =
        [
            new LifecycleMove("Proposed", "notify", "Notified"),
            new LifecycleMove("Notified", "issue", "Listed"),
            new LifecycleMove("Proposed", "drop", "Dropped"),
            new LifecycleMove("Notified", "drop", "Dropped"),
        ],
    };

    private static readonly Dictionary<string, DecisionSignature> decisions = new()
    {
        ["may-issue"] = new DecisionSignature
        {
            Name = "may-issue",
            Title = new BilingualText("可否列入", "May it be listed"),
            Outcomes = ["yes", "no"],
            Facts = new Dictionary<string, FactDeclaration>
            {
                ["served"] = new() { Name = "served", Type = FactType.Flag, Label = new BilingualText("送达", "Served") },
                ["ground"] = new()
                {
                    Name = "ground",
                    Type = FactType.Code,
                    Label = new BilingualText("情形", "Ground"),
                    Codes = ["A", "B"],
                },
            },
            Values = ["endsOn"],
        },
    };

    private const string Sound = """
        var served flag
        var ground code A B
        task propose ok drop
        trigger notify notify
        judge may may-issue
        task complete ok
        trigger issue issue
        trigger drop drop
        finish over
        start -> propose
        propose.ok -> notify
        propose.drop -> drop
        notify -> may
        may.yes -> issue
        may.no -> drop
        may.undetermined -> complete
        complete.ok -> may
        issue -> over
        drop -> over
        """;

    [Fact]
    public void Check_SoundDefinition_FindsNothing()
    {
        Assert.Empty(Check(Sound));
    }

    [Fact]
    public void Check_TriggerTooEarly_TellsTheShortestWayThere()
    {
        DefinitionProblem problem = Only("F30", Sound.Replace("propose.drop -> drop", "propose.drop -> may", StringComparison.Ordinal));

        Assert.Contains("flow:issue: expected a trigger that the lifecycle 'sketch' allows in status 'Proposed' (drop, notify), "
            + "found 'issue' after propose drop > may yes.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_EndInOpenStatus_IsRefused()
    {
        DefinitionProblem problem = Only("F31", Sound.Replace("may.no -> drop", "may.no -> over", StringComparison.Ordinal));

        Assert.Contains("(Dropped, Listed), found its end in 'Notified' after propose ok > notify (Notified) > may no",
            problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_BranchesThatSimplyRunOut_EndTheFlowToo()
    {
        Only("F31", """
            letter l
            start -> l
            """);
    }

    [Fact]
    public void Check_JoinAfterExclusiveBranches_IsStuck()
    {
        DefinitionProblem problem = Only("F32", """
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
        Assert.Empty(Check($"""
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
    public void Check_TaskWithoutDueDay_IsRefused()
    {
        JsonObject document = FlowSketch.Document(Sound);
        Box(document, "propose").Remove("officeLimit");

        Assert.Equal("F33", Assert.Single(Check(document)).Code);
    }

    [Fact]
    public void Check_PartyOfTheSuperior_IsNobody()
    {
        JsonObject document = FlowSketch.Document(Sound);
        JsonObject task = Box(document, "propose");
        task["division"]!["expression"]!["value"] = "party";
        task["authority"] = task["division"]!.DeepClone();
        task["authority"]!["expression"]!["value"] = "superior";

        Assert.Equal("F34", Assert.Single(Check(document)).Code);
    }

    [Fact]
    public void Check_OutcomeWithoutConnection_IsRefused()
    {
        IReadOnlyList<DefinitionProblem> problems =
            Check(Sound.Replace("propose.drop -> drop\n", "", StringComparison.Ordinal));

        Assert.Contains(problems, problem => problem is { Code: "F35" }
            && problem.Message.StartsWith("flow:propose: expected a connection at the port 'drop'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("may.no -> drop\n", "", "found none at 'no'")]
    [InlineData("may.no -> drop\n", "may.no -> drop\nmay.perhaps -> drop\n", "found a connection at 'perhaps'")]
    public void Check_OutcomesOtherThanTheRuleBooks_AreRefused(string old, string replacement, string words)
    {
        DefinitionProblem problem = Only("F36", Sound.Replace(old, replacement, StringComparison.Ordinal));

        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_RequiredOutcomeTheRuleBookDoesNotGive_IsRefused()
    {
        JsonObject document = FlowSketch.Document(Sound);
        Box(document, "propose")["outcomes"]!["expression"]!["value"]![0]!["requires"] =
            new JsonObject { ["decision"] = "may-issue", ["outcomes"] = new JsonArray("maybe") };

        Assert.Equal("F36", Assert.Single(Check(document)).Code);
    }

    [Theory]
    [InlineData("may.no -> drop", "may.no -> may")]
    [InlineData("complete.ok -> may", "complete.ok -> may\nmay.no -> may2\nmay2.undetermined -> may\njudge may2 may-issue\nmay2.yes -> issue\nmay2.no -> drop")]
    public void Check_LoopWithoutAnythingThatWaits_IsRefused(string old, string replacement)
    {
        DefinitionProblem problem = Only("F37", Sound.Replace(old, replacement, StringComparison.Ordinal));

        Assert.Contains("put a person or a day into it", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_LoopThroughASilentFlowchart_IsRefused()
    {
        Only("F37", """
            var served flag
            chart inner {
            decide d served
            task a ok
            start -> d
            d.True -> a
            d.False -> e
            a.ok -> e
            end e
            }
            decide again served
            trigger t drop
            start -> inner
            inner -> again
            again.False -> inner
            again.True -> t
            """);
    }

    [Fact]
    public void Check_FactWithoutVariable_IsRefused()
    {
        DefinitionProblem problem = Only("F38", Sound.Replace("var ground code A B\n", "", StringComparison.Ordinal));

        Assert.Contains("the fact 'ground' that 'may-issue' asks for", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var ground code A B", "var ground flag")]
    [InlineData("var ground code A B", "var ground code A B C")]
    public void Check_VariableThatDoesNotFitTheFact_IsRefused(string old, string replacement)
    {
        Only("F43", Sound.Replace(old, replacement, StringComparison.Ordinal));
    }

    [Fact]
    public void Check_DecisionNobodyWrote_IsRefused()
    {
        Only("F42", Sound.Replace("judge may may-issue", "judge may other", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_BoxNothingLeadsTo_IsAWarning()
    {
        DefinitionProblem problem = Only("F39", Sound + "\ntask lonely ok\nlonely.ok -> over");

        Assert.True(problem.IsWarning);
    }

    [Fact]
    public void Check_BoxThatItsFactsExclude_IsAWarning()
    {
        DefinitionProblem problem = Only("F39", """
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
        IReadOnlyList<DefinitionProblem> problems = Check("""
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
        Assert.Empty(Check("""
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

    [Fact]
    public void Check_TooManyBranchesAtOnce_SaysThatItGaveUp()
    {
        string sketch = "fork f " + string.Join(' ', Enumerable.Range(0, 16).Select(branch => $"b{branch}"))
            + "\nstart -> f\njoin j WaitAll\ntrigger t drop\nj -> t\n"
            + string.Concat(Enumerable.Range(0, 16).Select(branch =>
                $"task a{branch} ok\ntask c{branch} ok\nf.b{branch} -> a{branch}\na{branch}.ok -> c{branch}\nc{branch}.ok -> j\n"));

        Only("F41", sketch);
    }

    [Fact]
    public void Check_LoopIntoABranch_IsAWarning()
    {
        IReadOnlyList<DefinitionProblem> problems = Check("""
            task a left right
            task b ok
            task c ok back
            trigger t drop
            start -> a
            a.left -> b
            a.right -> c
            b.ok -> c
            c.ok -> t
            c.back -> b
            """);

        Assert.Equal("F44", Assert.Single(problems).Code);
    }

    [Fact]
    public void Check_ChoicesOnOneFlag_AreConsistent()
    {
        Assert.Empty(Check("""
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
        Only("F30", """
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

    private static JsonObject Box(JsonObject document, string id) =>
        document["root"]!["activities"]!.AsArray().Select(box => box!.AsObject()).Single(box => box["id"]!.GetValue<string>() == id);

    private static DefinitionProblem Only(string code, string sketch)
    {
        DefinitionProblem problem = Assert.Single(Check(sketch));
        Assert.Equal(code, problem.Code);
        return problem;
    }

    private static IReadOnlyList<DefinitionProblem> Check(string sketch) => Check(FlowSketch.Document(sketch));

    private static IReadOnlyList<DefinitionProblem> Check(JsonObject document) =>
        FlowChecks.Check(DefinitionFiles.Readable(document.ToJsonString()), lifecycle, decisions);
}
