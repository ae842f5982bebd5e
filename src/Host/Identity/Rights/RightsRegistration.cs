using CreditSupervision.Host.Queries;

namespace CreditSupervision.Host.Identity.Rights;

/// <summary>Puts the permission table into the web host.</summary>
internal static class RightsRegistration
{
    public static IServiceCollection AddRights(this IServiceCollection services) =>
        services.AddSingleton<RightsBook>()
            .AddSingleton<CaseWhereabouts>().AddSingleton<RightsQueries>();

    /// <summary>Behind authentication and authorization, before everything that acts.</summary>
    public static IApplicationBuilder UseRights(this IApplicationBuilder app) => app.UseMiddleware<RightsGate>();
}
