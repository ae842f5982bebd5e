using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Tests.Flow;

/// <summary>A small lifecycle, a small rule book and a definition that fits both, to be broken by the tests.</summary>
internal static class SketchedCase
{
    public static LifecycleShape Lifecycle { get; } = new()
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

    public static IReadOnlyDictionary<string, DecisionSignature> Decisions { get; } =
        new Dictionary<string, DecisionSignature>
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

    public const string Sound = """
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

    /// <summary>The sound definition with one thing changed.</summary>
    public static string Changed(string old, string replacement) =>
        Sound.Replace(old, replacement, StringComparison.Ordinal);

    public static DefinitionProblem Only(string code, string sketch)
    {
        DefinitionProblem problem = Assert.Single(Check(sketch));
        Assert.Equal(code, problem.Code);
        return problem;
    }

    public static IReadOnlyList<DefinitionProblem> Check(string sketch) => Check(FlowSketch.Document(sketch));

    public static IReadOnlyList<DefinitionProblem> Check(JsonObject document) => CheckText(document.ToJsonString());

    public static IReadOnlyList<DefinitionProblem> CheckText(string content) =>
        FlowChecks.Check(DefinitionFiles.Readable(content), Lifecycle, Decisions);
}
