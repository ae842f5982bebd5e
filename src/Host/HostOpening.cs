using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Stories;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host;

/// <summary>
/// What the web host reads before it is anything: the definitions, all of them checked, and in Development the clock and
/// the stories of the demonstration.
/// </summary>
internal sealed record HostOpening(LoadedDefinitions Definitions, IReadOnlyList<Story> Stories, DevClock? Clock)
{
    /// <summary>Begins to read on a thread of its own; the task throws <see cref="DefinitionsRefusedException"/> where
    /// anything is not in order.</summary>
    public static Task<HostOpening> Begin(
        string folder, bool isDevelopment, bool tellsStories, CancellationToken cancellationToken) =>
        Task.Run(() => ReadAsync(folder, isDevelopment, tellsStories, cancellationToken), cancellationToken);

    private static async Task<HostOpening> ReadAsync(
        string folder, bool isDevelopment, bool tellsStories, CancellationToken cancellationToken)
    {
        CatalogueReading reading = CatalogueReader.Read(folder);
        LoadedDefinitions definitions = reading.Definitions ?? throw new DefinitionsRefusedException(reading.Problems);
        IReadOnlyList<Story> stories = isDevelopment && tellsStories ? await StoriesAsync(definitions, cancellationToken) : [];
        DevClock? clock = isDevelopment && definitions.World is { } world
            ? new DevClock(stories.Select(story => story.Steps[0].On).Append(world.Today).Min(), TimeProvider.System)
            : null;
        return new HostOpening(definitions, stories, clock);
    }

    private static async Task<IReadOnlyList<Story>> StoriesAsync(
        LoadedDefinitions definitions, CancellationToken cancellationToken)
    {
        (IReadOnlyList<Story> stories, IReadOnlyList<DefinitionProblem> problems) =
            await StoryShelf.ReadAsync(definitions, cancellationToken);
        return problems.Count == 0 ? stories : throw new InvalidDataException(string.Join('\n', problems));
    }
}

/// <summary>The definitions are not in order; the host does not start with them.</summary>
internal sealed class DefinitionsRefusedException(IReadOnlyList<DefinitionProblem> problems)
    : Exception(string.Join('\n', problems))
{
    public IReadOnlyList<DefinitionProblem> Problems => problems;
}
