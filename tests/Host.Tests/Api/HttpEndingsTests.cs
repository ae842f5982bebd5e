using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Lifecycles;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host.Tests.Api;

/// <summary>The stories told over HTTP end every kind of case in more than one way.</summary>
public sealed class HttpEndingsTests
{
    [Fact]
    public async Task Stories_OverHttp_EndEveryKindInAtLeastTwoWays()
    {
        HashSet<(CaseKind Kind, string Status)> endings = [];
        foreach (string file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Api", "Stories"), "*.story"))
        {
            Story story = StoryReader.Read(new DefinitionText(file, await File.ReadAllTextAsync(file))).Story!;
            Dictionary<string, CaseKind> kinds = story.Steps.Select(step => step.Act).OfType<StoryAct.Open>()
                .GroupBy(open => open.Case).ToDictionary(same => same.Key, same => same.Last().Kind);
            foreach (StoryStep step in story.Steps.Where(step => step.ExpectedStatus is not null))
            {
                CaseKind kind = kinds[step.Act.Case];
                if (LifecycleCatalogue.Of(kind).Shape.Finals.Contains(step.ExpectedStatus!))
                    endings.Add((kind, step.ExpectedStatus!));
            }
        }

        Assert.Equal(
            [],
            LifecycleCatalogue.All.Select(lifecycle => lifecycle.Kind)
                .Where(kind => endings.Count(ending => ending.Kind == kind) < 2).Select(kind => kind.Value).Order());
    }
}
