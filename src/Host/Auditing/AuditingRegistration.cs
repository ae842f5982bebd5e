using CreditSupervision.Host.Desk;
using CreditSupervision.Host.Storage;
using MediatR;

namespace CreditSupervision.Host.Auditing;

/// <summary>Puts the audit's seals and their verification together.</summary>
internal static class AuditingRegistration
{
    public static IServiceCollection AddAuditing(this IServiceCollection services, string dataFolder)
    {
        services.AddSingleton(new SealFolder(dataFolder));
        services.AddSingleton(provider => new AuditVerification(
            provider.GetRequiredService<CaseDatabase>(), provider.GetRequiredService<SealFolder>()));
        services.AddSingleton(provider => new AuditSeals(
            provider.GetRequiredService<CaseDatabase>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<SealFolder>()));
        services.AddSingleton<SealWake>();
        services.AddSingleton<INotificationHandler<CaseAdvanced>>(
            provider => provider.GetRequiredService<SealWake>());
        return services.AddSingleton<AuditLog>();
    }

    /// <summary>The daily seal of a host that serves.</summary>
    public static IServiceCollection AddSealHeartbeat(this IServiceCollection services) =>
        services.AddHostedService<SealHeartbeat>();
}
