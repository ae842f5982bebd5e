using CreditSupervision.Rules;
using CreditSupervision.Workflows.Cases;
using CreditSupervision.Workflows.Flow;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Host.Definitions;

/// <summary>Reads workflow definitions and runs the checks that must hold before one may be used.</summary>
internal static class FlowsReader
{
    /// <summary>
    /// The definitions by id and version; a version that stands twice is a problem. Without a rule book the questions
    /// to it are not checked.
    /// </summary>
    public static Dictionary<(string DefinitionId, int Version), FlowDefinition> Read(
        IEnumerable<DefinitionText> texts, RuleBook? book, List<DefinitionProblem> problems)
    {
        Dictionary<(string, int), FlowDefinition> flows = [];
        foreach (DefinitionText text in texts)
        {
            FlowReading reading = FlowDefinition.Read(text);
            problems.AddRange(reading.Problems);
            if (reading.Definition is not { } flow)
                continue;
            if (!flows.TryAdd((flow.DefinitionId, flow.Version), flow))
                problems.Add(Problem(flow, "D05",
                    $"version {flow.Version} of '{flow.DefinitionId}' stands twice; give the new file a new version."));
            if (LifecycleCatalogue.TryFind(new CaseKind(flow.DefinitionId), out CaseLifecycle? lifecycle))
                problems.AddRange(FlowChecks.Check(flow, lifecycle.Shape, book?.Decisions));
            else
                problems.Add(Problem(flow, "D06", $"definitionId '{flow.DefinitionId}' is no case kind; use one of "
                    + $"{string.Join(", ", LifecycleCatalogue.All.Select(known => known.Kind.Value))}."));
        }
        return flows;
    }

    private static DefinitionProblem Problem(FlowDefinition flow, string code, string message) =>
        new() { File = flow.File, Line = 0, Code = code, Message = message };
}
