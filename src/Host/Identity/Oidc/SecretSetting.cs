using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace CreditSupervision.Host.Identity.Oidc;

/// <summary>
/// Reads a secret: from the file that <c>KEY + "File"</c> names, or from the environment. A secret in a settings file or
/// on the command line would end in a repository, a backup or a process list, and is refused.
/// </summary>
internal static class SecretSetting
{
    /// <summary>The secret without surrounding white space; null where neither place has one.</summary>
    public static string? Read(IConfiguration configuration, string key)
    {
        if (configuration[key + "File"] is { Length: > 0 } file)
        {
            string secret = File.Exists(file) ? File.ReadAllText(file).Trim() : "";
            return secret.Length > 0 ? secret : throw new InvalidDataException(
                $"{key}File names '{file}', which is missing or empty; write the secret into it, readable by the host alone.");
        }
        if (configuration[key] is not { Length: > 0 } value)
            return null;
        bool isOnlyEnvironment = configuration is IConfigurationRoot root && root.Providers.All(provider =>
            !provider.TryGet(key, out _) || IsEnvironment(provider));
        return isOnlyEnvironment ? value : throw new InvalidDataException(
            $"{key} is set in a settings file or on the command line; secrets come from the environment "
            + $"({key.Replace(":", "__", StringComparison.Ordinal)}) or from a file ({key}File).");
    }

    // The host chains the configuration it started with, which holds the same providers one level down.
    private static bool IsEnvironment(IConfigurationProvider provider) => provider switch
    {
        EnvironmentVariablesConfigurationProvider => true,
        ChainedConfigurationProvider { Configuration: IConfigurationRoot inner } => inner.Providers.All(one =>
            one is EnvironmentVariablesConfigurationProvider or not (FileConfigurationProvider or Microsoft.Extensions.Configuration.CommandLine.CommandLineConfigurationProvider)),
        _ => false,
    };
}
