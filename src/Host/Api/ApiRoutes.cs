using CreditSupervision.Host.Api.Description;
using CreditSupervision.Host.Api.Problems;

namespace CreditSupervision.Host.Api;

/// <summary>All calls below <c>/api</c>: each needs a signed-in person unless it says otherwise itself.</summary>
internal static class ApiRoutes
{
    public static IServiceCollection AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => ApiJson.Apply(options.SerializerOptions));
        // What cannot be bound is thrown, so that one place tells it.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddExceptionHandler<ProblemHandler>();
        services.AddSingleton<SubjectInput>().AddSingleton<IncidentEndpoints.IncidentCaller>();
        services.AddHttpContextAccessor().AddSingleton<CourseDesk>();
        services.AddAntiforgery();
        services.AddApiDescription();
        return services;
    }

    public static void MapApi(this IEndpointRouteBuilder routes, bool isDevelopment)
    {
        RouteGroupBuilder api = routes.MapGroup("/api").RequireAuthorization();
        api.Describe();
        api.RefusesBrokenText();
        api.MapCases();
        api.MapRights();
        api.MapPeople();
        api.MapCaseFiles();
        api.MapCourse();
        api.MapAbsences();
        api.MapDefinitions();
        api.MapDefinitionSets();
        api.MapDefinitionDrafts();
        api.MapTasks();
        api.MapTaskVerbs();
        api.MapDrafts();
        api.MapRegisters();
        api.MapColumns();
        api.MapCheck();
        api.MapPenalties();
        api.MapPublications();
        api.MapSupervision();
        api.MapEntries();
        api.MapIncidents();
        api.MapImports();
        api.MapParties();
        api.MapSearch();
        if (isDevelopment)
            routes.MapDev();
        routes.MapFallback("/api/{**rest}", () => ProblemDocument.NotFound(
            "没有此接口；接口说明见 /openapi/v1.json。", "There is no such call; see /openapi/v1.json."))
            .AllowAnonymous().ExcludeFromDescription();
    }
}
