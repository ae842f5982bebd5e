using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Storage;
using CreditSupervision.Rules;
using CreditSupervision.Workflows;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Definitions;

/// <summary>
/// The definitions as they change over the days: what was installed, and from their days on the sets that were
/// published. Every reader asks for the set of its day; without one the set of today in China answers.
/// </summary>
public sealed class DefinitionCatalogue(DefinitionTimeline timeline, TimeProvider time)
{
    public RuleBook RuleBook => Today.RuleBook;

    public AuthorityDirectory Directory => Today.Directory;

    public IReadOnlyDictionary<string, LetterForm> Letters => Today.Letters;

    public GroundWords Grounds => Today.Grounds;

    public IReadOnlyDictionary<(string DefinitionId, int Version), FlowDefinition> Flows => Today.Flows;

    private DefinitionSet Today => On(time.Today()).Catalogue;

    /// <summary>The set in force on a day, with letters and everything around it.</summary>
    public LoadedDefinitions On(DateOnly day) => timeline.On(day);

    /// <summary>The newest definition of a kind today, null where there is none.</summary>
    public FlowDefinition? Newest(CaseKind kind) => Today.Newest(kind);

    /// <summary>One version of a definition today, null where there is none.</summary>
    public FlowDefinition? Version(string definitionId, int version) => Today.Version(definitionId, version);

    /// <summary>
    /// The definition a case is pinned to, in whichever set it stands: a case keeps its version when a later set no longer
    /// has it. Throws where it is in none or its text has changed (a defect).
    /// </summary>
    public FlowDefinition Pinned(DefinitionPin pin) =>
        Today.Find(pin) ?? timeline.Find(pin)
        ?? throw new InvalidOperationException($"Definition {pin.DefinitionId} v{pin.Version} ({pin.Hash}) is not loaded.");
}
