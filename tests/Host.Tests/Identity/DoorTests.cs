using System.Net;
using System.Text.RegularExpressions;
using CreditSupervision.Host.Tests.Api;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Identity;

/// <summary>What every caller meets at the door: forms without a token, headers, cookies, limits, secrets.</summary>
public sealed partial class DoorTests(ApiHost host) : IClassFixture<ApiHost>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/register")]
    [InlineData("/api/check?uscc=91430100MA0FJH043D")]
    [InlineData("/no-such-page")]
    public async Task Answer_TellsTheBrowserToRunNoForeignOrInlineScript(string path)
    {
        using HttpClient client = host.CreateClient(new() { AllowAutoRedirect = false });

        using HttpResponseMessage answer = await client.GetAsync(path);
        string policy = string.Concat(answer.Headers.GetValues("Content-Security-Policy"));

        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("form-action 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("object-src 'none'", policy, StringComparison.Ordinal);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["same-origin"], answer.Headers.GetValues("Referrer-Policy"));
        Assert.True(answer.Headers.Contains("Permissions-Policy"));
    }

    [Theory]
    [InlineData("/sign-in", "person=zhang.case.changsha")]
    [InlineData("/sign-out", "returnUrl=/")]
    [InlineData("/language", "culture=en")]
    [InlineData("/penalties", "_handler=open&key=x")]
    [InlineData("/cases/new", "_handler=open&kind=listing")]
    public async Task Form_WithoutItsToken_IsRefused(string path, string body)
    {
        using HttpClient client = host.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("X-Dev-User", "zhang.case.changsha");
        using StringContent form = new(body, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");

        using HttpResponseMessage answer = await client.PostAsync(path, form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public void EveryEndpointThatTakesAForm_AsksForTheToken()
    {
        using HttpClient started = host.CreateClient();
        RouteEndpoint[] forms =
        [
            .. host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint => endpoint.Metadata.GetMetadata<IAntiforgeryMetadata>() is not null),
        ];

        Assert.NotEmpty(forms);
        Assert.All(forms, form => Assert.True(form.Metadata.GetMetadata<IAntiforgeryMetadata>()!.RequiresValidation, form.DisplayName));
    }

    [Fact]
    public async Task PublicCalls_AboveTheLimit_Are429WithTheTimeToWait()
    {
        using ApiHost narrow = new LimitedHost();

        Reply first = await narrow.GetAsync("/api/check?uscc=91430100MA0FJH043D");
        await narrow.GetAsync("/api/check?uscc=91430100MA0FJH043D");
        using HttpClient client = narrow.CreateClient();
        using HttpResponseMessage third = await client.GetAsync("/api/check?uscc=91430100MA0FJH043D");
        Reply probe = await narrow.GetAsync("/healthz");
        Reply person = await narrow.GetAsync("/api/tasks", "zhang.case.changsha");

        Assert.Equal(200, first.Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, third.StatusCode);
        Assert.Contains("TooManyCalls", await third.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.InRange(third.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal((200, 200), (probe.Status, person.Status));
    }

    [Fact]
    public async Task CallsOfOnePerson_AboveTheLimit_LeaveOthersAlone()
    {
        using ApiHost narrow = new LimitedHost();

        for (int call = 0; call < 3; call++)
            Assert.Equal(200, (await narrow.GetAsync("/api/tasks", "zhang.case.changsha")).Status);
        Reply fourth = await narrow.GetAsync("/api/tasks", "zhang.case.changsha");
        Reply other = await narrow.GetAsync("/api/tasks", "li.field.changsha");

        Assert.Equal((429, "TooManyCalls", 200), (fourth.Status, fourth.Code, other.Status));
    }

    [Fact]
    public async Task Cookies_OutsideDevelopment_AreSentOverTlsOnly()
    {
        using ApiHost production = new ProductionTests.ProductionHost();
        using HttpClient client = production.CreateClient(new() { BaseAddress = new Uri("https://localhost") });

        using HttpResponseMessage answer = await client.GetAsync("/sign-in");

        Assert.True(answer.IsSuccessStatusCode);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie =>
        {
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        });
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public void SettingsFiles_HoldNoSecret()
    {
        string folder = Path.Combine(Host.Definitions.DefinitionFolder.Repository!, "src", "Host");
        string[] files = [.. Directory.EnumerateFiles(folder, "appsettings*.json")];

        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.DoesNotMatch(SecretForm, File.ReadAllText(file)));
    }

    [Theory]
    [InlineData("""{"clientSecret": "abc"}""", true)]
    [InlineData("""{"Password" : "x"}""", true)]
    [InlineData("""{"connection": "Host=db;Password=x"}""", true)]
    [InlineData("""{"clientSecretFile": "/run/secrets/oidc"}""", false)]
    [InlineData("""{"AllowedHosts": "*"}""", false)]
    public void SecretForm_FindsWhatLooksLikeOne(string settings, bool isSecret)
    {
        Assert.Equal(isSecret, SecretForm.IsMatch(settings));
    }

    [GeneratedRegex("\"[^\"]*(secret|password|passwd|apikey|token|privatekey)\"\\s*:\\s*\"[^\"]+\"|(password|pwd)=[^\"]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SecretForm { get; }

    private sealed class LimitedHost : ApiHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("limits:publicCalls", "2");
            builder.UseSetting("limits:callerCalls", "3");
        }
    }
}
