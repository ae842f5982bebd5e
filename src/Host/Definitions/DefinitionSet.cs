using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Definitions;

/// <summary>
/// One set of definitions, as it was installed or published: rule book, workflow definitions of all versions,
/// authorities, letters. A problem in any of them keeps the set from being used and is named with file, line and remedy.
/// </summary>
public sealed class DefinitionSet
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

    /// <summary>The definition a case is pinned to; null where this set does not have it in these words.</summary>
    public FlowDefinition? Find(DefinitionPin pin) =>
        Flows.TryGetValue((pin.DefinitionId, pin.Version), out FlowDefinition? flow) && flow.Hash == pin.Hash ? flow : null;
}
