using System.Collections.Frozen;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow.Reading;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// One version of a workflow definition, read from Elsa 3 JSON. Immutable, named by the hash of its text, safe to share
/// between threads. Made by <see cref="Read"/> only.
/// </summary>
public sealed class FlowDefinition
{
    // Texts for people are Chinese and stay legible; the file is no HTML.
    private static readonly JsonSerializerOptions writing = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly FrozenDictionary<string, FlowActivity> byPath;
    private readonly byte[] text;

    internal FlowDefinition(string text, Flowchart root)
    {
        this.text = Encoding.UTF8.GetBytes(text);
        Root = root;
        Activities = [.. Walk(root)];
        byPath = Activities.ToFrozenDictionary(activity => activity.Path, StringComparer.Ordinal);
    }

    /// <summary>The path the text was handed in with, for messages.</summary>
    public required string File { get; init; }

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

    /// <summary>The text as it was handed in, to be kept beside the cases that run under it.</summary>
    public string Text => Encoding.UTF8.GetString(text);

    /// <summary>The facts of the case, by name.</summary>
    public required IReadOnlyDictionary<string, FlowVariable> Variables { get; init; }

    public required FlowOpening Opening { get; init; }

    /// <summary>What may happen to the case as a whole; nothing where the definition names nothing.</summary>
    public CaseCourse Course { get; init; } = CaseCourse.Nothing;

    public Flowchart Root { get; }

    /// <summary>All boxes, nested ones after the box that holds them.</summary>
    public IReadOnlyList<FlowActivity> Activities { get; }

    /// <summary>The tasks, in the order of the file.</summary>
    public IEnumerable<TaskActivity> Tasks => Activities.OfType<TaskActivity>();

    /// <summary>Reads one definition; never throws. The checks of <see cref="FlowChecks"/> come after it.</summary>
    public static FlowReading Read(DefinitionText text) => FlowReader.Read(text);

    /// <summary>
    /// The box of an activation; throws <see cref="KeyNotFoundException"/> where the definition has none.
    /// </summary>
    public FlowActivity Activity(ActivationId activation) => byPath[activation.Path];

    /// <summary>The same document again, with everything the reader did not understand, in the same order.</summary>
    public string ToJson() => Write(ToDocument());

    /// <summary>
    /// A copy of the document to change, for an editor. What comes of it is a new text, to be read and checked again.
    /// </summary>
    public JsonObject ToDocument() =>
        JsonNode.Parse(text) as JsonObject ?? throw new UnreachableException("A definition is read from an object.");

    /// <summary>A document as definitions are written: indented, Chinese as Chinese.</summary>
    public static string Write(JsonObject document) => document.ToJsonString(writing) + "\n";

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
