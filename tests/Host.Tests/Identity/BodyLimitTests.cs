using System.Net;
using System.Text;
using CreditSupervision.Host.Tests.Api;
using Microsoft.AspNetCore.Hosting;

namespace CreditSupervision.Host.Tests.Identity;

/// <summary>Over a real socket: only the server itself counts the bytes.</summary>
public sealed class BodyLimitTests
{
    private const int Limit = 2_000;

    [Theory]
    [InlineData(Limit, HttpStatusCode.BadRequest)]
    [InlineData(Limit + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Body_AtAndAboveTheLimit_IsReadOrRefused(int bytes, HttpStatusCode expected)
    {
        using SmallHost host = new();
        host.UseKestrel(0);
        host.StartServer();
        using HttpClient client = host.CreateClient();
        client.DefaultRequestHeaders.Add("X-Dev-User", "zhang.case.changsha");
        using StringContent body = new($"\"{new string('x', bytes - 2)}\"", Encoding.UTF8, "application/json");

        using HttpResponseMessage answer = await client.PostAsync("/api/cases", body);
        string text = await answer.Content.ReadAsStringAsync();

        Assert.Equal(expected, answer.StatusCode);
        Assert.Equal(bytes > Limit, text.Contains("\"BodyTooLarge\"", StringComparison.Ordinal));
        Assert.Equal(bytes > Limit, text.Contains($"超过上限{Limit}字节", StringComparison.Ordinal));
    }

    private sealed class SmallHost : ApiHost
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("limits:bodyBytes", $"{Limit}");
        }
    }
}
