using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// Opens the database of a verb that needs one to be there, by the same settings as the web host, and says on standard
/// error why it cannot.
/// </summary>
internal static class DataInput
{
    /// <summary>The services over the database, for the caller to dispose; null with a message where something is missing.</summary>
    public static async Task<ServiceProvider?> OpenAsync(
        string? definitions, string data, CommandConsole console, CancellationToken cancellationToken)
    {
        if (!await IsThereAsync(data, console))
            return null;
        return await DefinitionInput.AllAsync(definitions, console) is { } loaded
            ? await OpenAsync(loaded, data, console, cancellationToken)
            : null;
    }

    /// <summary>As above for definitions that are read already; makes the folder of a SQLite database where there is none.</summary>
    public static async Task<ServiceProvider?> OpenAsync(
        LoadedDefinitions loaded, string data, CommandConsole console, CancellationToken cancellationToken)
    {
        try
        {
            return await HostServices.OpenAsync(loaded, TimeProvider.System, Place(data), cancellationToken);
        }
        catch (StorageRefusedException refused)
        {
            await console.Error.WriteLineAsync(refused.Message);
            return null;
        }
    }

    /// <summary>False, with a message, where a SQLite database is meant and its folder is missing.</summary>
    public static async Task<bool> IsThereAsync(string data, CommandConsole console)
    {
        try
        {
            if (Place(data) is StoragePlace.Postgres || Directory.Exists(data))
                return true;
            await console.Error.WriteLineAsync($"There is no data folder '{data}'; name it with --data DIR.");
        }
        catch (StorageRefusedException refused)
        {
            await console.Error.WriteLineAsync(refused.Message);
        }

        return false;
    }

    /// <summary>The place by the settings file beside the program and the environment.</summary>
    public static StoragePlace Place(string data) => StoragePlace.From(Settings(), data);

    public static IConfiguration Settings() => new ConfigurationBuilder()
        .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
        .AddEnvironmentVariables()
        .Build();
}
