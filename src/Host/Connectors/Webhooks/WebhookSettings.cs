using System.Text;

namespace CreditSupervision.Host.Connectors.Webhooks;

/// <summary>
/// Reads the receivers from the settings section <c>webhooks:receivers</c>; anything unclear keeps the host from
/// starting, named with its place and the remedy. Secrets come from a file or an environment variable, never from the
/// settings themselves.
/// </summary>
internal static class WebhookSettings
{
    public const string Section = "webhooks:receivers";

    private const int UsualTimeoutSeconds = 15;
    private const string Placeholder = "{id}";

    /// <summary><paramref name="longest"/> is the longest time an answer may take: half the lease of a row.</summary>
    public static IReadOnlyList<WebhookReceiver> Read(IConfiguration configuration, TimeSpan longest) =>
        [.. configuration.GetSection(Section).GetChildren().Select(receiver => Read(receiver, longest))];

    private static WebhookReceiver Read(IConfigurationSection receiver, TimeSpan longest)
    {
        bool allowsPlain = receiver.GetValue("allowPlainHttp", defaultValue: false);
        int seconds = receiver.GetValue("timeoutSeconds", UsualTimeoutSeconds);
        if (seconds < 1)
            throw Wrong(receiver, "timeoutSeconds", "is at least 1");
        string? status = receiver["statusUrl"];
        if (status is not null)
        {
            if (!status.Contains(Placeholder, StringComparison.Ordinal))
                throw Wrong(receiver, "statusUrl", $"contains {Placeholder} where the id of the message goes");
            Address(receiver, "statusUrl", status.Replace(Placeholder, "x", StringComparison.Ordinal), allowsPlain);
        }

        string algorithm = receiver["signature"] ?? WebhookSigner.Sha256;
        if (algorithm is not (WebhookSigner.Sha256 or WebhookSigner.Sm3))
            throw Wrong(receiver, "signature", $"is {WebhookSigner.Sha256} or {WebhookSigner.Sm3}");
        return new WebhookReceiver
        {
            Name = receiver.Key,
            Url = Address(receiver, "url", receiver["url"], allowsPlain),
            StatusUrl = status,
            Signer = new WebhookSigner(algorithm, Secret(receiver)),
            Timeout = TimeSpan.FromTicks(Math.Min(TimeSpan.FromSeconds(seconds).Ticks, longest.Ticks)),
        };
    }

    private static Uri Address(IConfigurationSection receiver, string key, string? text, bool allowsPlain)
    {
        bool fits = Uri.TryCreate(text, UriKind.Absolute, out Uri? address) && address.UserInfo.Length == 0
            && (address.Scheme == Uri.UriSchemeHttps || (allowsPlain && address.Scheme == Uri.UriSchemeHttp));
        return fits ? address! : throw Wrong(
            receiver, key, "is an absolute https address without a password; http needs allowPlainHttp: true");
    }

    private static byte[] Secret(IConfigurationSection receiver)
    {
        string? secret = receiver["secretEnvironment"] is { Length: > 0 } variable
            ? Environment.GetEnvironmentVariable(variable)
            : receiver["secretFile"] is { Length: > 0 } file && File.Exists(file)
                ? File.ReadAllText(file)
                : null;
        byte[] bytes = Encoding.UTF8.GetBytes(secret?.Trim() ?? "");
        return bytes.Length >= WebhookSigner.ShortestSecret
            ? bytes
            : throw Wrong(
                receiver,
                "secretFile or secretEnvironment",
                $"names a file or a variable that holds a secret of at least {WebhookSigner.ShortestSecret} bytes");
    }

    private static InvalidDataException Wrong(IConfigurationSection receiver, string key, string demand) =>
        new($"Settings '{receiver.Path}': {key} {demand}.");
}
