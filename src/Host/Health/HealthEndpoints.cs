namespace CreditSupervision.Host.Health;

/// <summary>
/// <c>/healthz</c>: the process lives and has prepared itself; a supervisor restarts it otherwise. <c>/readyz</c>: it
/// can take work now; a balancer sends none otherwise.
/// </summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/healthz", (Readiness readiness) => readiness.IsReady
                ? Results.Text("ready")
                : Results.Text("preparing", statusCode: StatusCodes.Status503ServiceUnavailable))
            .AllowAnonymous().ExcludeFromDescription();
        routes.MapGet("/readyz", async (ReadinessCheck check) =>
            {
                ReadinessReport report = await check.RunAsync();
                return Results.Json(report, statusCode: report.Ok
                    ? StatusCodes.Status200OK
                    : StatusCodes.Status503ServiceUnavailable);
            })
            .AllowAnonymous().ExcludeFromDescription();
    }
}
