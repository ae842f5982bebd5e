using System.CommandLine;
using System.Text.RegularExpressions;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// <c>serve</c>, also without a verb: the web host. Settings of the web framework may follow as <c>--Name=value</c>.
/// </summary>
internal static partial class ServeCommand
{
    public const string Verb = "serve";

    /// <summary>Whether a command serves: the verb, or the program without one.</summary>
    public static bool Is(Command command) => command is RootCommand || command.Name == Verb;

    public static void Configure(Command command, CommandConsole console, IReadOnlyList<string> args)
    {
        Option<string?> urls = new("--urls") { Description = $"Where to listen; {WebHost.DefaultUrls} by itself.", HelpName = "URLS" };
        Option<string?> data = new("--data")
        {
            Description = $"The folder of the database; ./{CommonOptions.DefaultData} by itself.",
            HelpName = "DIR",
        };
        command.Add(urls);
        command.Add(data);
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(async (parsed, cancellationToken) =>
        {
            // A mistyped verb must not start a server.
            if (parsed.UnmatchedTokens.FirstOrDefault(token => !SettingForm.IsMatch(token)) is { } stray)
            {
                await console.Error.WriteLineAsync(Stray(stray));
                return ExitCode.BadInput;
            }
            return await RunAsync(
                args,
                parsed.GetValue(CommonOptions.Definitions),
                parsed.GetValue(urls),
                parsed.GetValue(data),
                console,
                cancellationToken);
        });
    }

    public static string Stray(string token) => $"'{token}' is no verb or option; --help lists them.";

    private static async Task<int> RunAsync(
        IReadOnlyList<string> args,
        string? folder,
        string? urls,
        string? data,
        CommandConsole console,
        CancellationToken cancellationToken)
    {
        string[] settings = [.. args.Where(arg => SettingForm.IsMatch(arg))];
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = settings,
            EnvironmentName = EnvironmentName(settings),
            // Pages and their styles lie beside the binary, from wherever it is started.
            ContentRootPath = settings.Any(setting => setting.StartsWith("--contentRoot=", StringComparison.Ordinal))
                ? null
                : AppContext.BaseDirectory,
        });
        if (await DefinitionInput.FolderAsync(folder ?? builder.Configuration["definitions"], console) is not { } found)
            return ExitCode.No;
        if ((urls ?? builder.Configuration["urls"]) is null or "")
            builder.WebHost.UseUrls(WebHost.DefaultUrls);
        else if (urls is not null)
            builder.WebHost.UseUrls(urls.Split(';'));
        string dataFolder = data ?? builder.Configuration["data"] ?? CommonOptions.DefaultData;
        bool isPrepared = false;
        try
        {
            await using WebApplication app = await WebHost.BuildAsync(builder, found, dataFolder, cancellationToken);
            isPrepared = true;
            await app.RunAsync(cancellationToken);
            return ExitCode.Done;
        }
        catch (DefinitionsRefusedException refused)
        {
            await DefinitionInput.PrintAsync(refused.Problems, console.Error);
            return ExitCode.No;
        }
        catch (StorageRefusedException refused)
        {
            await console.Error.WriteLineAsync(refused.Message);
            return ExitCode.BadInput;
        }
        catch (IOException fault) when (isPrepared)
        {
            // The address is taken or not ours: the operator's to change, no defect.
            await console.Error.WriteLineAsync(fault.Message);
            return ExitCode.No;
        }
    }

    // Whoever runs the sources wants the demonstration; a published binary is in Production until somebody says otherwise.
    private static string? EnvironmentName(string[] settings) =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT") is null
        && Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT") is null
        && !settings.Any(setting => setting.StartsWith("--environment=", StringComparison.OrdinalIgnoreCase))
        && DefinitionFolder.Repository is not null
            ? Environments.Development
            : null;

    [GeneratedRegex("^--[A-Za-z][A-Za-z0-9:._-]*=", RegexOptions.CultureInvariant)]
    private static partial Regex SettingForm { get; }
}
