using CreditSupervision.Host.Queries;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CreditSupervision.Host.Definitions.Publishing;

/// <summary>Puts the room where definitions change under four eyes together.</summary>
internal static class PublishingHosting
{
    /// <summary>What every process needs to know the set of a day; the caller registers the installed definitions.</summary>
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.AddSingleton<DefinitionTimeline>();
        services.TryAddSingleton<DefinitionCatalogue>();
        services.AddSingleton<DraftTexts>().AddSingleton<DraftChecks>().AddSingleton<PublishingDesk>();
        return services.AddSingleton<ImpactPreview>().AddSingleton<PreviewJobs>().AddSingleton<PublicationQueries>();
    }

    /// <summary>What runs by itself in a host that serves.</summary>
    public static IServiceCollection AddPublishingWork(this IServiceCollection services) =>
        services.AddHostedService<PreviewWorker>().AddHostedService<TimelineBeat>();
}
