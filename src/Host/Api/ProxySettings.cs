using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace CreditSupervision.Host.Api;

/// <summary>
/// The reverse proxies in front, from <c>proxies</c>: their word for the caller's address and for https is believed, and
/// nobody else's.
/// </summary>
internal static class ProxySettings
{
    public static void UseProxies(this WebApplication app)
    {
        string[] known = app.Configuration.GetSection("proxies").Get<string[]>() ?? [];
        if (known.Length == 0)
            return;
        ForwardedHeadersOptions options = new()
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto,
        };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (string address in known)
        {
            options.KnownProxies.Add(IPAddress.TryParse(address, out IPAddress? parsed)
                ? parsed
                : throw new InvalidDataException($"proxies: '{address}' is no IP address; give the address of the proxy."));
        }
        app.UseForwardedHeaders(options);
    }
}
