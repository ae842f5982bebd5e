using CreditSupervision.Rules;
using CreditSupervision.Workflows.Flow.Checking;
using CreditSupervision.Workflows.Flow.Reading;
using CreditSupervision.Workflows.Lifecycles;

namespace CreditSupervision.Workflows.Flow;

/// <summary>
/// What must hold before a definition may be published, beyond being readable: every way through it keeps to the
/// lifecycle, ends where a case may end, and never strands a case.
/// </summary>
public static class FlowChecks
{
    /// <summary>
    /// All problems, by line; warnings are marked. Without signatures the questions to the rule book are not checked.
    /// </summary>
    public static IReadOnlyList<DefinitionProblem> Check(
        FlowDefinition definition,
        LifecycleShape lifecycle,
        IReadOnlyDictionary<string, DecisionSignature>? decisions = null) =>
        Report(definition, lifecycle, decisions).Problems;

    /// <summary>The same with how far the walk went, for people who look after the size of their workflows.</summary>
    public static FlowReport Report(
        FlowDefinition definition,
        LifecycleShape lifecycle,
        IReadOnlyDictionary<string, DecisionSignature>? decisions = null)
    {
        FlowProblems problems = new(definition.File);
        StructureChecks structure = new(definition, problems);
        structure.Check();
        new CourseChecks(definition, problems).CheckStatuses(lifecycle);
        if (decisions is not null)
            new VerdictChecks(definition, decisions, problems).Check();
        FlowWalk walk = new(definition, lifecycle, decisions, problems);
        if (!structure.HasSilentLoop)
            walk.Check();
        return new FlowReport(problems.All, walk.Stands);
    }
}
