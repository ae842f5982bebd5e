using CreditSupervision.Host.Auditing;
using CreditSupervision.Host.CaseFiles;
using CreditSupervision.Host.Connectors.Penalties;
using CreditSupervision.Host.Definitions;
using CreditSupervision.Host.Definitions.Publishing;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Cli;

/// <summary>What every verb that touches the database shares with the web host.</summary>
internal static class HostServices
{
    /// <summary>Definitions, clock, people and storage.</summary>
    public static IServiceCollection AddCreditSupervision(
        this IServiceCollection services, LoadedDefinitions definitions, TimeProvider time, StoragePlace place) =>
        services.AddSingleton(definitions).AddSingleton(time).AddCreditSupervision(place);

    /// <summary>The same where definitions and clock are registered before, because they are still being read.</summary>
    public static IServiceCollection AddCreditSupervision(this IServiceCollection services, StoragePlace place)
    {
        services.AddSingleton<PenaltyIntake>().AddSingleton<PenaltyCases>().AddSingleton<PenaltyPublications>();
        services.AddSingleton<PartyQueries>().AddSingleton<FactProposals>();
        return services.AddCaseStorage(place).AddCaseFiles();
    }

    /// <summary>
    /// The services of a verb without a web host, the database prepared; the caller disposes them. Without a place there
    /// is no database, for verbs that only compute.
    /// </summary>
    public static async Task<ServiceProvider> OpenAsync(
        LoadedDefinitions definitions,
        TimeProvider time,
        StoragePlace? place,
        CancellationToken cancellationToken,
        Action<IServiceCollection>? more = null)
    {
        IServiceCollection collection = new ServiceCollection()
            .AddLogging()
            .AddSingleton(ChainAlgorithm.From(DataInput.Settings()))
            .AddCreditSupervision(definitions, time, place ?? new StoragePlace.Sqlite(""));
        more?.Invoke(collection);
        ServiceProvider services = collection.BuildServiceProvider();
        if (place is not null)
        {
            await services.GetRequiredService<CaseDatabase>().PrepareAsync(cancellationToken);
            await services.GetRequiredService<DefinitionTimeline>().RefreshAsync(cancellationToken);
        }

        return services;
    }
}
