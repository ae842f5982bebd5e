using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CreditSupervision.Host.Storage;

/// <summary>Registers the database of a place.</summary>
internal static class StorageRegistration
{
    public static IServiceCollection AddCaseDatabase(this IServiceCollection services, StoragePlace place) => place switch
    {
        StoragePlace.Sqlite sqlite => services.AddSqlite(sqlite),
        StoragePlace.Postgres postgres => services.AddPostgres(postgres),
        _ => throw new System.Diagnostics.UnreachableException(place.GetType().Name),
    };

    private static IServiceCollection AddSqlite(this IServiceCollection services, StoragePlace.Sqlite place)
    {
        SqliteConnectionStringBuilder connection = new() { DataSource = Path.Combine(place.DataFolder, SqliteEngine.FileName) };
        services.AddDbContextFactory<SqliteCaseDb>(options => options
            .UseSqlite(connection.ConnectionString)
            .AddInterceptors(new SqliteSettings()));
        return services.AddSingleton(provider => new CaseDatabase(new SqliteEngine(
            provider.GetRequiredService<IDbContextFactory<SqliteCaseDb>>(), place.DataFolder)));
    }

    private static IServiceCollection AddPostgres(this IServiceCollection services, StoragePlace.Postgres place)
    {
        services.AddDbContextFactory<PostgresCaseDb>(options => options.UseNpgsql(place.ConnectionString));
        return services.AddSingleton(provider => new CaseDatabase(new PostgresEngine(
            provider.GetRequiredService<IDbContextFactory<PostgresCaseDb>>())));
    }
}
