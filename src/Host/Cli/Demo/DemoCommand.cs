using System.CommandLine;
using System.Globalization;
using CreditSupervision.Host.Identity;
using CreditSupervision.Host.Storage;
using CreditSupervision.Host.Stories;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Stories;

namespace CreditSupervision.Host.Cli.Demo;

/// <summary>
/// <c>demo</c>: tells the stories of the demonstration world in a throw-away database, through the same desk as a
/// server. Ends with 0 only when every line ended as its story says and the audit chain is whole.
/// </summary>
internal static class DemoCommand
{
    private const string Handover = "worlds/penalties/handover.csv";

    public static Command Make(CommandConsole console)
    {
        Option<string> language = new("--language")
        {
            Description = "zh-CN or en.",
            DefaultValueFactory = _ => "zh-CN",
            HelpName = "LANGUAGE",
        };
        language.AcceptOnlyFromAmong("zh-CN", "en");
        Command command = new("demo", "Tells five cases from an imported penalty to the end of a listing.") { language };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(CommonOptions.Definitions), parsed.GetRequiredValue(language), console, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string? folder, string language, CommandConsole console, CancellationToken cancellationToken)
    {
        if (await DefinitionInput.AllAsync(folder, console) is not { World: { } world } loaded)
            return ExitCode.BadInput;
        (IReadOnlyList<Story> stories, IReadOnlyList<DefinitionProblem> problems) =
            await StoryShelf.ReadAsync(loaded, cancellationToken);
        await DefinitionInput.PrintAsync(problems, console.Error);
        if (problems.Count > 0)
            return ExitCode.BadInput;
        string data = Directory.CreateTempSubdirectory("credit-demo-").FullName;
        try
        {
            DevClock clock = new(stories.Min(story => story.Steps[0].On), TimeProvider.System);
            await using ServiceProvider services = await HostServices.OpenAsync(
                loaded, clock, new StoragePlace.Sqlite(data), cancellationToken, more => more
                    .AddSingleton(clock)
                    .AddSingleton(new PeopleDirectory(world.People))
                    .AddSingleton<StoryTeller>().AddSingleton<PenaltyDelivery>());
            DemoRun run = new(services, CultureInfo.GetCultureInfo(language), console);
            return await run.TellAsync(stories, Handover, cancellationToken) ? ExitCode.Done : ExitCode.No;
        }
        finally
        {
            Directory.Delete(data, recursive: true);
        }
    }
}
