using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.Tests.Api;
using Microsoft.Extensions.DependencyInjection;

namespace CreditSupervision.Host.Tests.Postgres;

/// <summary>The stories that are told over HTTP against SQLite, told against PostgreSQL as well.</summary>
public sealed class PostgresHttpStoryTests
{
    public static TheoryData<string> Stories() =>
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Api", "Stories"), "*-over-http.story")
            .Select(file => Path.GetFileName(file)!).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task Story_OverHttp_EndsAsItSaysAndVerifies(string file)
    {
        await using PostgresApiHost host = new() { HasWorld = true };
        await host.InitializeAsync();

        await new StoryOverHttp(host).TellAsync(file);

        AuditReport report = await host.Services.GetRequiredService<AuditVerification>().VerifyAsync(CancellationToken.None);
        Assert.Null(report.Broken);
        Reply register = await host.GetAsync("/api/register/serious-list");
        Assert.Equal(200, register.Status);
        Assert.True(register.Json.GetProperty("total").GetInt32() > 0);
    }
}
