using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Storage;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host.Stories;

/// <summary>
/// Fills an empty development database with the demonstration world: its stories up to the world's day, then its
/// imported penalties. A database that has a day already is left as it is; a load that was cut off goes on.
/// </summary>
public sealed class WorldLoader(
    LoadedDefinitions definitions,
    StoryTeller teller,
    PenaltyDelivery penalties,
    DevClock clock,
    ClockStore days,
    ILogger<WorldLoader> log)
{
    private const int LinesPerReport = 25;

    /// <summary>Loads <paramref name="stories"/>, or sets the clock to the stored day where there is one.</summary>
    public async Task LoadAsync(IReadOnlyList<Story> stories, CancellationToken cancellationToken)
    {
        if (await days.DayAsync(cancellationToken) is { } stored)
        {
            clock.TrySet(stored);
            return;
        }

        DemoWorld world = definitions.World
            ?? throw new InvalidOperationException("The definitions hold no demonstration world.");
        int lines = stories.SelectMany(story => story.Steps).Count(step => step.On <= world.Today);
        int told = 0;
        await foreach (StoryMoment moment in teller.TellAsync(stories, DateOnly.MinValue, world.Today, cancellationToken))
        {
            if (moment.Difference is { } difference)
                throw new InvalidOperationException($"{moment.Story.File}:{moment.Step.Line}: {difference}");
            if (++told % LinesPerReport == 0)
                log.LogInformation("Loading the demonstration world: {Told} of {Lines}", told, lines);
        }

        clock.TrySet(world.Today);
        foreach (string path in world.Penalties)
            await penalties.BringAsync(path, cancellationToken);
        await days.MoveAsync(world.Today, "world", cancellationToken);
    }
}
