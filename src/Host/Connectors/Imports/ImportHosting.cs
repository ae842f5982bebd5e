using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Storage;

namespace CreditSupervision.Host.Connectors.Imports;

/// <summary>The parts that imports and the search are made of.</summary>
public static class ImportHosting
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<ImportStore>().AddSingleton<ImportIntake>().AddSingleton<ImportQueries>().AddSingleton<SearchQueries>();
}
