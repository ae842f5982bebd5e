using CreditSupervision.Host.Auditing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CreditSupervision.Host.Storage;

/// <summary>Registers the database of a place.</summary>
internal static class StorageRegistration
{
    private const int MostPrepared = 100;

    public static IServiceCollection AddCaseDatabase(this IServiceCollection services, StoragePlace place) => place switch
    {
        StoragePlace.Sqlite sqlite => services.AddSqlite(sqlite),
        StoragePlace.Postgres postgres => services.AddPostgres(postgres),
        _ => throw new System.Diagnostics.UnreachableException(place.GetType().Name),
    };

    private static IServiceCollection AddSqlite(this IServiceCollection services, StoragePlace.Sqlite place)
    {
        SqliteConnectionStringBuilder connection = new() { DataSource = Path.Combine(place.DataFolder, SqliteEngine.FileName) };
        services.AddPooledDbContextFactory<SqliteCaseDb>(options => options
            .UseSqlite(connection.ConnectionString)
            .AddInterceptors(new SqliteSettings()));
        return services.AddSingleton(provider => new CaseDatabase(new SqliteEngine(
            provider.GetRequiredService<IDbContextFactory<SqliteCaseDb>>(), place.DataFolder))
        {
            Chain = Chain(provider),
        });
    }

    private static IServiceCollection AddPostgres(this IServiceCollection services, StoragePlace.Postgres place)
    {
        // Statements that return are prepared by themselves; whoever has set it otherwise keeps the setting.
        NpgsqlConnectionStringBuilder connection = new(place.ConnectionString);
        if (connection.MaxAutoPrepare == 0)
            connection.MaxAutoPrepare = MostPrepared;
        services.AddPooledDbContextFactory<PostgresCaseDb>(options => options.UseNpgsql(connection.ConnectionString));
        return services.AddSingleton(provider => new CaseDatabase(new PostgresEngine(
            provider.GetRequiredService<IDbContextFactory<PostgresCaseDb>>()))
        {
            Chain = Chain(provider),
        });
    }

    private static ChainAlgorithm Chain(IServiceProvider provider) =>
        provider.GetService<ChainAlgorithm>() ?? ChainAlgorithm.Sha256;
}
