using CreditSupervision.Host.Tests.Api;
using Microsoft.AspNetCore.Hosting;

namespace CreditSupervision.Host.Tests.Identity;

/// <summary>The host with a real identity provider beside it.</summary>
public sealed class OidcHost : ApiHost, IAsyncLifetime
{
    private readonly string secretFile = Path.GetTempFileName();

    public ProviderProcess Provider { get; } = new();

    public async Task InitializeAsync()
    {
        await Provider.InitializeAsync();
        await File.WriteAllTextAsync(secretFile, Provider.Secret);
    }

    async Task IAsyncLifetime.DisposeAsync()
    {
        await DisposeAsync();
        await Provider.DisposeAsync();
        File.Delete(secretFile);
    }

    /// <summary>A browser that keeps its cookies and shows every step.</summary>
    public HttpClient Browser() => CreateClient(new() { AllowAutoRedirect = false });

    /// <summary>Goes through the provider; the answer of the host's own callback.</summary>
    public async Task<HttpResponseMessage> SignInAsync(HttpClient browser, string login, Func<Uri, Uri>? change = null)
    {
        using HttpResponseMessage started = await browser.GetAsync("/sign-in/start?returnUrl=/cases");
        Uri back = await Provider.LogInAsync(started.Headers.Location!, login);
        return await browser.GetAsync(change?.Invoke(back) ?? back);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("identity:oidc:authority", Provider.Address);
        builder.UseSetting("identity:oidc:allowHttp", "true");
        builder.UseSetting("identity:oidc:clientId", "credit-screens");
        builder.UseSetting("identity:oidc:clientSecretFile", secretFile);
        builder.UseSetting("identity:oidc:audience", "credit-supervision");
        builder.UseSetting("identity:oidc:clockSkewSeconds", "0");
        builder.UseSetting("identity:oidc:systems:caseHandling:clientId", "case-handling");
        builder.UseSetting("identity:oidc:systems:caseHandling:scope", "penalties.push");
    }
}
