using CreditSupervision.Host.Tests.Api;
using Microsoft.AspNetCore.Hosting;

namespace CreditSupervision.Host.Tests.Postgres;

/// <summary>The web host in process over a PostgreSQL database of its own, in the role of the application.</summary>
public sealed class PostgresApiHost : ApiHost, IAsyncLifetime
{
    private PostgresDatabase? database;

    /// <summary>With the demonstration world or, by itself, without.</summary>
    internal bool HasWorld { get; init; }

    protected override string? Connection => database?.AsApplication;

    public async Task InitializeAsync() => database = await (await PostgresCluster.OfTestsAsync()).NewDatabaseAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        if (HasWorld)
            builder.UseSetting("world", "true");
    }
}
