using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace CreditSupervision.Host.Telemetry;

/// <summary>Traces and metrics leave the host only where the operator has named a collector.</summary>
internal static class TelemetryRegistration
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    public static IServiceCollection AddCreditTelemetry(this IServiceCollection services, IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(configuration[Endpoint]))
            return services;
        // Address, protocol, headers and sampling are the exporter's own standard settings (OTEL_*).
        services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("credit-supervision"))
            .WithTracing(traces => traces
                .AddSource(CreditActivities.All)
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics
                .AddMeter(CreditMeters.Name)
                .AddAspNetCoreInstrumentation()
                .AddRuntimeInstrumentation()
                .AddOtlpExporter());
        return services;
    }
}
