using System.Diagnostics;
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
    /// to it are not checked; what <paramref name="isChecked"/> before is not walked again. <paramref name="told"/> hears how far the walk of each file went and how long it took.
    /// </summary>
    public static Dictionary<(string DefinitionId, int Version), FlowDefinition> Read(
        IEnumerable<DefinitionText> texts, RuleBook? book, List<DefinitionProblem> problems,
        Action<FlowDefinition, FlowReport, TimeSpan>? told = null, bool isChecked = false)
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
            if (isChecked)
                continue;
            if (LifecycleCatalogue.TryFind(new CaseKind(flow.DefinitionId), out CaseLifecycle? lifecycle))
                Check(flow, lifecycle.Shape, book, problems, told);
            else
                problems.Add(Problem(flow, "D06", $"definitionId '{flow.DefinitionId}' is no case kind; use one of "
                    + $"{string.Join(", ", LifecycleCatalogue.All.Select(known => known.Kind.Value))}."));
        }
        return flows;
    }

    private static void Check(
        FlowDefinition flow,
        LifecycleShape lifecycle,
        RuleBook? book,
        List<DefinitionProblem> problems,
        Action<FlowDefinition, FlowReport, TimeSpan>? told)
    {
        long began = Stopwatch.GetTimestamp();
        FlowReport report = FlowChecks.Report(flow, lifecycle, book?.Decisions);
        problems.AddRange(report.Problems);
        told?.Invoke(flow, report, Stopwatch.GetElapsedTime(began));
    }

    private static DefinitionProblem Problem(FlowDefinition flow, string code, string message) =>
        new() { File = flow.File, Line = 0, Code = code, Message = message };
}
