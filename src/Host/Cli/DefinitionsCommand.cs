using System.CommandLine;
using System.Globalization;
using System.Text;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Queries;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Publications;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>definitions list</c> and <c>definitions export SET --to DIR</c>: what was in force when, and its files as they were.
/// </summary>
internal static class DefinitionsCommand
{
    public static Command List(CommandConsole console)
    {
        Option<string> data = CommonOptions.Data();
        Command command = new("list", "Every set with its first day, the oldest first.") { data };
        command.SetAction((parsed, cancellationToken) => ListAsync(
            parsed.GetValue(CommonOptions.Definitions), parsed.GetRequiredValue(data), console, cancellationToken));
        return command;
    }

    public static Command Export(CommandConsole console)
    {
        Argument<string> set = new("SET") { Description = "The hash of a set or the id of a draft." };
        Option<string> to = new("--to") { Description = "A folder that is empty or not there.", HelpName = "DIR", Required = true };
        Option<string> data = CommonOptions.Data();
        Command command = new("export", "Writes the files of a set or a draft.") { set, to, data };
        command.SetAction((parsed, cancellationToken) => ExportAsync(
            parsed.GetRequiredValue(set), parsed.GetRequiredValue(to), parsed.GetValue(CommonOptions.Definitions),
            parsed.GetRequiredValue(data), console, cancellationToken));
        return command;
    }

    private static async Task<int> ListAsync(
        string? definitions, string data, CommandConsole console, CancellationToken cancellationToken)
    {
        await using ServiceProvider? services = await DataInput.OpenAsync(definitions, data, console, cancellationToken);
        if (services is null)
            return ExitCode.BadInput;
        PublicationQueries drafts = services.GetRequiredService<PublicationQueries>();
        foreach (TimelineEntry entry in services.GetRequiredService<DefinitionTimeline>().All)
        {
            string title = entry.Publication is { } id
                ? $"{id} {(await drafts.FindAsync(id, cancellationToken))?.State.Title}"
                : "installed";
            await console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
                $"{entry.From:yyyy-MM-dd} {entry.Set} {entry.Manifest.Files.Count} files {title}"));
        }

        return ExitCode.Done;
    }

    private static async Task<int> ExportAsync(
        string name, string folder, string? definitions, string data, CommandConsole console, CancellationToken cancellationToken)
    {
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            await console.Error.WriteLineAsync($"The folder '{folder}' is not empty; name another one.");
            return ExitCode.BadInput;
        }

        await using ServiceProvider? services = await DataInput.OpenAsync(definitions, data, console, cancellationToken);
        if (services is null)
            return ExitCode.BadInput;
        if (await services.GetRequiredService<PublicationQueries>().NamedAsync(name, cancellationToken) is not { } set)
        {
            await console.Error.WriteLineAsync(PublicationRefusals.SetUnknown(name).Sentence.En);
            return ExitCode.No;
        }

        foreach (DefinitionText text in services.GetRequiredService<DraftTexts>().Read(set))
        {
            string path = Path.Combine(folder, text.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // A file below a folder has one.
            await File.WriteAllTextAsync(
                path, text.Content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), cancellationToken);
        }

        await console.Out.WriteLineAsync($"{set.Files.Count} files of {set.Hash} written to {folder}");
        return ExitCode.Done;
    }
}
