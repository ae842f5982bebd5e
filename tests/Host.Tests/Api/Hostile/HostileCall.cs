using System.Reflection;
using System.Text.Json.Nodes;
using CreditSupervision.Host.Api.Description;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace CreditSupervision.Host.Tests.Api.Hostile;

/// <summary>A call of the host as hostile input meets it: found from the routes, so that a new one joins by itself.</summary>
internal sealed record HostileCall
{
    // The forms of signing in and out, and what answers for calls there are none of.
    private const string Untagged = "the edge";

    public required string Group { get; init; }

    public required string Method { get; init; }

    /// <summary>The path with its parameters in braces.</summary>
    public required string Pattern { get; init; }

    public required IReadOnlyList<string> Query { get; init; }

    /// <summary>True for a form of a page; every other call takes JSON.</summary>
    public required bool IsForm { get; init; }

    /// <summary>A body that is in order; null for a call that takes none.</summary>
    public JsonNode? Body { get; init; }

    /// <summary>Every call of the interface and the forms of signing in, by group.</summary>
    public static ILookup<string, HostileCall> All(EndpointDataSource routes) => routes.Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<MethodInfo>() is not null)
        .Where(endpoint => endpoint.RoutePattern.RawText is { } path
            && (path.StartsWith("/api/", StringComparison.Ordinal) || path.StartsWith("/sign-", StringComparison.Ordinal)))
        .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET", "POST"])
            .Select(method => Of(endpoint, method)))
        .ToLookup(call => call.Group, StringComparer.Ordinal);

    private static HostileCall Of(RouteEndpoint endpoint, string method)
    {
        string key = ApiDescription.KeyOf(method, endpoint.RoutePattern.RawText);
        string pattern = key[(method.Length + 1)..];
        HashSet<string> places = [.. endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name)];
        return new HostileCall
        {
            Group = endpoint.Metadata.GetMetadata<ITagsMetadata>()?.Tags is [var tag, ..] ? tag : Untagged,
            Method = method,
            IsForm = pattern.StartsWith("/sign-", StringComparison.Ordinal),
            Pattern = pattern,
            Query =
            [
                .. endpoint.Metadata.GetMetadata<MethodInfo>()!.GetParameters()
                    .Where(parameter => IsPlain(parameter.ParameterType) && !places.Contains(parameter.Name!))
                    .Select(parameter => parameter.Name!),
            ],
            Body = CallBook.Calls.GetValueOrDefault(key)?.RequestExample
                ?? (endpoint.Metadata.GetMetadata<IAcceptsMetadata>() is null ? null : new JsonObject()),
        };
    }

    private static bool IsPlain(Type type) => type == typeof(string) || (Nullable.GetUnderlyingType(type) ?? type).IsPrimitive;
}
