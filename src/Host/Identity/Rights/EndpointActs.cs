using Microsoft.AspNetCore.Authorization;

namespace CreditSupervision.Host.Identity.Rights;

/// <summary>
/// The check at start that every endpoint says what it is: public, or an act of the permission table. An endpoint that
/// says nothing would be closed to everybody; its author is told before the host is ready.
/// </summary>
internal static class EndpointActs
{
    /// <summary>One line for each endpoint that names no act, or none that the host knows; empty where all is right.</summary>
    public static IReadOnlyList<string> Faults(IEnumerable<Endpoint> endpoints) =>
        [.. endpoints.OfType<RouteEndpoint>().Select(Fault).OfType<string>()];

    /// <summary>Throws with the faults.</summary>
    public static void Check(IEndpointRouteBuilder routes)
    {
        IReadOnlyList<string> faults = Faults(routes.DataSources.SelectMany(source => source.Endpoints));
        if (faults.Count > 0)
            throw new InvalidOperationException(string.Join('\n', faults));
    }

    private static string? Fault(RouteEndpoint endpoint)
    {
        string name = $"{string.Join(',', endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? [])} "
            + endpoint.RoutePattern.RawText;
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return null;
        if (endpoint.Metadata.GetMetadata<RequiresActAttribute>() is not { } required)
            return $"{name}: names no act; add .RequiresAct(Acts...) or, on a page, [RequiresAct(...)], or AllowAnonymous.";
        string? unknown = new[] { required.Act, required.Post }.OfType<string>().FirstOrDefault(act => !Acts.All.Contains(act));
        return unknown is null ? null : $"{name}: the act '{unknown}' is none of Acts; add it there and to {nameof(Definitions.RightsReader)}'s file.";
    }
}
