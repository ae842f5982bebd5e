using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host.Stories;

/// <summary>The stories that the demonstration world names, read from the definitions folder.</summary>
public static class StoryShelf
{
    /// <summary>The stories in the world's order; problems name file, line and reason, and leave the list empty.</summary>
    public static async Task<(IReadOnlyList<Story> Stories, IReadOnlyList<DefinitionProblem> Problems)> ReadAsync(
        LoadedDefinitions definitions, CancellationToken cancellationToken)
    {
        List<Story> stories = [];
        List<DefinitionProblem> problems = [];
        foreach (string path in definitions.World?.Stories ?? [])
        {
            string text = await File.ReadAllTextAsync(Path.Combine(definitions.Folder, path), cancellationToken);
            StoryReading reading = StoryReader.Read(new DefinitionText(path, text));
            problems.AddRange(reading.Problems);
            if (reading.Story is { } story)
                stories.Add(story);
        }

        return (problems.Count > 0 ? [] : stories, problems);
    }
}
