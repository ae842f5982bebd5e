namespace CreditSupervision.Host.Cli;

/// <summary>Opens the data folder of a verb that needs one to be there, and says on standard error why it cannot.</summary>
internal static class DataInput
{
    /// <summary>The services over the folder, for the caller to dispose; null with a message where something is missing.</summary>
    public static async Task<ServiceProvider?> OpenAsync(
        string? definitions, string data, CommandConsole console, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(data))
        {
            await console.Error.WriteLineAsync($"There is no data folder '{data}'; name it with --data DIR.");
            return null;
        }

        return await DefinitionInput.AllAsync(definitions, console) is { } loaded
            ? await HostServices.OpenAsync(loaded, TimeProvider.System, data, cancellationToken)
            : null;
    }
}
