using CreditSupervision.Host.Connectors.Webhooks;
using CreditSupervision.Host.Incidents;
using CreditSupervision.Host.Outbox;
using CreditSupervision.Host.Pumps;
using CreditSupervision.Host.Queries;
using CreditSupervision.Host.Telemetry;
using CreditSupervision.Host.Timers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CreditSupervision.Host;

/// <summary>Puts the pumps, the incidents and the meters together.</summary>
internal static class PumpHosting
{
    /// <summary>
    /// What every host and verb has; nothing runs by itself. Receivers get files unless
    /// <see cref="AddPumpSettings"/> was called before.
    /// </summary>
    public static IServiceCollection AddPumps(this IServiceCollection services)
    {
        services.AddMetrics();
        services.TryAddSingleton(new PumpTerms());
        services.TryAddSingleton<IReadOnlyList<WebhookReceiver>>([]);
        services.AddSingleton<CreditMeters>();
        services.AddSingleton(Routes);
        services.AddSingleton<OutboxLeasing>().AddSingleton<OutboxMarks>().AddSingleton<OutboxHandling>();
        services.AddSingleton<EntryReactions>().AddSingleton<OutboxPump>();
        services.AddSingleton<TimerLeasing>().AddSingleton<ExpiryOpenings>();
        services.AddSingleton<IDailyWork, SweepWork>().AddSingleton<IDailyWork, CleaningWork>().AddSingleton<DailyBeat>();
        services.AddSingleton<TimerPump>().AddSingleton<ICasePumps, CasePumps>();
        services.AddSingleton<IncidentQueries>().AddSingleton<CaseRefold>().AddSingleton<IncidentDesk>();
        services.AddSingleton<QueueCount>();
        services.TryAddSingleton(new PumpPulse(TimeProvider.System));
        return services;
    }

    /// <summary>The receivers and the pace from the settings; call it before the storage is added.</summary>
    public static IServiceCollection AddPumpSettings(this IServiceCollection services, IConfiguration configuration)
    {
        PumpTerms terms = (configuration.GetSection("pumps").Get<PumpTerms>() ?? new PumpTerms()).Checked();
        services.AddSingleton(terms);
        services.AddSingleton(WebhookSettings.Read(configuration, terms.Lease / 2));
        return services;
    }

    private static DeliveryRoutes Routes(IServiceProvider provider)
    {
        HttpClient client = WebhookDelivery.NewClient();
        return new DeliveryRoutes(
            provider.GetRequiredService<IDelivery>(),
            provider.GetRequiredService<IReadOnlyList<WebhookReceiver>>().ToDictionary(
                receiver => receiver.Name,
                receiver => (IDelivery)new WebhookDelivery(receiver, client, TimeProvider.System),
                StringComparer.Ordinal));
    }
}
