using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Stories;
using CreditSupervision.Workflows.Tests.Transcripts;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>The page docs/definitions.md, followed to the letter: it must work, and print what it says.</summary>
public sealed class WalkThroughTests
{
    [Fact]
    public void Check_ListingWithTheNewStep_HasNoProblem()
    {
        Assert.Empty(Check(WalkThrough.Listing2()));
    }

    [Fact]
    public void Check_ArrowForgotten_SaysWhatThePageSays()
    {
        IReadOnlyList<DefinitionProblem> problems =
            Check(DefinitionFiles.Readable(WalkThrough.Changed(forget: "return").ToJsonString()));

        Assert.Equal(["F31", "F35"], problems.Select(problem => problem.Code).Order(StringComparer.Ordinal));
        Assert.All(problems, problem => Assert.Contains(
            $"{problem.Code} {problem.Message}", WalkThrough.Block("forgotten"), StringComparison.Ordinal));
    }

    [Fact]
    public void Draw_ListingWithTheNewStep_ShowsThePagesLines()
    {
        string drawn = FlowTrack.Of(WalkThrough.Listing2(), Names(), "zh-CN");

        string[] shown = [.. WalkThrough.Block("draw").Split('\n')
            .SkipWhile(line => !line.Contains("flows draw", StringComparison.Ordinal)).Skip(1)
            .TakeWhile(line => !line.StartsWith('$')).Where(line => line.Trim() is { Length: > 0 } and not "...")];
        Assert.True(shown.Length > 3);
        Assert.All(shown, line => Assert.Contains(line, drawn, StringComparison.Ordinal));
    }

    [Fact]
    public void Story_ThroughTheNewStep_EndsAsItSays()
    {
        StoryReading reading = StoryReader.Read(new DefinitionText("walk-through.story", "title 演练\n" + WalkThrough.Block("story")));
        Assert.Empty(reading.Problems);
        TranscriptWorld world = new(reading.Story!, new Dictionary<string, FlowDefinition> { ["listing"] = WalkThrough.Listing2() });

        IReadOnlyList<string> differences = world.Run();

        Assert.True(differences.Count == 0, string.Join('\n', differences));
        Assert.Equal(2, world["A"].Definition.Version);
    }

    private static IReadOnlyList<DefinitionProblem> Check(FlowDefinition definition) =>
        FlowChecks.Check(definition, LifecycleCatalogue.Of(CaseKind.Listing).Shape, Definitions.RuleBook.Decisions);

    // As definitions/authorities names them; the transcripts' directory is a small one of its own.
    private static Dictionary<string, BilingualText> Names() => new()
    {
        ["credit"] = new BilingualText("信用监管处", "credit division"),
        ["chief"] = new BilingualText("处室负责人", "chief of the division"),
    };
}
