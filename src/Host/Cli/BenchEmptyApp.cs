using System.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Cli;

/// <summary>
/// The limit of P8: the web framework, EF Core over SQLite with one table, and a health call. A verb of its own, hidden,
/// because only a process of the same program pays for the same files.
/// </summary>
internal static class BenchEmptyApp
{
    public const string Verb = "bench-empty-app";

    public static Command Make()
    {
        Option<string> urls = new("--urls") { Required = true };
        Option<string> data = new("--data") { Required = true };
        Command command = new(Verb, "What `bench` compares the start of the host with.") { urls, data };
        command.Hidden = true;
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(parsed.GetRequiredValue(urls), parsed.GetRequiredValue(data), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(string urls, string data, CancellationToken cancellationToken)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls(urls);
        Directory.CreateDirectory(data);
        builder.Services.AddDbContextFactory<OneTable>(
            options => options.UseSqlite($"Data Source={Path.Combine(data, "empty.db")}"));
        await using WebApplication app = builder.Build();
        await using (OneTable db = app.Services.GetRequiredService<IDbContextFactory<OneTable>>().CreateDbContext())
        {
            await db.Database.EnsureCreatedAsync(cancellationToken);
            await db.Rows.CountAsync(cancellationToken);
        }

        app.MapGet("/healthz", () => "ready");
        await app.RunAsync(cancellationToken);
        return ExitCode.Done;
    }

    private sealed class OneTable(DbContextOptions<OneTable> options) : DbContext(options)
    {
        public DbSet<OneRow> Rows => Set<OneRow>();
    }

    private sealed class OneRow
    {
        public int Id { get; set; }
    }
}
