using CreditSupervision.Rules;

namespace CreditSupervision.Workflows.Stories;

/// <summary>What reading gave: the story, or null with at least one problem.</summary>
public sealed record StoryReading(Story? Story, IReadOnlyList<DefinitionProblem> Problems);
