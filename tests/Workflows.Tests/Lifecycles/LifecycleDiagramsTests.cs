using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Tests.Lifecycles;

public sealed class LifecycleDiagramsTests
{
    [Fact]
    public void Page_OfTheRepository_IsWhatTheMachinesSay()
    {
        string path = Path.Combine(Definitions.Folder, "..", "docs", "lifecycles.md");

        string written = File.ReadAllText(path);

        Assert.True(written == LifecycleDiagrams.Page(),
            "docs/lifecycles.md differs from the machines; write it anew with: flows diagrams --write docs/lifecycles.md");
    }

    [Fact]
    public void Page_EveryKind_HasItsPictureWithEveryStatusAndMove()
    {
        string page = LifecycleDiagrams.Page();

        foreach (CaseLifecycle lifecycle in LifecycleCatalogue.All)
        {
            Assert.Contains($"## {lifecycle.Title.Zh} `{lifecycle.Kind}`", page, StringComparison.Ordinal);
            foreach ((string status, Rules.BilingualText text) in lifecycle.Statuses)
                Assert.Contains($"state \"{text.Zh} ({status})\" as {status}\n", page, StringComparison.Ordinal);
            foreach (LifecycleMove move in lifecycle.Shape.Moves)
                Assert.Contains(
                    $"{move.From} --> {move.To}: {lifecycle.Triggers[move.Trigger].Zh} ({move.Trigger})",
                    page,
                    StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Page_GuardedMove_NamesGuardAndArticle()
    {
        string page = LifecycleDiagrams.Page();

        Assert.Contains(
            "Served --> Published: 公示 (Publish) [DecisionNotServed, PEN art.61, PP-45 art.8]\n",
            page,
            StringComparison.Ordinal);
        Assert.Contains("| `DecisionNotServed` | 列入决定书尚未送达当事人", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Shape_EveryGuard_IsOneThatCarriesAnArticle()
    {
        foreach (LifecycleMove move in LifecycleCatalogue.All.SelectMany(lifecycle => lifecycle.Shape.Moves))
            Assert.All(move.Guards, guard => Assert.NotEmpty(LifecycleGuard.Named(guard).Refusal.Citations));
    }
}
