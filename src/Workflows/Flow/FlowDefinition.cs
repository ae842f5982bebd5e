using System.Collections.Frozen;
using System.Text.Json.Nodes;
using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// One version of a workflow definition, read from Elsa 3 JSON. Immutable, named by the hash of its text, safe to share
/// between threads. Made by <see cref="Read"/> only.
/// </summary>
public sealed class FlowDefinition
{
    private readonly FrozenDictionary<string, FlowActivity> byPath;
    private readonly JsonNode document;

    internal FlowDefinition(JsonNode document, Flowchart root)
    {
        this.document = document;
        Root = root;
        Activities = [.. Walk(root)];
        byPath = Activities.ToFrozenDictionary(activity => activity.Path, StringComparer.Ordinal);
    }

    /// <summary>Stable over the versions, for example <c>listing</c>.</summary>
    public required string DefinitionId { get; init; }

    /// <summary>From 1 upwards.</summary>
    public required int Version { get; init; }

    /// <summary>The id of this version.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required BilingualText Title { get; init; }

    /// <summary>Empty where the definition gives none.</summary>
    public required string Description { get; init; }

    /// <summary>"sha256:" and the hash of the text as it was handed in.</summary>
    public required string Hash { get; init; }

    /// <summary>The facts of the case, by name.</summary>
    public required IReadOnlyDictionary<string, FlowVariable> Variables { get; init; }

    public required FlowOpening Opening { get; init; }

    public Flowchart Root { get; }

    /// <summary>All boxes, nested ones after the box that holds them.</summary>
    public IReadOnlyList<FlowActivity> Activities { get; }

    /// <summary>The tasks, in the order of the file.</summary>
    public IEnumerable<TaskActivity> Tasks => Activities.OfType<TaskActivity>();

    /// <summary>Reads one definition; never throws. The checks of <c>FlowChecks</c> come after it.</summary>
    public static FlowReading Read(DefinitionText text) => throw new NotImplementedException(text.Path);

    /// <summary>The box of an activation; throws <see cref="KeyNotFoundException"/> where the definition has none.</summary>
    public FlowActivity Activity(ActivationId activation) => byPath[activation.Path];

    /// <summary>The same document again, with everything the reader did not understand, in the same order.</summary>
    public string ToJson() => document.ToJsonString();

    private static IEnumerable<FlowActivity> Walk(Flowchart chart)
    {
        foreach (FlowActivity activity in chart.Activities)
        {
            yield return activity;
            if (activity is FlowchartActivity nested)
                foreach (FlowActivity inner in Walk(nested.Chart))
                    yield return inner;
        }
    }
}
