using System.CommandLine;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Rules;
using CreditSupervision.Workflows.Actors;
using CreditSupervision.Workflows.Flow;

namespace CreditSupervision.Host.Cli;

/// <summary><c>flows draw FILE</c>: a workflow as a numbered list of steps, for people who edit it.</summary>
internal static class FlowsDrawCommand
{
    private const string Authorities = "authorities/";

    public static Command Make(CommandConsole console)
    {
        Argument<string> file = new("FILE") { Description = "A workflow definition." };
        Option<string> language = CommonOptions.Language();
        Command command = new("draw", "Prints a workflow as a numbered list of steps.") { file, language };
        command.SetAction((parsed, _) => RunAsync(
            parsed.GetRequiredValue(file),
            parsed.GetValue(CommonOptions.Definitions),
            parsed.GetRequiredValue(language),
            console));
        return command;
    }

    private static async Task<int> RunAsync(string file, string? definitions, string language, CommandConsole console)
    {
        if (await FlowFileInput.ReadAsync(file, console) is not { } definition)
            return ExitCode.BadInput;
        await console.Out.WriteAsync(FlowTrack.Of(definition, Names(definitions), language));
        return ExitCode.Done;
    }

    // Without a sound folder the codes of the divisions are told instead of their names.
    private static Dictionary<string, BilingualText> Names(string? definitions)
    {
        Dictionary<string, BilingualText> names = new(StringComparer.Ordinal)
        {
            ["party"] = new BilingualText("当事人", "the party"),
        };
        if (DefinitionFolder.Find(definitions) is not { } folder)
            return names;
        AuthorityDirectory directory = AuthoritiesReader.Read(
            DefinitionFolder.Read(folder, []).Where(text => text.Path.StartsWith(Authorities, StringComparison.Ordinal)),
            []);
        foreach ((string code, BilingualText name) in directory.Divisions.Concat(directory.Positions))
            names.TryAdd(code, name);
        return names;
    }
}
