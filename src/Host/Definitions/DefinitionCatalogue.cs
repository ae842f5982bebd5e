using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Definitions;

/// <summary>
/// Everything that is data and checked at start: rule book, workflow definitions of all versions, authorities, letters.
/// A problem in any of them keeps the host from starting and is named with file, line and remedy.
/// </summary>
public sealed class DefinitionCatalogue
{
    public required RuleBook RuleBook { get; init; }

    public required AuthorityDirectory Directory { get; init; }

    public required IReadOnlyDictionary<string, LetterForm> Letters { get; init; }

    /// <summary>The names of listing grounds and heavier penalties, for letters and screens.</summary>
    public GroundWords Grounds { get; init; } = new(new Dictionary<string, GroundWord>());

    /// <summary>All definitions by id and version.</summary>
    public required IReadOnlyDictionary<(string DefinitionId, int Version), FlowDefinition> Flows { get; init; }

    /// <summary>The newest published definition of a kind, null where there is none.</summary>
    public FlowDefinition? Newest(CaseKind kind) =>
        Flows.Values.Where(flow => flow.DefinitionId == kind.Value).MaxBy(flow => flow.Version);

    /// <summary>One version of a definition, null where there is none.</summary>
    public FlowDefinition? Version(string definitionId, int version) =>
        Flows.GetValueOrDefault((definitionId, version));

    /// <summary>The definition a case is pinned to; throws where it is not there or its text has changed (a defect).</summary>
    public FlowDefinition Pinned(DefinitionPin pin) =>
        Flows.TryGetValue((pin.DefinitionId, pin.Version), out FlowDefinition? flow) && flow.Hash == pin.Hash
            ? flow
            : throw new InvalidOperationException($"Definition {pin.DefinitionId} v{pin.Version} ({pin.Hash}) is not loaded.");
}
