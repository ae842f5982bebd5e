using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>
/// An application with the web framework, EF Core over SQLite with one table and a health call, and nothing else: what
/// the start of the host is measured against (P8).
/// </summary>
internal static class EmptyApp
{
    /// <summary>Serves until it is cancelled or told to stop.</summary>
    public static async Task RunAsync(string urls, string data, CancellationToken cancellationToken)
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
